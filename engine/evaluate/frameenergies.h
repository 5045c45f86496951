#pragma once

#include "engine/evaluate/distortionfilters.h"
#include "engine/evaluate/realfft.h"
#include "engine/evaluate/signal.h"

#include <complex>
#include <limits>
#include <memory>
#include <vector>

namespace stemwright::evaluate {

/// Energies of one source in one frame, over all channels; s the reference, e the estimate, P e its projection on the delayed copies of the
/// own reference, Q e on those of all references. NaN where the frame is not to be scored.
struct FrameEnergies {
    double reference = std::numeric_limits<double>::quiet_NaN(); ///< s
    double error = reference;                                    ///< e - s
    double spatial = reference;                                  ///< P e - s
    double target = reference;                                   ///< P e
    double interference = reference;                             ///< Q e - P e
    double explained = reference;                                ///< Q e
    double artefacts = reference;                                ///< e - Q e
    double beyondTarget = reference;                             ///< e - P e
};

/// What several threads share: the filters as spectra.
class ProjectionSpectra {
public:
    /// `frameFrames` is the length of the frames to come.
    ProjectionSpectra(const DistortionFilters& filters, std::int64_t frameFrames);

    const RealFft& fft() const { return m_fft; }
    std::size_t rows() const { return m_rows; }
    std::size_t channels() const { return m_channels; }
    std::size_t taps() const { return m_taps; }
    std::span<const std::complex<double>> fromAll(std::size_t estimateRow, std::size_t referenceRow) const
    {
        return m_all.row(estimateRow * m_rows + referenceRow, m_fft.bins());
    }
    std::span<const std::complex<double>> fromOwn(std::size_t estimateRow, std::size_t channel) const
    {
        return m_own.row(estimateRow * m_channels + channel, m_fft.bins());
    }

private:
    std::size_t m_rows;
    std::size_t m_channels;
    std::size_t m_taps;
    RealFft m_fft;
    FftBuffer<std::complex<double>> m_all;
    FftBuffer<std::complex<double>> m_own;
};

/// Filters frames and measures what is left.
///
/// The frame is cut out before it is filtered: silence before it, and the tail of the filters behind it belongs to it.
///
/// Thread  one object for each thread.
/// Source  metrics specification, 4.1, 4.6 and 8.3, 8.4.
class FrameMeter {
public:
    FrameMeter(const SignalSet& set, const ProjectionSpectra& spectra);

    /// One entry for each source; all NaN when a reference or an estimate is silent in `frame`, that is when its channels add up to
    /// nothing at every instant. Errors  those of reading the signals.
    Result<std::vector<FrameEnergies>> measure(const FrameRange& frame);

private:
    Status load(const FrameRange& frame, std::int64_t begin, std::size_t count);
    void filterRow(std::size_t row);
    void emit(std::size_t frames);

    const SignalSet& m_set;
    const ProjectionSpectra& m_spectra;
    std::vector<FrameEnergies> m_energies;
    std::vector<bool> m_sounds; ///< references, then estimates
    FftBuffer<double> m_references;
    FftBuffer<double> m_estimates;
    FftBuffer<double> m_filtered; ///< [2][rows][size]: by the own reference's filters, by all; with the tail of the block before
    FftBuffer<double> m_result;
    FftBuffer<std::complex<double>> m_referenceBins;
    FftBuffer<std::complex<double>> m_sum;
    PieceReader m_reader;
};

/// Whether the channels of `signal` add up to nothing at every instant of `range`: museval's notion of silence.
Result<bool> isSilent(const Signal& signal, const FrameRange& range);

} // namespace stemwright::evaluate
