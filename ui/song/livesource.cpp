#include "ui/song/livesource.h"

#include <algorithm>
#include <cassert>

namespace stemwright::ui {

void LiveSource::attach(std::shared_ptr<mix::Source> stems)
{
    assert(stems->stems() <= kPlaces);
    const std::scoped_lock lock(m_mutex);
    if (stems == m_stems)
        return;
    m_earlier += 1 + (m_stems ? m_stems->generation({.first = 0, .end = frames()}) : 0);
    m_stems = std::move(stems);
}

std::shared_ptr<mix::Source> LiveSource::stemsNow() const
{
    const std::scoped_lock lock(m_mutex);
    return m_stems;
}

std::vector<mix::FrameRange> LiveSource::available() const
{
    const auto stems = stemsNow();
    return stems ? stems->available() : std::vector<mix::FrameRange>();
}

std::uint64_t LiveSource::generation(mix::FrameRange range) const
{
    const std::scoped_lock lock(m_mutex);
    return m_earlier + (m_stems ? m_stems->generation(range) : 0);
}

Status LiveSource::readStem(std::size_t stem, std::int64_t first, std::span<float> frames)
{
    const auto stems = stemsNow();
    if (stems && stem < stems->stems())
        return stems->readStem(stem, first, frames);
    std::ranges::fill(frames, 0.0F);
    return {};
}

} // namespace stemwright::ui
