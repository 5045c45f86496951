#include "engine/evaluate/frameenergies.h"

#include "engine/evaluate/kernels.h"

#include <algorithm>
#include <bit>

namespace stemwright::evaluate {

namespace {

using Bin = std::complex<double>;

/// Long enough that little is lost to the overlap, short enough for the caches; not longer than the frame needs.
std::size_t transformFor(std::size_t taps, std::int64_t frameFrames)
{
    constexpr std::size_t kUsual = 8192;
    return std::min(std::max(kUsual, std::bit_ceil(8 * taps)), std::bit_ceil(static_cast<std::size_t>(frameFrames) + taps - 1));
}

FftBuffer<Bin> spectraOf(std::span<const double> filters, std::size_t taps, const RealFft& fft)
{
    FftBuffer<Bin> spectra(filters.size() / taps * fft.bins());
    FftBuffer<double> padded(fft.size());
    for (std::size_t i = 0; i < filters.size() / taps; ++i) {
        std::fill_n(padded.data(), fft.size(), 0.0);
        std::ranges::copy(filters.subspan(i * taps, taps), padded.data());
        fft.forward(padded.row(0, fft.size()), spectra.row(i, fft.bins()));
    }
    return spectra;
}

/// Whether some instant of planar [channels][stride] is not silent.
bool sounds(const FftBuffer<double>& planar, std::size_t firstRow, std::size_t channels, std::size_t stride, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        double sum = 0.0;
        for (std::size_t c = 0; c < channels; ++c)
            sum += planar.data()[(firstRow + c) * stride + i];
        if (sum != 0.0)
            return true;
    }
    return false;
}

double square(double value) { return value * value; }

void addEnergies(std::span<const double> s, std::span<const double> e, const double* own, const double* all, FrameEnergies& energies)
{
    FrameEnergies sum = energies; // in registers
    for (std::size_t i = 0; i < s.size(); ++i) {
        sum.reference += square(s[i]);
        sum.error += square(e[i] - s[i]);
        sum.spatial += square(own[i] - s[i]);
        sum.target += square(own[i]);
        sum.interference += square(all[i] - own[i]);
        sum.explained += square(all[i]);
        sum.artefacts += square(e[i] - all[i]);
        sum.beyondTarget += square(e[i] - own[i]);
    }
    energies = sum;
}

constexpr FrameEnergies kNothing{.reference = 0.0,
                                 .error = 0.0,
                                 .spatial = 0.0,
                                 .target = 0.0,
                                 .interference = 0.0,
                                 .explained = 0.0,
                                 .artefacts = 0.0,
                                 .beyondTarget = 0.0};

} // namespace

ProjectionSpectra::ProjectionSpectra(const DistortionFilters& filters, std::int64_t frameFrames)
    : m_rows(filters.rows), m_channels(filters.channels), m_taps(filters.taps), m_fft(transformFor(filters.taps, frameFrames)),
      m_all(spectraOf(filters.all, filters.taps, m_fft)), m_own(spectraOf(filters.own, filters.taps, m_fft))
{
}

FrameMeter::FrameMeter(const SignalSet& set, const ProjectionSpectra& spectra)
    : m_set(set), m_spectra(spectra), m_references(spectra.rows() * spectra.fft().size()),
      m_estimates(spectra.rows() * spectra.fft().size()), m_filtered(2 * spectra.rows() * spectra.fft().size()),
      m_result(spectra.fft().size()), m_referenceBins(spectra.rows() * spectra.fft().bins()), m_sum(spectra.fft().bins())
{
}

Result<std::vector<FrameEnergies>> FrameMeter::measure(const FrameRange& frame)
{
    m_energies.assign(m_set.sources(), kNothing);
    m_sounds.assign(2 * m_set.sources(), false);
    std::fill_n(m_filtered.data(), m_filtered.size(), 0.0);
    const std::size_t tail = m_spectra.taps() - 1;
    const auto step = static_cast<std::int64_t>(m_spectra.fft().size() - tail);
    for (std::int64_t begin = frame.begin; begin < frame.end; begin += step) {
        const auto count = static_cast<std::size_t>(std::min(step, frame.end - begin));
        if (const Status got = load(frame, begin, count); !got)
            return std::unexpected(got.error());
        for (std::size_t row = 0; row < m_spectra.rows(); ++row)
            filterRow(row);
        emit(begin + step < frame.end ? count : count + tail);
    }
    if (std::ranges::find(m_sounds, false) != m_sounds.end())
        m_energies.assign(m_set.sources(), {});
    return m_energies;
}

