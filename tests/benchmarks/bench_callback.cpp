/// What the audio callback costs: the share of its period that one block takes, worst in a thousand. Run by hand on a quiet machine; a
/// busy one shows its other work instead.
#include "engine/playback/player.h"
#include "tests/support/memorysource.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace stemwright;
using namespace stemwright::playback;

namespace {

enum class Situation { Steady, Moving, Seeking };

constexpr std::size_t kBlockFrames = 256;
constexpr OutputFormat kFormat{.sampleRateHz = 48'000, .channels = 2};

double percentile(std::vector<double>& sorted, double share)
{
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

void callback(benchmark::State& state, Situation situation, std::size_t stems)
{
    Player player;
    player.setOutput(kFormat, 0);
    if (!player.load(std::make_shared<test::MemorySource>(
            test::MemorySource::Shape{.frames = 3'600L * kFormat.sampleRateHz, .channels = 2, .stems = stems})))
        return state.SkipWithError("the song cannot be played");
    player.play();
    std::vector<float> out(kBlockFrames * kFormat.channels);
    std::vector<double> seconds;
    std::int64_t round = 0;
    for ([[maybe_unused]] auto iteration : state) {
        ++round;
        mix::Mix mix;
        for (auto& strip : mix.strips)
            strip.gainDb = situation == Situation::Moving ? static_cast<float>(-round % 40) : 0.0F;
        player.setMix(mix);
        if (situation == Situation::Seeking && round % 4 == 0)
            player.seek(round * 7'919 % 1'000'000);
        player.waitUntilSettled();
        const auto start = std::chrono::steady_clock::now();
        player.render(out, kFormat);
        seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        state.SetIterationTime(seconds.back());
    }
    std::ranges::sort(seconds);
    const double period = static_cast<double>(kBlockFrames) / kFormat.sampleRateHz;
    state.counters["p50_%"] = 100.0 * percentile(seconds, 0.5) / period;
    state.counters["p99.9_%"] = 100.0 * percentile(seconds, 0.999) / period;
    state.counters["max_%"] = 100.0 * seconds.back() / period;
    state.counters["gaps"] = static_cast<double>(player.gaps().count);
}

/// From the fader's move to the block in which the change is complete: what comes on top of the device's own delay.
void faderHeard(benchmark::State& state)
{
    Player player;
    player.setOutput(kFormat, 0);
    const auto source =
        std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = 3'600L * kFormat.sampleRateHz, .channels = 2, .stems = 1});
    if (!player.load(source))
        return state.SkipWithError("the song cannot be played");
    player.play();
    std::vector<float> out(kBlockFrames * kFormat.channels);
    const auto block = [&] {
        player.waitUntilSettled();
        player.render(out, kFormat);
    };
    std::vector<double> frames;
    for ([[maybe_unused]] auto iteration : state) {
        player.setMix({});
        for (int rest = 0; rest < 8; ++rest)
            block();
        mix::Mix silent;
        silent.strips[0].muted = true;
        player.setMix(silent);
        double passed = 0.0;
        do {
            block();
            passed += kBlockFrames;
        } while (std::ranges::any_of(out, [](float sample) { return sample != 0.0F; }));
        frames.push_back(passed);
        state.SetIterationTime(passed / kFormat.sampleRateHz);
    }
    std::ranges::sort(frames);
    state.counters["max_ms"] = 1e3 * frames.back() / kFormat.sampleRateHz;
}

} // namespace

BENCHMARK(faderHeard)->UseManualTime()->Iterations(200);
BENCHMARK_CAPTURE(callback, steady_4_stems, Situation::Steady, 4)->UseManualTime()->Iterations(20'000);
BENCHMARK_CAPTURE(callback, steady_8_stems, Situation::Steady, 8)->UseManualTime()->Iterations(20'000);
BENCHMARK_CAPTURE(callback, faders_move_8_stems, Situation::Moving, 8)->UseManualTime()->Iterations(20'000);
BENCHMARK_CAPTURE(callback, seeks_8_stems, Situation::Seeking, 8)->UseManualTime()->Iterations(4'000);

BENCHMARK_MAIN();
