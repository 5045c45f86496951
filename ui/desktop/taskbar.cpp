#include "ui/desktop/taskbar.h"

#include <QDBusMessage>
#include <QVariantMap>

namespace stemwright::ui {

namespace {

constexpr double kWhole = 100.0;

} // namespace

void TaskBar::showProgress(std::optional<int> percent)
{
    QDBusMessage update = QDBusMessage::createSignal(QStringLiteral("/org/stemwright/Stemwright"),
                                                     QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    update << QStringLiteral("application://org.stemwright.Stemwright.desktop")
           << QVariantMap{{QStringLiteral("progress"), percent.value_or(0) / kWhole},
                          {QStringLiteral("progress-visible"), percent.has_value()}};
    m_bus.send(update);
}

void TaskBar::note(const QString& summary, const QString& text)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
                                       QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    constexpr uint kNewNote = 0;
    constexpr int kAsLongAsUsual = -1;
    call << QStringLiteral("Stemwright") << kNewNote << QStringLiteral("org.stemwright.Stemwright") << summary << text.toHtmlEscaped()
         << QStringList() << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("org.stemwright.Stemwright")}} << kAsLongAsUsual;
    m_bus.send(call);
}

} // namespace stemwright::ui
