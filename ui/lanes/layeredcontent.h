#pragma once

#include "ui/lanes/lanecontent.h"

#include <memory>

namespace stemwright::ui {

/// One picture in weaker colours, and another one over it.
class LayeredContent final : public LaneContent {
public:
    LayeredContent(std::shared_ptr<const LaneContent> below, std::shared_ptr<const LaneContent> above)
        : m_below(std::move(below)), m_above(std::move(above))
    {
    }
    Picture paint(const Section& section, PaintClock::time_point deadline) const override;
    std::uint64_t generation(mix::FrameRange range) const override { return m_below->generation(range) + m_above->generation(range); }
    std::optional<FrequencyRuler> frequencies() const override { return m_below->frequencies(); }

private:
    std::shared_ptr<const LaneContent> m_below;
    std::shared_ptr<const LaneContent> m_above;
};

} // namespace stemwright::ui
