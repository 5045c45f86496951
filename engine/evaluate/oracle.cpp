#include "engine/evaluate/oracle.h"

#include "engine/evaluate/oraclemasks.h"
#include "engine/evaluate/realfft.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <numeric>

namespace stemwright::evaluate {

namespace {

using Bin = std::complex<double>;

constexpr std::size_t kBlockSlices = 32; ///< worked on by all threads together

/// The transform of SciPy: periodic Hann window, half overlapped, silence around the signal, divided by the sum of the window.
class OracleRun {
public:
    OracleRun(std::span<const Signal* const> references, std::size_t window, ThreadPool& pool, const std::stop_token& stop)
        : m_references(references), m_channels(references.front()->channels()), m_rows(references.size() * m_channels), m_hop(window / 2),
          m_fft(window), m_pool(pool), m_stop(stop), m_window(window), m_frames(kBlockSlices * m_rows * window),
          m_spectra(kBlockSlices * m_rows * m_fft.bins())
    {
        for (std::size_t i = 0; i < window; ++i)
            m_window[i] = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(window));
        m_windowSum = std::accumulate(m_window.begin(), m_window.end(), 0.0);
    }

    /// Calls `each` with the first slice and the number of slices of each block, when their spectra are at hand.
    Status walk(const std::function<Status(std::size_t first, std::size_t count)>& each)
    {
        const auto frames = static_cast<std::size_t>(m_references.front()->frames());
        const std::size_t slices = (frames + m_hop - 1) / m_hop + 1;
        for (std::size_t first = 0; first < slices; first += kBlockSlices) {
            if (m_stop.stop_requested())
                return failure(Errc::Cancelled, "the evaluation was cancelled");
            const std::size_t count = std::min(kBlockSlices, slices - first);
            const Status transformed = m_pool.parallelFor(count, [&](std::size_t i) { return transform(first + i, i); });
            if (!transformed)
                return transformed;
            if (const Status done = each(first, count); !done)
                return done;
        }
        return {};
    }

    SliceSpectra slice(std::size_t index)
    {
        const std::size_t length = m_rows * m_fft.bins();
        return {.values = m_spectra.row(index, length), .sources = m_references.size(), .channels = m_channels, .bins = m_fft.bins()};
    }

    /// Filters the slices of a block and appends what is complete to `outputs`.
    Status emit(std::size_t first, std::size_t count, const std::function<void(const SliceSpectra&)>& separate,
                std::vector<RowFile>& outputs)
    {
        const Status filtered = m_pool.parallelFor(count, [&](std::size_t i) -> Status {
            separate(slice(i));
            for (std::size_t row = 0; row < m_rows; ++row)
                m_fft.inverse(m_spectra.row(i * m_rows + row, m_fft.bins()), m_frames.row(i * m_rows + row, m_fft.size()));
            return {};
        });
        if (!filtered)
            return filtered;
        m_tails.resize(m_rows * m_hop);
        std::vector<float> frames(m_hop * m_channels);
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t j = 0; j < outputs.size(); ++j) {
                for (std::size_t c = 0; c < m_channels; ++c)
                    overlap(m_frames.row((i * m_references.size() + j) * m_channels + c, m_fft.size()),
                            std::span(m_tails).subspan((j * m_channels + c) * m_hop, m_hop), std::span(frames).subspan(c));
                if (const Status written = append(first + i, frames, outputs[j]); !written)
                    return written;
            }
        return {};
    }

private:
    Status transform(std::size_t sliceIndex, std::size_t place)
    {
        PieceReader reader;
        const FrameRange whole{.begin = 0, .end = m_references.front()->frames()};
        const auto begin = static_cast<std::int64_t>(sliceIndex * m_hop) - static_cast<std::int64_t>(m_hop);
        const std::size_t size = m_fft.size();
        for (std::size_t j = 0; j < m_references.size(); ++j) {
            const std::size_t row = place * m_rows + j * m_channels;
            const std::span planar(m_frames.data() + row * size, m_channels * size);
            if (const Status got = reader.read(*m_references[j], whole, begin, size, planar, size); !got)
                return got;
            for (std::size_t c = 0; c < m_channels; ++c) {
                const auto frames = m_frames.row(row + c, size);
                for (std::size_t i = 0; i < size; ++i)
                    frames[i] *= m_window[i] / m_windowSum;
                m_fft.forward(frames, m_spectra.row(row + c, m_fft.bins()));
            }
        }
        return {};
    }

