#pragma once

#include "engine/mix/mixer.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace stemwright::ui {

class LevelMeter;
class PlaybackController;

/// To the start, play or pause, the clock, and the master's meter.
class TransportBar : public QWidget {
    Q_OBJECT

public:
    explicit TransportBar(PlaybackController& playback, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcons();
    void showClock(std::int64_t frame);

    PlaybackController& m_playback;
    QToolButton* m_toStart;
    QToolButton* m_play;
    QLabel* m_clock;
    QLabel* m_total;
    LevelMeter* m_master;
};

} // namespace stemwright::ui
