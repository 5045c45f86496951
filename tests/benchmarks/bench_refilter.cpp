/// What it takes until other settings of the filter are heard: from setOptions() until the frames at the play head are new, and until the
/// whole song is, beside the whole separation; and the same for a loop that is computed ahead.
///
///     bench_refilter SONG FOLDER [MODEL]    with no MODEL by the built-in method; FOLDER is for scratch files
#include "engine/model/loader.h"
#include "engine/separate/liveseparation.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <semaphore>
#include <thread>
#include <vector>

using namespace stemwright;
using namespace stemwright::separate;

namespace {

using Clock = std::chrono::steady_clock;

constexpr double kHeardSeconds = 0.25;                                   // so much from the play head on is heard next
constexpr std::array<double, 5> kPlayheads{0.5, 0.13, 0.71, 0.29, 0.88}; // of the song
constexpr std::chrono::milliseconds kLookEvery(1);
constexpr double kLoopSeconds = 10.0;
constexpr std::size_t kAhead = 3; // one more than the last place is filtered by

double millisecondsSince(Clock::time_point start) { return std::chrono::duration<double, std::milli>(Clock::now() - start).count(); }

Status measure(const std::filesystem::path& path, const std::filesystem::path& folder, const std::string& modelName)
{
    auto loaded = audio::loadWholeSong(path, folder, {});
    if (!loaded)
        return std::unexpected(loaded.error());
    const auto song = std::make_shared<const audio::Song>(std::move(*loaded));
    ThreadPool pool(0, ThreadPriority::Background);
    const BottleneckCache noCache(std::nullopt, 0);
    std::shared_ptr<const StemStore> store;
    std::binary_semaphore ended{0};
    Status status;
    Clock::time_point separating;
    std::mutex readyMutex;
    std::vector<std::size_t> ready;
    const LiveListener listener{.started =
                                    [&](const std::shared_ptr<const StemStore>& made, const model::ModelInfo&) {
                                        store = made;
                                        separating = Clock::now();
                                    },
                                .finished =
                                    [&](const Status& end) {
                                        status = end;
                                        ended.release();
                                    },
                                .ready =
                                    [&](const std::vector<std::size_t>& counts) {
                                        const std::scoped_lock lock(readyMutex);
                                        ready = counts;
                                    }};
    LiveSeparation separation(
        song, [&modelName](const std::stop_token& stop) { return model::loadModel({.name = modelName, .targets = {}}, stop); }, {},
        std::nullopt, {.pool = pool, .cache = noCache, .scratchFolder = folder}, listener);
    ended.acquire();
    if (!status)
        return status;
    const double whole = millisecondsSince(separating);
    std::printf("the whole separation at 1 iteration: %.0f ms\n", whole);
    const auto move = [&](FrameRange soon, std::size_t iterations) {
        separation.setPlayhead(soon.first);
        const std::uint64_t before = store->run();
        const auto start = Clock::now();
        separation.setOptions({.iterations = iterations});
        while (std::ranges::any_of(store->states(soon.first, soon.end), [before](const StemRange& range) { return range.run == before; }))
            std::this_thread::sleep_for(kLookEvery);
        const double heardAfter = millisecondsSince(start);
        ended.acquire();
        const double all = millisecondsSince(start);
        std::printf("%zu iterations: heard after %.0f ms, the whole song after %.0f ms, %.0f %%\n", iterations, heardAfter, all,
                    100.0 * all / whole);
    };
    for (std::size_t at = 0; at < kPlayheads.size(); ++at) {
        const auto heard = static_cast<std::int64_t>(kPlayheads[at] * static_cast<double>(song->frames.rows()));
        move({.first = heard, .end = heard + static_cast<std::int64_t>(kHeardSeconds * song->info.sampleRateHz)}, at % 2 == 0 ? 2 : 1);
    }
    const std::int64_t middle = song->frames.rows() / 2;
    const FrameRange loop{.first = middle,
                          .end = std::min(song->frames.rows(), middle + static_cast<std::int64_t>(kLoopSeconds * song->info.sampleRateHz))};
    separation.setLoop(loop);
    const auto isReady = [&] {
        const std::scoped_lock lock(readyMutex);
        return std::ranges::find(ready, kAhead) != ready.end();
    };
    while (!isReady())
        std::this_thread::sleep_for(kLookEvery);
    std::printf("a loop of %.0f s that is ready, all of it: ", kLoopSeconds);
    move(loop, kAhead);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_refilter SONG FOLDER [MODEL]\n");
        return 2;
    }
    if (const Status measured = measure(argv[1], argv[2], argc > 3 ? argv[3] : model::kClassicModel); !measured) {
        std::fprintf(stderr, "%s\n", measured.error().detail.c_str());
        return 1;
    }
    return 0;
}
