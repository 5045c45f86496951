#pragma once

#include "engine/base/threadpool.h"
#include "engine/evaluate/signal.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

namespace stemwright::evaluate {

/// Correlations of the references with each other and with the estimates, up to the length of the distortion filters.
///
/// Shape   a "row" is one channel of one source: row = source * channels + channel.
/// Unit    sums of products; frames outside of the range count as silence.
class Correlations {
public:
    Correlations(std::size_t rows, std::size_t taps);

    std::size_t rows() const { return m_rows; }
    std::size_t taps() const { return m_taps; }
    /// Sum over n of a[n] b[n + lag], references; |lag| < taps.
    double references(std::size_t a, std::size_t b, std::ptrdiff_t lag) const
    {
        const std::size_t index = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(m_taps) - 1 + (a <= b ? lag : -lag));
        return m_references[(std::min(a, b) * m_rows + std::max(a, b)) * (2 * m_taps - 1) + index];
    }
    /// Sum over n of reference[n] estimate[n + lag]; 0 <= lag < taps.
    double estimates(std::size_t reference, std::size_t estimate, std::size_t lag) const
    {
        return m_estimates[(reference * m_rows + estimate) * m_taps + lag];
    }

    std::span<double> referenceLags(std::size_t a, std::size_t b) ///< a <= b; from lag -(taps - 1) on
    {
        return std::span(m_references).subspan((a * m_rows + b) * (2 * m_taps - 1), 2 * m_taps - 1);
    }
    std::span<double> estimateLags(std::size_t reference, std::size_t estimate)
    {
        return std::span(m_estimates).subspan((reference * m_rows + estimate) * m_taps, m_taps);
    }

private:
    std::size_t m_rows;
    std::size_t m_taps;
    std::vector<double> m_references;
    std::vector<double> m_estimates;
};

/// Correlates block by block, which is exact and needs no memory for the whole signal. The result does not depend on the number of threads.
///
/// Errors  those of reading the signals; Cancelled (polled once per block).
/// Source  metrics specification, 4.4 and 8.1.
Result<Correlations> correlate(const SignalSet& set, const FrameRange& range, std::size_t taps, ThreadPool& pool,
                               const std::stop_token& stop);

} // namespace stemwright::evaluate
