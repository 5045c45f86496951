#include "ui/playback/loopedits.h"

#include "ui/playback/playbackcontroller.h"

#include <QUndoCommand>
#include <QUndoStack>

namespace stemwright::ui {

namespace {

constexpr int kNoDrag = -1;    // as Qt has it: never merged
constexpr int kFirstDrag = -2; // downwards from here, as those of other edits are positive

/// The loop before and after a step.
class LoopStep : public QUndoCommand {
public:
    LoopStep(PlaybackController& playback, int drag, const PlaybackController::Loop& before)
        : m_playback(playback), m_drag(drag), m_before(before), m_after(playback.loopState())
    {
        showText();
    }

    int id() const override { return m_drag; }
    void undo() override { m_playback.setLoopState(m_before); }
    void redo() override { m_playback.setLoopState(m_after); } // changes nothing the first time
    bool mergeWith(const QUndoCommand* other) override
    {
        m_after = static_cast<const LoopStep*>(other)->m_after;
        showText();
        setObsolete(m_after == m_before);
        return true;
    }

private:
    void showText() { setText(m_after.isOn ? LoopEdits::tr("Set loop") : LoopEdits::tr("Remove loop")); }

    PlaybackController& m_playback;
    int m_drag;
    PlaybackController::Loop m_before;
    PlaybackController::Loop m_after;
};

} // namespace

LoopEdits::LoopEdits(PlaybackController& playback, QUndoStack& stack) : m_playback(playback), m_stack(stack)
{
    connect(&playback, &PlaybackController::songChanged, &stack, &QUndoStack::clear);
}

void LoopEdits::edit(const std::function<void()>& work)
{
    const PlaybackController::Loop before = m_playback.loopState();
    work();
    if (m_playback.loopState() != before)
        m_stack.push(new LoopStep(m_playback, m_isDragging ? kFirstDrag - m_drags : kNoDrag, before));
}

void LoopEdits::beginDrag()
{
    m_isDragging = true;
    ++m_drags;
}

void LoopEdits::setLoop(mix::FrameRange range)
{
    edit([&] { m_playback.setLoop(range); });
}

void LoopEdits::startLoopHere()
{
    edit([&] { m_playback.startLoopHere(); });
}

void LoopEdits::endLoopHere()
{
    edit([&] { m_playback.endLoopHere(); });
}

void LoopEdits::toggleLoop()
{
    edit([&] { m_playback.toggleLoop(); });
}

} // namespace stemwright::ui
