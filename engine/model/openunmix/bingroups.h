#pragma once

#include "engine/model/band.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace stemwright::model {

/// Neighbouring bins that a joint model hears and masks as one: narrow at the bottom, where notes lie close together, and wide at the top.
///
/// Bins below 384 are alone, those from there to 768 in twos, to 1536 in fours, and from 1536 on in eights. The last bin, which
/// stands alone at half the sample rate, belongs to the last group: 2049 bins are 832 groups. Limits are numbers of bins; those that
/// lie beyond the last bin do not count, and the group before the last bin may be cut short.
class BinGroups {
public:
    /// `bins` >= 2.
    constexpr explicit BinGroups(std::size_t bins) : m_bins(bins), m_count(groupOf(bins - 1) + 1) {}

    constexpr std::size_t bins() const { return m_bins; }
    constexpr std::size_t count() const { return m_count; }

    /// First bin of `group`; bins() for the one after the last.
    constexpr std::size_t first(std::size_t group) const
    {
        if (group >= m_count)
            return m_bins;
        std::size_t before = 0;
        for (std::size_t i = 0; i + 1 < kStages.size(); ++i) {
            const std::size_t groups = (kStages[i + 1].begin - kStages[i].begin) / kStages[i].width;
            if (group < before + groups)
                return kStages[i].begin + (group - before) * kStages[i].width;
            before += groups;
        }
        return kStages.back().begin + (group - before) * kStages.back().width;
    }

    constexpr std::size_t size(std::size_t group) const { return first(group + 1) - first(group); }

    /// `bin` < bins().
    constexpr std::size_t groupOf(std::size_t bin) const
    {
        const std::size_t counted = std::min(bin, m_bins - 2);
        std::size_t before = 0;
        for (std::size_t i = 0; i + 1 < kStages.size(); ++i) {
            if (counted < kStages[i + 1].begin)
                return before + (counted - kStages[i].begin) / kStages[i].width;
            before += (kStages[i + 1].begin - kStages[i].begin) / kStages[i].width;
        }
        return before + (counted - kStages.back().begin) / kStages.back().width;
    }

    /// For each group one more than its last bin; for long loops.
    std::vector<std::size_t> ends() const
    {
        std::vector<std::size_t> ends(m_count);
        for (std::size_t group = 0; group < m_count; ++group)
            ends[group] = first(group + 1);
        return ends;
    }

    /// The groups of a band, as first and count. Limits and widths are such that no group lies in two bands.
    struct Range {
        std::size_t first;
        std::size_t count;
    };
    constexpr Range of(const Band& band) const
    {
        static_assert(std::ranges::all_of(
            kStages, [](const Stage& stage) { return stage.begin % Band::kBins == 0 && Band::kBins % stage.width == 0; }));
        const std::size_t from = groupOf(band.first);
        return {from, groupOf(band.first + band.count - 1) + 1 - from};
    }

    friend constexpr bool operator==(const BinGroups&, const BinGroups&) = default;

private:
    struct Stage {
        std::size_t begin; ///< first bin, from which on groups are `width` bins wide
        std::size_t width;
    };
    static constexpr std::array<Stage, 4> kStages{Stage{0, 1}, Stage{384, 2}, Stage{768, 4}, Stage{1536, 8}};

    std::size_t m_bins;
    std::size_t m_count;
};

} // namespace stemwright::model
