#pragma once

#include <QObject>

class QKeyEvent;
class QPainter;
class QPointF;
class QString;

namespace stemwright::ui {

class PicturePlane;

/// What the mouse and the keys do in a lane that shows time and frequency, instead of moving the play head, and what is drawn over it.
class LaneTool : public QObject {
    Q_OBJECT

public:
    virtual void paint(QPainter& painter, const PicturePlane& plane) const = 0;
    /// The left button, from press to release.
    virtual void press(const PicturePlane& plane, QPointF position, Qt::KeyboardModifiers modifiers) = 0;
    virtual void drag(const PicturePlane& plane, QPointF position) = 0;
    virtual void release(const PicturePlane& plane, QPointF position) = 0;
    virtual Qt::CursorShape cursorAt(const PicturePlane& plane, QPointF position, Qt::KeyboardModifiers modifiers) const = 0;
    /// Whether the lane keeps the key from the window's actions.
    virtual bool usesKey(const QKeyEvent& key) const = 0;
    virtual void pressKey(const PicturePlane& plane, const QKeyEvent& key) = 0;
    virtual void releaseKey(const QKeyEvent& key) = 0;
    virtual void loseFocus() = 0; ///< of the keyboard: keys that are down will not be released here
    /// For screen readers.
    virtual QString description() const = 0;
};

} // namespace stemwright::ui
