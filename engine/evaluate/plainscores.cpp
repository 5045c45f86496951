#include "engine/evaluate/plainscores.h"

#include "engine/base/threadpool.h"
#include "engine/evaluate/bsseval.h"
#include "engine/evaluate/linearsystem.h"

#include <cmath>
#include <functional>
#include <limits>

namespace stemwright::evaluate {

namespace {

constexpr std::size_t kBlockFrames = 32'768;

/// Calls `body` with blocks of one channel of all signals after the other: row j is reference j, row sources + j estimate j.
class BlockWalk {
public:
    explicit BlockWalk(const SignalSet& set) : m_set(set), m_block(2 * set.sources() * set.channels() * kBlockFrames) {}

    Status each(const std::stop_token& stop, const std::function<void(std::size_t channel, std::size_t frames)>& body)
    {
        const FrameRange whole{.begin = 0, .end = m_set.frames()};
        const std::size_t length = m_set.channels() * kBlockFrames;
        for (std::int64_t begin = 0; begin < whole.end; begin += static_cast<std::int64_t>(kBlockFrames)) {
            if (stop.stop_requested())
                return failure(Errc::Cancelled, "the evaluation was cancelled");
            for (std::size_t row = 0; row < 2 * m_set.sources(); ++row) {
                const Signal& signal = row < m_set.sources() ? *m_set.references[row] : *m_set.estimates[row - m_set.sources()];
                const auto to = std::span(m_block).subspan(row * length, length);
                if (const Status got = m_reader.read(signal, whole, begin, kBlockFrames, to, kBlockFrames); !got)
                    return got;
            }
            const auto frames = static_cast<std::size_t>(std::min<std::int64_t>(kBlockFrames, whole.end - begin));
            for (std::size_t channel = 0; channel < m_set.channels(); ++channel)
                body(channel, frames);
        }
        return {};
    }

    const double* row(std::size_t index, std::size_t channel) const
    {
        return m_block.data() + (index * m_set.channels() + channel) * kBlockFrames;
    }

private:
    const SignalSet& m_set;
    PieceReader m_reader;
    std::vector<double> m_block;
};

/// Sums and products of all rows of one channel.
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

/// What has nothing of the reference is infinitely bad, even if it is silent.
double ratio(const Parts& parts, double energy)
{
    return parts.scale == 0.0 ? -std::numeric_limits<double>::infinity() : decibels(parts.target, energy);
}

class PlainEvaluation {
public:
    PlainEvaluation(const SignalSet& set, Means means, const std::stop_token& stop)
        : m_set(set), m_means(means), m_stop(stop), m_walk(set), m_sources(set.sources()), m_moments(set.channels()),
          m_parts(set.channels(), std::vector<Parts>(set.sources()))
    {
    }

    Result<std::vector<PlainScores>> run()
    {
        if (const Status done = gatherMoments(); !done)
            return std::unexpected(done.error());
        if (const Status done = project(); !done)
            return std::unexpected(done.error());
        if (const Status done = gatherEnergies(); !done)
            return std::unexpected(done.error());
        std::vector<PlainScores> scores;
        for (std::size_t j = 0; j < m_sources; ++j)
            scores.push_back(scoresOf(j));
        return scores;
    }

private:
    Status gatherMoments()
    {
        for (Moments& moments : m_moments)
            moments = {.sums = std::vector<double>(2 * m_sources),
                       .products = std::vector<double>(2 * m_sources * m_sources),
                       .errors = std::vector<double>(m_sources)};
        return m_walk.each(m_stop, [this](std::size_t channel, std::size_t frames) {
            Moments& moments = m_moments[channel];
            for (std::size_t b = 0; b < 2 * m_sources; ++b) {
                const double* right = m_walk.row(b, channel);
                for (std::size_t i = 0; i < frames; ++i)
                    moments.sums[b] += right[i];
                for (std::size_t a = 0; a < m_sources; ++a) {
                    const double* left = m_walk.row(a, channel);
                    double product = 0.0;
                    for (std::size_t i = 0; i < frames; ++i)
                        product += left[i] * right[i];
                    moments.products[a * 2 * m_sources + b] += product;
                }
            }
            for (std::size_t j = 0; j < m_sources; ++j)
                for (std::size_t i = 0; i < frames; ++i)
                    moments.errors[j] += std::pow(m_walk.row(m_sources + j, channel)[i] - m_walk.row(j, channel)[i], 2);
        });
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
        ThreadPool alone(1);
        for (std::size_t channel = 0; channel < m_set.channels(); ++channel)
            for (std::size_t j = 0; j < m_sources; ++j) {
                Parts& parts = m_parts[channel][j];
                parts.scale = product(channel, j, m_sources + j) / product(channel, j, j);
                std::vector<double> gram(m_sources * m_sources);
                for (std::size_t a = 0; a < m_sources; ++a) {
                    for (std::size_t b = 0; b < m_sources; ++b)
                        gram[b * m_sources + a] = product(channel, a, b);
                    parts.interference.push_back(product(channel, a, m_sources + j) - parts.scale * product(channel, a, j));
                }
                if (const Status solved = solveInPlace(gram, m_sources, parts.interference, alone, m_stop); !solved)
                    return solved;
            }
        return {};
    }

    Status gatherEnergies()
    {
        return m_walk.each(m_stop, [this](std::size_t channel, std::size_t frames) {
            for (std::size_t j = 0; j < m_sources; ++j)
                addEnergies(channel, j, frames);
        });
    }

    void addEnergies(std::size_t channel, std::size_t j, std::size_t frames)
    {
        Parts& parts = m_parts[channel][j];
        for (std::size_t i = 0; i < frames; ++i) {
            const auto value = [&](std::size_t row) { return m_walk.row(row, channel)[i] - mean(channel, row); };
            const double target = parts.scale * value(j);
            const double residual = value(m_sources + j) - target;
            double interfering = 0.0;
            for (std::size_t k = 0; k < m_sources; ++k)
                interfering += parts.interference[k] * value(k);
            parts.target += target * target;
            parts.residual += residual * residual;
            parts.interfering += interfering * interfering;
            parts.artefacts += std::pow(residual - interfering, 2);
        }
    }

    PlainScores scoresOf(std::size_t j) const
    {
        PlainScores scores;
        double energy = 0.0;
        double error = 0.0;
        const auto channels = static_cast<double>(m_set.channels());
        for (std::size_t channel = 0; channel < m_set.channels(); ++channel) {
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
    std::stop_token m_stop;
    BlockWalk m_walk;
    std::size_t m_sources;
    std::vector<Moments> m_moments;          ///< [channel]
    std::vector<std::vector<Parts>> m_parts; ///< [channel][source]
};

} // namespace

Result<std::vector<PlainScores>> plainScores(const SignalSet& set, Means means, const std::stop_token& stop)
{
    if (const Status fits = checkShapes(set); !fits)
        return std::unexpected(fits.error());
    return PlainEvaluation(set, means, stop).run();
}

} // namespace stemwright::evaluate
