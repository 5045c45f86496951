#include "engine/edit/transfer.h"

#include <algorithm>
#include <vector>

namespace stemwright::edit {

namespace {

/// Others with less than this part of the energy that is given have none: what they hold is the rounding of floats.
constexpr float kNoEnergy = 1e-12F;

std::vector<float> energiesOf(std::size_t voice, SliceSpectra& spectra)
{
    std::vector<float> energies(spectra.bins, 0.0F);
    for (std::size_t c = 0; c < spectra.channels; ++c) {
        const auto bins = spectra.of(voice, c);
        for (std::size_t f = 0; f < spectra.bins; ++f)
            energies[f] += std::norm(bins[f]);
    }
    return energies;
}

/// The share of each stem in what the target gives, [stem][bin].
std::vector<std::vector<float>> sharesOfOthers(std::size_t target, SliceSpectra& spectra)
{
    const std::size_t stems = spectra.voices();
    const std::size_t residual = stems - 1;
    std::vector<std::vector<float>> shares;
    std::vector<float> total(spectra.bins, 0.0F);
    for (std::size_t stem = 0; stem < stems; ++stem) {
        shares.push_back(energiesOf(stem, spectra));
        for (std::size_t f = 0; stem != target && f < spectra.bins; ++f)
            total[f] += shares[stem][f];
    }
    for (std::size_t stem = 0; stem < stems; ++stem) {
        if (stem == target)
            continue;
        const float alone = target == residual ? 1.0F / static_cast<float>(stems - 1) : (stem == residual ? 1.0F : 0.0F);
        for (std::size_t f = 0; f < spectra.bins; ++f)
            shares[stem][f] = total[f] > kNoEnergy * shares[target][f] ? shares[stem][f] / total[f] : alone;
    }
    return shares;
}

} // namespace

void moveTo(std::size_t target, std::span<const float> gains, SliceSpectra& spectra)
{
    for (std::size_t stem = 0; stem < spectra.voices(); ++stem)
        for (std::size_t c = 0; stem != target && c < spectra.channels; ++c) {
            const auto from = spectra.of(stem, c);
            const auto to = spectra.of(target, c);
            for (std::size_t f = 0; f < spectra.bins; ++f) {
                const auto moved = gains[f] * from[f];
                from[f] -= moved;
                to[f] += moved;
            }
        }
}

void moveAway(std::size_t target, std::span<const float> gains, SliceSpectra& spectra)
{
    if (spectra.voices() < 2)
        return;
    const auto shares = sharesOfOthers(target, spectra);
    for (std::size_t c = 0; c < spectra.channels; ++c) {
        const auto from = spectra.of(target, c);
        for (std::size_t f = 0; f < spectra.bins; ++f) {
            const auto moved = gains[f] * from[f];
            from[f] -= moved;
            for (std::size_t stem = 0; stem < spectra.voices(); ++stem)
                if (stem != target)
                    spectra.of(stem, c)[f] += shares[stem][f] * moved;
        }
    }
}

} // namespace stemwright::edit
