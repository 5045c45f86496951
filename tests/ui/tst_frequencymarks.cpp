#include "ui/lanes/frequencymarks.h"

#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;

class TestFrequencyMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void frequenciesAreShort_data()
    {
        QTest::addColumn<double>("hz");
        QTest::addColumn<QString>("text");
        QTest::newRow("low") << 40.4 << QStringLiteral("40 Hz");
        QTest::newRow("whole") << 2'000.0 << QStringLiteral("2 kHz");
        QTest::newRow("one place") << 1'500.0 << QStringLiteral("1.5 kHz");
        QTest::newRow("two places") << 1'318.5 << QStringLiteral("1.32 kHz");
        QTest::newRow("high") << 22'050.0 << QStringLiteral("22.05 kHz");
    }
    void frequenciesAreShort()
    {
        QFETCH(double, hz);
        QFETCH(QString, text);
        QCOMPARE(frequencyText(hz), text);
    }

    void notesAreTheNearest_data()
    {
        QTest::addColumn<double>("hz");
        QTest::addColumn<QString>("text");
        QTest::newRow("concert pitch") << 440.0 << QStringLiteral("A4");
        QTest::newRow("middle C") << 261.6 << QStringLiteral("C4");
        QTest::newRow("just below it") << 253.0 << QStringLiteral("B3");
        QTest::newRow("sharp") << 277.2 << QStringLiteral("C♯4");
        QTest::newRow("lowest") << 16.35 << QStringLiteral("C0");
        QTest::newRow("below") << 10.0 << QString();
    }
    void notesAreTheNearest()
    {
        QFETCH(double, hz);
        QFETCH(QString, text);
        QCOMPARE(noteText(hz), text);
    }

    void marksKeepTheirDistance_data()
    {
        QTest::addColumn<int>("scale");
        QTest::addColumn<int>("names");
        QTest::addColumn<double>("distance");
        for (const auto scale : {dsp::FrequencyScale::Log, dsp::FrequencyScale::Mel, dsp::FrequencyScale::Linear})
            for (const auto names : {FrequencyNames::Hertz, FrequencyNames::Notes})
                for (const double distance : {0.3, 0.1, 0.05})
                    QTest::addRow("%d, %d, %g", static_cast<int>(scale), static_cast<int>(names), distance)
                        << static_cast<int>(scale) << static_cast<int>(names) << distance;
    }
    void marksKeepTheirDistance()
    {
        QFETCH(int, scale);
        QFETCH(int, names);
        QFETCH(double, distance);
        const FrequencyRuler ruler{.axis = {.scale = static_cast<dsp::FrequencyScale>(scale)}, .names = static_cast<FrequencyNames>(names)};
        const auto marks = frequencyMarks(ruler, distance);
        QVERIFY(!marks.empty());
        double before = 0.0 - distance / 2.0;
        for (const FrequencyMark& mark : marks) {
            QVERIFY(mark.height - before >= distance);
            before = mark.height;
            const double hz = ruler.axis.hzAt(mark.height);
            QCOMPARE(mark.text, ruler.names == FrequencyNames::Notes ? noteText(hz) : frequencyText(hz));
            QVERIFY(ruler.names == FrequencyNames::Hertz || mark.text.startsWith(u'C'));
        }
        QVERIFY(before <= 1.0 - distance / 2.0);
    }
};

QTEST_GUILESS_MAIN(TestFrequencyMarks)
#include "tst_frequencymarks.moc"
