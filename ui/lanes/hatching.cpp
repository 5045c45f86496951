#include "ui/lanes/hatching.h"

#include <QPainter>

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr int kPitch = 12;
constexpr int kBandWidth = 40 * kPitch;
constexpr double kStrokeWidth = 3.0;

} // namespace

QImage Hatching::draw(const Look& look)
{
    QImage band((QSizeF(kBandWidth, look.height) * look.pixelRatio).toSize(), QImage::Format_RGB32);
    band.setDevicePixelRatio(look.pixelRatio);
    band.fill(look.ground);
    QPainter painter(&band);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.stroke, kStrokeWidth));
    const int before = (look.height / kPitch + 2) * kPitch; // strokes that begin so far to the left end in the band
    for (int x = -before; x <= kBandWidth; x += kPitch)
        painter.drawLine(x, look.height, x + look.height, 0);
    return band;
}

void Hatching::paint(QPainter& painter, int left, int right, int height, const QColor& stroke, const QColor& ground)
{
    const Look look{.height = height, .pixelRatio = painter.device()->devicePixelRatio(), .stroke = stroke, .ground = ground};
    if (m_look != look) {
        m_look = look;
        m_band = draw(look);
    }
    for (int x = left; x < right;) {
        const int from = x % kBandWidth;
        const int count = std::min(right - x, kBandWidth - from);
        painter.drawImage(QRectF(x, 0, count, height), m_band, QRectF(from * look.pixelRatio, 0, count * look.pixelRatio, m_band.height()));
        x += count;
    }
}

} // namespace stemwright::ui
