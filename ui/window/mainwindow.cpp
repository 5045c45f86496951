#include "ui/window/mainwindow.h"

#include "ui/mixer/mixermodel.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/song/songcontroller.h"
#include "ui/song/songsource.h"
#include "ui/window/emptypage.h"
#include "ui/window/errorbar.h"
#include "ui/window/songpage.h"
#include "ui/window/statusline.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <optional>

namespace stemwright::ui {

namespace {

constexpr QSize kSmallest(800, 600);
constexpr QSize kUsual(1280, 800);
constexpr double kZoomPerStep = 1.5;
constexpr double kShortSeekSeconds = 1.0;
constexpr double kLongSeekSeconds = 5.0;

/// The one file that is dragged; songs come one at a time.
std::optional<QString> draggedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return std::nullopt;
    return urls.front().toLocalFile();
}

} // namespace

MainWindow::MainWindow(SongController& songs, MixerModel& mixer, PlaybackController& playback, ThemeKind theme)
    : m_songs(songs), m_mixer(mixer), m_playback(playback), m_pages(new QStackedWidget), m_empty(new EmptyPage),
      m_page(new SongPage(songs, mixer, playback)), m_error(new ErrorBar), m_status(new StatusLine)
{
    setMinimumSize(kSmallest);
    resize(kUsual);
    setAcceptDrops(true);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_page);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_error);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    makeMenus(theme);
    connect(m_empty, &EmptyPage::openRequested, this, &MainWindow::chooseSong);
    connect(m_status, &StatusLine::cancelRequested, &m_songs, &SongController::cancelSeparation);
    connect(&m_playback, &PlaybackController::outputChanged, m_status, &StatusLine::showOutput);
    connect(&m_playback, &PlaybackController::failed, m_error, &ErrorBar::showError);
    connect(&m_mixer, &MixerModel::mixChanged, this, [this] { m_playback.setMix(m_mixer.mix()); });
    connectSongs();
    connectSeparation();
    showPage(m_empty);
}

void MainWindow::connectSongs()
{
    connect(&m_songs, &SongController::opening, this, [this](const QString& name) {
        m_error->hide();
        m_playback.load(nullptr);
        m_mixer.setStems({});
        showPage(m_empty);
        m_status->showState(tr("Opening %1").arg(name));
    });
    connect(&m_songs, &SongController::opened, this, [this] {
        const OpenSong& song = *m_songs.song();
        setWindowTitle(tr("%1 — Stemwright").arg(song.name));
        showPage(m_page);
        m_playback.load(std::make_shared<SongSource>(song.song, nullptr));
        if (!song.song->damage.empty())
            m_error->showError({.code = Errc::Corrupt, .detail = song.song->damage});
    });
    connect(&m_songs, &SongController::closed, this, [this] {
        m_playback.load(nullptr);
        m_mixer.setStems({});
        showPage(m_empty);
        m_status->showState(tr("Ready"));
    });
    connect(&m_songs, &SongController::failed, this, [this](const Error& error) {
        m_error->showError(error);
        m_status->showState(m_songs.song() ? tr("The separation stopped") : tr("Ready"));
    });
}

void MainWindow::connectSeparation()
{
    connect(&m_songs, &SongController::stemsStarted, this, [this] {
        m_mixer.setStems(m_songs.stems()->names);
        m_playback.replace(std::make_shared<SongSource>(m_songs.song()->song, m_songs.stems()->store));
    });
    connect(&m_mixer, &MixerModel::stemsChanged, this, &MainWindow::fillStemsMenu);
    connect(&m_songs, &SongController::progressed, m_status, &StatusLine::showProgress);
    connect(&m_songs, &SongController::separated, this, [this] { m_status->showState(tr("Separated")); });
    connect(&m_songs, &SongController::separationCancelled, this, [this] { m_status->showState(tr("The separation was cancelled")); });
}

void MainWindow::makeMenus(ThemeKind theme)
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    QAction* open = file->addAction(tr("&Open…"), this, &MainWindow::chooseSong);
    open->setShortcuts(QKeySequence::Open);
    addSongAction(file, tr("&Close Song"), QKeySequence::keyBindings(QKeySequence::Close), [this] { m_songs.close(); });
    file->addSeparator();
    QAction* quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
    makeViewMenu(theme);
    makePlayMenu();
    m_stemsMenu = menuBar()->addMenu(tr("&Stems"));
    fillStemsMenu();
    makeHelpMenu();
}

QAction* MainWindow::addSongAction(QMenu* menu, const QString& text, const QList<QKeySequence>& shortcuts,
                                   const std::function<void()>& action)
{
    QAction* added = menu->addAction(text, this, action);
    added->setShortcuts(shortcuts);
    m_songActions += added;
    return added;
}

