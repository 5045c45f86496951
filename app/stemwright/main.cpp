#include "engine/base/folders.h"
#include "engine/project/takestore.h"
#include "engine/separate/bottleneckcache.h"
#include "ui/access/accessibility.h"
#include "ui/desktop/desktopservices.h"
#include "ui/desktop/singleinstance.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/mixer/mixermodel.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/settings/preferences.h"
#include "ui/song/songcontroller.h"
#include "ui/text/translations.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <malloc.h>
#include <optional>

using namespace stemwright::ui;

namespace {

constexpr int kCannotGoOn = 6; // as stemwright-cli returns when the program itself cannot go on

/// Qt ends the program when there is no display: in one sentence instead of its list of plug-ins and a core dump.
void explainMissingDisplay(QtMsgType type, const QMessageLogContext& /*context*/, const QString& /*message*/)
{
    if (type != QtFatalMsg)
        return;
    std::fputs("stemwright: there is no display to open a window on; stemwright-cli separates songs without one\n", stderr);
    std::_Exit(kCannotGoOn);
}

std::uint64_t bytesOf(int gib) { return static_cast<std::uint64_t>(gib) << 30U; }

/// The folder that the user chose, or the system's; with the error, if it is not the chosen one.
std::pair<stemwright::Result<std::filesystem::path>, std::optional<stemwright::Error>> usableCacheFolder(const QString& chosen)
{
    if (chosen.isEmpty())
        return {stemwright::cacheFolder(), std::nullopt};
    const std::filesystem::path path(QFile::encodeName(chosen).toStdString());
    if (const stemwright::Status made = stemwright::makeFolder(path); !made)
        return {stemwright::cacheFolder(), made.error()};
    return {path, std::nullopt};
}

QStringList givenFiles()
{
    QStringList files;
    for (const QString& argument : QApplication::arguments().mid(1))
        files += QFileInfo(argument).absoluteFilePath();
    return files;
}

/// Where nobody else can write.
std::filesystem::path privateFolder(const stemwright::Result<std::filesystem::path>& state)
{
    const char* runtime = std::getenv("XDG_RUNTIME_DIR");
    if (runtime && QFileInfo(QString::fromLocal8Bit(runtime)).isDir())
        return runtime;
    return state ? *state : std::filesystem::temp_directory_path();
}

/// Each display has its own window.
QString displayName()
{
    const QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
    return wayland.isEmpty() ? qEnvironmentVariable("DISPLAY") : wayland;
}

} // namespace

int main(int argc, char** argv)
{
    // Left to itself, glibc takes ever larger blocks from heaps that it never gives back: the program would grow song by song.
    constexpr int kOwnPagesFrom = 4 << 20;
    mallopt(M_MMAP_THRESHOLD, kOwnPagesFrom);
    std::signal(SIGXFSZ, SIG_IGN); // a file beyond the user's limit is an error of that write, not the end of the program

    const QtMessageHandler usual = qInstallMessageHandler(explainMissingDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QApplication::setApplicationName(QStringLiteral("Stemwright"));
    QApplication::setOrganizationName(QStringLiteral("stemwright"));
    QApplication::setDesktopFileName(QStringLiteral("org.stemwright.Stemwright"));
    QApplication::setWindowIcon(programIcon());
    QApplication::setApplicationVersion(QStringLiteral(STEMWRIGHT_VERSION));

    const QStringList files = givenFiles();
    const auto state = stemwright::stateFolder();
    SingleInstance instance(privateFolder(state), displayName());
    if (!instance.isFirst() && instance.send(files))
        return 0;

    QSettings settings;
    Preferences preferences(settings);
    const QString language = preferences.language();
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language)); // numbers and times as well
    installTranslations(application, language.isEmpty() ? QLocale::system() : QLocale(language));
    installAccessibility();
    applyTheme(application, preferences.theme());
    QObject::connect(&preferences, &Preferences::themeChanged, &application,
                     [&application](ThemeKind kind) { applyTheme(application, kind); });

    const auto [cache, cacheError] = usableCacheFolder(preferences.cacheFolder());
    if (!cache) {
        QMessageBox::critical(nullptr, QApplication::applicationName(),
                              QApplication::translate("main", "There is no folder for temporary files: %1")
                                  .arg(QString::fromStdString(cache.error().detail)));
        return kCannotGoOn;
    }
    stemwright::separate::BottleneckCache bottlenecks(*cache / "bottlenecks", bytesOf(preferences.cacheGib()));
    QObject::connect(&preferences, &Preferences::cacheGibChanged, &application,
                     [&bottlenecks](int gib) { bottlenecks.setLimit(bytesOf(gib)); });
    stemwright::project::TakeStore takes(*cache / "takes", bytesOf(preferences.takesGib()));
    QObject::connect(&preferences, &Preferences::takesGibChanged, &application, [&takes](int gib) { takes.setLimit(bytesOf(gib)); });
    SongController songs(bottlenecks, *cache, &takes);
    MixerModel mixer;
    PlaybackController playback;
    songs.setSeparatesByItself(preferences.separatesByItself());
    QObject::connect(&preferences, &Preferences::separatesByItselfChanged, &songs, &SongController::setSeparatesByItself);
    playback.setWaitsForStems(preferences.waitsForStems());
    QObject::connect(&preferences, &Preferences::waitsForStemsChanged, &playback, &PlaybackController::setWaitsForStems);
    playback.setDevice(preferences.outputDevice());
    QObject::connect(&preferences, &Preferences::outputDeviceChanged, &playback, &PlaybackController::setDevice);
    MainWindow window(songs, mixer, playback, settings, preferences, (state ? *state : *cache) / "recovery");
    if (cacheError)
        window.showError(*cacheError);
    const DesktopServices desktop(songs, playback);
    QObject::connect(&desktop, &DesktopServices::quitRequested, &window, &QWidget::close);
    const auto raise = [&window] {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    };
    QObject::connect(&desktop, &DesktopServices::raiseRequested, &window, raise);
    QObject::connect(&instance, &SingleInstance::received, &window, [&window, raise](const QStringList& received) {
        raise();
        if (!received.isEmpty())
            window.open(received);
    });
    window.show();
    if (!files.isEmpty())
        window.open(files);
    else
        window.lookForRecoverable();
    return QApplication::exec();
}
