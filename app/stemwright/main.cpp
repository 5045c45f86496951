#include "engine/base/folders.h"
#include "engine/separate/bottleneckcache.h"
#include "ui/access/accessibility.h"
#include "ui/desktop/desktopservices.h"
#include "ui/desktop/singleinstance.h"
#include "ui/look/theme.h"
#include "ui/mixer/mixermodel.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/song/songcontroller.h"
#include "ui/text/translations.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <malloc.h>

using namespace stemwright::ui;

namespace {

const QString kThemeKey = QStringLiteral("look/theme");
const QString kDarkTheme = QStringLiteral("dark");
const QString kLightTheme = QStringLiteral("light");
constexpr std::uint64_t kCacheLimitBytes = std::uint64_t{4} << 30U;
constexpr int kCannotGoOn = 6; // as stemwright-cli returns when the program itself cannot go on

/// Qt ends the program when there is no display: in one sentence instead of its list of plug-ins and a core dump.
void explainMissingDisplay(QtMsgType type, const QMessageLogContext& /*context*/, const QString& /*message*/)
{
    if (type != QtFatalMsg)
        return;
    std::fputs("stemwright: there is no display to open a window on; stemwright-cli separates songs without one\n", stderr);
    std::_Exit(kCannotGoOn);
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
    QApplication::setApplicationVersion(QStringLiteral(STEMWRIGHT_VERSION));

    const QStringList files = givenFiles();
    const auto state = stemwright::stateFolder();
    SingleInstance instance(privateFolder(state), displayName());
    if (!instance.isFirst() && instance.send(files))
        return 0;

    installTranslations(application, QLocale::system());
    installAccessibility();

    QSettings settings;
    const ThemeKind theme = settings.value(kThemeKey).toString() == kLightTheme ? ThemeKind::Light : ThemeKind::Dark;
    applyTheme(application, theme);

    const auto cache = stemwright::cacheFolder();
    if (!cache) {
        QMessageBox::critical(nullptr, QApplication::applicationName(),
                              QApplication::translate("main", "There is no folder for temporary files: %1")
                                  .arg(QString::fromStdString(cache.error().detail)));
        return kCannotGoOn;
    }
    const stemwright::separate::BottleneckCache bottlenecks(*cache / "bottlenecks", kCacheLimitBytes);
    SongController songs(bottlenecks, *cache);
    MixerModel mixer;
    PlaybackController playback;
    MainWindow window(songs, mixer, playback, settings, (state ? *state : *cache) / "recovery", theme);
    QObject::connect(&window, &MainWindow::themeChosen, &application, [&application, &settings](ThemeKind kind) {
        applyTheme(application, kind);
        settings.setValue(kThemeKey, kind == ThemeKind::Light ? kLightTheme : kDarkTheme);
    });
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
