#pragma once

#include "engine/edit/stroke.h"
#include "ui/edit/drawnshape.h"
#include "ui/lanes/lanetool.h"

#include <QList>
#include <QObject>
#include <QPointF>
#include <QString>

#include <optional>

namespace stemwright::ui {

class Selection;
class TimeView;

/// Which edges of a rectangle are held.
struct Grip {
    bool left = false;
    bool right = false;
    bool top = false;
    bool bottom = false;
    bool isEdge() const { return left || right || top || bottom; }
    bool operator==(const Grip&) const = default;
};

/// Selects in a lane: what is drawn with the mouse. The tool for rectangles also takes them by their edges, and moves any selection. A
/// click moves the play head. While Shift is down, what is drawn is added to the selection, and taken away from it with Ctrl or Alt.
///
/// With the keyboard, Shift and an arrow move the edge ahead, Ctrl and Shift the edge behind, Ctrl moves the whole selection, Enter makes
/// of it what the tool draws, and Esc ends it, or what the mouse is about to do. Of harmonics, Shift with up and down has one partial more
/// or less, and Ctrl and Shift make them wider and narrower.
///
/// Thread  the GUI thread.
class SelectionTool : public LaneTool {
    Q_OBJECT

public:
    /// Both outlive the tool.
    SelectionTool(Selection& selection, TimeView& time);

    void setKind(ToolKind kind) { m_kind = kind; }
    void setBrushPixels(double pixels) { m_brushPixels = pixels; }
    /// Of the lane that the tool is used in.
    void setTarget(const QString& target) { m_target = target; }
    const QString& target() const { return m_target; }
    /// Where a selection by keyboard begins.
    void setPlayhead(std::int64_t frame) { m_playhead = frame; }

    void paint(QPainter& painter, const PicturePlane& plane) const override;
    void press(const PicturePlane& plane, QPointF position, Qt::KeyboardModifiers modifiers) override;
    void drag(const PicturePlane& plane, QPointF position) override;
    void release(const PicturePlane& plane, QPointF position) override;
    Qt::CursorShape cursorAt(const PicturePlane& plane, QPointF position, Qt::KeyboardModifiers modifiers) const override;
    bool usesKey(const QKeyEvent& key) const override;
    void pressKey(const PicturePlane& plane, const QKeyEvent& key) override;
    void releaseKey(const QKeyEvent& key) override;
    void loseFocus() override;
    QString description() const override;

Q_SIGNALS:
    void seekRequested(std::int64_t frame);
    void traceRequested(const stemwright::edit::Point& point); ///< of a tone that sounds there
    void hearingBegun();                                       ///< of the selection alone
    void hearingEnded();
    void leaveRequested(); ///< Esc while nothing is selected

private:
    /// What becomes of what was selected before.
    enum class Joint { Replaced, AddedTo, TakenFrom };

    /// What the mouse holds.
    struct Held {
        Joint joint = Joint::Replaced;
        QList<QPointF> way;      ///< from where it was pressed
        double firstFrame = 0.0; ///< of the view, when it was pressed
        Grip grip;
        bool movesAll = false;
        bool isDragged = false;            ///< farther than a click may
        std::optional<edit::Shape> before; ///< of what is changed
    };

    const edit::Rectangle* rectangle() const;
    Joint jointBy(Qt::KeyboardModifiers modifiers) const;
    void draw(const PicturePlane& plane);
    Grip gripAt(const PicturePlane& plane, QPointF position) const;
    bool isInside(const PicturePlane& plane, QPointF position) const;
    void dragHeld(const PicturePlane& plane, QPointF position);
    void giveUp();
    void refit(const PicturePlane& plane);
    void moveEdge(const PicturePlane& plane, int key, bool isBehind);
    void changeTone(const PicturePlane& plane, const edit::Harmonics& tone, bool isMore, bool isWidth);
    void moveAll(const PicturePlane& plane, int key);
    void selectAtPlayhead(const PicturePlane& plane);

    Selection& m_selection;
    TimeView& m_time;
    ToolKind m_kind = ToolKind::Rectangle;
    double m_brushPixels = 16.0;
    QString m_target;
    std::int64_t m_playhead = 0;
    std::optional<Held> m_held;
    bool m_isHearing = false;
};

} // namespace stemwright::ui
