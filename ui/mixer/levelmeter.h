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
    static constexpr float kLowestDb = -60.0F;
    static constexpr float kHighestDb = 6.0F;

    explicit LevelMeter(QWidget* parent = nullptr);

    /// The largest samples since the last time, which was `seconds` ago.
    void take(const mix::SidePeaks& peaks, double seconds);
    /// The higher side, at least kLowestDb.
    float heldDb() const;
    QString valueText() const; ///< the same in words, and whether full scale was passed
    QSize sizeHint() const override { return {120, 11}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool hasClipped() const;
    void tell(double seconds);

    std::array<mix::PeakMeter, 2> m_sides;
    double m_untoldSeconds = 0.0; ///< since a screen reader heard of the level
    bool m_isQuiet = true;        ///< nothing is drawn that would have to change
};

} // namespace stemwright::ui
