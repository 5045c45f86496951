#pragma once

#include "engine/edit/stroke.h"
#include "ui/lanes/lanecontent.h"

#include <QColor>

#include <memory>
#include <vector>

namespace stemwright::ui {

/// A correction and the colour of its target.
struct SeenStroke {
    edit::Stroke stroke{};
    QColor colour{};
};

/// A picture over frequencies, and the corrections over it: how much of each place they take.
class StrokesContent final : public LaneContent {
public:
    StrokesContent(std::shared_ptr<const LaneContent> below, std::vector<SeenStroke> strokes, int rateHz)
        : m_below(std::move(below)), m_strokes(std::move(strokes)), m_rateHz(rateHz)
    {
    }
    Picture paint(const Section& section, PaintClock::time_point deadline) const override;
    std::uint64_t generation(mix::FrameRange range) const override { return m_below->generation(range); }
    std::optional<FrequencyRuler> frequencies() const override { return m_below->frequencies(); }

private:
    std::shared_ptr<const LaneContent> m_below;
    std::vector<SeenStroke> m_strokes;
    int m_rateHz;
};

} // namespace stemwright::ui
