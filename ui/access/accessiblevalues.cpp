#include "ui/access/accessiblevalues.h"

#include "ui/lanes/timeview.h"
#include "ui/text/format.h"

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

void* AccessibleValue::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this) : QAccessibleWidget::interface_cast(type);
}

QString AccessibleValue::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? valueText() : QAccessibleWidget::text(kind);
}

void AccessibleFader::setCurrentValue(const QVariant& value)
{
    const double steps = value.toDouble() / m_fader.unitsPerStep();
    if (std::isfinite(steps) && m_fader.isEnabled())
        m_fader.setValue(static_cast<int>(
            std::lround(std::clamp(steps, static_cast<double>(m_fader.minimum()), static_cast<double>(m_fader.maximum())))));
}

QAccessible::State AccessibleMeter::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    return state;
}

QVariant AccessibleOverview::currentValue() const { return m_time.firstFrame() / m_time.rateHz(); }

void AccessibleOverview::setCurrentValue(const QVariant& value)
{
    if (std::isfinite(value.toDouble()))
        m_time.scrollTo(value.toDouble() * m_time.rateHz());
}

QVariant AccessibleOverview::maximumValue() const
{
    return std::max(0.0, static_cast<double>(m_time.frames()) - (m_time.endFrame() - m_time.firstFrame())) / m_time.rateHz();
}

QString AccessibleOverview::valueText() const { return shownText(m_time); }

QVariant AccessibleRuler::currentValue() const { return static_cast<double>(m_ruler.playhead()) / m_ruler.time().rateHz(); }

void AccessibleRuler::setCurrentValue(const QVariant& value)
{
    const double seconds = value.toDouble();
    if (std::isfinite(seconds))
        Q_EMIT m_ruler.seekRequested(
            static_cast<std::int64_t>(std::clamp(seconds, 0.0, maximumValue().toDouble()) * m_ruler.time().rateHz()));
}

QVariant AccessibleRuler::maximumValue() const { return static_cast<double>(m_ruler.time().frames()) / m_ruler.time().rateHz(); }

QString AccessibleRuler::valueText() const { return clockText(currentValue().toDouble(), ClockDetail::Thousandths); }

} // namespace stemwright::ui
