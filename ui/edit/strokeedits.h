#pragma once

#include "engine/edit/stroke.h"

#include <QObject>

class QUndoStack;

namespace stemwright::ui {

class MixerModel;
class StrokeModel;

/// What a user does to the corrections of the masks, each step with a name and to be undone among the other edits of the song.
///
/// Thread  the GUI thread.
class StrokeEdits : public QObject {
    Q_OBJECT

public:
    /// What it is given outlives it; the names of stems come from the mixer.
    StrokeEdits(StrokeModel& model, const MixerModel& mixer, QUndoStack& stack);

    StrokeModel& model() { return m_model; }
    void add(const edit::Stroke& stroke);
    void remove(std::size_t place);
    /// Steps that follow each other at the same stroke are one.
    void setStrength(std::size_t place, double strength);
    /// "Move rectangle to Vocals", as the target is called now.
    QString text(const edit::Stroke& stroke) const;

private:
    StrokeModel& m_model;
    const MixerModel& m_mixer;
    QUndoStack& m_stack;
};

} // namespace stemwright::ui
