#include "engine/edit/editedsource.h"
#include "engine/edit/regionsource.h"
#include "tests/support/memorysource.h"
#include "tests/support/soundsource.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace stemwright;
using namespace stemwright::edit;

namespace {

const Shape kShape = Rectangle{.frames = {.first = 20'000, .end = 40'000}, .lowHz = 500.0, .highHz = 2000.0};
const Edge kEdge{.seconds = 0.05, .octaves = 0.3};

double energyOf(std::span<const float> sound)
{
    return std::transform_reduce(sound.begin(), sound.end(), 0.0, std::plus(),
                                 [](float value) { return static_cast<double>(value) * value; });
}

std::shared_ptr<test::MemorySource> noise()
{
    return std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = 60'000, .stems = 3, .sampleRateHz = 44'100});
}

} // namespace

class TestRegionSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsOnlyTheShapeBeHeard()
    {
        const auto inside = test::sine(1000, 0.25, 60'000, 2, 44'100);
        const auto outside = test::sine(8000, 0.25, 60'000, 2, 44'100);
        const auto source = std::make_shared<test::SoundSource>(std::vector{inside, outside}, std::size_t{2}, 44'100);
        RegionSource region(source, kShape, kEdge);
        const auto kept = test::wholeStem(region, 0);
        std::vector<float> original(kept.size());
        QVERIFY(region.readOriginal(0, original).has_value());
        for (std::size_t t = 0; t < 60'000; ++t) {
            if (t > 25'000 && t < 35'000) {
                QVERIFY(std::abs(kept[2 * t] - inside[2 * t]) < 1e-4F);
                QVERIFY(std::abs(original[2 * t] - inside[2 * t]) < 1e-3F);
            }
            if (t < 12'000 || t > 48'000)
                QCOMPARE(kept[2 * t], 0.0F);
        }
        QVERIFY(energyOf(test::wholeStem(region, 1)) < 1e-6 * energyOf(kept));
    }

    void tellsTheEnergyOfEachStem()
    {
        const auto source = noise();
        RegionSource region(source, kShape, kEdge);
        const auto energies = regionEnergies(*source, kShape, kEdge, {});
        QVERIFY(energies.has_value());
        QCOMPARE(energies->size(), std::size_t{3});
        for (std::size_t stem = 0; stem < 3; ++stem) {
            const double heard = energyOf(test::wholeStem(region, stem));
            QVERIFY(heard > 0.1);
            QVERIFY(std::abs((*energies)[stem] / heard - 1.0) < 0.1); // slices overlap, so it is no exact sum
        }
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(regionEnergies(*source, kShape, kEdge, stop.get_token()).error().code, Errc::Cancelled);
    }

    void splitsASongInTwo()
    {
        // What lies in the shape, and what a stroke that moves it away leaves.
        const auto source = noise();
        RegionSource region(source, kShape, kEdge);
        EditedSource without(source, {"vocals", "drums", "residual"},
                             {{.shape = kShape, .operation = Operation::Remove, .target = "vocals", .edge = kEdge}});
        const auto part = test::wholeStem(region, 0);
        const auto rest = test::wholeStem(without, 0);
        const auto whole = test::wholeStem(*source, 0);
        for (std::size_t i = 0; i < whole.size(); ++i)
            QVERIFY(std::abs(part[i] + rest[i] - whole[i]) < 1e-6F);
    }

    void followsTheSource()
    {
        const auto source = noise();
        RegionSource region(source, kShape, kEdge);
        const std::uint64_t before = region.generation({.first = 0, .end = 60'000});
        const auto loud = test::wholeStem(region, 0);
        source->setStemFactor(0.5F);
        QVERIFY(region.generation({.first = 0, .end = 60'000}) > before);
        const auto quiet = test::wholeStem(region, 0);
        for (std::size_t i = 0; i < loud.size(); ++i)
            QVERIFY(std::abs(quiet[i] - loud[i] / 2.0F) < 1e-6F);
    }
};

QTEST_GUILESS_MAIN(TestRegionSource)
#include "tst_regionsource.moc"
