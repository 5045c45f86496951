#include "ui/window/songevaluation.h"

#include "ui/edit/editedstems.h"
#include "ui/evaluation/evaluationdock.h"
#include "ui/evaluation/scorelane.h"
#include "ui/mixer/mixermodel.h"
#include "ui/mixer/stemcolours.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/song/hearing.h"
#include "ui/song/songcontroller.h"
#include "ui/window/songpage.h"

#include <QVBoxLayout>

namespace stemwright::ui {

SongEvaluation::SongEvaluation(const Parts& parts)
    : m_parts(parts), m_scoring({.stems = [this] { return stems(); },
                                 .freeze = [this](const auto& source) { return m_parts.edited.frozen(source); },
                                 .scratchFolder = parts.songs.scratchFolder()}),
      m_dock(new EvaluationDock(m_scoring))
{
    connect(&m_scoring, &Scoring::changed, this, &SongEvaluation::showScores);
    connect(m_dock, &QDockWidget::visibilityChanged, this, &SongEvaluation::showScores);
    connect(&parts.page, &SongPage::laneMade, this, &SongEvaluation::addLane);
    connect(&parts.page, &SongPage::lanesShown, this, &SongEvaluation::showScores);
    connect(&parts.playback, &PlaybackController::positionChanged, this, [this](std::int64_t frame) {
        for (const auto& lane : m_lanes)
            if (lane)
                lane->setPlayhead(frame);
    });
    connect(&parts.songs, &SongController::opening, &m_scoring, &Scoring::forget);
    connect(&parts.songs, &SongController::closed, &m_scoring, &Scoring::forget);
    for (const auto signal : {&MixerModel::stemsChanged, &MixerModel::looksChanged})
        connect(&parts.mixer, signal, this, &SongEvaluation::showSong);
}

Scoring::Stems SongEvaluation::stems() const
{
    const OpenSong* song = m_parts.songs.song();
    const OpenStems* stems = m_parts.songs.stems();
    Scoring::Stems now;
    if (!song || !stems || !m_parts.hearing.stems())
        return now;
    now.song = song->name;
    now.targets = stems->names;
    now.source = m_parts.hearing.stems();
    now.areComplete = stems->areComplete();
    now.isPart = stems->range.has_value();
    return now;
}

void SongEvaluation::addLane(QVBoxLayout& column, int stem)
{
    m_lanes.resize(static_cast<std::size_t>(m_parts.mixer.stems()));
    auto* lane = new ScoreLane(m_parts.page.time());
    lane->setPlayhead(m_parts.playback.position());
    connect(lane, &ScoreLane::seekRequested, &m_parts.playback, &PlaybackController::seek);
    column.addWidget(lane);
    m_lanes[static_cast<std::size_t>(stem)] = lane;
}

void SongEvaluation::showSong()
{
    QStringList names;
    for (int stem = 0; stem < m_parts.mixer.stems(); ++stem)
        names += m_parts.mixer.name(stem);
    m_dock->setSong(m_parts.songs.path(), names);
}

void SongEvaluation::showScores()
{
    const StemScores* scores = m_scoring.scores();
    const bool areShown = scores != nullptr && !m_dock->isHidden();
    std::vector<ScoreCurve> curves;
    if (areShown)
        for (std::size_t target = 0; target < scores->song.targets.size(); ++target)
            curves.push_back(curveOf(scores->song, target));
    const ScoreScale scale = scaleOf(curves);
    for (std::size_t stem = 0; stem < m_lanes.size() && static_cast<int>(stem) < m_parts.mixer.stems(); ++stem) {
        if (!m_lanes[stem])
            continue;
        const int index = static_cast<int>(stem);
        std::optional<ScoreLane::Shown> shown;
        if (areShown && stem < scores->ofStem.size() && scores->ofStem[stem] && !curves[*scores->ofStem[stem]].sdrDb.empty())
            shown = {.curve = curves[*scores->ofStem[stem]],
                     .scale = scale,
                     .colour = coloursOf(m_parts.mixer, index, m_parts.page.palette()).wave,
                     .isOutdated = m_scoring.areOutdated()};
        m_lanes[stem]->show(shown, m_parts.mixer.name(index));
    }
}

} // namespace stemwright::ui
