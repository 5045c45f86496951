#include "ui/mixer/mixeredits.h"

#include <QUndoCommand>

#include <utility>

namespace stemwright::ui {

namespace {

constexpr qint64 kJoinMs = 800; // between key presses that belong together

/// The strips before and after a step.
class Step : public QUndoCommand {
public:
    Step(MixerModel& model, int gesture, const QString& text, MixerState before)
        : QUndoCommand(text), m_model(model), m_gesture(gesture), m_before(std::move(before)), m_after(model.state())
    {
    }

    int id() const override { return m_gesture; }
    void undo() override { m_model.setState(m_before); }
    void redo() override { m_model.setState(m_after); } // changes nothing the first time
    bool mergeWith(const QUndoCommand* other) override
    {
        m_after = static_cast<const Step*>(other)->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    MixerModel& m_model;
    int m_gesture;
    MixerState m_before;
    MixerState m_after;
};

} // namespace

MixerEdits::MixerEdits(MixerModel& model) : m_model(model)
{
    takeStems();
    connect(&model, &MixerModel::stemsChanged, this, &MixerEdits::takeStems);
}

void MixerEdits::takeStems()
{
    QStringList targets;
    for (int stem = 0; stem < m_model.stems(); ++stem)
        targets += m_model.target(stem);
    // Before there were any, nothing was done to them; but the stack has other edits as well.
    if (const QStringList former = std::exchange(m_targets, targets); !former.isEmpty() && former != targets)
        m_stack.clear();
}

bool MixerEdits::joinsLast(Kind kind, int stem)
{
    const bool isSame = kind == m_lastKind && stem == m_lastStem;
    const bool isClose = m_sinceLast.isValid() && (m_isDragging || m_sinceLast.elapsed() < kJoinMs);
    m_lastKind = kind;
    m_lastStem = stem;
    m_sinceLast.start();
    return isSame && isClose && (kind == Kind::Gain || kind == Kind::Balance);
}

void MixerEdits::edit(Kind kind, int stem, const QString& text, const std::function<void()>& work)
{
    MixerState before = m_model.state();
    work();
    if (m_model.state() == before)
        return;
    if (!joinsLast(kind, stem))
        ++m_gesture;
    m_stack.push(new Step(m_model, m_gesture, text, std::move(before)));
}

void MixerEdits::beginDrag()
{
    m_isDragging = true;
    m_sinceLast.invalidate();
}

void MixerEdits::endDrag()
{
    m_isDragging = false;
    m_sinceLast.invalidate();
}

void MixerEdits::setGainDb(int stem, float gainDb)
{
    edit(Kind::Gain, stem, tr("Level of %1").arg(m_model.name(stem)), [&] { m_model.setGainDb(stem, gainDb); });
}

void MixerEdits::setBalance(int stem, float balance)
{
    edit(Kind::Balance, stem, tr("Balance of %1").arg(m_model.name(stem)), [&] { m_model.setBalance(stem, balance); });
}

void MixerEdits::setMuted(int stem, bool muted)
{
    edit(Kind::Mute, stem, (muted ? tr("Mute %1") : tr("Unmute %1")).arg(m_model.name(stem)), [&] { m_model.setMuted(stem, muted); });
}

void MixerEdits::setSoloed(int stem, bool soloed)
{
    edit(Kind::Solo, stem, (soloed ? tr("Solo %1") : tr("Unsolo %1")).arg(m_model.name(stem)), [&] { m_model.setSoloed(stem, soloed); });
}

void MixerEdits::toggleExclusiveSolo(int stem)
{
    edit(Kind::Solo, stem, tr("Solo %1 alone").arg(m_model.name(stem)), [&] { m_model.toggleExclusiveSolo(stem); });
}

void MixerEdits::setLook(int stem, const StripLook& look)
{
    const bool isRenamed = look.name != m_model.look(stem).name;
    edit(Kind::Look, stem, (isRenamed ? tr("Rename %1") : tr("Colour of %1")).arg(m_model.name(stem)),
         [&] { m_model.setLook(stem, look); });
}

void MixerEdits::move(int stem, int places)
{
    edit(Kind::Order, stem, tr("Move %1").arg(m_model.name(stem)), [&] { m_model.move(stem, places); });
}

void MixerEdits::reset(int stem)
{
    edit(Kind::Reset, stem, tr("Reset %1").arg(m_model.name(stem)), [&] {
        MixerState state = m_model.state();
        state.strips[static_cast<std::size_t>(stem)] = {};
        m_model.setState(state);
    });
}

} // namespace stemwright::ui
