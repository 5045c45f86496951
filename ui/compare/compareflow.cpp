#include "ui/compare/compareflow.h"

#include "engine/separate/stemtracks.h"
#include "ui/actions/actiontable.h"
#include "ui/compare/abbar.h"
#include "ui/compare/comparewindow.h"
#include "ui/compare/takememories.h"
#include "ui/mixer/mixermodel.h"
#include "ui/playback/loopedits.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/song/songcontroller.h"
#include "ui/takes/takesmodel.h"

namespace stemwright::ui {

namespace {

/// Actions that do in the window of the comparison what they do in the song's.
bool isShared(const QString& id)
{
    return id.startsWith(QStringLiteral("play.")) || id == QStringLiteral("compare.toggle") || id.startsWith(QStringLiteral("view.zoom")) ||
           id == QStringLiteral("view.whole-song") || id.startsWith(QStringLiteral("spectrogram."));
}

} // namespace

CompareFlow::CompareFlow(const Workplace& workplace) : m_workplace(workplace)
{
    connect(&m_workplace.comparison, &Comparison::changed, this, &CompareFlow::showTakes);
    connect(&m_workplace.mixer, &MixerModel::looksChanged, this, &CompareFlow::showTakes);
}

CompareFlow::~CompareFlow() { delete m_window; } // before what it shows

void CompareFlow::open()
{
    if (!m_window)
        make();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void CompareFlow::make()
{
    m_window = new CompareWindow({.looks = m_workplace.looks,
                                  .songTime = m_workplace.time,
                                  .cache = m_workplace.songs.cache(),
                                  .scratchFolder = m_workplace.songs.scratchFolder()},
                                 &m_workplace.window);
    m_window->setAttribute(Qt::WA_DeleteOnClose); // its pictures need memory
    for (const ActionTable::Entry& entry : m_workplace.actions.entries())
        if (isShared(entry.id))
            m_window->addAction(entry.action);
    m_window->addToBar(new AbSwitch(m_workplace.comparison));
    m_window->addToBar(new AbState(m_workplace.comparison));
    PlaybackController& playback = m_workplace.playback;
    CompareWindow* window = m_window;
    connect(window, &CompareWindow::seekRequested, &playback, &PlaybackController::seek);
    connect(window, &CompareWindow::loopDragBegun, &m_workplace.loops, &LoopEdits::beginDrag);
    connect(window, &CompareWindow::loopRequested, &m_workplace.loops, &LoopEdits::setLoop);
    connect(window, &CompareWindow::loopDragEnded, &m_workplace.loops, &LoopEdits::endDrag);
    connect(&playback, &PlaybackController::positionChanged, window, &CompareWindow::setPlayhead);
    connect(&playback, &PlaybackController::loopChanged, window, [this, window] { window->setLoop(m_workplace.playback.loop()); });
    connect(&m_workplace.songs, &SongController::opened, this, &CompareFlow::showTakes);
    connect(&m_workplace.songs, &SongController::closed, this, &CompareFlow::showTakes);
    showTakes();
    window->setLoop(playback.loop());
    window->setPlayhead(playback.position());
}

FilmSubject CompareFlow::subjectOf(Memory memory) const
{
    const OpenSong* song = m_workplace.songs.song();
    const SongTake* take = m_workplace.takes.find(m_workplace.memories.take(memory));
    if (!song || !take || take->choice.model == QLatin1String(separate::kStemFileModel)) // whose stems no filter made
        return {};
    return {.song = song->song, .model = take->choice.model, .options = take->choice.options};
}

void CompareFlow::showTakes()
{
    if (!m_window)
        return;
    const OpenSong* song = m_workplace.songs.song();
    m_window->setSongName(song ? song->name : QString());
    QMap<QString, QString> names;
    for (int stem = 0; stem < m_workplace.mixer.stems(); ++stem)
        names[m_workplace.mixer.target(stem)] = m_workplace.mixer.name(stem);
    m_window->setSubjects(subjectOf(Memory::A), subjectOf(Memory::B));
    m_window->setTakes(m_workplace.comparison.take(Memory::A), m_workplace.comparison.take(Memory::B), names);
}

} // namespace stemwright::ui