void MainWindow::makeViewMenu(ThemeKind theme)
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    const auto zoom = [this](double factor) {
        return [this, factor] { m_page->time().zoom(factor, m_page->time().xOf(static_cast<double>(m_playback.position()))); };
    };
    addSongAction(view, tr("Zoom &In"), {Qt::CTRL | Qt::Key_Equal, Qt::CTRL | Qt::Key_Plus}, zoom(kZoomPerStep));
    addSongAction(view, tr("Zoom &Out"), {Qt::CTRL | Qt::Key_Minus}, zoom(1.0 / kZoomPerStep));
    addSongAction(view, tr("Whole &Song"), {Qt::CTRL | Qt::Key_0, Qt::CTRL | Qt::Key_F}, [this] { m_page->time().showAll(); });
    view->addSeparator();
    auto* group = new QActionGroup(this);
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
        QAction* choice = view->addAction(kind == ThemeKind::Dark ? tr("&Dark Theme") : tr("&Light Theme"), this,
                                          [this, kind] { Q_EMIT themeChosen(kind); });
        choice->setCheckable(true);
        choice->setChecked(kind == theme);
        group->addAction(choice);
    }
}

void MainWindow::makePlayMenu()
{
    QMenu* play = menuBar()->addMenu(tr("&Play"));
    const auto seekBy = [this](double seconds) { return [this, seconds] { m_playback.seekBySeconds(seconds); }; };
    addSongAction(play, tr("&Play or Pause"), {Qt::Key_Space}, [this] { m_playback.togglePlay(); });
    play->addSeparator();
    addSongAction(play, tr("To the &Start"), {Qt::Key_Home}, [this] { m_playback.seek(0); });
    addSongAction(play, tr("To the &End"), {Qt::Key_End}, [this] { m_playback.seek(m_playback.frames()); });
    addSongAction(play, tr("One Second &Back"), {Qt::Key_Left, Qt::Key_Comma}, seekBy(-kShortSeekSeconds));
    addSongAction(play, tr("One Second &On"), {Qt::Key_Right, Qt::Key_Period}, seekBy(kShortSeekSeconds));
    addSongAction(play, tr("Five Seconds B&ack"), {Qt::SHIFT | Qt::Key_Left}, seekBy(-kLongSeekSeconds));
    addSongAction(play, tr("Five Seconds O&n"), {Qt::SHIFT | Qt::Key_Right}, seekBy(kLongSeekSeconds));
    play->addSeparator();
    QAction* loop = addSongAction(play, tr("&Loop"), {Qt::Key_L}, [this] { m_playback.toggleLoop(); });
    loop->setCheckable(true);
    connect(&m_playback, &PlaybackController::loopChanged, loop, [this, loop] { loop->setChecked(m_playback.loop().has_value()); });
    addSongAction(play, tr("Loop &from Here"), {Qt::Key_I}, [this] { m_playback.startLoopHere(); });
    addSongAction(play, tr("Loop &to Here"), {Qt::Key_O}, [this] { m_playback.endLoopHere(); });
}

void MainWindow::makeHelpMenu()
{
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    QAction* about = help->addAction(tr("&About Stemwright"), this, [this] {
        QMessageBox::about(this, tr("About Stemwright"),
                           tr("Stemwright %1 splits songs into stems on your own computer. Nothing leaves it.\n\n"
                              "Free software under the GNU General Public License, version 3 or later.")
                               .arg(QApplication::applicationVersion()));
    });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::fillStemsMenu()
{
    constexpr int kDigits = 9;
    m_stemsMenu->clear();
    m_stemsMenu->menuAction()->setVisible(m_mixer.stems() > 0);
    for (int stem = 0; stem < m_mixer.stems(); ++stem) {
        QAction* mute = m_stemsMenu->addAction(tr("Mute %1").arg(m_mixer.name(stem)), this,
                                               [this, stem] { m_mixer.setMuted(stem, !m_mixer.strip(stem).muted); });
        QAction* solo = m_stemsMenu->addAction(tr("Solo %1").arg(m_mixer.name(stem)), this,
                                               [this, stem] { m_mixer.setSoloed(stem, !m_mixer.strip(stem).soloed); });
        if (stem < kDigits) {
            const auto digit = static_cast<Qt::Key>(Qt::Key_1 + stem);
            mute->setShortcut(digit);
            solo->setShortcut(Qt::SHIFT | digit);
        }
    }
}

void MainWindow::chooseSong()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a Song"));
    if (!path.isEmpty())
        m_songs.open(path);
}

void MainWindow::showPage(QWidget* page)
{
    const bool hasSong = page == m_page;
    m_pages->setCurrentWidget(page);
    for (QAction* action : m_songActions)
        action->setEnabled(hasSong);
    if (!hasSong)
        setWindowTitle(QStringLiteral("Stemwright"));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFile(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_empty->setHighlighted(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* /*event*/) { m_empty->setHighlighted(false); }

void MainWindow::dropEvent(QDropEvent* event)
{
    m_empty->setHighlighted(false);
    if (const auto path = draggedFile(*event->mimeData())) {
        event->acceptProposedAction();
        m_songs.open(*path);
    }
}

} // namespace stemwright::ui
