#include "engine/edit/editedsource.h"

#include <algorithm>
#include <utility>

namespace stemwright::edit {

EditedSource::EditedSource(std::shared_ptr<mix::Source> source, std::vector<std::string> stems, std::vector<Stroke> strokes,
                           std::size_t cacheBytes)
    : WrappedSource(std::move(source)), m_stems(std::move(stems)), m_blocks(*wrapped(), Blocks::Voices::Stems, cacheBytes),
      m_strokes(std::make_shared<const PreparedStrokes>())
{
    setStrokes(std::move(strokes));
}

void EditedSource::setStrokes(std::vector<Stroke> strokes)
{
    auto prepared =
        std::make_shared<const PreparedStrokes>(std::move(strokes), *strokesNow(), m_stems, frames(), m_blocks.slices(), sampleRateHz());
    const std::scoped_lock lock(m_mutex);
    m_strokes = std::move(prepared);
    m_changes.add(m_strokes->changed(), wrapped()->generation({.first = 0, .end = frames()}));
}

std::shared_ptr<const PreparedStrokes> EditedSource::strokesNow() const
{
    const std::scoped_lock lock(m_mutex);
    return m_strokes;
}

std::uint64_t EditedSource::generation(FrameRange range) const
{
    const std::scoped_lock lock(m_mutex);
    const bool isEdited = m_strokes->touch(range); // what comes of a slice needs all of it
    const FrameRange heard = isEdited ? m_blocks.slices().heardFor(range, frames()) : range;
    return m_changes.number(range, wrapped()->generation(heard));
}

std::unique_ptr<SliceWork> EditedSource::work(FrameRange range) const
{
    auto strokes = strokesNow()->touching(range);
    return strokes.empty() ? nullptr : std::make_unique<StrokeWork>(std::move(strokes), m_blocks.slices(), frames());
}

Status EditedSource::readStem(std::size_t stem, std::int64_t first, std::span<float> frames)
{
    if (const Status read = wrapped()->readStem(stem, first, frames); !read)
        return read;
    if (!isEdited({.first = first, .end = first + static_cast<std::int64_t>(frames.size() / channels())}))
        return {};
    return m_blocks.add(*this, stem, first, frames);
}

} // namespace stemwright::edit
