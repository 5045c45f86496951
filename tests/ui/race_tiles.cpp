/// Painters of several lanes and a pointer that measures share the tiles of one song, in a cache that is too small for them, while the
/// stems are made anew. Run under the thread sanitizer.
#include "tests/support/memorysource.h"
#include "ui/lanes/spectrumtiles.h"

#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr std::size_t kStems = 3;
constexpr int kRows = 16;
constexpr std::size_t kWindow = 1024;
constexpr std::int64_t kFrames = 300'000;
constexpr int kZoom = 12; // 64 frames a column
constexpr std::size_t kBudgetBytes = std::size_t{100} << 10;
constexpr int kRounds = 6;

/// A lane is painted in haste first, then finely, as the window's painters do.
bool paintLane(const SpectrumTiles& tiles, int lane)
{
    const auto count = static_cast<std::int64_t>(static_cast<double>(kFrames) / SpectrumTiles::framesPerTile(kZoom)) + 1;
    for (int round = 0; round < kRounds; ++round)
        for (std::int64_t i = 0; i < count; ++i) {
            const TileKind kind = lane % 2 == 0 ? TileKind::Shares : TileKind::Levels;
            const auto deadline = round % 2 == 0 ? PaintClock::time_point::min() : PaintClock::time_point::max();
            const TileView view{.stem = lane % static_cast<int>(kStems), .window = kWindow, .rows = kRows};
            const PlacedTile placed = tiles.tile(kind, view, kZoom, (i + lane) % count, deadline);
            const std::size_t planes = kind == TileKind::Shares ? kStems : 1;
            if (!placed.tile || placed.tile->values.size() != planes * kRows * Tile::kColumns)
                return false;
        }
    return true;
}

bool measure(const SpectrumTiles& tiles)
{
    for (int i = 0; i < 40; ++i) {
        const auto point = tiles.measure({.window = kWindow, .rows = kRows}, {.frame = 5'000.0 * i, .height = 0.5});
        if (!point || point->shares.size() != kStems)
            return false;
    }
    return true;
}

} // namespace

int main()
{
    const auto source = std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = kFrames, .channels = 2, .stems = kStems});
    const auto cache = std::make_shared<TileCache>(kBudgetBytes);
    std::atomic<int> failures = 0;
    {
        // Two songs' worth of tiles in one cache, as a comparison has them.
        const SpectrumTiles a(source, cache);
        const SpectrumTiles b(source, cache);
        std::vector<std::jthread> threads;
        for (int lane = 0; lane < 4; ++lane)
            threads.emplace_back([&, lane] { failures += paintLane(lane < 2 ? a : b, lane) ? 0 : 1; });
        threads.emplace_back([&] { failures += measure(a) ? 0 : 1; });
        threads.emplace_back([&] {
            for (int i = 1; i <= 20; ++i) {
                source->setStemFactor(1.0F / static_cast<float>(i));
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        });
    }
    if (failures > 0)
        std::puts("a tile or a measurement was not there, or not whole");
    const bool isTooLarge = cache->bytes() > kBudgetBytes;
    if (isTooLarge)
        std::puts("the cache is larger than its budget");
    return failures + (isTooLarge ? 1 : 0);
}
