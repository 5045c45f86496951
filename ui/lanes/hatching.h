#pragma once

#include <QColor>
#include <QImage>

class QPainter;

namespace stemwright::ui {

/// Slanted strokes over the parts of a lane that are missing. They are drawn once and then copied: Qt hands each stroke that it blends to
/// its thread pool and waits, which on a machine that separates a song holds up the window for a tenth of a second.
class Hatching {
public:
    /// Paints whole pixels of a lane of this height, from `left` up to `right`.
    void paint(QPainter& painter, int left, int right, int height, const QColor& stroke, const QColor& ground);

private:
    struct Look {
        int height = 0;
        double pixelRatio = 0.0;
        QColor stroke;
        QColor ground;
        bool operator==(const Look&) const = default;
    };
    static QImage draw(const Look& look);

    Look m_look;
    QImage m_band;
};

} // namespace stemwright::ui
