#include "engine/model/openunmix/maskheads.h"

#include "engine/base/vectormath.h"
#include "engine/model/openunmix/groupmath.h"

#include <algorithm>
#include <utility>

namespace stemwright::model {

namespace {

class SeparateMasks final : public MaskHeads {
public:
    SeparateMasks(std::vector<BandLayers> targets, std::size_t channels, std::size_t bins)
        : m_targets(std::move(targets)), m_channels(channels), m_bins(bins)
    {
    }

    void magnitudes(std::span<const std::vector<float>> bottleneck, const SliceWindow& window, std::size_t band,
                    std::span<float> out) const override
    {
        const auto [first, count] = Band::at(band, m_bins);
        float* row = out.data();
        for (std::size_t target = 0; target < m_targets.size(); ++target, row += window.slices * m_channels * count)
            for (std::size_t channel = 0; channel < m_channels; ++channel) {
                const Linear& third = *m_targets[target][band * m_channels + channel];
                const auto masks = third.apply(bottleneck[target].data(), window.slices, Activation::Relu);
                for (std::size_t i = 0; i < window.slices; ++i)
                    multiply({window.magnitudes.data() + (i * m_channels + channel) * m_bins + first, count},
                             {masks.get() + i * count, count}, row + (i * m_channels + channel) * count);
            }
    }

private:
    std::vector<BandLayers> m_targets;
    std::size_t m_channels;
    std::size_t m_bins;
};

class SharedMasks final : public MaskHeads {
public:
    SharedMasks(BandLayers heads, std::size_t targets, std::vector<std::size_t> given, std::size_t channels, const BinGroups& groups)
        : m_heads(std::move(heads)), m_targets(targets), m_given(std::move(given)), m_channels(channels), m_groups(groups),
          m_ends(groups.ends())
    {
    }

    void magnitudes(std::span<const std::vector<float>> bottleneck, const SliceWindow& window, std::size_t index,
                    std::span<float> out) const override
    {
        const Band band = Band::at(index, m_groups.bins());
        const auto groups = m_groups.of(band);
        std::vector<float> shares(m_targets * groups.count);
        for (std::size_t channel = 0; channel < m_channels; ++channel) {
            const auto logits = m_heads[index * m_channels + channel]->apply(bottleneck.front().data(), window.slices, Activation::None);
            for (std::size_t i = 0; i < window.slices; ++i) {
                std::copy_n(logits.get() + i * shares.size(), shares.size(), shares.data());
                shareOut(shares, m_targets);
                const std::size_t row = i * m_channels + channel;
                const float* mixture = window.magnitudes.data() + row * m_groups.bins() + band.first;
                for (std::size_t target = 0; target < m_given.size(); ++target)
                    spread(shares.data() + m_given[target] * groups.count, groups, band, mixture,
                           out.data() + (target * window.slices * m_channels + row) * band.count);
            }
        }
    }

private:
    /// Bins of a band from the mixture's and the masks of their groups.
    void spread(const float* masks, const BinGroups::Range& groups, const Band& band, const float* mixture, float* out) const
    {
        std::size_t bin = 0;
        for (std::size_t group = 0; group < groups.count; ++group)
            for (const std::size_t end = m_ends[groups.first + group] - band.first; bin < end; ++bin)
                out[bin] = masks[group] * mixture[bin];
    }

    BandLayers m_heads;
    std::size_t m_targets;
    std::vector<std::size_t> m_given;
    std::size_t m_channels;
    BinGroups m_groups;
    std::vector<std::size_t> m_ends;
};

} // namespace

std::unique_ptr<MaskHeads> makeSeparateMasks(std::vector<BandLayers> targets, std::size_t channels, std::size_t bins)
{
    return std::make_unique<SeparateMasks>(std::move(targets), channels, bins);
}

std::unique_ptr<MaskHeads> makeSharedMasks(BandLayers heads, std::size_t targets, std::vector<std::size_t> given, std::size_t channels,
                                           const BinGroups& groups)
{
    return std::make_unique<SharedMasks>(std::move(heads), targets, std::move(given), channels, groups);
}

} // namespace stemwright::model
