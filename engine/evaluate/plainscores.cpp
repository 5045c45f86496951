#include "engine/evaluate/plainscores.h"

#include "engine/evaluate/bsseval.h"
#include "engine/evaluate/kernels.h"
#include "engine/evaluate/linearsystem.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace stemwright::evaluate {

namespace {

constexpr std::size_t kBlockFrames = 4096; ///< all signals together stay in the cache
constexpr std::size_t kMostChunks = 16;    ///< with sums of their own, added up in order: threads do not change the result

/// Sums and products of all rows of one channel; row j is reference j, row sources + j estimate j.
struct Moments {
    std::vector<double> sums;     ///< [2 sources]
    std::vector<double> products; ///< [sources][2 sources]
    std::vector<double> errors;   ///< [sources], of estimate less reference
};

/// The parts of one estimate in one channel.
struct Parts {
    double scale = 0.0;               ///< of the reference in the estimate
    std::vector<double> interference; ///< [sources], factors of the references in what is left
    double target = 0.0;              ///< energies
    double residual = 0.0;
    double interfering = 0.0;
    double artefacts = 0.0;
};

void addTo(std::vector<double>& sum, const std::vector<double>& part) { std::ranges::transform(sum, part, sum.begin(), std::plus<>()); }

/// One block of all signals, and room for two rows more.
class Block {
public:
    explicit Block(const SignalSet& set)
        : m_set(set), m_channels(set.channels()), m_samples((2 * set.sources() * m_channels + 2) * kBlockFrames)
    {
    }

    Status read(std::int64_t begin)
    {
        const FrameRange whole{.begin = 0, .end = m_set.frames()};
        m_frames = static_cast<std::size_t>(std::min<std::int64_t>(kBlockFrames, whole.end - begin));
        const std::size_t length = m_channels * kBlockFrames;
        for (std::size_t row = 0; row < 2 * m_set.sources(); ++row) {
            const Signal& signal = row < m_set.sources() ? *m_set.references[row] : *m_set.estimates[row - m_set.sources()];
            const auto to = std::span(m_samples).subspan(row * length, length);
            if (const Status got = m_reader.read(signal, whole, begin, m_frames, to, kBlockFrames); !got)
                return got;
        }
        return {};
    }

    std::span<double> row(std::size_t index, std::size_t channel)
    {
        return std::span(m_samples).subspan((index * m_channels + channel) * kBlockFrames, m_frames);
    }
    std::span<double> scratch(std::size_t index)
    {
        return std::span(m_samples).subspan((2 * m_set.sources() * m_channels + index) * kBlockFrames, m_frames);
    }

private:
    const SignalSet& m_set;
    std::size_t m_channels;
    std::size_t m_frames = 0;
    PieceReader m_reader;
    std::vector<double> m_samples;
};

/// What has nothing of the reference is infinitely bad, even if it is silent.
double ratio(const Parts& parts, double energy)
{
    return parts.scale == 0.0 ? -std::numeric_limits<double>::infinity() : decibels(parts.target, energy);
}

class PlainEvaluation {
public:
    PlainEvaluation(const SignalSet& set, Means means, ThreadPool& pool, const std::stop_token& stop)
        : m_set(set), m_means(means), m_pool(pool), m_stop(stop), m_sources(set.sources()), m_channels(set.channels())
    {
    }

