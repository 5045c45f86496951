#pragma once

#include "engine/train/stemtracks.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace stemwright::train {

/// Tracks to learn several targets from, and those to judge by.
struct SplitTracks {
    StemTracks train;
    StemTracks valid;

    /// Of both.
    std::vector<std::filesystem::path> leftOut() const;
};

/// `incomplete` is what becomes of tracks to learn from that lack a target. Errors  as StemTracks::open().
Result<SplitTracks> openSplitTracks(const DatasetOptions& options, const std::vector<std::string>& targets, Incomplete incomplete,
                                    std::shared_ptr<SoundLibrary> sounds);

} // namespace stemwright::train
