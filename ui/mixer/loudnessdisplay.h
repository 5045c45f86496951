#pragma once

#include "engine/playback/loudnessfeed.h"

#include <QAbstractButton>

namespace stemwright::ui {

/// Loudness of what is heard, now and since play began, and below it the highest true peak: white on red and with a mark when it is
/// beyond full scale. A click asks to begin anew.
class LoudnessDisplay : public QAbstractButton {
    Q_OBJECT

public:
    explicit LoudnessDisplay(QWidget* parent = nullptr);

    void take(const playback::Loudness& loudness);
    const QString& loudnessText() const { return m_loudness; }
    const QString& peakText() const { return m_peak; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_loudness;
    QString m_peak;
    bool m_isOver = false;
};

} // namespace stemwright::ui
