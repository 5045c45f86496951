/// Several separations at once, each over its own pool, sharing plans, cache folder and process; some are cancelled on the way. Run under
/// the thread sanitizer.
#include "engine/separate/bottleneckcache.h"
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

/// One job after the other; every second one is told to stop while it works.
bool runJobs(std::size_t worker, const std::filesystem::path& scratch)
{
    constexpr std::size_t kFrames = 60'000;
    auto frames = RowFile::createTemporary(scratch, 2);
    if (!frames || !frames->write(0, std::vector<float>(2 * kFrames, 0.25F)))
        return false;
    const audio::Song song{.info = {.sampleRateHz = worker % 2 ? 48000 : 44100, .channels = 2},
                           .frames = std::move(*frames),
                           .identity = std::to_string(worker % 2)};
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

} // namespace

int main()
{
    const auto scratch = std::filesystem::temp_directory_path();
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> workers;
        for (std::size_t worker = 0; worker < 3; ++worker)
            workers.emplace_back([&failures, &scratch, worker] { failures += runJobs(worker, scratch) ? 0 : 1; });
    }
    std::filesystem::remove_all(scratch / "stemwright-race");
    if (failures > 0)
        std::puts("a separation gave something else than its stems or its cancellation");
    return failures;
}