    Result<std::vector<PlainScores>> run()
    {
        for (const auto& step : {&PlainEvaluation::gatherMoments, &PlainEvaluation::project, &PlainEvaluation::gatherEnergies})
            if (const Status done = (this->*step)(); !done)
                return std::unexpected(done.error());
        std::vector<PlainScores> scores;
        for (std::size_t j = 0; j < m_sources; ++j)
            scores.push_back(scoresOf(j));
        return scores;
    }

private:
    /// Calls body(chunk, block) for the blocks of the signals, of several chunks at once; returns how many chunks there are.
    Result<std::size_t> eachBlock(const std::function<void(std::size_t, Block&)>& body)
    {
        const std::size_t blocks = (static_cast<std::size_t>(m_set.frames()) + kBlockFrames - 1) / kBlockFrames;
        const std::size_t chunks = std::min(blocks, kMostChunks);
        const Status done = m_pool.parallelFor(chunks, [&](std::size_t chunk) -> Status {
            Block block(m_set);
            for (std::size_t i = chunk * blocks / chunks; i < (chunk + 1) * blocks / chunks; ++i) {
                if (m_stop.stop_requested())
                    return failure(Errc::Cancelled, "the evaluation was cancelled");
                if (const Status got = block.read(static_cast<std::int64_t>(i * kBlockFrames)); !got)
                    return got;
                body(chunk, block);
            }
            return {};
        });
        if (!done)
            return std::unexpected(done.error());
        return chunks;
    }

    Status gatherMoments()
    {
        const Moments none{.sums = std::vector<double>(2 * m_sources),
                           .products = std::vector<double>(2 * m_sources * m_sources),
                           .errors = std::vector<double>(m_sources)};
        std::vector<std::vector<Moments>> parts(kMostChunks, std::vector<Moments>(m_channels, none));
        const auto chunks = eachBlock([&](std::size_t chunk, Block& block) {
            for (std::size_t channel = 0; channel < m_channels; ++channel)
                addMoments(block, channel, parts[chunk][channel]);
        });
        if (!chunks)
            return std::unexpected(chunks.error());
        m_moments = parts.front();
        for (std::size_t chunk = 1; chunk < *chunks; ++chunk)
            for (std::size_t channel = 0; channel < m_channels; ++channel) {
                addTo(m_moments[channel].sums, parts[chunk][channel].sums);
                addTo(m_moments[channel].products, parts[chunk][channel].products);
                addTo(m_moments[channel].errors, parts[chunk][channel].errors);
            }
        return {};
    }

    void addMoments(Block& block, std::size_t channel, Moments& moments) const
    {
        for (std::size_t b = 0; b < 2 * m_sources; ++b) {
            const auto right = block.row(b, channel);
            moments.sums[b] += std::accumulate(right.begin(), right.end(), 0.0);
            for (std::size_t a = 0; a < m_sources; ++a)
                moments.products[a * 2 * m_sources + b] += dotProduct(block.row(a, channel), right);
        }
        for (std::size_t j = 0; j < m_sources; ++j) {
            const auto error = block.scratch(0);
            std::ranges::copy(block.row(m_sources + j, channel), error.begin());
            subtractScaled(block.row(j, channel), 1.0, error.data());
            moments.errors[j] += dotProduct(error, error);
        }
    }

    double mean(std::size_t channel, std::size_t row) const
    {
        return m_means == Means::Remove ? m_moments[channel].sums[row] / static_cast<double>(m_set.frames()) : 0.0;
    }

    /// Of reference a and row b, without their means where those are removed.
    double product(std::size_t channel, std::size_t a, std::size_t b) const
    {
        return m_moments[channel].products[a * 2 * m_sources + b] -
               static_cast<double>(m_set.frames()) * mean(channel, a) * mean(channel, b);
    }

    Status project()
    {
        m_parts.assign(m_channels, std::vector<Parts>(m_sources));
        for (std::size_t channel = 0; channel < m_channels; ++channel)
            for (std::size_t j = 0; j < m_sources; ++j) {
                Parts& parts = m_parts[channel][j];
                parts.scale = product(channel, j, m_sources + j) / product(channel, j, j);
                std::vector<double> gram(m_sources * m_sources);
                for (std::size_t a = 0; a < m_sources; ++a) {
                    for (std::size_t b = 0; b < m_sources; ++b)
                        gram[b * m_sources + a] = product(channel, a, b);
                    parts.interference.push_back(product(channel, a, m_sources + j) - parts.scale * product(channel, a, j));
                }
                if (const Status solved = solveInPlace(gram, m_sources, parts.interference, m_pool, m_stop); !solved)
                    return solved;
            }
        return {};
    }

