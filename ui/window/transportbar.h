#pragma once

#include "engine/mix/mixer.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace stemwright::ui {

class LevelMeter;
class LoudnessDisplay;
class MixerModel;
class PlaybackController;

/// To the start, play or pause, the clock, stems or original, meter and loudness of the master, and the way out: export.
class TransportBar : public QWidget {
    Q_OBJECT

public:
    explicit TransportBar(PlaybackController& playback, MixerModel& mixer, QWidget* parent = nullptr);
    void setCanExport(bool can);

Q_SIGNALS:
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showIcons();
    void showClock(std::int64_t frame);
    void makeRoom();

    PlaybackController& m_playback;
    QToolButton* m_toStart;
    QToolButton* m_play;
    QLabel* m_clock;
    QLabel* m_total;
    QLabel* m_masterTitle;
    LevelMeter* m_master;
    LoudnessDisplay* m_loudness;
    QPushButton* m_export;
};

} // namespace stemwright::ui
