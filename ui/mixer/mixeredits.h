#pragma once

#include "ui/mixer/mixermodel.h"

#include <QElapsedTimer>
#include <QUndoStack>

#include <functional>

namespace stemwright::ui {

/// What a user does to the strips, each step with a name and to be undone. Steps of one drag, or that follow each other at once at the
/// same control, are one.
///
/// Thread  the GUI thread.
class MixerEdits : public QObject {
    Q_OBJECT

public:
    /// `model` outlives the edits, which are forgotten when stems of other targets come.
    explicit MixerEdits(MixerModel& model);

    MixerModel& model() { return m_model; }
    QUndoStack& stack() { return m_stack; }

    void setGainDb(int stem, float gainDb);
    void setBalance(int stem, float balance);
    void setMuted(int stem, bool muted);
    void setSoloed(int stem, bool soloed);
    void toggleExclusiveSolo(int stem);
    void setLook(int stem, const StripLook& look);
    void move(int stem, int places);
    /// Level, balance, mute and solo as they are at first.
    void reset(int stem);

    /// All changes of one control between these are one step.
    void beginDrag();
    void endDrag();

private:
    enum class Kind { Gain, Balance, Mute, Solo, Look, Order, Reset };

    void takeStems();
    void edit(Kind kind, int stem, const QString& text, const std::function<void()>& work);
    bool joinsLast(Kind kind, int stem);

    MixerModel& m_model;
    QUndoStack m_stack;
    QStringList m_targets; ///< of the strips that the steps are for
    Kind m_lastKind = Kind::Reset;
    int m_lastStem = -1;
    bool m_isDragging = false;
    int m_gesture = 0; ///< steps of the same one are merged
    QElapsedTimer m_sinceLast;
};

} // namespace stemwright::ui
