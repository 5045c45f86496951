#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace stemwright::ui {

/// Keeps the computer from falling asleep by itself while it is held (logind's inhibitor lock). Without logind it does nothing.
///
/// Thread  the GUI thread, which does not wait for the answer.
class SleepInhibitor : public QObject {
    Q_OBJECT

public:
    /// `bus` is the system's.
    explicit SleepInhibitor(const QDBusConnection& bus) : m_bus(bus) {}

    /// `reason` is shown by the desktop.
    void hold(const QString& reason);
    void release();

    bool isHeld() const { return m_lock.isValid(); }

Q_SIGNALS:
    void heldChanged(bool held);

private:
    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_lock;
    bool m_isWanted = false;
    bool m_isAsked = false; ///< no answer yet
};

} // namespace stemwright::ui
