#pragma once

#include "engine/mix/mixer.h"
#include "ui/look/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace stemwright::ui {

class Fader;
class LevelMeter;
class MixerModel;

/// A stem's channel in the mixer, at the left of its lane: name, mute, solo, fader, balance, meter. Low lanes leave out the balance,
/// lower ones the meter too.
class Strip : public QWidget {
    Q_OBJECT

public:
    Strip(MixerModel& model, int stem, QWidget* parent = nullptr);

    void takePeaks(const mix::SidePeaks& peaks, double seconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeButton(const QString& letter, const QString& name, const char* style);
    void connectControls();
    void showStrip();
    void applyColours();

    MixerModel& m_model;
    int m_stem;
    StemColours m_colours;
    QLabel* m_badge;
    QToolButton* m_mute;
    QToolButton* m_solo;
    Fader* m_gain;
    QLabel* m_gainText;
    Fader* m_balance;
    QLabel* m_balanceText;
    LevelMeter* m_meter;
};

} // namespace stemwright::ui
