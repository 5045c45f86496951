#include "ui/window/mainwindow.h"

#include "engine/separate/songsource.h"
#include "ui/access/focuskeys.h"
#include "ui/access/taborder.h"
#include "ui/actions/shortcutsdialog.h"
#include "ui/evaluation/evaluationdock.h"
#include "ui/help/helpwindow.h"
#include "ui/models/modelsdialog.h"
#include "ui/models/separationdock.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/settings/settingsdialog.h"
#include "ui/song/songcontroller.h"
#include "ui/takes/takesdock.h"
#include "ui/text/format.h"
#include "ui/window/emptypage.h"
#include "ui/window/errorbar.h"
#include "ui/window/menus.h"
#include "ui/window/songpage.h"
#include "ui/window/statusline.h"
#include "ui/window/transportbar.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr QSize kSmallest(800, 600);
constexpr QSize kUsual(1280, 800);
constexpr QSize kFrame(16, 48); // so much a window manager may add

/// The files and folders that are dragged.
QStringList draggedFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    return files;
}

} // namespace

MainWindow::MainWindow(SongController& songs, MixerModel& mixer, PlaybackController& playback, QSettings& settings,
                       Preferences& preferences, const std::filesystem::path& recoveryFolder)
    : m_actions(settings), m_songs(songs), m_takes(songs), m_mixer(mixer), m_edits(mixer), m_playback(playback), m_edited(m_strokes),
      m_hearing(playback), m_loops(playback, m_edits.stack()), m_levels(mixer), m_looks(settings), m_pages(new QStackedWidget),
      m_empty(new EmptyPage), m_page(new SongPage(songs, m_edits, playback, m_loops, m_looks)), m_header(new QToolBar(tr("Transport"))),
      m_comparison({.takes = m_takes,
                    .edited = m_edited,
                    .songs = songs,
                    .mixer = mixer,
                    .playback = playback,
                    .loops = m_loops,
                    .looks = m_looks,
                    .actions = m_actions,
                    .hearing = m_hearing,
                    .page = *m_page,
                    .window = *this}),
      m_export({.songs = songs,
                .mixer = mixer,
                .playback = playback,
                .hearing = m_hearing,
                .edited = m_edited,
                .page = *m_page,
                .settings = settings,
                .window = *this}),
      m_evaluation({.songs = songs, .mixer = mixer, .playback = playback, .hearing = m_hearing, .edited = m_edited, .page = *m_page}),
      m_edit({.edits = m_edits, .playback = playback, .hearing = m_hearing, .looks = m_looks, .strokes = m_strokes, .page = *m_page}),
      m_projects({.songs = songs, .takes = m_takes, .mixer = mixer, .playback = playback, .time = m_page->time(), .strokes = m_strokes},
                 recoveryFolder),
      m_questions(m_projects, songs, *this),
      m_queue(
          {.songs = songs, .projects = m_projects, .questions = m_questions, .models = m_models, .settings = settings, .window = *this}),
      m_error(new ErrorBar), m_status(new StatusLine)
{
    setMinimumSize(kSmallest);
    resize(kUsual.boundedTo(screen()->availableSize() - kFrame));
    setAcceptDrops(true);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_page);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_error);
    layout->addWidget(&m_edit.bar());
    auto* row = new QHBoxLayout;
    row->addWidget(&m_edit.tools());
    row->addWidget(m_pages, 1);
    layout->addLayout(row, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    setContextMenuPolicy(Qt::NoContextMenu); // which would hide the transport
    m_header->setMovable(false);
    m_header->setStyleSheet(QStringLiteral("QToolBar { border: none; margin: 0; padding: 0; spacing: 0; }"));
    m_header->layout()->setContentsMargins(0, 0, 0, 0);
    m_header->addWidget(&m_page->header());
    addToolBar(m_header);
    auto* menus = new Menus(*menuBar(), m_actions,
                            {.songs = songs,
                             .edits = m_edits,
                             .playback = playback,
                             .loops = m_loops,
                             .time = m_page->time(),
                             .preferences = preferences,
                             .looks = m_looks},
                            this);
    connect(menus, &Menus::openRequested, &m_questions, &ProjectQuestions::chooseFile);
    connect(menus, &Menus::saveRequested, &m_questions, &ProjectQuestions::save);
    connect(menus, &Menus::saveAsRequested, &m_questions, &ProjectQuestions::saveAs);
    connect(menus, &Menus::closeRequested, this, [this] { m_questions.before([this] { m_songs.close(); }); });
    connect(menus, &Menus::exportAllRequested, &m_queue, &SongQueue::toggleExport);
    connect(menus, &Menus::moveRequested, m_page, &SongPage::moveFocused);
    connect(menus, &Menus::laneRequested, m_page, &SongPage::focusLane);
    connect(menus, &Menus::muteRequested, m_page, &SongPage::muteFocused);
    connect(menus, &Menus::soloRequested, m_page, &SongPage::soloFocused);
    new FocusKeys(*this, this);
    connect(menus, &Menus::quitRequested, this, &QWidget::close);
    connect(menus, &Menus::settingsRequested, this, [this, &preferences] {
        auto* dialog = new SettingsDialog(preferences, {.firstPasses = m_songs.cache(), .takes = m_songs.takeStore()}, m_playback, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(menus, &Menus::aboutRequested, this, &MainWindow::showAbout);
    connect(menus, &Menus::modelsRequested, this, &MainWindow::showModels);
    connect(menus, &Menus::guideRequested, this, [this] {
        if (!m_help)
            m_help = new HelpWindow(this);
        m_help->open();
    });
    connect(menus, &Menus::demoRequested, &m_queue, &SongQueue::openDemo);
    connect(m_empty, &EmptyPage::demoRequested, &m_queue, &SongQueue::openDemo);
    connect(menus, &Menus::shortcutsRequested, this, [this] { ShortcutsDialog(m_actions, this).exec(); });
    connect(m_empty, &EmptyPage::openRequested, &m_questions, &ProjectQuestions::chooseFile);
    connect(&m_playback, &PlaybackController::outputChanged, m_status, &StatusLine::showOutput);
    connect(&m_playback, &PlaybackController::waitingChanged, m_status, &StatusLine::showWaiting);
    connect(&m_playback, &PlaybackController::failed, m_error, &ErrorBar::showError);
    connect(&m_projects, &ProjectController::failed, m_error, &ErrorBar::showError);
    connect(&m_projects, &ProjectController::saved, this, [this] { m_status->showState(tr("The project is saved")); });
    connect(&m_projects, &ProjectController::pathChanged, this, &MainWindow::showTitle);
    connect(&m_projects, &ProjectController::modifiedChanged, this, &QWidget::setWindowModified);
    connectSongs();
    connectSeparation();
    connectExport(*menus);
    m_comparison.fillMenus(menus->play(), menus->view());
    connect(&m_comparison, &TakeComparison::sumMeasured, m_status, &StatusLine::showSum);
    makeDock(settings, *menus);
    makeEditMode(menus->masks());
    connectQueue(menus->view());
    connect(&menus->recent(), &QMenu::aboutToShow, this, [this, menus] { m_queue.fillRecent(menus->recent()); });
    showPage(m_empty);
    m_header->hide();
}

void MainWindow::showError(const Error& error) { m_error->showError(error); }

void MainWindow::makeDock(QSettings& settings, Menus& menus)
{
    auto* dock = new SeparationDock(m_models, m_songs, settings, this);
    addDockWidget(Qt::RightDockWidgetArea, dock);
    connect(dock, &SeparationDock::modelsRequested, this, &MainWindow::showModels);
    connect(dock, &SeparationDock::loopRequested, &m_songs, [this] { m_songs.separateRange(*m_playback.loop()); });
    connect(&m_playback, &PlaybackController::loopChanged, &m_songs, [this] { m_songs.setLoop(m_playback.loop()); });
    connect(&m_playback, &PlaybackController::loopChanged, dock, [this, dock] { dock->setHasLoop(m_playback.loop().has_value()); });
    connect(&menus, &Menus::iterationsRequested, dock, &SeparationDock::moveIterations);
    menus.view().addSeparator();
    menus.view().addAction(dock->toggleViewAction());
    auto* takes = new TakesDock(m_takes, settings, this);
    addDockWidget(Qt::RightDockWidgetArea, takes);
    menus.view().addAction(takes->toggleViewAction());
    EvaluationDock& evaluation = m_evaluation.dock();
    addDockWidget(Qt::RightDockWidgetArea, &evaluation);
    menus.view().addAction(evaluation.toggleViewAction());
    connect(&evaluation, &EvaluationDock::opened, this, [this, dock, &evaluation] { // before, its tab would be there and nowhere
        tabifyDockWidget(dock, &evaluation);
        for (QTabBar* tabs : findChildren<QTabBar*>(Qt::FindDirectChildrenOnly))
            tabs->setAccessibleName(tr("Panels"));
        evaluation.raise();
    });
    connect(&menus, &Menus::keepTakeRequested, takes, &TakesDock::keepCurrent);
    connect(&menus, &Menus::takeRequested, takes, &TakesDock::selectNext);
    const auto share = [this, dock, takes] { // what is set has what it needs, where there is so much, and the list the rest
        const int wanted = dock->sizeHint().height();
        resizeDocks({dock, takes}, {wanted, std::max(1, dock->height() + takes->height() - wanted)}, Qt::Vertical);
    };
    connect(dock, &SeparationDock::neededHeightChanged, this, share, Qt::QueuedConnection); // when both have their places
    connect(takes, &QDockWidget::visibilityChanged, this, share, Qt::QueuedConnection);
    m_models.refresh();
}

void MainWindow::makeEditMode(QMenu& masks)
{
    m_edit.fillMenu(masks, m_actions);
    addDockWidget(Qt::RightDockWidgetArea, &m_edit.panel());
    connect(&m_edit, &EditMode::turned, findChild<SeparationDock*>(), &SeparationDock::setAside); // there is room for one panel
    connect(&m_edit, &EditMode::turned, findChild<TakesDock*>(), &TakesDock::setAside);
    connect(&m_edit, &EditMode::turned, &m_evaluation.dock(), &EvaluationDock::setAside);
    connect(&m_edit, &EditMode::hinted, m_status, &StatusLine::showState);
    connect(&m_edit, &EditMode::failed, m_error, &ErrorBar::showError);
}

void MainWindow::connectQueue(QMenu& view)
{
    m_queue.addPanel(view);
    connect(&m_queue, &SongQueue::exportProgressed, this, [this](int song, int songs, double fraction) {
        if (m_queue.isOpenSongDone() && !m_export.isRunning()) // the open song's progress goes before
            m_status->showExportAll(song, songs, fraction);
    });
    connect(&m_queue, &SongQueue::exportEnded, m_status, &StatusLine::showState);
    connect(&m_queue, &SongQueue::exportFailed, m_error, &ErrorBar::showProblem);
    connect(&m_queue, &SongQueue::failed, m_error, &ErrorBar::showError);
}

void MainWindow::showModels()
{
    auto* dialog = new ModelsDialog(m_models, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::connectSongs()
{
    connect(&m_songs, &SongController::opening, this, [this](const QString& name) {
        m_error->hide();
        m_hearing.close();
        m_mixer.setStems({});
        showPage(m_empty);
        m_status->showState(tr("Opening %1").arg(name));
    });
    connect(&m_songs, &SongController::opened, this, [this] {
        const OpenSong& song = *m_songs.song();
        showPage(m_page);
        m_status->showState(tr("Ready"));
        m_hearing.open(song.song);
        if (!song.song->damage.empty())
            m_error->showError({.code = Errc::Corrupt, .detail = song.song->damage});
    });
    connect(&m_songs, &SongController::closed, this, [this] {
        m_hearing.close();
        m_mixer.setStems({});
        showPage(m_empty);
        m_header->hide();
        m_status->showState(tr("Ready"));
    });
    connect(&m_songs, &SongController::failed, this, [this](const Error& error) {
        m_error->showError(error);
        m_playback.expectStems({});
        m_header->setVisible(m_songs.song() != nullptr);
        m_status->showState(m_songs.song() ? tr("The separation stopped") : tr("Ready"));
    });
}

void MainWindow::connectSeparation()
{
    connect(&m_hearing, &Hearing::stemsChanged, this, [this] {
        m_levels.setSource(m_hearing.stems());
        if (!m_hearing.stems())
            m_editedPeaks.forget();
    });
    connect(&m_strokes, &StrokeModel::changed, &m_editedPeaks, &EditedPeaks::update);
    connect(&m_songs, &SongController::peaksChanged, &m_editedPeaks, &EditedPeaks::update);
    connect(&m_editedPeaks, &EditedPeaks::changed, m_page, &SongPage::refresh);
    connect(&m_songs, &SongController::stemsStarted, this, [this] {
        setThere(ActionNeeds::Song); // until they are complete
        const OpenStems& stems = *m_songs.stems();
        const auto source = m_edited.correct(std::make_shared<separate::SongSource>(m_songs.song()->song, stems.store), stems.names);
        m_page->setSource(source, m_editedPeaks.follow(source, stems.peaks));
        m_mixer.setStems(stems.names);
        m_hearing.setStems(source);
    });
    connect(&m_songs, &SongController::separationStarted, this, [this] {
        m_status->showState(tr("The model %1 is being loaded").arg(m_songs.model()));
        m_playback.expectStems(m_songs.range().value_or(FrameRange{.first = 0, .end = m_playback.frames()}));
    });
    connect(&m_songs, &SongController::refilterStarted, this, [this] { setThere(ActionNeeds::Song); }); // until they are complete again
    connect(&m_songs, &SongController::modelFailed, this, [this](const QString& model, const Error& error) {
        m_error->showProblem(tr("The model %1 cannot be used. Choose another one in the panel beside the lanes.").arg(model), error);
        m_playback.expectStems({});
        m_status->showState(tr("The separation stopped"));
    });
    connect(&m_songs, &SongController::modelReplaced, this, [this](const QString& model, const Error& error) {
        m_error->showProblem(tr("The project's model %1 cannot be used here; %2 takes its place.").arg(model, m_songs.model()), error);
    });
    connect(&m_songs, &SongController::percentChanged, this, [this](std::optional<int> percent) {
        m_percent = percent;
        showTitle();
    });
    connect(&m_songs, &SongController::progressed, m_status, &StatusLine::showProgress);
    connect(&m_songs, &SongController::separated, this, [this] {
        m_levels.matchAgain();
        m_playback.expectStems({});
        m_status->showState(separatedText());
        setThere(ActionNeeds::Stems);
    });
    connect(&m_songs, &SongController::separationCancelled, this, [this] {
        m_playback.expectStems({});
        m_status->showState(tr("The separation was cancelled"));
    });
}

QString MainWindow::separatedText() const
{
    const OpenStems& stems = *m_songs.stems();
    if (!stems.range)
        return tr("Separated with %1").arg(stems.model);
    const auto clock = [this](std::int64_t frame) {
        return clockText(static_cast<double>(frame) / m_songs.song()->song->info.sampleRateHz, ClockDetail::Seconds);
    };
    return tr("Separated with %1: %2 to %3", "model; from when to when")
        .arg(stems.model, clock(stems.range->first), clock(stems.range->end));
}

void MainWindow::connectExport(const Menus& menus)
{
    connect(&menus, &Menus::exportRequested, &m_export, &StemExports::ask);
    connect(&menus, &Menus::copyRequested, &m_export, &StemExports::copyFocused);
    connect(&m_export, &StemExports::progressed, m_status, &StatusLine::showExport);
    connect(&m_export, &StemExports::told, m_status, &StatusLine::showState);
    connect(&m_export, &StemExports::failed, m_error, &ErrorBar::showError);
    connect(m_status, &StatusLine::cancelRequested, this, [this] {
        if (m_export.isRunning())
            m_export.cancel();
        else if (m_queue.isOpenSongDone())
            m_queue.cancelExport();
        else
            m_songs.cancelSeparation();
    });
}

void MainWindow::setThere(ActionNeeds there)
{
    m_actions.setThere(there);
    m_page->transport().setCanExport(there == ActionNeeds::Stems);
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Stemwright"),
                       tr("Stemwright %1 splits songs into stems on your own computer. Nothing leaves it.\n\n"
                          "Free software under the GNU General Public License, version 3 or later.")
                           .arg(QApplication::applicationVersion()));
}

void MainWindow::showTitle()
{
    if (!m_songs.song()) {
        setWindowTitle(QStringLiteral("Stemwright"));
        return;
    }
    QString name = m_projects.path().isEmpty() ? m_songs.song()->name : QFileInfo(m_projects.path()).fileName();
    if (m_percent)
        name = tr("%1 % · %2", "progress and name of the song").arg(*m_percent).arg(name);
    name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")); // how Qt writes its mark when it is none
    setWindowTitle(tr("%1[*] — Stemwright").arg(name));
}

void MainWindow::showPage(QWidget* page)
{
    const bool hasSong = page == m_page;
    m_pages->setCurrentWidget(page);
    m_header->setEnabled(hasSong);
    if (hasSong) // else it keeps its place until nothing is opened: the panels below would jump away from the pointer
        m_header->show();
    setThere(hasSong ? ActionNeeds::Song : ActionNeeds::Nothing);
    showTitle();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const bool isOwn = event->source(); // a stem that is on its way out
    if (isOwn || draggedFiles(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_empty->setHighlighted(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* /*event*/) { m_empty->setHighlighted(false); }

void MainWindow::dropEvent(QDropEvent* event)
{
    m_empty->setHighlighted(false);
    if (const QStringList files = draggedFiles(*event->mimeData()); !files.isEmpty()) {
        event->acceptProposedAction();
        m_queue.open(files);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_isClosing || !m_projects.isModified())
        return;
    event->ignore();
    m_questions.before([this] {
        m_isClosing = true;
        close();
    });
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const QList<QWidget*> stops = tabStops(*this);
    if (stops.isEmpty())
        return false;
    const qsizetype here = stops.indexOf(focusWidget());
    const qsizetype to = next ? here + 1 : std::max<qsizetype>(here, 0) - 1 + stops.size();
    stops[to % stops.size()]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace stemwright::ui
