#pragma once

#include <QList>
#include <QObject>
#include <QPoint>
#include <QWidget>

namespace stemwright::ui {

/// Notices on widgets of a strip what the mouse does to the stem: drags it away, or asks for a copy by a click with Shift. Texts that are
/// being typed are left alone.
///
/// Thread  the GUI thread.
class DragHandle : public QObject {
    Q_OBJECT

public:
    /// The first widget has the others in it; what its children do not use counts as its own.
    explicit DragHandle(const QList<QWidget*>& area, QObject* parent = nullptr);

    QWidget& widget() const { return *m_widget; }

Q_SIGNALS:
    void hovered(); ///< before the tooltip of the first widget appears
    void dragged(); ///< farther than a click goes; the button is still down
    void released();
    void copyRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class State { Up, Down, Dragged };

    QWidget* m_widget;
    State m_state = State::Up;
    QPoint m_pressedAt; ///< on the screen
};

} // namespace stemwright::ui
