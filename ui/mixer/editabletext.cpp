#include "ui/mixer/editabletext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace stemwright::ui {

namespace {

constexpr int kMargin = 2; // beside the text, where a line edit has it

} // namespace

EditableText::EditableText(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setFrame(false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setCursor(Qt::ArrowCursor);
    setStyleSheet(QStringLiteral("QLineEdit { background: transparent; border: none; padding: 0px; }"
                                 "QLineEdit[readOnly=\"false\"] { background: palette(base); border: 1px solid palette(highlight); }"
                                 "QLineEdit:focus { border: 1px solid palette(highlight); }"));
}

void EditableText::show(const QString& text)
{
    m_shown = text;
    if (isReadOnly()) {
        setText(text);
        setCursorPosition(0);
    }
}

void EditableText::edit()
{
    setReadOnly(false);
    setCursor(Qt::IBeamCursor);
    setFocus();
    selectAll();
}

void EditableText::finish(Outcome outcome)
{
    if (isReadOnly())
        return;
    setReadOnly(true);
    setCursor(Qt::ArrowCursor);
    deselect();
    const QString typed = text().trimmed();
    show(m_shown);
    if (outcome == Outcome::Take && typed != m_shown)
        Q_EMIT edited(typed);
}

bool EditableText::event(QEvent* event)
{
    // A line edit claims Home and the arrows even when nothing can be typed; they are the window's then.
    if (isReadOnly() && event->type() == QEvent::ShortcutOverride) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void EditableText::paintEvent(QPaintEvent* event)
{
    if (!isReadOnly()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    const QRect room = style()->subElementRect(QStyle::SE_LineEditContents, &frame, this).adjusted(kMargin, 0, -kMargin, 0);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(room, static_cast<int>(alignment()) | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void EditableText::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (isReadOnly())
        edit();
    else
        QLineEdit::mouseDoubleClickEvent(event);
}

void EditableText::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReadOnly() && (isEnter || event->key() == Qt::Key_F2))
        edit();
    else if (!isReadOnly() && isEnter)
        finish(Outcome::Take);
    else if (!isReadOnly() && event->key() == Qt::Key_Escape)
        finish(Outcome::GiveUp);
    else if (isReadOnly())
        event->ignore(); // the window's keys
    else
        QLineEdit::keyPressEvent(event);
}

void EditableText::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    finish(Outcome::Take);
}

} // namespace stemwright::ui
