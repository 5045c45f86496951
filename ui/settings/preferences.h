#pragma once

#include "ui/look/theme.h"

#include <QObject>
#include <QSettings>
#include <QString>

namespace stemwright::ui {

/// What the user chose for the program as a whole, kept in the settings. A stored value that is none counts as not chosen.
///
/// Thread  the GUI thread.
class Preferences : public QObject {
    Q_OBJECT

public:
    static constexpr int kSmallestCacheGib = 1;
    static constexpr int kUsualCacheGib = 4;
    static constexpr int kLargestCacheGib = 1024;
    static constexpr int kUsualTakesGib = 10; ///< some twenty takes of songs of four minutes

    /// `settings` outlives the preferences.
    explicit Preferences(QSettings& settings, QObject* parent = nullptr) : QObject(parent), m_settings(settings) {}

    /// Name of a playback::OutputDevice; empty follows the system's default.
    QString outputDevice() const;
    void setOutputDevice(const QString& name);
    /// Absolute; empty for the system's folder. Acts at the next start.
    QString cacheFolder() const;
    void setCacheFolder(const QString& path);
    int cacheGib() const;
    void setCacheGib(int gib);
    /// Of the stems of takes: apart from the rest of the cache, as a take is five times as large as what lets it be made again quickly.
    int takesGib() const;
    void setTakesGib(int gib);
    /// One of spokenLanguages(); empty follows the system. Acts at the next start.
    QString language() const;
    void setLanguage(const QString& code);
    ThemeKind theme() const;
    void setTheme(ThemeKind kind);
    /// A song is separated as soon as it is open.
    bool separatesByItself() const;
    void setSeparatesByItself(bool on);
    /// Play waits for stems that are still to come.
    bool waitsForStems() const;
    void setWaitsForStems(bool on);

Q_SIGNALS:
    void outputDeviceChanged(const QString& name);
    void cacheGibChanged(int gib);
    void takesGibChanged(int gib);
    void themeChanged(stemwright::ui::ThemeKind kind);
    void separatesByItselfChanged(bool on);
    void waitsForStemsChanged(bool on);

private:
    QSettings& m_settings;
};

} // namespace stemwright::ui
