#include "engine/evaluate/correlations.h"

#include "engine/evaluate/kernels.h"
#include "engine/evaluate/realfft.h"

#include <algorithm>
#include <bit>
#include <complex>
#include <functional>
#include <memory>

namespace stemwright::evaluate {

namespace {

using Bin = std::complex<double>;

constexpr std::size_t kSmallestTransform = 8192;
constexpr std::size_t kMostChunks = 16; ///< with sums of their own, added up in order

std::size_t transformFor(std::size_t taps) { return std::max(kSmallestTransform, std::bit_ceil(8 * taps)); }

/// So many frames that none of the wanted lags wraps around.
std::size_t blockFramesOf(const RealFft& fft, std::size_t taps) { return fft.size() - 2 * taps + 2; }

/// Sums of spectra over the blocks of one part of the signals.
class Chunk {
public:
    Chunk(const SignalSet& set, const FrameRange& range, std::size_t taps, const RealFft& fft)
        : m_set(set), m_range(range), m_taps(taps), m_fft(fft), m_rows(set.sources() * set.channels()),
          m_sums((m_rows * (m_rows + 1) / 2 + m_rows * m_rows) * fft.bins()), m_blocks(m_rows * fft.bins()),
          m_wide(2 * m_rows * fft.bins()), m_frames(fft.size() * set.channels())
    {
        std::fill_n(m_sums.data(), m_sums.size(), Bin{});
    }

    Status add(std::int64_t begin)
    {
        const std::size_t channels = m_set.channels();
        const auto history = static_cast<std::int64_t>(m_taps) - 1;
        for (std::size_t j = 0; j < m_set.sources(); ++j) {
            if (const Status got = transform(*m_set.references[j], begin, blockFramesOf(m_fft, m_taps), m_blocks, j * channels); !got)
                return got;
            if (const Status got = transform(*m_set.references[j], begin - history, m_fft.size(), m_wide, j * channels); !got)
                return got;
            if (const Status got = transform(*m_set.estimates[j], begin - history, m_fft.size(), m_wide, m_rows + j * channels); !got)
                return got;
        }
        const std::size_t bins = m_fft.bins();
        Bin* sum = m_sums.data();
        for (std::size_t a = 0; a < m_rows; ++a)
            for (std::size_t b = a; b < 2 * m_rows; ++b, sum += bins)
                addConjugateProduct(m_blocks.row(a, bins), m_wide.row(b, bins), sum);
        return {};
    }

    FftBuffer<Bin>& sums() { return m_sums; }

private:
    Status transform(const Signal& signal, std::int64_t first, std::size_t count, FftBuffer<Bin>& to, std::size_t row)
    {
        const std::span frames(m_frames.data(), m_frames.size());
        if (const Status got = m_reader.read(signal, m_range, first, count, frames, m_fft.size()); !got)
            return got;
        for (std::size_t c = 0; c < signal.channels(); ++c) {
            std::ranges::fill(m_frames.row(c, m_fft.size()).subspan(count), 0.0);
            m_fft.forward(m_frames.row(c, m_fft.size()), to.row(row + c, m_fft.bins()));
        }
        return {};
    }

    const SignalSet& m_set;
    FrameRange m_range;
    std::size_t m_taps;
    const RealFft& m_fft;
    std::size_t m_rows;
    FftBuffer<Bin> m_sums; ///< for each row a: references from a on, then all estimates
    FftBuffer<Bin> m_blocks;
    FftBuffer<Bin> m_wide; ///< references, then estimates, with what lies before and behind the block
    FftBuffer<double> m_frames;
    PieceReader m_reader;
};

Correlations lagsOf(FftBuffer<Bin>& sums, std::size_t rows, std::size_t taps, const RealFft& fft)
{
    Correlations result(rows, taps);
    FftBuffer<double> lags(fft.size());
    std::size_t index = 0;
    for (std::size_t a = 0; a < rows; ++a)
        for (std::size_t b = a; b < 2 * rows; ++b, ++index) {
            fft.inverse(sums.row(index, fft.bins()), lags.row(0, fft.size()));
            if (b < rows)
                std::copy_n(lags.data(), 2 * taps - 1, result.referenceLags(a, b).data());
            else
                std::copy_n(lags.data() + taps - 1, taps, result.estimateLags(a, b - rows).data());
        }
    return result;
}

} // namespace

Correlations::Correlations(std::size_t rows, std::size_t taps)
    : m_rows(rows), m_taps(taps), m_references(rows * rows * (2 * taps - 1)), m_estimates(rows * rows * taps)
{
}

Result<Correlations> correlate(const SignalSet& set, const FrameRange& range, std::size_t taps, ThreadPool& pool,
                               const std::stop_token& stop)
{
    const RealFft fft(transformFor(taps));
    const std::size_t blockFrames = blockFramesOf(fft, taps);
    const std::size_t blocks = (static_cast<std::size_t>(range.size()) + blockFrames - 1) / blockFrames;
    const std::size_t chunks = std::clamp<std::size_t>(blocks, 1, kMostChunks);
    std::vector<std::unique_ptr<Chunk>> parts(chunks);
    const Status done = pool.parallelFor(chunks, [&](std::size_t i) -> Status {
        parts[i] = std::make_unique<Chunk>(set, range, taps, fft);
        for (std::size_t block = i * blocks / chunks; block < (i + 1) * blocks / chunks; ++block) {
            if (stop.stop_requested())
                return failure(Errc::Cancelled, "the evaluation was cancelled");
            if (const Status added = parts[i]->add(range.begin + static_cast<std::int64_t>(block * blockFrames)); !added)
                return added;
        }
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    FftBuffer<Bin>& sums = parts.front()->sums();
    for (std::size_t i = 1; i < chunks; ++i)
        std::transform(sums.data(), sums.data() + sums.size(), parts[i]->sums().data(), sums.data(), std::plus<>());
    return lagsOf(sums, set.sources() * set.channels(), taps, fft);
}

} // namespace stemwright::evaluate
