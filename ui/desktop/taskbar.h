#pragma once

#include <QDBusConnection>
#include <QString>

#include <optional>

namespace stemwright::ui {

/// What panels, docks and the desktop's notes show of the program while its window is not in front. Without a session bus, or a desktop
/// that listens, it does nothing.
///
/// Source  com.canonical.Unity.LauncherEntry, which KDE's and other panels read as well; org.freedesktop.Notifications 1.2.
/// Thread  the GUI thread, which waits for no answer.
class TaskBar {
public:
    /// `bus` is the session's.
    explicit TaskBar(const QDBusConnection& bus) : m_bus(bus) {}

    /// Of what is running; nothing when nothing runs.
    void showProgress(std::optional<int> percent);
    /// A note that goes away by itself.
    void note(const QString& summary, const QString& text);

private:
    QDBusConnection m_bus;
};

} // namespace stemwright::ui
