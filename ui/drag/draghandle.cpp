#include "ui/drag/draghandle.h"

#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>

#include <utility>

namespace stemwright::ui {

namespace {

bool isBeingTyped(QObject* watched)
{
    const auto* text = qobject_cast<QLineEdit*>(watched);
    return text && !text->isReadOnly();
}

} // namespace

DragHandle::DragHandle(const QList<QWidget*>& area, QObject* parent) : QObject(parent), m_widget(area.front())
{
    for (QWidget* widget : area)
        widget->installEventFilter(this);
}

bool DragHandle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ToolTip && watched == m_widget) {
        Q_EMIT hovered();
        return false;
    }
    if (isBeingTyped(watched))
        return false;
    if (event->type() == QEvent::MouseButtonRelease) {
        if (std::exchange(m_state, State::Up) == State::Dragged)
            Q_EMIT released();
        return false;
    }
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseMove)
        return false;
    const auto& mouse = *static_cast<QMouseEvent*>(event);
    const QPoint place = mouse.globalPosition().toPoint();
    if (event->type() == QEvent::MouseButtonPress) {
        const bool isCopy = mouse.modifiers().testFlag(Qt::ShiftModifier);
        m_state = mouse.button() == Qt::LeftButton && !isCopy ? State::Down : State::Up;
        m_pressedAt = place;
        if (mouse.button() == Qt::LeftButton && isCopy)
            Q_EMIT copyRequested();
        return false;
    }
    if (m_state == State::Down && (place - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_state = State::Dragged;
        Q_EMIT dragged();
        return true; // the strip may be gone: a drag lasts until it is dropped
    }
    return m_state != State::Up; // a text would be marked
}

} // namespace stemwright::ui
