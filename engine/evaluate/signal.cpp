#include "engine/evaluate/signal.h"

#include <algorithm>

namespace stemwright::evaluate {

Status checkShapes(const SignalSet& set)
{
    if (set.references.empty() || set.channels() == 0)
        return failure(Errc::InvalidArgument, "there is nothing to evaluate");
    if (set.estimates.size() != set.references.size())
        return failure(Errc::ShapeMismatch,
                       std::to_string(set.references.size()) + " references, but " + std::to_string(set.estimates.size()) + " estimates");
    for (std::size_t j = 0; j < set.sources(); ++j) {
        if (set.references[j]->channels() != set.channels() || set.estimates[j]->channels() != set.channels())
            return failure(Errc::ShapeMismatch, "references and estimates have different numbers of channels");
        if (set.references[j]->frames() != set.frames())
            return failure(Errc::ShapeMismatch, "the references are not equally long");
    }
    return {};
}

Status PieceReader::read(const Signal& signal, const FrameRange& range, std::int64_t firstFrame, std::size_t count,
                         std::span<double> planar, std::size_t stride)
{
    const std::size_t channels = signal.channels();
    const auto last = firstFrame + static_cast<std::int64_t>(count);
    const std::int64_t begin = std::clamp(std::max<std::int64_t>(range.begin, 0), firstFrame, last);
    const std::int64_t end = std::clamp(std::min(range.end, signal.frames()), begin, last);
    m_interleaved.resize(static_cast<std::size_t>(end - begin) * channels);
    if (!m_interleaved.empty())
        if (const Status got = signal.read(begin, m_interleaved); !got)
            return got;
    const auto before = static_cast<std::size_t>(begin - firstFrame);
    for (std::size_t c = 0; c < channels; ++c) {
        const std::span row = planar.subspan(c * stride, count);
        std::ranges::fill(row, 0.0);
        for (std::size_t i = c, n = before; i < m_interleaved.size(); i += channels, ++n)
            row[n] = m_interleaved[i];
    }
    return {};
}

} // namespace stemwright::evaluate
