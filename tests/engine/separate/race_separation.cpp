/// Several separations at once, each over its own pool, sharing plans, cache folder and process; some are cancelled on the way. And one
/// that somebody listens to, who moves the filter's settings, the loop and the play head meanwhile. Run under the thread sanitizer.
#include "engine/separate/bottleneckcache.h"
#include "engine/separate/filtertrace.h"
#include "engine/separate/liveseparation.h"
#include "engine/separate/separation.h"
#include "tests/support/sharemodel.h"

#include <atomic>
#include <cstdio>

using namespace stemwright;

namespace {

class CountingSink final : public separate::StemSink {
public:
    Status write(std::size_t, std::span<const float> frames) override
    {
        samples += frames.size();
        return {};
    }
    std::atomic<std::size_t> samples = 0;
};

constexpr std::size_t kFrames = 60'000;

Result<audio::Song> makeSong(int rateHz, const std::filesystem::path& scratch)
{
    auto frames = RowFile::createTemporary(scratch, 2);
    if (!frames)
        return std::unexpected(frames.error());
    if (const Status written = frames->write(0, std::vector<float>(2 * kFrames, 0.25F)); !written)
        return std::unexpected(written.error());
    return audio::Song{.info = {.sampleRateHz = rateHz, .channels = 2}, .frames = std::move(*frames), .identity = std::to_string(rateHz)};
}

/// One job after the other; every second one is told to stop while it works.
bool runJobs(std::size_t worker, const std::filesystem::path& scratch)
{
    const auto made = makeSong(worker % 2 ? 48000 : 44100, scratch);
    if (!made)
        return false;
    const audio::Song& song = *made;
    test::ShareModel model({0.5F, 0.4F});
    const separate::BottleneckCache cache(scratch / "stemwright-race", 1 << 20);
    for (std::size_t round = 0; round < 6; ++round) {
        ThreadPool pool(3);
        CountingSink sink;
        std::stop_source stop;
        const bool cancel = round % 2 == 1;
        const auto progress = [&](double done) {
            if (cancel && done > 0.5)
                stop.request_stop();
        };
        const Status done = separate::separate(song, model, {.iterations = round % 3, .windowSlices = 8}, cache, sink, scratch,
                                               {.pool = pool, .stop = stop.get_token(), .progress = progress});
        if (done ? sink.samples != 3 * 2 * kFrames : !(cancel && done.error().code == Errc::Cancelled))
            return false;
    }
    return true;
}

/// Every kind of move, over and over; at the end the last one is followed, and the first pass was done once.
bool listen(const std::filesystem::path& scratch)
{
    auto made = makeSong(44100, scratch);
    if (!made)
        return false;
    const auto song = std::make_shared<const audio::Song>(std::move(*made));
    std::atomic<const test::ShareModel*> model = nullptr;
    std::shared_ptr<const separate::StemStore> store;
    std::atomic<bool> hasStarted = false;
    std::atomic<std::size_t> told = 0;
    std::atomic<std::size_t> filteredBy = 0;
    const separate::LiveListener listener{
        .started =
            [&](const std::shared_ptr<const separate::StemStore>& stems, const model::ModelInfo&) {
                store = stems;
                hasStarted = true;
            },
        .refiltering = [&](const separate::SeparationOptions& options) { filteredBy = options.iterations; },
        .ready = [&](const std::vector<std::size_t>& counts) { told += counts.size(); },
        .traced = [&](const std::shared_ptr<const separate::FilterTrace>& trace) { told += trace->steps.size(); }};
    ThreadPool pool(3);
    const separate::BottleneckCache noCache(std::nullopt, 0);
    separate::LiveSeparation separation(
        song,
        [&model](const std::stop_token&) -> Result<std::unique_ptr<model::Model>> {
            auto shares = std::make_unique<test::ShareModel>(std::vector{0.5F, 0.4F});
            model = shares.get();
            return shares;
        },
        {.iterations = 0, .windowSlices = 8}, std::nullopt, {.pool = pool, .cache = noCache, .scratchFolder = scratch}, listener);
    while (!hasStarted)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    constexpr std::size_t kMoves = 60;
    for (std::size_t move = 0; move < kMoves; ++move) {
        separation.setPlayhead(static_cast<std::int64_t>(move * kFrames / kMoves));
        separation.setLoop(move % 5 == 0 ? std::nullopt : std::optional(FrameRange{.first = 10'000, .end = 20'000}));
        if (!separation.setOptions({.iterations = move % 4, .windowSlices = move % 3 ? 8U : 11U, .softMask = move % 7 == 0}))
            return false;
        if (move % 11 == 10 && store->run() > 0) // before, a cancellation ends everything
            separation.cancel();
        std::this_thread::sleep_for(std::chrono::milliseconds(move % 13));
    }
    separation.setOptions({.iterations = 5, .windowSlices = 8});
    while (filteredBy != 5 || store->exactFrames() != store->frames() || told == 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return model.load()->preparations == 1;
}

} // namespace

int main()
{
    const auto scratch = std::filesystem::temp_directory_path();
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> workers;
        for (std::size_t worker = 0; worker < 3; ++worker)
            workers.emplace_back([&failures, &scratch, worker] { failures += runJobs(worker, scratch) ? 0 : 1; });
        workers.emplace_back([&failures, &scratch] { failures += listen(scratch) ? 0 : 1; });
    }
    std::filesystem::remove_all(scratch / "stemwright-race");
    if (failures > 0)
        std::puts("a separation gave something else than its stems or its cancellation");
    return failures;
}
