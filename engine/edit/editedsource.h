#pragma once

#include "engine/edit/blocks.h"
#include "engine/edit/changes.h"
#include "engine/edit/preparedstrokes.h"
#include "engine/edit/stroke.h"
#include "engine/mix/wrappedsource.h"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace stemwright::edit {

/// The stems of another source with all strokes carried out. Only the difference that the strokes make goes through a transform: without
/// strokes, and beyond their reach, the stems are the source's, bit by bit, and the sum of the stems is the source's to the rounding of
/// float.
///
/// Keeps   bit for bit the same sound however reads are cut, and for equal strokes whatever was there before.
/// Thread  as mix::Source: any; setStrokes from one thread at a time beside the others.
class EditedSource final : public mix::WrappedSource, private SliceEditor {
public:
    /// Of computed sound; half a minute of five stems.
    static constexpr std::size_t kCacheBytes = std::size_t{48} << 20;

    /// `stems` names those of the source, the residual last. The strokes are such as checkStrokes() takes.
    EditedSource(std::shared_ptr<mix::Source> source, std::vector<std::string> stems, std::vector<Stroke> strokes = {},
                 std::size_t cacheBytes = kCacheBytes);

    /// From now on these strokes, instead of former ones. generation() grows where that changes anything.
    void setStrokes(std::vector<Stroke> strokes);
    std::vector<Stroke> strokes() const { return strokesNow()->strokes(); }
    /// The same stems with the strokes of now, for who must not hear later ones.
    std::shared_ptr<EditedSource> frozen(std::size_t cacheBytes = kCacheBytes) const
    {
        return std::make_shared<EditedSource>(wrapped(), m_stems, strokes(), cacheBytes);
    }
    /// Whether a stroke reaches into the range.
    bool isEdited(FrameRange range) const { return strokesNow()->touch(range); }

    std::uint64_t generation(FrameRange range) const override;
    Status readStem(std::size_t stem, std::int64_t first, std::span<float> frames) override;

private:
    std::uint64_t version(FrameRange range) const override { return generation(range); }
    std::unique_ptr<SliceWork> work(FrameRange range) const override;
    std::shared_ptr<const PreparedStrokes> strokesNow() const;

    std::vector<std::string> m_stems;
    Blocks m_blocks;
    mutable std::mutex m_mutex;
    std::shared_ptr<const PreparedStrokes> m_strokes;
    Changes m_changes;
};

} // namespace stemwright::edit
