#pragma once

#include "engine/mix/meters.h"
#include "engine/mix/mixer.h"

#include <QWidget>

#include <array>

namespace stemwright::ui {

/// Two bars with peak hold, from -60 to +6 dB.
class LevelMeter : public QWidget {
    Q_OBJECT

public:
    explicit LevelMeter(QWidget* parent = nullptr);

    /// The largest samples since the last time, which was `seconds` ago.
    void take(const mix::SidePeaks& peaks, double seconds);
    QSize sizeHint() const override { return {120, 11}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<mix::PeakMeter, 2> m_sides;
    bool m_isQuiet = true; ///< nothing is drawn that would have to change
};

} // namespace stemwright::ui
