#include "ui/edit/strokeedits.h"

#include "ui/edit/strokemodel.h"
#include "ui/edit/stroketext.h"
#include "ui/mixer/mixermodel.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <optional>
#include <utility>

namespace stemwright::ui {

namespace {

constexpr int kNeverMerged = -1;              // as Qt has it
constexpr int kStrengthSteps = 1'000'000'000; // upwards from here by place, above those of the mixer's edits

/// What stands in one place before and after a step; nothing where there is no stroke then. Only the difference is kept, so that thousands
/// of steps need little memory.
class StrokeStep : public QUndoCommand {
public:
    using Maybe = std::optional<edit::Stroke>;
    StrokeStep(StrokeModel& model, std::size_t place, Maybe before, Maybe after)
        : m_model(model), m_place(place), m_before(std::move(before)), m_after(std::move(after))
    {
    }

    int id() const override { return m_before && m_after ? kStrengthSteps + static_cast<int>(m_place) : kNeverMerged; }
    void undo() override { exchange(m_after, m_before); }
    void redo() override { exchange(m_before, m_after); }
    bool mergeWith(const QUndoCommand* other) override
    {
        m_after = static_cast<const StrokeStep*>(other)->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    void exchange(const Maybe& former, const Maybe& next)
    {
        std::vector<edit::Stroke> strokes = m_model.strokes();
        const auto place = strokes.begin() + static_cast<std::ptrdiff_t>(m_place);
        if (former && next)
            *place = *next;
        else if (next)
            strokes.insert(place, *next);
        else
            strokes.erase(place);
        m_model.setStrokes(std::move(strokes));
    }

    StrokeModel& m_model;
    std::size_t m_place;
    Maybe m_before;
    Maybe m_after;
};

} // namespace

StrokeEdits::StrokeEdits(StrokeModel& model, const MixerModel& mixer, QUndoStack& stack) : m_model(model), m_mixer(mixer), m_stack(stack) {}

QString StrokeEdits::text(const edit::Stroke& stroke) const
{
    QString name = QString::fromStdString(stroke.target);
    for (int stem = 0; stem < m_mixer.stems(); ++stem)
        if (m_mixer.target(stem) == name) {
            name = m_mixer.name(stem);
            break;
        }
    return strokeText(stroke, name);
}

void StrokeEdits::add(const edit::Stroke& stroke)
{
    auto* step = new StrokeStep(m_model, m_model.strokes().size(), std::nullopt, stroke);
    step->setText(text(stroke));
    m_stack.push(step);
}

void StrokeEdits::remove(std::size_t place)
{
    const edit::Stroke& stroke = m_model.strokes()[place];
    auto* step = new StrokeStep(m_model, place, stroke, std::nullopt);
    step->setText(tr("Delete: %1", "a correction").arg(text(stroke)));
    m_stack.push(step);
}

void StrokeEdits::setStrength(std::size_t place, double strength)
{
    const edit::Stroke& before = m_model.strokes()[place];
    if (before.strength == strength)
        return;
    edit::Stroke after = before;
    after.strength = strength;
    auto* step = new StrokeStep(m_model, place, before, after);
    step->setText(tr("Strength of: %1", "a correction").arg(text(before)));
    m_stack.push(step);
}

} // namespace stemwright::ui
