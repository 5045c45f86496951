#include "engine/mix/sumcheck.h"

#include "tests/support/memorysource.h"

#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::mix;

namespace {

constexpr std::int64_t kSecond = 48'000;

/// Two seconds of a song, read as playback reads it.
std::optional<double> measured(test::MemorySource& source)
{
    RowReader reader(source);
    SumCheck check(reader.layout(), source.sampleRateHz());
    std::vector<float> rows(1'000 * reader.layout().columns());
    for (std::int64_t first = 0; first < 2 * kSecond; first += 1'000) {
        if (!reader.read(first, rows))
            qFatal("cannot be read");
        check.add(rows);
    }
    return check.decibels();
}

} // namespace

class TestSumCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exactStemsAreExact()
    {
        test::MemorySource source({.frames = 2 * kSecond});
        QCOMPARE(measured(source), -std::numeric_limits<double>::infinity());
    }

    /// Stems that are a hundredth too loud miss a hundredth of the song.
    void whatIsMissingIsMeasured_data()
    {
        QTest::addColumn<std::size_t>("channels");
        QTest::newRow("mono") << 1UZ;
        QTest::newRow("stereo") << 2UZ;
    }
    void whatIsMissingIsMeasured()
    {
        QFETCH(std::size_t, channels);
        test::MemorySource source({.frames = 2 * kSecond, .channels = channels});
        source.setStemFactor(1.01F);
        const auto decibels = measured(source);
        QVERIFY(decibels);
        QVERIFY2(std::abs(*decibels + 40.0) < 0.01, qPrintable(QString::number(*decibels)));
    }

    /// The original that stands in for missing stems is no proof of anything.
    void withoutStemsThereIsNoSum()
    {
        test::MemorySource source({.frames = 2 * kSecond});
        source.setAvailable({}, {.first = 0, .end = 2 * kSecond});
        QCOMPARE(measured(source), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestSumCheck)
#include "tst_sumcheck.moc"
