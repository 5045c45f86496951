#include "ui/compare/compareflow.h"

#include "ui/actions/actiontable.h"
#include "ui/compare/comparewindow.h"
#include "ui/mixer/mixermodel.h"
#include "ui/playback/loopedits.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/song/songcontroller.h"

namespace stemwright::ui {

namespace {

/// Actions that do in the window of the comparison what they do in the song's.
bool isShared(const QString& id)
{
    return id.startsWith(QStringLiteral("play.")) || id.startsWith(QStringLiteral("view.zoom")) ||
           id == QStringLiteral("view.whole-song") || id.startsWith(QStringLiteral("spectrogram."));
}

} // namespace

CompareFlow::CompareFlow(const Workplace& workplace) : m_workplace(workplace)
{
    connect(&m_workplace.comparison, &Comparison::changed, this, &CompareFlow::showTakes);
    connect(&m_workplace.mixer, &MixerModel::looksChanged, this, &CompareFlow::showTakes);
}

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
    m_window = new CompareWindow(m_workplace.looks, m_workplace.time, &m_workplace.window);
    m_window->setAttribute(Qt::WA_DeleteOnClose); // its pictures need memory
    for (const ActionTable::Entry& entry : m_workplace.actions.entries())
        if (isShared(entry.id))
            m_window->addAction(entry.action);
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

void CompareFlow::showTakes()
{
    if (!m_window)
        return;
    const OpenSong* song = m_workplace.songs.song();
    m_window->setSongName(song ? song->name : QString());
    QMap<QString, QString> names;
    for (int stem = 0; stem < m_workplace.mixer.stems(); ++stem)
        names[m_workplace.mixer.target(stem)] = m_workplace.mixer.name(stem);
    m_window->setTakes(m_workplace.comparison.take(Memory::A), m_workplace.comparison.take(Memory::B), names);
}

} // namespace stemwright::ui
