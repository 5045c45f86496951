#include "ui/window/mainwindow.h"

#include "ui/window/emptypage.h"

#include <QAction>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

namespace stemwright::ui {

namespace {

constexpr QSize kSmallest(800, 600);
constexpr QSize kUsual(1280, 800);

} // namespace

MainWindow::MainWindow() : m_pages(new QStackedWidget), m_empty(new EmptyPage)
{
    setWindowTitle(QStringLiteral("Stemwright"));
    setMinimumSize(kSmallest);
    resize(kUsual);
    m_pages->addWidget(m_empty);
    setCentralWidget(m_pages);
    makeMenus();
    statusBar()->showMessage(tr("Ready"));
}

void MainWindow::makeMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    QAction* quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcuts(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

} // namespace stemwright::ui
