#include "ui/look/contrast.h"
#include "ui/look/theme.h"

#include <QTest>

#include <cmath>

using namespace stemwright::ui;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsCounted()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 1e-9);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.478) < 1e-3); // the example of WCAG's techniques
    }

    void anyColourCanBeMadeVisible_data()
    {
        QTest::addColumn<QColor>("colour");
        for (const char* name : {"black", "#000080", "#400000", "#777777", "#ffff00", "white"})
            QTest::newRow(name) << QColor(QLatin1String(name));
    }
    void anyColourCanBeMadeVisible()
    {
        QFETCH(QColor, colour);
        for (const auto kind : {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast}) {
            const QColor ground = paletteOf(kind).color(QPalette::Base);
            const QColor found = visibleOn(ground, colour);
            QVERIFY2(contrast(found, ground) >= kVisibleContrast, qPrintable(found.name()));
            if (contrast(colour, ground) >= kVisibleContrast)
                QCOMPARE(found.name(), colour.name());
        }
        const QColor blue = visibleOn(Qt::black, QColor(0, 0, 0x80));
        QVERIFY(2 * blue.blue() > 3 * blue.red()); // and stays what it is
    }

    void textCanBeRead_data()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::addColumn<double>("least");
        QTest::newRow("dark") << ThemeKind::Dark << 4.5;
        QTest::newRow("light") << ThemeKind::Light << 4.5;
        QTest::newRow("high contrast") << ThemeKind::HighContrast << 7.0;
    }
    void textCanBeRead()
    {
        QFETCH(ThemeKind, kind);
        QFETCH(double, least);
        const QPalette palette = paletteOf(kind);
        using Role = QPalette::ColorRole;
        for (const auto& [text, ground] :
             {std::pair(Role::WindowText, Role::Window), std::pair(Role::WindowText, Role::AlternateBase),
              std::pair(Role::Text, Role::Base), std::pair(Role::ButtonText, Role::Button), std::pair(Role::PlaceholderText, Role::Window),
              std::pair(Role::PlaceholderText, Role::AlternateBase), std::pair(Role::HighlightedText, Role::Highlight),
              std::pair(Role::ToolTipText, Role::ToolTipBase)}) {
            const double found = contrast(palette.color(text), palette.color(ground));
            QVERIFY2(found >= least, qPrintable(QStringLiteral("role %1 on %2: %3").arg(text).arg(ground).arg(found)));
        }
        const double line = contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Window));
        QVERIFY2(line >= kVisibleContrast, qPrintable(QString::number(line)));
    }

    void wavesStandOut_data() { textCanBeRead_data(); }
    void wavesStandOut()
    {
        QFETCH(ThemeKind, kind);
        const QPalette palette = paletteOf(kind);
        for (const char* target : {"vocals", "drums", "bass", "other", "residual"}) {
            const double found = contrast(stemColours(QString::fromLatin1(target), 0, palette).wave, palette.color(QPalette::Base));
            QVERIFY2(found >= kVisibleContrast, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(target)).arg(found)));
        }
    }
};

QTEST_APPLESS_MAIN(TestTheme)
#include "tst_theme.moc"
