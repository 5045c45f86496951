#pragma once

#include "engine/mix/mixer.h"
#include "ui/lanes/pictureworker.h"
#include "ui/lanes/timeview.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace stemwright::ui {

class LaneView;
class MixerModel;
class Overview;
class PlaybackController;
class SongController;
class Strip;
class TransportBar;

/// The open song: transport, overview, ruler, and a lane with its strip for each stem; the song itself until there are stems.
class SongPage : public QWidget {
    Q_OBJECT

public:
    SongPage(SongController& songs, MixerModel& mixer, PlaybackController& playback, QWidget* parent = nullptr);

    TimeView& time() { return m_time; }
    TransportBar& transport() { return *m_transport; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectSignals();
    void clearLanes();
    void showSong();
    QWidget* makeSongStrip();
    void showStems();
    void addLane(QWidget* strip, LaneView* lane);
    void setContents();
    void refresh();
    void showHearing();
    void showPosition(std::int64_t frame);
    void takePeaks(const mix::Peaks& peaks, double seconds);

    SongController& m_songs;
    MixerModel& m_mixer;
    PlaybackController& m_playback;
    TimeView m_time;
    PictureWorker m_worker;
    TransportBar* m_transport;
    Overview* m_overview;
    QWidget* m_rows;
    QVBoxLayout* m_rowsLayout;
    std::vector<Strip*> m_strips;
    std::vector<LaneView*> m_lanes;
};

} // namespace stemwright::ui
