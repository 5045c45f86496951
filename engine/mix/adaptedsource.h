#pragma once

#include "engine/mix/wrappedsource.h"

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
class AdaptedSource final : public WrappedSource {
public:
    /// At place i stands the stem order[i]; the gain is what gainLinear makes of it.
    AdaptedSource(std::shared_ptr<Source> source, std::vector<std::size_t> order, float gainDb);

    std::size_t stems() const override { return m_order.size(); }
    Status readStem(std::size_t stem, std::int64_t first, std::span<float> frames) override;

private:
    std::vector<std::size_t> m_order;
    float m_factor;
};

} // namespace stemwright::mix
