#include "ui/song/peakfollower.h"

#include "engine/base/threadpool.h"

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr std::int64_t kBlockBins = 256;
constexpr std::chrono::milliseconds kNotifyEvery(33);
constexpr std::chrono::milliseconds kLookEvery(40); // at a store that is being written

} // namespace

PeakFollower::PeakFollower(Listener listener) : m_listener(std::move(listener))
{
    m_thread = std::jthread([this](const std::stop_token& stop) {
        const Status ended = guarded([&] { return run(stop); });
        if (!ended && !stop.stop_requested())
            m_listener.failed(ended.error());
    });
}

std::vector<std::shared_ptr<const Peaks>> PeakFollower::follow(std::shared_ptr<const separate::StemStore> store)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_known, [](const auto& known) { return known->store.use_count() == 1; }); // nobody can ask for it any more
    const auto known = std::ranges::find(m_known, store, &Followed::store);
    if (known != m_known.end()) {
        m_followed = *known;
    } else {
        m_followed = std::make_shared<Followed>();
        m_followed->drawn = {{.first = 0, .end = store->frames(), .state = separate::StemState::Missing}};
        for (std::size_t stem = 0; stem < store->stems(); ++stem)
            m_followed->peaks.push_back(std::make_shared<Peaks>(store->frames()));
        m_followed->store = std::move(store);
        m_known.push_back(m_followed);
    }
    m_wake.notify_all();
    return {m_followed->peaks.begin(), m_followed->peaks.end()};
}

void PeakFollower::followAgain()
{
    const std::scoped_lock lock(m_mutex);
    m_wake.notify_all();
}

bool PeakFollower::isCurrent(const Followed& followed)
{
    const std::scoped_lock lock(m_mutex);
    return m_followed.get() == &followed;
}

Status PeakFollower::run(const std::stop_token& stop)
{
    std::shared_ptr<Followed> followed;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [&] { return m_followed != followed; }))
                return {};
            followed = m_followed;
        }
        if (const Status done = followStems(*followed, stop); !done)
            return done;
    }
}

Status PeakFollower::followStems(Followed& followed, const std::stop_token& stop)
{
    const separate::StemStore& store = *followed.store;
    const std::int64_t frames = store.frames();
    std::vector<separate::StemRange>& drawn = followed.drawn;
    while (!stop.stop_requested() && isCurrent(followed)) {
        if (const std::uint64_t now = store.generation(); now != followed.seen) {
            followed.seen = now;
            const std::vector<separate::StemRange> states = store.states(0, frames);
            for (const FrameRange& part : separate::changedRanges(drawn, states))
                for (std::size_t stem = 0; stem < followed.peaks.size(); ++stem)
                    if (const Status done = measure(followed, stem, part, stop); !done)
                        return done;
            drawn = states;
            m_listener.changed();
        }
        const bool isDone = drawn.size() == 1 && drawn.front().state == separate::StemState::Exact && drawn.front().run == store.run();
        std::unique_lock lock(m_mutex);
        if (isDone)
            m_wake.wait(lock, stop, [&] { return m_followed.get() != &followed || store.run() != drawn.front().run; });
        else
            m_wake.wait_for(lock, stop, kLookEvery, [] { return false; });
    }
    return {};
}

Status PeakFollower::measure(const Followed& followed, std::size_t stem, mix::FrameRange range, const std::stop_token& stop)
{
    Peaks& peaks = *followed.peaks[stem];
    const std::size_t channels = followed.store->channels();
    std::vector<PeakBin> bins;
    const std::int64_t lastBin = (range.end + Peaks::kBinFrames - 1) / Peaks::kBinFrames;
    for (std::int64_t bin = range.first / Peaks::kBinFrames; bin < lastBin && !stop.stop_requested(); bin += kBlockBins) {
        const std::int64_t first = bin * Peaks::kBinFrames;
        const std::int64_t end = std::min(peaks.frames(), std::min(lastBin, bin + kBlockBins) * Peaks::kBinFrames);
        m_block.resize(static_cast<std::size_t>(end - first) * channels);
        if (const Status done = followed.store->read(stem, first, m_block); !done)
            return done;
        bins.clear();
        const std::size_t binSamples = static_cast<std::size_t>(Peaks::kBinFrames) * channels;
        for (std::size_t at = 0; at < m_block.size(); at += binSamples)
            bins.push_back(peakOf(std::span(m_block).subspan(at, std::min(binSamples, m_block.size() - at))));
        peaks.set(bin, bins);
        notify();
    }
    return {};
}

void PeakFollower::notify()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_notified < kNotifyEvery)
        return;
    m_notified = now;
    m_listener.changed();
}

} // namespace stemwright::ui
