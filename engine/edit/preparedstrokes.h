#pragma once

#include "engine/edit/blocks.h"
#include "engine/edit/coverage.h"
#include "engine/edit/slicegains.h"
#include "engine/edit/slices.h"
#include "engine/edit/stroke.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace stemwright::edit {

/// A stroke with all that is known of it before any sound is.
struct PreparedStroke {
    Operation operation = Operation::MoveTo;
    std::size_t target = 0; ///< its place among the stems
    float strength = 1.0F;
    Coverage coverage;
    FrameRange reach{}; ///< frames that it may change
};

/// Strokes in the order in which they are carried out, made ready for a song. Values without state; those of equal strokes are shared.
class PreparedStrokes {
public:
    using Prepared = std::shared_ptr<const PreparedStroke>;

    PreparedStrokes() = default;
    /// Takes over from `former`, of the same song, what has not changed. A stroke of no stem does nothing.
    PreparedStrokes(std::vector<Stroke> strokes, const PreparedStrokes& former, std::span<const std::string> stems, std::int64_t frames,
                    const Slices& slices, int rateHz);

    const std::vector<Stroke>& strokes() const { return m_strokes; }
    /// Where there is something else now than with the former strokes; none of the ranges touch.
    const std::vector<FrameRange>& changed() const { return m_changed; }
    bool touch(FrameRange frames) const;
    std::vector<Prepared> touching(FrameRange frames) const;

private:
    std::vector<Stroke> m_strokes;
    std::vector<Prepared> m_prepared; ///< of each stroke; null for one that does nothing
    std::vector<FrameRange> m_reached;
    std::vector<FrameRange> m_changed;
};

/// Carries strokes out. What comes of a slice is the difference to what was there.
class StrokeWork final : public SliceWork {
public:
    /// `slices` outlives the work.
    StrokeWork(std::vector<PreparedStrokes::Prepared> strokes, const Slices& slices, std::int64_t songFrames);

    bool prepare(std::int64_t slice) override;
    void turn(SliceSpectra& spectra) override;

private:
    BinGains outside(const BinGains& inside) const;

    std::vector<PreparedStrokes::Prepared> m_strokes;
    SliceGains m_slice;
    std::size_t m_bins;
    std::vector<BinGains> m_gains; ///< of the slice, for each stroke
    std::vector<bool> m_acts;      ///< in the slice
    SliceSpectra m_before{};
};

/// The frames whose sound a stroke may change; none for one without strength.
FrameRange strokeRange(const Stroke& stroke, std::int64_t songFrames, int rateHz);

} // namespace stemwright::edit
