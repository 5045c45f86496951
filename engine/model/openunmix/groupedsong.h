#pragma once

#include "engine/base/rowfile.h"
#include "engine/model/model.h"
#include "engine/model/openunmix/bingroups.h"

#include <filesystem>
#include <span>

namespace stemwright::model {

/// A mixture's magnitudes in groups of bins, on the disk, and how loud all of it is: a joint model hears a song relative to its level.
class GroupedSong {
public:
    /// Reads the whole mixture once; tells `context.progress` how much of it.
    /// Errors  Cancelled (polled once a block); those of the mixture and of the file.
    static Result<GroupedSong> measure(const Mixture& mixture, const ModelInfo& info, const BinGroups& groups,
                                       const std::filesystem::path& folder, const JobContext& context);

    /// The root of the mean square over all slices, channels and groups.
    float level() const { return m_level; }

    /// What the network is given of slices from `first` on, [slices][channels][groups]: log(1 + 100 W / level), and zeros for silence.
    [[nodiscard]] Status inputs(std::int64_t first, std::span<float> out) const;

private:
    GroupedSong(RowFile rows, float level) : m_rows(std::move(rows)), m_level(level) {}

    RowFile m_rows; ///< W [slices][channels * groups]
    float m_level;
};

} // namespace stemwright::model