Status FrameMeter::load(const FrameRange& frame, std::int64_t begin, std::size_t count)
{
    const std::size_t size = m_spectra.fft().size();
    const std::size_t channels = m_set.channels();
    const FrameRange within{.begin = frame.begin, .end = std::min(frame.end, m_set.frames())};
    for (std::size_t j = 0; j < m_set.sources(); ++j) {
        const std::size_t row = j * channels;
        const auto length = channels * size;
        // the whole transform is read: behind the block lies silence, as it does in the filters' tail
        const FrameRange block{.begin = within.begin, .end = std::min(within.end, begin + static_cast<std::int64_t>(count))};
        if (const Status got = m_reader.read(*m_set.references[j], block, begin, size, {m_references.data() + row * size, length}, size);
            !got)
            return got;
        if (const Status got = m_reader.read(*m_set.estimates[j], block, begin, size, {m_estimates.data() + row * size, length}, size);
            !got)
            return got;
        m_sounds[j] = m_sounds[j] || sounds(m_references, row, channels, size, count);
        m_sounds[m_set.sources() + j] = m_sounds[m_set.sources() + j] || sounds(m_estimates, row, channels, size, count);
    }
    for (std::size_t row = 0; row < m_spectra.rows(); ++row)
        m_spectra.fft().forward(m_references.row(row, size), m_referenceBins.row(row, m_spectra.fft().bins()));
    return {};
}

void FrameMeter::filterRow(std::size_t row)
{
    const RealFft& fft = m_spectra.fft();
    const std::size_t rows = m_spectra.rows();
    const auto addFiltered = [&](std::size_t to) {
        fft.inverse(m_sum.row(0, fft.bins()), m_result.row(0, fft.size()));
        std::transform(m_result.data(), m_result.data() + fft.size(), m_filtered.row(to, fft.size()).data(),
                       m_filtered.row(to, fft.size()).data(), std::plus<>());
    };
    std::fill_n(m_sum.data(), m_sum.size(), Bin{});
    const std::size_t ownRow = row / m_spectra.channels() * m_spectra.channels();
    for (std::size_t c = 0; c < m_spectra.channels(); ++c)
        addProduct(m_referenceBins.row(ownRow + c, fft.bins()), m_spectra.fromOwn(row, c), m_sum.data());
    addFiltered(row);
    std::fill_n(m_sum.data(), m_sum.size(), Bin{});
    for (std::size_t reference = 0; reference < rows; ++reference)
        addProduct(m_referenceBins.row(reference, fft.bins()), m_spectra.fromAll(row, reference), m_sum.data());
    addFiltered(rows + row);
}

/// Takes the first `frames` of what is filtered, and moves the rest to the front for the next block.
void FrameMeter::emit(std::size_t frames)
{
    const std::size_t size = m_spectra.fft().size();
    const std::size_t rows = m_spectra.rows();
    for (std::size_t row = 0; row < rows; ++row)
        addEnergies(m_references.row(row, size).first(frames), m_estimates.row(row, size), m_filtered.row(row, size).data(),
                    m_filtered.row(rows + row, size).data(), m_energies[row / m_spectra.channels()]);
    for (std::size_t row = 0; row < 2 * rows; ++row) {
        const std::span filtered = m_filtered.row(row, size);
        std::ranges::copy(filtered.subspan(frames), filtered.begin());
        std::ranges::fill(filtered.last(frames), 0.0);
    }
}

Result<bool> isSilent(const Signal& signal, const FrameRange& range)
{
    constexpr std::int64_t kBlockFrames = 65'536;
    const std::size_t channels = signal.channels();
    FftBuffer<double> block(channels * static_cast<std::size_t>(kBlockFrames));
    PieceReader reader;
    for (std::int64_t begin = range.begin; begin < range.end; begin += kBlockFrames) {
        if (const Status got = reader.read(signal, range, begin, kBlockFrames, {block.data(), block.size()}, kBlockFrames); !got)
            return std::unexpected(got.error());
        if (sounds(block, 0, channels, kBlockFrames, kBlockFrames))
            return false;
    }
    return true;
}

} // namespace stemwright::evaluate
