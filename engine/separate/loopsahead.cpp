#include "engine/separate/loopsahead.h"

#include <algorithm>

namespace stemwright::separate {

namespace {

constexpr std::int64_t kCopyFrames = 1 << 16;

std::size_t distance(std::size_t a, std::size_t b) { return a < b ? b - a : a - b; }

} // namespace

void LoopsAhead::expect(std::optional<FrameRange> loop, const SeparationOptions& options, int rateHz)
{
    if (loop && static_cast<double>(loop->frames()) > kMostSeconds * rateHz)
        loop.reset();
    SeparationOptions others = options;
    others.iterations = 0;
    if (loop != m_loop || others != m_options)
        m_stores.clear();
    m_loop = loop;
    m_options = others;
}

std::vector<std::size_t> LoopsAhead::counts() const
{
    std::vector<std::size_t> counts;
    for (const auto& [iterations, store] : m_stores)
        counts.push_back(iterations);
    return counts;
}

Status LoopsAhead::add(std::size_t iterations, const StemStore& like, const Filter& filter)
{
    auto store = StemStore::create(like.stems(), like.frames(), like.channels(), m_scratchFolder);
    if (!store)
        return std::unexpected(store.error());
    if (const Status filtered = filter(**store); !filtered)
        return filtered;
    m_stores[iterations] = *store;
    if (m_stores.size() > kMostCounts)
        m_stores.erase(
            std::ranges::max_element(m_stores, {}, [iterations](const auto& entry) { return distance(entry.first, iterations); }));
    return {};
}

Status LoopsAhead::copy(const StemStore& from, StemStore& to, FrameRange loop, const std::stop_token& stop)
{
    for (std::int64_t frame = loop.first; frame < loop.end; frame += kCopyFrames) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, "a loop that is ready");
        const auto count = static_cast<std::size_t>(std::min(kCopyFrames, loop.end - frame));
        std::vector<std::vector<float>> stems(from.stems(), std::vector<float>(count * from.channels()));
        for (std::size_t stem = 0; stem < stems.size(); ++stem)
            if (const Status read = from.read(stem, frame, stems[stem]); !read)
                return read;
        if (const Status written = to.write(frame, stems, StemState::Exact); !written)
            return written;
    }
    return {};
}

Status LoopsAhead::give(std::size_t iterations, StemStore& to, const std::stop_token& stop) const
{
    const auto found = m_stores.find(iterations);
    return found == m_stores.end() ? Status() : copy(*found->second, to, *m_loop, stop);
}

} // namespace stemwright::separate
