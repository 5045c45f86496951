#include "engine/separate/stemstore.h"

#include <algorithm>
#include <iterator>

namespace stemwright::separate {

std::vector<FrameRange> changedRanges(std::span<const StemRange> before, std::span<const StemRange> now)
{
    std::vector<FrameRange> changed;
    for (const StemRange& range : now)
        for (const StemRange& old : before) {
            const FrameRange part{.first = std::max(range.first, old.first), .end = std::min(range.end, old.end)};
            if (part.frames() > 0 && (range.state != old.state || range.run != old.run))
                changed.push_back(part);
        }
    return changed;
}

StemStore::StemStore(std::vector<RowFile> files, std::int64_t frames, std::size_t channels)
    : m_files(std::move(files)), m_frames(frames), m_channels(channels), m_marks{{0, Mark{}}}
{
}

Result<std::shared_ptr<StemStore>> StemStore::create(std::size_t stems, std::int64_t frames, std::size_t channels,
                                                     const std::filesystem::path& scratchFolder)
{
    std::vector<RowFile> files;
    for (std::size_t stem = 0; stem < stems; ++stem) {
        auto file = RowFile::createTemporary(scratchFolder, channels);
        if (!file)
            return std::unexpected(file.error());
        // The last frame makes the file as long as the song; the holes before it read as silence.
        const std::vector<float> silence(channels, 0.0F);
        if (frames > 0)
            if (const Status written = file->write(frames - 1, silence); !written)
                return std::unexpected(written.error());
        files.push_back(std::move(*file));
    }
    return std::shared_ptr<StemStore>(new StemStore(std::move(files), frames, channels));
}

std::shared_ptr<StemStore> StemStore::ofFiles(std::vector<RowFile> files)
{
    const std::int64_t frames = files.front().rows();
    const std::size_t channels = files.front().columns();
    return std::shared_ptr<StemStore>(new StemStore(std::move(files), frames, channels));
}

void StemStore::markExact(FrameRange range)
{
    mark(range.first, range.end, {.state = StemState::Exact, .run = run()});
    m_generation.fetch_add(1, std::memory_order_release);
}

Status StemStore::write(std::int64_t firstFrame, const std::vector<std::vector<float>>& stems, StemState state)
{
    const std::int64_t end = firstFrame + static_cast<std::int64_t>(stems.front().size() / m_channels);
    if (stems.size() != m_files.size() || firstFrame < 0 || end > m_frames)
        return failure(Errc::ShapeMismatch, "frames " + std::to_string(firstFrame) + " to " + std::to_string(end) + " of " +
                                                std::to_string(stems.size()) + " stems: not what the store holds");
    for (const StemRange& range : states(firstFrame, end)) {
        if (state == StemState::Preliminary && range.state == StemState::Exact)
            continue;
        if (const Status written = writeRange(firstFrame, stems, range.first, range.end); !written)
            return written;
        mark(range.first, range.end, {.state = state, .run = run()});
    }
    m_generation.fetch_add(1, std::memory_order_release);
    return {};
}

Status StemStore::writeRange(std::int64_t firstFrame, const std::vector<std::vector<float>>& stems, std::int64_t from, std::int64_t to)
{
    const auto offset = static_cast<std::size_t>(from - firstFrame) * m_channels;
    const auto count = static_cast<std::size_t>(to - from) * m_channels;
    for (std::size_t stem = 0; stem < stems.size(); ++stem)
        if (const Status written = m_files[stem].write(from, std::span(stems[stem]).subspan(offset, count)); !written)
            return written;
    return {};
}

Status StemStore::read(std::size_t stem, std::int64_t firstFrame, std::span<float> out) const
{
    return m_files[stem].read(firstFrame, out);
}

void StemStore::mark(std::int64_t first, std::int64_t end, Mark mark)
{
    const std::scoped_lock lock(m_mutex);
    const auto markAt = [this](std::int64_t frame) { return std::prev(m_marks.upper_bound(frame))->second; };
    if (end < m_frames)
        m_marks.insert_or_assign(end, markAt(end));
    m_marks.erase(m_marks.lower_bound(first), m_marks.lower_bound(end));
    m_marks.insert_or_assign(first, mark);
    // Neighbours in the same state are one range.
    const auto join = [this](std::int64_t at) {
        const auto here = m_marks.find(at);
        if (here != m_marks.end() && here != m_marks.begin() && std::prev(here)->second == here->second)
            m_marks.erase(here);
    };
    join(end);
    join(first);
}

std::vector<StemRange> StemStore::states(std::int64_t first, std::int64_t end) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<StemRange> ranges;
    for (auto at = std::prev(m_marks.upper_bound(std::max<std::int64_t>(0, first))); at != m_marks.end() && at->first < end; ++at) {
        const auto next = std::next(at);
        const StemRange range{.first = std::max(first, at->first),
                              .end = std::min(end, next == m_marks.end() ? m_frames : next->first),
                              .state = at->second.state,
                              .run = at->second.run};
        if (range.first < range.end)
            ranges.push_back(range);
    }
    return ranges;
}

bool StemStore::isThere(std::int64_t first, std::int64_t end) const
{
    return std::ranges::none_of(states(first, end), [](const StemRange& range) { return range.state == StemState::Missing; });
}

std::int64_t StemStore::exactFrames() const
{
    std::int64_t frames = 0;
    for (const StemRange& range : states(0, m_frames))
        frames += range.state == StemState::Exact && range.run == run() ? range.end - range.first : 0;
    return frames;
}

} // namespace stemwright::separate
