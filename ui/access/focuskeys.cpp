#include "ui/access/focuskeys.h"

#include "ui/lanes/overview.h"
#include "ui/lanes/timeruler.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTabBar>

namespace stemwright::ui {

namespace {

bool isSideways(int key) { return key == Qt::Key_Left || key == Qt::Key_Right; }
bool isUpOrDown(int key) { return key == Qt::Key_Up || key == Qt::Key_Down; }
bool isPage(int key) { return key == Qt::Key_PageUp || key == Qt::Key_PageDown; }
bool isEnd(int key) { return key == Qt::Key_Home || key == Qt::Key_End; }
bool isAny(int key) { return isSideways(key) || isUpOrDown(key) || isPage(key) || isEnd(key); }

bool isOneOfAGroup(const QAbstractButton& button)
{
    return button.autoExclusive() || (button.group() != nullptr && button.group()->exclusive());
}

/// Without keys that change what the key does.
bool usesPlainKey(const QWidget& control, int key)
{
    if (qobject_cast<const QAbstractSlider*>(&control) || qobject_cast<const QAbstractItemView*>(&control))
        return isAny(key);
    if (qobject_cast<const QComboBox*>(&control))
        return isUpOrDown(key) || isPage(key) || isEnd(key);
    if (qobject_cast<const QAbstractSpinBox*>(&control))
        return isUpOrDown(key) || isPage(key);
    if (const auto* text = qobject_cast<const QLineEdit*>(&control))
        return !text->isReadOnly() && (isUpOrDown(key) || isPage(key));
    if (qobject_cast<const QTabBar*>(&control) || qobject_cast<const Overview*>(&control))
        return isSideways(key) || isEnd(key);
    if (qobject_cast<const TimeRuler*>(&control))
        return isSideways(key);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&control))
        return isOneOfAGroup(*button) && (isSideways(key) || isUpOrDown(key));
    return false;
}

/// Whether the control does something of its own with the key.
bool usesKey(const QWidget& control, const QKeyEvent& key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier)
        return usesPlainKey(control, key.key());
    if (modifiers != Qt::ShiftModifier)
        return false;
    return qobject_cast<const QAbstractItemView*>(&control) ? isAny(key.key())
                                                            : qobject_cast<const TimeRuler*>(&control) && isSideways(key.key());
}

/// What Space would have done.
bool press(QObject* control)
{
    if (auto* button = qobject_cast<QAbstractButton*>(control)) {
        button->click();
        return true;
    }
    auto* choices = qobject_cast<QComboBox*>(control);
    if (!choices || choices->isEditable())
        return false;
    choices->showPopup();
    return true;
}

} // namespace

FocusKeys::FocusKeys(QWidget& window, QObject* parent) : QObject(parent), m_window(window) { qApp->installEventFilter(this); }

bool FocusKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto* control = qobject_cast<const QWidget*>(watched);
    if (!control || control == &m_window || control->window() != &m_window)
        return false;
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isTaken = event->type() == QEvent::ShortcutOverride ? usesKey(*control, *key) : isEnter && press(watched);
    if (isTaken)
        event->accept();
    return isTaken;
}

} // namespace stemwright::ui
