#include "ui/access/accessibility.h"

#include "ui/access/accessiblevalues.h"
#include "ui/evaluation/scorelane.h"
#include "ui/lanes/laneview.h"

#include <QKeySequenceEdit>

namespace stemwright::ui {

namespace {

class AccessibleLane final : public QAccessibleWidget {
public:
    explicit AccessibleLane(LaneView& lane) : QAccessibleWidget(&lane, QAccessible::Graphic), m_lane(lane) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? m_lane.description() : QAccessibleWidget::text(kind);
    }

private:
    ~AccessibleLane() override = default;

    LaneView& m_lane;
};

/// Is read when somebody asks, and tells nothing by itself while the play head moves.
class AccessibleScores final : public QAccessibleWidget {
public:
    explicit AccessibleScores(ScoreLane& lane) : QAccessibleWidget(&lane, QAccessible::Graphic), m_lane(lane) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? m_lane.words() : QAccessibleWidget::text(kind);
    }

private:
    ~AccessibleScores() override = default;

    ScoreLane& m_lane;
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object)
{
    if (auto* fader = qobject_cast<Fader*>(object))
        return new AccessibleFader(*fader);
    if (auto* iterations = qobject_cast<IterationSlider*>(object))
        return new AccessibleIterations(*iterations);
    if (auto* meter = qobject_cast<LevelMeter*>(object))
        return new AccessibleMeter(*meter);
    if (auto* overview = qobject_cast<Overview*>(object))
        return new AccessibleOverview(*overview);
    if (auto* ruler = qobject_cast<TimeRuler*>(object))
        return new AccessibleRuler(*ruler);
    if (auto* lane = qobject_cast<LaneView*>(object))
        return new AccessibleLane(*lane);
    if (auto* scores = qobject_cast<ScoreLane*>(object))
        return new AccessibleScores(*scores);
    if (auto* keys = qobject_cast<QKeySequenceEdit*>(object)) // Qt itself gives it no role
        return new QAccessibleWidget(keys, QAccessible::HotkeyField);
    return nullptr;
}

} // namespace

void installAccessibility() { QAccessible::installFactory(makeInterface); }

} // namespace stemwright::ui
