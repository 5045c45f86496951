#include "ui/compare/colourlegend.h"

#include <QEvent>
#include <QPainter>

namespace stemwright::ui {

namespace {

constexpr int kBarWidth = 110;
constexpr int kBarHeight = 10;
constexpr int kGap = 6;

} // namespace

ColourLegend::ColourLegend(QWidget* parent) : QWidget(parent) { setFocusPolicy(Qt::NoFocus); }

void ColourLegend::show(std::vector<QRgb> colours, const QString& first, const QString& last)
{
    m_colours = std::move(colours);
    m_first = first;
    m_last = last;
    setAccessibleName(tr("Colours from %1 to %2", "the meaning of the first and of the last colour").arg(first, last));
    updateGeometry();
    update();
}

QSize ColourLegend::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_first) + fontMetrics().horizontalAdvance(m_last) + kBarWidth + 2 * kGap,
            fontMetrics().height()};
}

void ColourLegend::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_first);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_last);
    const int from = fontMetrics().horizontalAdvance(m_first) + kGap;
    const QRect bar(from, (height() - kBarHeight) / 2, width() - from - kGap - fontMetrics().horizontalAdvance(m_last), kBarHeight);
    for (int x = 0; x < bar.width(); ++x)
        painter.fillRect(bar.left() + x, bar.top(), 1, bar.height(),
                         QColor(m_colours[static_cast<std::size_t>(x) * m_colours.size() / static_cast<std::size_t>(bar.width())]));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
}

void ColourLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace stemwright::ui
