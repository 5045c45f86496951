#pragma once

#include "engine/mix/source.h"

#include <QObject>

#include <functional>

class QUndoStack;

namespace stemwright::ui {

class PlaybackController;

/// What a user does to the loop, each step to be undone among the other edits of the song. A drag is one step.
///
/// Thread  the GUI thread.
class LoopEdits : public QObject {
    Q_OBJECT

public:
    /// What it is given outlives it. The stack is emptied when another song is played.
    LoopEdits(PlaybackController& playback, QUndoStack& stack);

    void setLoop(mix::FrameRange range);
    void startLoopHere();
    void endLoopHere();
    void toggleLoop();

    /// All changes between these are one step.
    void beginDrag();
    void endDrag() { m_isDragging = false; }

private:
    void edit(const std::function<void()>& work);

    PlaybackController& m_playback;
    QUndoStack& m_stack;
    bool m_isDragging = false;
    int m_drags = 0;
};

} // namespace stemwright::ui