    Status gatherEnergies()
    {
        std::vector<std::vector<std::vector<Parts>>> parts(kMostChunks, m_parts);
        const auto chunks = eachBlock([&](std::size_t chunk, Block& block) {
            for (std::size_t channel = 0; channel < m_channels; ++channel)
                for (std::size_t row = 0; row < 2 * m_sources; ++row)
                    for (double& sample : block.row(row, channel))
                        sample -= mean(channel, row);
            for (std::size_t channel = 0; channel < m_channels; ++channel)
                for (std::size_t j = 0; j < m_sources; ++j)
                    addEnergies(block, channel, j, parts[chunk][channel][j]);
        });
        if (!chunks)
            return std::unexpected(chunks.error());
        for (std::size_t chunk = 0; chunk < *chunks; ++chunk)
            for (std::size_t channel = 0; channel < m_channels; ++channel)
                for (std::size_t j = 0; j < m_sources; ++j) {
                    Parts& sum = m_parts[channel][j];
                    const Parts& part = parts[chunk][channel][j];
                    sum.target += part.target;
                    sum.residual += part.residual;
                    sum.interfering += part.interfering;
                    sum.artefacts += part.artefacts;
                }
        return {};
    }

    void addEnergies(Block& block, std::size_t channel, std::size_t j, Parts& parts) const
    {
        const auto residual = block.scratch(0);
        const auto interfering = block.scratch(1);
        std::ranges::copy(block.row(m_sources + j, channel), residual.begin());
        subtractScaled(block.row(j, channel), parts.scale, residual.data());
        std::ranges::fill(interfering, 0.0);
        for (std::size_t k = 0; k < m_sources; ++k)
            subtractScaled(block.row(k, channel), -parts.interference[k], interfering.data());
        parts.target += parts.scale * parts.scale * dotProduct(block.row(j, channel), block.row(j, channel));
        parts.residual += dotProduct(residual, residual);
        parts.interfering += dotProduct(interfering, interfering);
        subtractScaled(interfering, 1.0, residual.data());
        parts.artefacts += dotProduct(residual, residual);
    }

    PlainScores scoresOf(std::size_t j) const
    {
        PlainScores scores;
        double energy = 0.0;
        double error = 0.0;
        const auto channels = static_cast<double>(m_channels);
        for (std::size_t channel = 0; channel < m_channels; ++channel) {
            const Parts& parts = m_parts[channel][j];
            const double own = m_moments[channel].products[j * 2 * m_sources + j];
            const double off = m_moments[channel].errors[j];
            energy += own;
            error += off;
            scores.siSdr += ratio(parts, parts.residual) / channels;
            scores.siSir += ratio(parts, parts.interfering) / channels;
            scores.siSar += ratio(parts, parts.artefacts) / channels;
            scores.sdSdr += (decibels(own, off) + 20.0 * std::log10(std::abs(parts.scale))) / channels;
            scores.srr += -20.0 * std::log10(std::abs(1.0 - 1.0 / parts.scale)) / channels;
        }
        scores.snr = decibels(energy, error);
        scores.globalSdr = decibels(energy + kChallengeFloor, error + kChallengeFloor);
        return scores;
    }

    const SignalSet& m_set;
    Means m_means;
    ThreadPool& m_pool;
    std::stop_token m_stop;
    std::size_t m_sources;
    std::size_t m_channels;
    std::vector<Moments> m_moments;          ///< [channel]
    std::vector<std::vector<Parts>> m_parts; ///< [channel][source]
};

} // namespace

Result<std::vector<PlainScores>> plainScores(const SignalSet& set, Means means, ThreadPool& pool, const std::stop_token& stop)
{
    if (const Status fits = checkShapes(set); !fits)
        return std::unexpected(fits.error());
    return PlainEvaluation(set, means, pool, stop).run();
}

} // namespace stemwright::evaluate
