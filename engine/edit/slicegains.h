#pragma once

#include "engine/edit/coverage.h"
#include "engine/edit/slices.h"

#include <cstdint>
#include <span>
#include <vector>

namespace stemwright::edit {

/// How much of each bin of a slice lies in a shape: the mean over the time that the slice stands for, a hop, so that no shape falls between
/// two slices.
class SliceGains {
public:
    explicit SliceGains(const Slices& slices) : m_slices(slices), m_column(slices.octaves().size()) {}

    /// False when nothing does, and then `gains` is undefined.
    bool fill(const Coverage& coverage, std::int64_t slice, std::span<float> gains);

private:
    const Slices& m_slices;
    std::vector<float> m_column;
};

/// The frames whose sound changes when what a shape covers does.
FrameRange reachOf(const Coverage& coverage, const Slices& slices, std::int64_t songFrames);

} // namespace stemwright::edit
