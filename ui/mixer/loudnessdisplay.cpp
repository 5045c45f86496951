#include "ui/mixer/loudnessdisplay.h"

#include "ui/look/theme.h"
#include "ui/text/format.h"

#include <QPainter>

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr double kTextSize = 0.92; // of the usual text: two lines have the height of a button
constexpr int kMargin = 4;
constexpr double kCornerRadius = 4.0;
constexpr double kWidestLevel = -88.8;
/// From here on a level is written with a plus.
constexpr double kAboveFullScaleDb = 0.05;

} // namespace

LoudnessDisplay::LoudnessDisplay(QWidget* parent) : QAbstractButton(parent)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * kTextSize);
    setFont(small);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Loudness and true peak; press to measure anew"));
    setToolTip(
        tr("<p>Loudness of what you hear: of the last 400 ms, and since play began (LUFS). Below it the highest true peak (dBTP), which "
           "counts what lies between the samples; beyond 0 it is marked, as a device or a file may cut it off.</p>"
           "<p>A click measures anew.</p>"));
    take({});
}

void LoudnessDisplay::take(const playback::Loudness& loudness)
{
    const QString integrated = levelText(loudness.integratedLufs);
    const QString text = tr("%1 · %2 LUFS", "loudness now and since play began").arg(levelText(loudness.momentaryLufs), integrated);
    const bool isOver = loudness.truePeakDb >= kAboveFullScaleDb;
    const QString peak = isOver ? tr("! %1 dBTP", "true peak beyond full scale").arg(levelText(loudness.truePeakDb))
                                : tr("%1 dBTP", "true peak").arg(levelText(loudness.truePeakDb));
    if (text == m_loudness && peak == m_peak)
        return;
    m_loudness = text;
    m_peak = peak;
    m_isOver = isOver;
    // Without the momentary loudness, which changes faster than anybody could be told.
    const QString words = isOver ? tr("Loudness since play began %1 LUFS, true peak %2 dBTP: beyond full scale")
                                 : tr("Loudness since play began %1 LUFS, true peak %2 dBTP");
    const QString description = words.arg(integrated, levelText(loudness.truePeakDb));
    if (description != accessibleDescription())
        setAccessibleDescription(description);
    update();
}

QSize LoudnessDisplay::sizeHint() const
{
    const QString widest = tr("%1 · %2 LUFS", "loudness now and since play began").arg(levelText(kWidestLevel), levelText(kWidestLevel));
    return {fontMetrics().horizontalAdvance(widest) + 2 * kMargin, 2 * fontMetrics().height() + 2};
}

void LoudnessDisplay::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF upper(kMargin, 1.0, width() - 2.0 * kMargin, height() / 2.0 - 1.0);
    const QRectF lower = upper.translated(0.0, upper.height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(upper, Qt::AlignRight | Qt::AlignVCenter, m_loudness);
    if (m_isOver) {
        const double textWidth = fontMetrics().horizontalAdvance(m_peak);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(kMuteColour));
        painter.drawRoundedRect(QRectF(lower.right() - textWidth - kMargin, lower.top(), textWidth + 2.0 * kMargin, lower.height()),
                                kCornerRadius, kCornerRadius);
        painter.setPen(Qt::white);
    }
    painter.drawText(lower, Qt::AlignRight | Qt::AlignVCenter, m_peak);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCornerRadius, kCornerRadius);
    }
}

} // namespace stemwright::ui
