#include "ui/desktop/sleepinhibitor.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace stemwright::ui {

void SleepInhibitor::hold(const QString& reason)
{
    m_isWanted = true;
    if (m_isAsked || isHeld())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                                                       QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep:idle") << QStringLiteral("Stemwright") << reason << QStringLiteral("block");
    m_isAsked = true;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *finished;
        finished->deleteLater();
        m_isAsked = false;
        if (reply.isError() || !m_isWanted)
            return; // a lock that came too late closes with the reply
        m_lock = reply.value();
        Q_EMIT heldChanged(true);
    });
}

void SleepInhibitor::release()
{
    m_isWanted = false;
    if (!isHeld())
        return;
    m_lock = QDBusUnixFileDescriptor();
    Q_EMIT heldChanged(false);
}

} // namespace stemwright::ui
