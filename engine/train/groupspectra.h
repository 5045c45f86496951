#pragma once

#include "engine/dsp/stft.h"
#include "engine/model/openunmix/bingroups.h"
#include "engine/train/stemtracks.h"

#include <span>
#include <vector>

namespace stemwright::train {

/// What a joint network learns from: the mixture's magnitudes in groups of bins, and of each target what is in phase with the mixture.
///
/// The sum of the targets is the mixture; the squared error of `share * mixture` against a target is that of the complex spectra, but for
/// what no share could mend.
/// Shape  mixture [slices][channels][groups], targets [targets] of the same.
struct GroupExample {
    std::vector<float> mixture;
    std::vector<float> targets;
};

/// Thread  const functions from several threads at once.
class GroupSpectra {
public:
    GroupSpectra(const dsp::StftParams& params, int sampleRateHz)
        : m_stft(params), m_groups(params.bins()), m_hzOfBin(static_cast<double>(sampleRateHz) / static_cast<double>(params.window))
    {
    }

    std::size_t groups() const { return m_groups.count(); }
    /// Of the STFT without centring, the sum changed by `equaliser` and brought to the root mean square `level`. The stems are equally
    /// long.
    GroupExample of(std::span<const DrawnStem> stems, float level, const Equaliser& equaliser = {}) const;

private:
    struct Work;
    std::vector<float> gainsOfBins(const Equaliser& equaliser) const;
    void equalise(GroupExample& example, const Equaliser& equaliser) const;
    void addSlice(Work& work, std::span<const DrawnStem> stems, std::size_t slice, std::size_t channel, GroupExample& example) const;

    dsp::Stft m_stft;
    model::BinGroups m_groups;
    double m_hzOfBin;
};

} // namespace stemwright::train
