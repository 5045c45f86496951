#pragma once

#include <QSettings>
#include <QStringList>

namespace stemwright::ui {

/// The songs and projects that were opened last, the latest first, kept in the settings.
class RecentFiles {
public:
    static constexpr int kMost = 10;

    /// `settings` outlives it.
    explicit RecentFiles(QSettings& settings) : m_settings(settings) {}

    QStringList files() const;
    void add(const QString& path);
    void clear();

private:
    QSettings& m_settings;
};

} // namespace stemwright::ui
