#include "ui/actions/heldaction.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace stemwright::ui {

HeldAction::HeldAction(QAction& action, QObject* parent) : QObject(parent), m_action(action)
{
    m_action.setCheckable(true);
    m_action.setAutoRepeat(false);
    connect(&m_action, &QAction::triggered, this, &HeldAction::trigger);
    connect(&m_action, &QAction::enabledChanged, this, [this](bool enabled) {
        if (!enabled)
            set(false);
    });
    qApp->installEventFilter(this);
}

bool HeldAction::eventFilter(QObject* /*watched*/, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // the first that is heard of a key, before anybody takes it
        noteKey(*static_cast<QKeyEvent*>(event));
        break;
    case QEvent::KeyRelease: {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (m_key && key.key() == *m_key && !key.isAutoRepeat()) {
            m_key.reset();
            set(false);
        }
        break;
    }
    case QEvent::WindowDeactivate:
    case QEvent::ApplicationDeactivate:
        if (m_key) {
            m_key.reset();
            set(false);
        }
        break;
    default:
        break;
    }
    return false;
}

void HeldAction::noteKey(const QKeyEvent& event)
{
    if (!event.isAutoRepeat() && m_action.shortcuts().contains(QKeySequence(event.keyCombination())))
        m_key = event.key();
}

/// By its key, which then is down, or by the menu.
void HeldAction::trigger() { set(m_key || !m_isOn); }

void HeldAction::set(bool on)
{
    m_action.setChecked(on);
    if (on == m_isOn)
        return;
    m_isOn = on;
    Q_EMIT switched(on);
}

} // namespace stemwright::ui
