#include "ui/look/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <malloc.h>

using namespace stemwright::ui;

namespace {

constexpr int kNoDisplay = 6; // as stemwright-cli returns when the program itself cannot go on

/// Qt ends the program when there is no display: in one sentence instead of its list of plug-ins and a core dump.
void explainMissingDisplay(QtMsgType type, const QMessageLogContext& /*context*/, const QString& /*message*/)
{
    if (type != QtFatalMsg)
        return;
    std::fputs("stemwright: there is no display to open a window on; stemwright-cli separates songs without one\n", stderr);
    std::_Exit(kNoDisplay);
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
    QApplication::setApplicationVersion(QStringLiteral(STEMWRIGHT_VERSION));

    applyTheme(application, ThemeKind::Dark);
    MainWindow window;
    window.show();
    return QApplication::exec();
}