    /// The first half of a slice meets the second half of the one before: those frames are complete, as every `m_channels`-th of `out`.
    void overlap(std::span<const double> frames, std::span<double> tail, std::span<float> out) const
    {
        for (std::size_t i = 0; i < m_hop; ++i) {
            const double squares = m_window[i] * m_window[i] + m_window[i + m_hop] * m_window[i + m_hop];
            out[i * m_channels] = static_cast<float>((tail[i] + m_window[i] * frames[i]) * m_windowSum / squares);
            tail[i] = m_window[i + m_hop] * frames[i + m_hop];
        }
    }

    /// What slice `sliceIndex` completes; the first one only completes silence before the song.
    Status append(std::size_t sliceIndex, std::span<const float> frames, RowFile& output) const
    {
        if (sliceIndex == 0)
            return {};
        const std::int64_t left = m_references.front()->frames() - output.rows();
        const auto count = static_cast<std::size_t>(std::min<std::int64_t>(left, static_cast<std::int64_t>(m_hop)));
        return output.write(output.rows(), frames.first(count * m_channels));
    }

    std::span<const Signal* const> m_references;
    std::size_t m_channels;
    std::size_t m_rows;
    std::size_t m_hop;
    RealFft m_fft;
    ThreadPool& m_pool;
    std::stop_token m_stop;
    std::vector<double> m_window;
    double m_windowSum = 0.0;
    FftBuffer<double> m_frames;  ///< [slice][row][window]
    FftBuffer<Bin> m_spectra;    ///< [slice][row][bins]
    std::vector<double> m_tails; ///< [row][hop]
};

} // namespace

Result<std::vector<StoredSignal>> oracleEstimates(std::span<const Signal* const> references, OracleKind kind,
                                                  const std::filesystem::path& scratchFolder, ThreadPool& pool, const std::stop_token& stop,
                                                  std::size_t window)
{
    const std::size_t channels = references.front()->channels();
    if (kind == OracleKind::Wiener && channels != 2)
        return failure(Errc::Unsupported, "the oracle mwf is for stereo stems; these have " + std::to_string(channels) +
                                              (channels == 1 ? " channel" : " channels"));
    std::vector<RowFile> outputs;
    for (std::size_t j = 0; j < references.size(); ++j) {
        auto rows = RowFile::createTemporary(scratchFolder, channels);
        if (!rows)
            return std::unexpected(rows.error());
        outputs.push_back(std::move(*rows));
    }
    OracleRun run(references, window, pool, stop);
    OracleWiener wiener(references.size(), window / 2 + 1);
    if (kind == OracleKind::Wiener) {
        const Status gathered = run.walk([&](std::size_t, std::size_t count) -> Status {
            for (std::size_t i = 0; i < count; ++i)
                wiener.gather(run.slice(i));
            return {};
        });
        if (!gathered)
            return std::unexpected(gathered.error());
        wiener.finish();
    }
    const bool binary = kind == OracleKind::BinaryMask1 || kind == OracleKind::BinaryMask2;
    const double exponent = kind == OracleKind::BinaryMask1 || kind == OracleKind::RatioMask1 ? 1.0 : 2.0;
    const auto separate = [&](const SliceSpectra& slice) {
        if (kind == OracleKind::Wiener)
            wiener.apply(slice);
        else
            applyMask(slice, binary ? MaskShape::Binary : MaskShape::Ratio, exponent);
    };
    const Status done = run.walk([&](std::size_t first, std::size_t count) { return run.emit(first, count, separate, outputs); });
    if (!done)
        return std::unexpected(done.error());
    std::vector<StoredSignal> estimates;
    for (RowFile& rows : outputs)
        estimates.emplace_back(std::move(rows));
    return estimates;
}

} // namespace stemwright::evaluate
