#pragma once

#include "engine/mix/mixer.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace stemwright::ui {

class Comparison;
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
    /// A or B beside stems or original. `comparison` outlives the bar.
    void addComparison(Comparison& comparison);

Q_SIGNALS:
    void exportRequested();
    void blindTestRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showIcons();
    void showClock(std::int64_t frame);
    void makeRoom();

    PlaybackController& m_playback;
    QHBoxLayout* m_layout;
    QToolButton* m_toStart;
    QToolButton* m_play;
    QLabel* m_clock;
    QLabel* m_total;
    QLabel* m_masterTitle;
    LevelMeter* m_master;
    LoudnessDisplay* m_loudness;
    QPushButton* m_export;
    int m_comparisonPlace = 0;
    std::vector<QWidget*> m_expendable; ///< what matters least comes first
};

} // namespace stemwright::ui
