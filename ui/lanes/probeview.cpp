#include "ui/lanes/probeview.h"

#include "ui/lanes/frequencymarks.h"
#include "ui/text/format.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

namespace {

constexpr int kMargin = 8;
constexpr int kFromPointer = 16;
constexpr int kBarWidth = 90;
constexpr int kBarHeight = 6;

QString percentText(float share) { return ProbeView::tr("%1 %").arg(static_cast<int>(std::lround(100.0F * share))); }

} // namespace

ProbeView::ProbeView(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QString ProbeView::placeText(const SpectrumPoint& point)
{
    QStringList parts{clockText(point.seconds, ClockDetail::Thousandths), frequencyText(point.hz)};
    if (const QString note = noteText(point.hz); !note.isEmpty())
        parts += note;
    return parts.join(QStringLiteral(" · "));
}

QString ProbeView::headline(const SpectrumPoint& point)
{
    return placeText(point) + QStringLiteral(" · ") + tr("%1 dB").arg(levelText(point.levelDb));
}

void ProbeView::showPoint(const SpectrumPoint& point, const std::vector<Stem>& stems, QPoint pointer)
{
    m_point = point;
    m_stems.assign(stems.begin(), stems.begin() + static_cast<std::ptrdiff_t>(std::min(stems.size(), point.shares.size())));
    int names = 0;
    for (const Stem& stem : m_stems)
        names = std::max(names, fontMetrics().horizontalAdvance(stem.name));
    const int bars = names + 2 * kMargin + kBarWidth + fontMetrics().horizontalAdvance(percentText(1.0F));
    const int lines = 1 + static_cast<int>(m_stems.size());
    resize(std::max(fontMetrics().horizontalAdvance(headline(point)), bars) + 2 * kMargin,
           lines * fontMetrics().lineSpacing() + 2 * kMargin);
    QPoint corner = pointer + QPoint(kFromPointer, kFromPointer);
    if (corner.x() + width() > parentWidget()->width())
        corner.setX(pointer.x() - kFromPointer - width());
    if (corner.y() + height() > parentWidget()->height())
        corner.setY(pointer.y() - kFromPointer - height());
    move(corner);
    setAccessibleName(headline(point));
    show();
    raise();
    update();
}

void ProbeView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setPen(palette().color(QPalette::WindowText));
    const int line = fontMetrics().lineSpacing();
    QRect row(kMargin, kMargin, width() - 2 * kMargin, line);
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, headline(m_point));
    const int percent = fontMetrics().horizontalAdvance(percentText(1.0F));
    for (std::size_t stem = 0; stem < m_stems.size(); ++stem) {
        row.translate(0, line);
        const float share = m_point.shares[stem];
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, m_stems[stem].name);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, percentText(share));
        const QRectF bar(row.right() + 1 - percent - kMargin - kBarWidth, row.center().y() - kBarHeight / 2.0, kBarWidth, kBarHeight);
        painter.fillRect(bar, palette().color(QPalette::Base));
        painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * share, bar.height())), m_stems[stem].colour);
    }
}

} // namespace stemwright::ui
