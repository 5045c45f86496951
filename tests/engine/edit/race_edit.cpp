/// Strokes are exchanged and stems arrive while several threads read the corrected stems and ask what has changed. Run under the thread
/// sanitizer.
#include "engine/edit/editedsource.h"
#include "engine/edit/regionsource.h"
#include "tests/support/memorysource.h"

#include <atomic>
#include <cmath>
#include <cstdio>
#include <thread>

using namespace stemwright;
using namespace stemwright::edit;

namespace {

constexpr std::int64_t kFrames = 40'000;
constexpr FrameRange kWhole{.first = 0, .end = kFrames};
constexpr int kRounds = 150;
const std::vector<std::string> kStems{"vocals", "drums", "residual"};

std::vector<Stroke> strokesOf(int round)
{
    std::vector<Stroke> strokes;
    for (int i = 0; i <= round % 4; ++i)
        strokes.push_back({.shape = Rectangle{.frames = {.first = 1000 * (round % 30), .end = 1000 * (round % 30) + 5000},
                                              .lowHz = 100.0 * (i + 1),
                                              .highHz = 400.0 * (i + 2)},
                           .operation = static_cast<Operation>(i % 3),
                           .target = kStems[static_cast<std::size_t>(round + i) % kStems.size()]});
    return strokes;
}

void exchangeStrokes(EditedSource& edited)
{
    for (int round = 0; round < kRounds; ++round) {
        edited.setStrokes(strokesOf(round));
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

void changeStems(test::MemorySource& source)
{
    for (int round = 0; round < kRounds; ++round) {
        source.setStemFactor(round % 2 ? 0.5F : 1.0F);
        source.setAvailable({{.first = 0, .end = kFrames - round * 10}}, {.first = kFrames - 2000, .end = kFrames});
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    source.setStemFactor(1.0F);
    source.setAvailable({kWhole}, kWhole);
}

void read(mix::Source& source, int seed, const std::atomic<bool>& done, std::atomic<int>& failures)
{
    std::vector<float> frames(2 * 1024);
    std::uint64_t last = 0;
    for (int round = seed; !done; ++round) {
        const std::int64_t first = round * 7'919 % (kFrames - 4000);
        failures += source.readStem(static_cast<std::size_t>(round) % kStems.size(), first, frames) ? 0 : 1;
        for (const float value : frames)
            failures += std::isfinite(value) ? 0 : 1;
        const std::uint64_t now = source.generation(kWhole);
        failures += now >= last ? 0 : 1;
        last = now;
    }
}

bool soundsLike(EditedSource& edited, EditedSource& expected)
{
    std::vector<float> a(2 * kFrames);
    std::vector<float> b(2 * kFrames);
    for (std::size_t stem = 0; stem < kStems.size(); ++stem)
        if (!edited.readStem(stem, 0, a) || !expected.readStem(stem, 0, b) || a != b)
            return false;
    return true;
}

} // namespace

int main()
{
    const auto source =
        std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = kFrames, .stems = kStems.size(), .sampleRateHz = 44'100});
    const auto edited = std::make_shared<EditedSource>(source, kStems);
    RegionSource region(edited, Rectangle{.frames = {.first = 10'000, .end = 20'000}, .lowHz = 200.0, .highHz = 2000.0}, {});
    std::atomic<bool> done = false;
    std::atomic<int> failures = 0;
    {
        const std::jthread one([&] { read(*edited, 1, done, failures); });
        const std::jthread two([&] { read(*edited, 5, done, failures); });
        const std::jthread three([&] { read(region, 9, done, failures); });
        {
            const std::jthread strokes([&] { exchangeStrokes(*edited); });
            const std::jthread stems([&] { changeStems(*source); });
        }
        done = true;
    }
    EditedSource fresh(source, kStems, strokesOf(kRounds - 1));
    if (!soundsLike(*edited, fresh))
        ++failures;
    if (failures > 0)
        std::puts("something was read that no strokes make, or a change was missed");
    return failures > 0 ? 1 : 0;
}
