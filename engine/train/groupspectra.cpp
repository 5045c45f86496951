#include "engine/train/groupspectra.h"

#include <algorithm>
#include <cmath>
#include <complex>

namespace stemwright::train {

namespace {

/// Of all that an example holds.
void multiply(GroupExample& example, double gain)
{
    for (std::vector<float>* values : {&example.mixture, &example.targets})
        for (float& value : *values)
            value *= static_cast<float>(gain);
}

} // namespace

struct GroupSpectra::Work {
    dsp::Stft::Scratch scratch;
    std::vector<std::vector<float>> gains;               ///< [stem][bins]
    std::vector<std::vector<std::complex<float>>> stems; ///< [stem][bins]
    std::vector<std::complex<float>> mixture;            ///< [bins]
};

void GroupSpectra::addSlice(Work& work, std::span<const DrawnStem> stems, std::size_t slice, std::size_t channel,
                            GroupExample& example) const
{
    const std::size_t bins = m_stft.params().bins();
    const std::size_t channels = stems.front().sound.channels;
    const std::size_t row = (slice * channels + channel) * groups();
    std::ranges::fill(work.mixture, std::complex<float>());
    for (std::size_t stem = 0; stem < stems.size(); ++stem) {
        const Excerpt& sound = stems[stem].sound;
        auto& spectrum = work.stems[stem];
        m_stft.forward(std::span(sound.frames).subspan(channel * sound.count() + slice * m_stft.params().hop, m_stft.params().window),
                       spectrum, work.scratch);
        const float gain = stems[stem].gains.at(std::min<std::size_t>(channel, 1));
        const std::vector<float>& ofBins = work.gains[stem];
        for (std::size_t bin = 0; bin < bins; ++bin) {
            spectrum[bin] *= gain * ofBins[bin];
            work.mixture[bin] += spectrum[bin];
        }
    }
    const std::size_t whole = example.mixture.size();
    for (std::size_t group = 0; group < groups(); ++group) {
        const std::size_t first = m_groups.first(group);
        const std::size_t end = first + m_groups.size(group);
        float energy = 0.0F;
        for (std::size_t bin = first; bin < end; ++bin)
            energy += std::norm(work.mixture[bin]);
        const float magnitude = std::sqrt(energy);
        example.mixture[row + group] = magnitude;
        for (std::size_t stem = 0; magnitude > 0.0F && stem < stems.size(); ++stem) {
            float common = 0.0F;
            for (std::size_t bin = first; bin < end; ++bin)
                common += work.stems[stem][bin].real() * work.mixture[bin].real() + work.stems[stem][bin].imag() * work.mixture[bin].imag();
            example.targets[stem * whole + row + group] = common / magnitude;
        }
    }
}

std::vector<float> GroupSpectra::gainsOfBins(const Equaliser& equaliser) const
{
    std::vector<float> gains(m_stft.params().bins(), 1.0F);
    for (std::size_t bin = 0; !equaliser.isFlat() && bin < gains.size(); ++bin)
        gains[bin] = equaliser.gain(static_cast<double>(bin) * m_hzOfBin);
    return gains;
}

void GroupSpectra::equalise(GroupExample& example, const Equaliser& equaliser) const
{
    if (equaliser.isFlat())
        return;
    std::vector<float> gains(groups());
    for (std::size_t group = 0; group < gains.size(); ++group)
        gains[group] =
            equaliser.gain((static_cast<double>(m_groups.first(group)) + 0.5 * static_cast<double>(m_groups.size(group))) * m_hzOfBin);
    for (std::vector<float>* values : {&example.mixture, &example.targets})
        for (std::size_t i = 0; i < values->size(); ++i)
            (*values)[i] *= gains[i % gains.size()];
}

GroupExample GroupSpectra::of(std::span<const DrawnStem> stems, float level, const Equaliser& equaliser) const
{
    const dsp::StftParams& params = m_stft.params();
    const Excerpt& like = stems.front().sound;
    const std::size_t slices = like.count() < params.window ? 0 : 1 + (like.count() - params.window) / params.hop;
    GroupExample example;
    example.mixture.resize(slices * like.channels * groups());
    example.targets.resize(stems.size() * example.mixture.size());
    Work work{.scratch = dsp::Stft::Scratch(params),
              .gains = {},
              .stems = {stems.size(), std::vector<std::complex<float>>(params.bins())},
              .mixture = std::vector<std::complex<float>>(params.bins())};
    for (const DrawnStem& stem : stems)
        work.gains.push_back(gainsOfBins(stem.equaliser));
    for (std::size_t slice = 0; slice < slices; ++slice)
        for (std::size_t channel = 0; channel < like.channels; ++channel)
            addSlice(work, stems, slice, channel, example);
    equalise(example, equaliser);
    double energy = 0.0;
    for (const float magnitude : example.mixture)
        energy += static_cast<double>(magnitude) * static_cast<double>(magnitude);
    const double rms = std::sqrt(energy / static_cast<double>(std::max<std::size_t>(1, example.mixture.size())));
    if (rms > 0.0)
        multiply(example, static_cast<double>(level) / rms);
    return example;
}

} // namespace stemwright::train
