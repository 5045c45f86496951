#include "engine/edit/regionsource.h"

#include <algorithm>
#include <utility>

namespace stemwright::edit {

namespace {

constexpr std::int64_t kSlicesAtOnce = 64;

void scale(SliceSpectra& spectra, const BinGains& gains)
{
    for (std::size_t voice = 0; voice < spectra.voices(); ++voice)
        for (std::size_t c = 0; c < spectra.channels; ++c) {
            const auto bins = spectra.of(voice, c);
            const auto inside = bins.subspan(gains.first, gains.values.size());
            for (std::size_t f = 0; f < inside.size(); ++f)
                inside[f] *= gains.values[f];
            std::ranges::fill(bins.first(gains.first), std::complex<float>());
            std::ranges::fill(bins.subspan(gains.first + gains.values.size()), std::complex<float>());
        }
}

/// Lets through what lies in the shape.
class RegionWork final : public SliceWork {
public:
    RegionWork(const Coverage& coverage, const Slices& slices, std::int64_t songFrames) : m_coverage(coverage), m_slice(slices, songFrames)
    {
    }

    bool prepare(std::int64_t slice) override { return m_slice.fill(m_coverage, slice, m_gains); }
    void turn(SliceSpectra& spectra) override { scale(spectra, m_gains); }

private:
    const Coverage& m_coverage;
    SliceGains m_slice;
    BinGains m_gains{};
};

/// Of a voice's spectra, as the energy of real sound.
double energyOf(SliceSpectra& spectra, std::size_t voice)
{
    double energy = 0.0;
    for (std::size_t c = 0; c < spectra.channels; ++c) {
        const auto bins = spectra.of(voice, c);
        for (const std::complex<float> bin : bins)
            energy += 2.0 * std::norm(bin);
        energy -= std::norm(bins.front()) + std::norm(bins.back()); // these have no mirror image
    }
    return energy;
}

} // namespace

RegionSource::RegionSource(std::shared_ptr<mix::Source> source, const Shape& shape, const Edge& edge, std::size_t cacheBytes)
    : WrappedSource(std::move(source)), m_blocks(*wrapped(), Blocks::Voices::StemsAndOriginal, cacheBytes),
      m_coverage(shape, edge, wrapped()->sampleRateHz()), m_reach(reachOf(m_coverage, m_blocks.slices(), wrapped()->frames()))
{
}

std::uint64_t RegionSource::generation(FrameRange range) const
{
    return wrapped()->generation(m_blocks.slices().heardFor(range, frames()));
}

std::unique_ptr<SliceWork> RegionSource::work(FrameRange range) const
{
    if (range.end <= m_reach.first || m_reach.end <= range.first)
        return nullptr;
    return std::make_unique<RegionWork>(m_coverage, m_blocks.slices(), frames());
}

Status RegionSource::readStem(std::size_t stem, std::int64_t first, std::span<float> frames)
{
    std::ranges::fill(frames, 0.0F);
    return m_blocks.add(*this, stem, first, frames);
}

Result<std::vector<double>> regionEnergies(mix::Source& source, const Shape& shape, const Edge& edge, const std::stop_token& stop)
{
    std::vector<double> energies(source.stems(), 0.0);
    const Coverage coverage(shape, edge, source.sampleRateHz());
    const Slices slices(source.sampleRateHz());
    const FrameRange reach = reachOf(coverage, slices, source.frames());
    if (reach.frames() <= 0)
        return energies;
    const dsp::Stft stft(slices.params());
    SliceReader reader(source, allStemsOf(source), slices, stft);
    SliceSpectra spectra;
    SliceGains slice(slices, source.frames());
    BinGains gains;
    const FrameRange range = slices.touching(reach);
    for (std::int64_t at = range.first; at < range.end; ++at) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, "measuring a region was cancelled");
        if ((at - range.first) % kSlicesAtOnce == 0)
            if (const Status read = reader.read({.first = at, .end = std::min(at + kSlicesAtOnce, range.end)}); !read)
                return std::unexpected(read.error());
        if (!slice.fill(coverage, at, gains))
            continue;
        reader.forward(at, spectra);
        scale(spectra, gains);
        for (std::size_t stem = 0; stem < energies.size(); ++stem)
            energies[stem] += energyOf(spectra, stem);
    }
    for (double& energy : energies)
        energy *= overlapFactor(stft) / static_cast<double>(stft.params().window);
    return energies;
}

} // namespace stemwright::edit
