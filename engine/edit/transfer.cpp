#include "engine/edit/transfer.h"

#include <complex>
#include <span>
#include <vector>

namespace stemwright::edit {

namespace {

/// Others with less than this part of the energy that is given have none: what they hold is the rounding of floats.
constexpr float kNoEnergy = 1e-12F;

using Bins = std::span<std::complex<float>>;

/// The bins of a voice and channel that are moved.
Bins moving(std::size_t voice, std::size_t channel, const BinGains& gains, SliceSpectra& spectra)
{
    return spectra.of(voice, channel).subspan(gains.first, gains.values.size());
}

std::vector<float> energiesOf(std::size_t voice, const BinGains& gains, SliceSpectra& spectra)
{
    std::vector<float> energies(gains.values.size(), 0.0F);
    for (std::size_t c = 0; c < spectra.channels; ++c) {
        const Bins bins = moving(voice, c, gains, spectra);
        for (std::size_t f = 0; f < bins.size(); ++f)
            energies[f] += std::norm(bins[f]);
    }
    return energies;
}

/// The share of each stem in what the target gives, [stem][bin].
std::vector<std::vector<float>> sharesOfOthers(std::size_t target, const BinGains& gains, SliceSpectra& spectra)
{
    const std::size_t stems = spectra.voices();
    const std::size_t residual = stems - 1;
    const std::size_t bins = gains.values.size();
    std::vector<std::vector<float>> shares;
    std::vector<float> total(bins, 0.0F);
    for (std::size_t stem = 0; stem < stems; ++stem) {
        shares.push_back(energiesOf(stem, gains, spectra));
        for (std::size_t f = 0; stem != target && f < bins; ++f)
            total[f] += shares[stem][f];
    }
    for (std::size_t stem = 0; stem < stems; ++stem) {
        if (stem == target)
            continue;
        const float alone = target == residual ? 1.0F / static_cast<float>(stems - 1) : (stem == residual ? 1.0F : 0.0F);
        for (std::size_t f = 0; f < bins; ++f)
            shares[stem][f] = total[f] > kNoEnergy * shares[target][f] ? shares[stem][f] / total[f] : alone;
    }
    return shares;
}

} // namespace

void moveTo(std::size_t target, const BinGains& gains, SliceSpectra& spectra)
{
    for (std::size_t stem = 0; stem < spectra.voices(); ++stem)
        for (std::size_t c = 0; stem != target && c < spectra.channels; ++c) {
            const Bins from = moving(stem, c, gains, spectra);
            const Bins to = moving(target, c, gains, spectra);
            for (std::size_t f = 0; f < from.size(); ++f) {
                const auto moved = gains.values[f] * from[f];
                from[f] -= moved;
                to[f] += moved;
            }
        }
}

void moveAway(std::size_t target, const BinGains& gains, SliceSpectra& spectra)
{
    if (spectra.voices() < 2)
        return;
    const auto shares = sharesOfOthers(target, gains, spectra);
    std::vector<std::complex<float>> moved(gains.values.size());
    for (std::size_t c = 0; c < spectra.channels; ++c) {
        const Bins from = moving(target, c, gains, spectra);
        for (std::size_t f = 0; f < from.size(); ++f) {
            moved[f] = gains.values[f] * from[f];
            from[f] -= moved[f];
        }
        for (std::size_t stem = 0; stem < spectra.voices(); ++stem) {
            const Bins to = moving(stem, c, gains, spectra);
            for (std::size_t f = 0; stem != target && f < to.size(); ++f)
                to[f] += shares[stem][f] * moved[f];
        }
    }
}

} // namespace stemwright::edit
