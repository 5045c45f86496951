#pragma once

#include "engine/edit/coverage.h"
#include "engine/edit/slices.h"

#include <cstdint>
#include <span>
#include <vector>

namespace stemwright::edit {

/// How much of some neighbouring bins; of all others it is nothing.
struct BinGains {
    std::size_t first = 0;
    std::vector<float> values{};
};

/// How much of each bin of a slice lies in a shape: the mean over the time that the slice stands for, a hop, so that no shape of half that
/// length falls between two slices. Slices beyond the ends of the song take what lies at its ends, so that what reaches up to there is
/// covered whole.
class SliceGains {
public:
    /// `slices` outlives the gains.
    SliceGains(const Slices& slices, std::int64_t songFrames)
        : m_slices(slices), m_songFrames(static_cast<double>(songFrames)), m_column(slices.octaves().size())
    {
    }

    /// False when nothing does, and then `gains` are undefined.
    bool fill(const Coverage& coverage, std::int64_t slice, BinGains& gains);

private:
    const Slices& m_slices;
    double m_songFrames;
    std::vector<float> m_column;
};

/// The frames whose sound changes when what a shape covers does.
FrameRange reachOf(const Coverage& coverage, const Slices& slices, std::int64_t songFrames);

} // namespace stemwright::edit
