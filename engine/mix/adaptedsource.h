#pragma once

#include "engine/mix/source.h"

#include <memory>
#include <string>
#include <vector>

namespace stemwright::mix {

/// Which of the stems with the targets `given` stands at each place of `wanted`.
///
/// Errors  ShapeMismatch with the targets that only one of the lists has.
Result<std::vector<std::size_t>> orderOfTargets(const std::vector<std::string>& wanted, const std::vector<std::string>& given);

/// The stems of another source in another order and at another level: as strips that belong to a song and not to one of its separations
/// need them. The original is what it was.
///
/// Thread  as Source: any.
class AdaptedSource final : public Source {
public:
    /// At place i stands the stem order[i]; the gain is what gainLinear makes of it.
    AdaptedSource(std::shared_ptr<Source> source, std::vector<std::size_t> order, float gainDb);

    int sampleRateHz() const override { return m_source->sampleRateHz(); }
    std::size_t channels() const override { return m_source->channels(); }
    std::int64_t frames() const override { return m_source->frames(); }
    std::size_t stems() const override { return m_order.size(); }
    std::vector<FrameRange> available() const override { return m_source->available(); }
    std::uint64_t generation(FrameRange range) const override { return m_source->generation(range); }
    Status readOriginal(std::int64_t first, std::span<float> frames) override { return m_source->readOriginal(first, frames); }
    Status readStem(std::size_t stem, std::int64_t first, std::span<float> frames) override;

private:
    std::shared_ptr<Source> m_source;
    std::vector<std::size_t> m_order;
    float m_factor;
};

} // namespace stemwright::mix
