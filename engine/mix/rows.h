#pragma once

#include "engine/mix/source.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace stemwright::mix {

/// What a mixer needs of one frame, in one row: the original, the bed (what of the original stands in for missing stems), the stems.
///
/// Shape   channels of each, in this order.
/// Keeps   sound is a linear function of rows. So whatever is linear (crossfades, another rate) may be done to rows instead of sound; a
///         bed that were a factor of the original would not allow that.
struct RowLayout {
    std::size_t channels = 2;
    std::size_t stems = 0;

    static constexpr std::size_t originalColumn() { return 0; }
    std::size_t bedColumn() const { return channels; }
    std::size_t stemColumn(std::size_t stem) const { return channels * (stem + 2); }
    std::size_t columns() const { return stemColumn(stems); }
    bool operator==(const RowLayout&) const = default;
};

inline RowLayout layoutOf(const Source& source) { return {.channels = source.channels(), .stems = source.stems()}; }

/// How long original and stems take to replace each other.
inline constexpr double kStemFadeSeconds = 0.020;

/// The share of the stems in each frame of a range: 1 where they are available, 0 where they are not, with straight lines of
/// `fadeFrames` between. The lines lie inside the available ranges, since nothing can be heard outside; the song's own start and end
/// are no edges. The share depends on the place only, so any cutting of the song into ranges gives the same.
void stemShares(std::span<const FrameRange> available, std::int64_t songFrames, std::int64_t fadeFrames, std::int64_t first,
                std::span<float> shares);

/// Reads rows of a source. The stems in them are multiplied by their share, the bed is the original times what is missing to 1.
///
/// Owns    buffers that grow with the largest range asked for.
/// Thread  one at a time, not the audio callback.
class RowReader {
public:
    explicit RowReader(Source& source);

    const RowLayout& layout() const { return m_layout; }
    /// Fills `rows` from frame `first` on; the range lies within the song.
    /// Errors  those of the source.
    [[nodiscard]] Status read(std::int64_t first, std::span<float> rows);

private:
    Status readStems(std::int64_t first, std::span<float> rows); ///< where all of them are available
    Status fadeStems(std::int64_t first, std::span<float> rows);
    void scale(float (*factorOf)(float share));
    void place(std::size_t column, std::span<float> rows) const;

    Source& m_source;
    RowLayout m_layout;
    std::int64_t m_fadeFrames;
    std::vector<float> m_frames; ///< of the original or one stem
    std::vector<float> m_shares;
};

} // namespace stemwright::mix
