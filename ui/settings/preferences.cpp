#include "ui/settings/preferences.h"

#include "ui/settings/checkedsetting.h"
#include "ui/text/translations.h"

#include <QDir>

#include <array>

namespace stemwright::ui {

namespace {

const QString kOutputDevice = QStringLiteral("playback/device");
const QString kCacheFolder = QStringLiteral("cache/folder");
const QString kCacheGib = QStringLiteral("cache/gib");
const QString kTakesGib = QStringLiteral("cache/takes-gib");
const QString kLanguage = QStringLiteral("look/language");
const QString kTheme = QStringLiteral("look/theme");
const QString kSeparatesByItself = QStringLiteral("separation/automatic");
const QString kWaitsForStems = QStringLiteral("playback/waits-for-stems");

constexpr qsizetype kLongestName = 256;
constexpr qsizetype kLongestPath = 4096; // of Linux
constexpr std::array kThemeNames{std::pair(ThemeKind::Dark, "dark"), std::pair(ThemeKind::Light, "light"),
                                 std::pair(ThemeKind::HighContrast, "high-contrast")};

} // namespace

QString Preferences::outputDevice() const { return checkedText(m_settings, kOutputDevice, kLongestName); }

void Preferences::setOutputDevice(const QString& name)
{
    if (name == outputDevice())
        return;
    m_settings.setValue(kOutputDevice, name);
    Q_EMIT outputDeviceChanged(name);
}

QString Preferences::cacheFolder() const
{
    QString path = checkedText(m_settings, kCacheFolder, kLongestPath);
    return QDir::isAbsolutePath(path) && !path.startsWith(QLatin1Char(':')) ? path : QString(); // ":" are the program's own resources
}

void Preferences::setCacheFolder(const QString& path) { m_settings.setValue(kCacheFolder, path); }

int Preferences::cacheGib() const { return checkedNumber(m_settings, kCacheGib, kSmallestCacheGib, kLargestCacheGib, kUsualCacheGib); }

void Preferences::setCacheGib(int gib)
{
    if (gib == cacheGib())
        return;
    m_settings.setValue(kCacheGib, gib);
    Q_EMIT cacheGibChanged(cacheGib());
}

int Preferences::takesGib() const { return checkedNumber(m_settings, kTakesGib, kSmallestCacheGib, kLargestCacheGib, kUsualTakesGib); }

void Preferences::setTakesGib(int gib)
{
    if (gib == takesGib())
        return;
    m_settings.setValue(kTakesGib, gib);
    Q_EMIT takesGibChanged(takesGib());
}

QString Preferences::language() const
{
    QString code = m_settings.value(kLanguage).toString();
    return spokenLanguages().contains(code) ? code : QString();
}

void Preferences::setLanguage(const QString& code) { m_settings.setValue(kLanguage, code); }

ThemeKind Preferences::theme() const
{
    const QString name = m_settings.value(kTheme).toString();
    for (const auto& [kind, text] : kThemeNames)
        if (name == QLatin1String(text))
            return kind;
    return ThemeKind::Dark;
}

void Preferences::setTheme(ThemeKind kind)
{
    if (kind == theme())
        return;
    for (const auto& [candidate, text] : kThemeNames)
        if (candidate == kind)
            m_settings.setValue(kTheme, QString::fromLatin1(text));
    Q_EMIT themeChanged(kind);
}

bool Preferences::separatesByItself() const { return checkedSwitch(m_settings, kSeparatesByItself, true); }

void Preferences::setSeparatesByItself(bool on)
{
    if (on == separatesByItself())
        return;
    m_settings.setValue(kSeparatesByItself, on);
    Q_EMIT separatesByItselfChanged(on);
}

bool Preferences::waitsForStems() const { return checkedSwitch(m_settings, kWaitsForStems, false); }

void Preferences::setWaitsForStems(bool on)
{
    if (on == waitsForStems())
        return;
    m_settings.setValue(kWaitsForStems, on);
    Q_EMIT waitsForStemsChanged(on);
}

} // namespace stemwright::ui
