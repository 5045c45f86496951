#pragma once

#include "ui/lanes/spectrumtiles.h"

#include <QColor>
#include <QWidget>

namespace stemwright::ui {

/// What is under the pointer: time, frequency, note, level, and each stem's share as a bar. Lies beside the pointer and lets the mouse
/// through.
class ProbeView : public QWidget {
    Q_OBJECT

public:
    struct Stem {
        QString name;
        QColor colour;
    };

    explicit ProbeView(QWidget* parent);

    /// At a place of the parent, as far as there is room.
    void showPoint(const SpectrumPoint& point, const std::vector<Stem>& stems, QPoint pointer);
    /// "0:12.480 · 1.32 kHz · E6".
    static QString placeText(const SpectrumPoint& point);
    /// The same with the level there.
    static QString headline(const SpectrumPoint& point);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SpectrumPoint m_point;
    std::vector<Stem> m_stems;
};

} // namespace stemwright::ui
