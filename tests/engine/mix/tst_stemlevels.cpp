#include "engine/mix/stemlevels.h"

#include "tests/support/memorysource.h"

#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::mix;

namespace {

using Ranges = std::vector<FrameRange>;

/// By another way: all samples of the stem at once.
double levelOf(Source& source, std::size_t stem, const FrameRange& range)
{
    std::vector<float> samples(static_cast<std::size_t>(range.frames()) * source.channels());
    if (!source.readStem(stem, range.first, samples))
        qFatal("the stem cannot be read");
    double sum = 0.0;
    for (const float sample : samples)
        sum += std::pow(static_cast<double>(sample), 2.0);
    return 10.0 * std::log10(sum / static_cast<double>(samples.size()));
}

} // namespace

class TestStemLevels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStemHasItsMeanEnergy()
    {
        test::MemorySource source({.frames = 200'000, .channels = 2, .stems = 3});
        source.setSmooth();
        const FrameRange range{.first = 1'234, .end = 101'234}; // more than one block
        const auto levels = stemLevelsDb(source, Ranges{range}, {});
        QCOMPARE(levels.value().size(), std::size_t{3});
        for (std::size_t stem = 0; stem < 3; ++stem)
            QVERIFY(std::abs((*levels)[stem] - levelOf(source, stem, range)) < 1e-9);
        source.setStemFactor(2.0F);
        const auto louder = stemLevelsDb(source, Ranges{range}, {});
        QVERIFY(std::abs(louder.value()[1] - (*levels)[1] - 6.0206) < 1e-3);
    }

    void rangesCountByTheirLengths()
    {
        test::MemorySource source({.frames = 100'000, .channels = 1, .stems = 1});
        source.setSounding({.first = 50'000, .end = 100'000});
        const double all = stemLevelsDb(source, Ranges{{.first = 50'000, .end = 60'000}}, {}).value()[0];
        const double diluted = stemLevelsDb(source, Ranges{{.first = 0, .end = 30'000}, {.first = 50'000, .end = 60'000}}, {}).value()[0];
        QVERIFY(std::abs(all - diluted - 10.0 * std::log10(4.0)) < 1e-6);
        QCOMPARE(stemLevelsDb(source, Ranges{{.first = 0, .end = 50'000}}, {}).value()[0], -std::numeric_limits<double>::infinity());
        QCOMPARE(stemLevelsDb(source, Ranges{}, {}).value()[0], -std::numeric_limits<double>::infinity());
    }

    void cancels()
    {
        test::MemorySource source({});
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(stemLevelsDb(source, Ranges{{.first = 0, .end = 48'000}}, stop.get_token()).error().code, Errc::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestStemLevels)
#include "tst_stemlevels.moc"
