#pragma once

#include "engine/base/result.h"
#include "engine/edit/stroke.h"
#include "ui/edit/selection.h"
#include "ui/edit/selectionhearing.h"
#include "ui/edit/selectiontool.h"
#include "ui/edit/strokeedits.h"
#include "ui/edit/strokelist.h"
#include "ui/lanes/lanelooks.h"
#include "ui/work/latestjob.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QAction;
class QDockWidget;
class QMenu;
class QWidget;

namespace stemwright::ui {

class ActionTable;
class EditBar;
class EditPanel;
class EditTools;
class Hearing;
class MixerEdits;
class PlaybackController;
class SongPage;
class StrokeModel;

/// The mode in which masks are corrected: one lane alone, what selects at its left, how to correct above, what to do at its right.
///
/// Thread  the GUI thread.
class EditMode : public QObject {
    Q_OBJECT

public:
    /// What the mode works with; outlives it.
    struct Parts {
        MixerEdits& edits;
        PlaybackController& playback;
        Hearing& hearing;
        LaneLooks& looks;
        StrokeModel& strokes; ///< the stems have followed its changes before the mode hears of them
        SongPage& page;
    };

    explicit EditMode(const Parts& parts);

    // Hidden outside the mode; whoever arranges the window places and owns them.
    QWidget& bar();
    QWidget& tools();
    QDockWidget& panel();
    /// Registers what can be done, and adds it to the menu.
    void fillMenu(QMenu& menu, ActionTable& actions);

    /// Begins with the lane that has the keyboard, or the first.
    void setOn(bool on);

Q_SIGNALS:
    void turned(bool on);
    void hinted(const QString& text);
    void failed(const stemwright::Error& error);

private:
    void connectParts();
    QAction* addTo(QMenu& menu, ActionTable& actions, const QString& id, const QString& text, const QList<QKeySequence>& keys,
                   const std::function<void()>& work);
    void edit(int stem);
    void leave();
    void restoreKind();
    void takeStems();
    void tellIdleStrokes();
    void showLane();
    void showSelection();
    void showNames();
    void showActions();
    void takeStrokes();
    void measure();
    void showEnergies(const std::vector<double>& energies);
    void hear();
    void trace(const edit::Point& point);
    void showTool();
    void add(edit::Operation operation, const QString& target);
    void chooseStroke(int row);
    void deleteStroke(int row);
    void setStrength(double strength);
    int rateHz() const;

    Parts m_parts;
    Selection m_selection;
    SelectionTool m_tool;
    StrokeEdits m_strokeEdits;
    StrokeList m_list;
    SelectionHearing m_heard;
    QTimer m_measureSoon; ///< while a selection is being drawn
    EditBar* m_bar;
    EditTools* m_tools;
    EditPanel* m_panel;
    std::optional<int> m_stem;           ///< whose lane is shown
    std::optional<LaneKind> m_kind;      ///< of that lane before, where it showed no frequencies
    std::optional<std::size_t> m_chosen; ///< stroke, to which the strength belongs
    QAction* m_toggle = nullptr;
    QList<QAction*> m_forLane;      ///< actions that need the mode
    QList<QAction*> m_forSelection; ///< and those that need a selection as well
    LatestJob m_measuring;
    LatestJob m_tracing;
};

} // namespace stemwright::ui
