#include "engine/mix/adaptedsource.h"

#include "tests/support/memorysource.h"

#include <QTest>

using namespace stemwright;
using namespace stemwright::mix;

namespace {

std::vector<float> stemOf(Source& source, std::size_t stem)
{
    std::vector<float> frames(500 * source.channels());
    if (!source.readStem(stem, 100, frames))
        qFatal("cannot be read");
    return frames;
}

} // namespace

class TestAdaptedSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stemsStandInTheirPlaceAtTheirLevel()
    {
        const auto source = std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = 1'000, .stems = 3});
        AdaptedSource adapted(source, {2, 0, 1}, 0.0F);
        QCOMPARE(adapted.stems(), std::size_t{3});
        QCOMPARE(stemOf(adapted, 0), stemOf(*source, 2));
        QCOMPARE(stemOf(adapted, 1), stemOf(*source, 0));
        QCOMPARE(stemOf(adapted, 2), stemOf(*source, 1));

        AdaptedSource softer(source, {0, 1, 2}, -6.0F);
        const auto frames = stemOf(softer, 1);
        const auto whole = stemOf(*source, 1);
        for (std::size_t i = 0; i < frames.size(); ++i)
            QVERIFY(std::abs(frames[i] - 0.501187F * whole[i]) < 1e-6F);
    }

    void theOriginalStaysAsItIs()
    {
        const auto source = std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = 1'000, .sampleRateHz = 44'100});
        AdaptedSource adapted(source, {3, 2, 1, 0}, -6.0F);
        std::vector<float> one(200);
        std::vector<float> other(200);
        QVERIFY(source->readOriginal(50, one) && adapted.readOriginal(50, other));
        QCOMPARE(other, one);
        QCOMPARE(adapted.sampleRateHz(), 44'100);
        QCOMPARE(adapted.frames(), std::int64_t{1'000});
        source->setAvailable({{.first = 3, .end = 9}}, {.first = 3, .end = 9});
        QCOMPARE(adapted.available(), source->available());
        QCOMPARE(adapted.generation({.first = 0, .end = 4}), std::uint64_t{1});
        QCOMPARE(adapted.generation({.first = 9, .end = 20}), std::uint64_t{0});
    }

    void targetsAreMatchedByName()
    {
        using Order = std::vector<std::size_t>;
        QCOMPARE(orderOfTargets({"vocals", "drums", "residual"}, {"drums", "vocals", "residual"}).value(), (Order{1, 0, 2}));
        QCOMPARE(orderOfTargets({}, {}).value(), Order{});
        const auto both = orderOfTargets({"vocals", "drums", "bass"}, {"vocals", "other"});
        QCOMPARE(both.error().code, Errc::ShapeMismatch);
        QCOMPARE(both.error().detail, std::string("the separations have different stems: drums, bass, other in only one of them"));
        QCOMPARE(orderOfTargets({"vocals"}, {"vocals", "other"}).error().detail,
                 std::string("the separations have different stems: other in only one of them"));
        QVERIFY(!orderOfTargets({"vocals"}, {"vocals", "vocals"}));
    }
};

QTEST_GUILESS_MAIN(TestAdaptedSource)
#include "tst_adaptedsource.moc"
