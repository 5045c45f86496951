#include "ui/look/theme.h"
#include "ui/mixer/loudnessdisplay.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;

class TestLoudnessDisplay : public QObject {
    Q_OBJECT

private:
    static bool hasRed(LoudnessDisplay& display)
    {
        const QImage image = display.grab().toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) == kMuteColour)
                    return true;
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        applyTheme(*qApp, ThemeKind::Dark);
    }

    void silenceHasNoNumbers()
    {
        const LoudnessDisplay display;
        QCOMPARE(display.loudnessText(), QStringLiteral("−∞ · −∞ LUFS"));
        QCOMPARE(display.peakText(), QStringLiteral("−∞ dBTP"));
    }

    void peaksBeyondFullScaleAreMarked_data()
    {
        QTest::addColumn<double>("truePeakDb");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isMarked");
        QTest::newRow("below") << -1.23 << QStringLiteral("−1.2 dBTP") << false;
        QTest::newRow("at full scale") << 0.04 << QStringLiteral("0.0 dBTP") << false;
        QTest::newRow("beyond") << 0.31 << QStringLiteral("! +0.3 dBTP") << true;
    }

    void peaksBeyondFullScaleAreMarked()
    {
        QFETCH(double, truePeakDb);
        QFETCH(QString, text);
        QFETCH(bool, isMarked);
        LoudnessDisplay display;
        display.resize(display.sizeHint());
        display.take({.momentaryLufs = -13.94, .shortTermLufs = -14.0, .integratedLufs = -14.11, .truePeakDb = truePeakDb});
        QCOMPARE(display.loudnessText(), QStringLiteral("−13.9 · −14.1 LUFS"));
        QCOMPARE(display.peakText(), text);
        QCOMPARE(hasRed(display), isMarked);
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&display);
        QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
        const QString words = accessible->text(QAccessible::Description);
        QVERIFY2(words.contains(QStringLiteral("−14.1 LUFS")), qPrintable(words));
        QCOMPARE(words.contains(QLatin1String("beyond full scale")), isMarked);
    }

    void aClickOrAKeyAsksToBeginAnew()
    {
        LoudnessDisplay display;
        QSignalSpy asked(&display, &LoudnessDisplay::clicked);
        QTest::mouseClick(&display, Qt::LeftButton);
        QTest::keyClick(&display, Qt::Key_Space);
        QCOMPARE(asked.count(), 2);
    }
};

QTEST_MAIN(TestLoudnessDisplay)
#include "tst_loudnessdisplay.moc"
