#include "ui/models/iterationslider.h"

#include <QAccessible>
#include <QPainter>
#include <QStyleOptionSlider>

namespace stemwright::ui {

namespace {

constexpr double kDotRadius = 2.5; // in pixels of the screen's own unit
constexpr double kDotFromEdge = 3.5;

} // namespace

IterationSlider::IterationSlider(int most, QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(0, most);
    setPageStep(1);
    setTickPosition(TicksBelow);
    setAccessibleName(tr("Iterations of the Wiener filter"));
}

void IterationSlider::setReady(const std::set<int>& ready)
{
    if (ready == m_ready)
        return;
    m_ready = ready;
    update();
    QAccessibleValueChangeEvent changed(this, value());
    QAccessible::updateAccessibility(&changed);
}

QString IterationSlider::valueText() const
{
    const QString text = value() == 1 ? tr("1 iteration") : tr("%n iterations", "", value());
    return m_ready.contains(value()) ? tr("%1, ready", "iterations").arg(text) : text;
}

void IterationSlider::paintEvent(QPaintEvent* event)
{
    QSlider::paintEvent(event);
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    const int span = width() - handle;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Highlight));
    for (const int value : m_ready) {
        const int x = QStyle::sliderPositionFromValue(minimum(), maximum(), value, span, option.upsideDown) + handle / 2;
        painter.drawEllipse(QPointF(x, height() - kDotFromEdge), kDotRadius, kDotRadius);
    }
}

} // namespace stemwright::ui
