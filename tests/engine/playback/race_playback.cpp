/// A song plays while everything that may be done from outside is done at once: transport, mix, meters, loops, stems that arrive, other
/// songs. Run under the thread sanitizer.
#include "engine/playback/player.h"
#include "tests/support/memorysource.h"

#include <atomic>
#include <cmath>
#include <cstdio>
#include <thread>

using namespace stemwright;
using namespace stemwright::playback;

namespace {

constexpr OutputFormat kFormat{.sampleRateHz = 48'000, .channels = 2};
constexpr int kRounds = 400;

/// The audio callback's part. It ends when the others have.
void playBlocks(Player& player, const std::atomic<bool>& done, std::atomic<int>& failures)
{
    std::vector<float> out(2 * 256);
    while (!done) {
        player.render(out, kFormat);
        for (const float x : out)
            failures += std::isfinite(x) ? 0 : 1;
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
}

void useTransport(Player& player)
{
    for (int round = 0; round < kRounds; ++round) {
        player.seek(round * 7'919 % 100'000);
        if (round % 5 == 0)
            player.setLoop(mix::FrameRange{.first = 100 * round, .end = 100 * round + 9'000});
        if (round % 7 == 0)
            player.pause();
        player.play();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

void useMixer(Player& player)
{
    for (int round = 0; round < kRounds; ++round) {
        mix::Mix mix;
        mix.strips[0].gainDb = static_cast<float>(-round % 60);
        mix.strips[1].soloed = round % 3 == 0;
        player.setMix(mix);
        player.takePeaks();
        player.loudness();
        player.position();
        player.isPlaying();
        player.takeError();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

void changeSongs(Player& player, std::atomic<int>& failures)
{
    for (int round = 0; round < kRounds / 20; ++round) {
        const auto source = std::make_shared<test::MemorySource>(
            test::MemorySource::Shape{.frames = 100'000, .stems = 2, .sampleRateHz = round % 2 ? 44'100 : 48'000});
        failures += player.load(source) ? 0 : 1;
        player.play();
        for (int change = 0; change < 20; ++change) {
            source->setAvailable({{.first = 0, .end = change * 5'000}}, {.first = 0, .end = 100'000});
            player.collect();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }
}

} // namespace

int main()
{
    Player player;
    player.setOutput(kFormat, 0);
    std::atomic<bool> done = false;
    std::atomic<int> failures = 0;
    std::jthread callback([&] { playBlocks(player, done, failures); });
    {
        const std::jthread transport([&] { useTransport(player); });
        const std::jthread mixer([&] { useMixer(player); });
        const std::jthread songs([&] { changeSongs(player, failures); });
    }
    done = true;
    callback.join();
    if (failures > 0)
        std::puts("a song could not be loaded, or what was played was not finite");
    return failures;
}
