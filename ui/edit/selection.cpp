#include "ui/edit/selection.h"

#include "ui/text/format.h"

#include <QLocale>

#include <cmath>

namespace stemwright::ui {

namespace {

QString timeText(std::int64_t frame, int rateHz) { return clockText(static_cast<double>(frame) / rateHz, ClockDetail::Tenths); }

/// To three figures, as more say nothing of a selection drawn by hand.
QString hertzText(double hz)
{
    const double step = std::pow(10.0, std::max(0.0, std::floor(std::log10(std::max(1.0, hz))) - 2.0));
    return QLocale().toString(std::round(hz / step) * step, 'f', 0);
}

} // namespace

void Selection::select(const QString& target, const edit::Shape& shape)
{
    if (m_shape == shape && m_target == target)
        return;
    m_target = target;
    m_shape = shape;
    Q_EMIT changed();
}

void Selection::clear()
{
    if (!m_shape)
        return;
    m_target.clear();
    m_shape.reset();
    Q_EMIT changed();
}

QString boundsText(const edit::Rectangle& bounds, int rateHz)
{
    return Selection::tr("%1 – %2 · %3 – %4 Hz", "from and to, in time and in frequency")
        .arg(timeText(bounds.frames.first, rateHz), timeText(bounds.frames.end, rateHz), hertzText(bounds.lowHz), hertzText(bounds.highHz));
}

QString spokenBounds(const edit::Rectangle& bounds, int rateHz)
{
    return Selection::tr("Selection %1 to %2, %3 to %4 hertz.", "from and to, in time and in frequency")
        .arg(timeText(bounds.frames.first, rateHz), timeText(bounds.frames.end, rateHz), hertzText(bounds.lowHz), hertzText(bounds.highHz));
}

} // namespace stemwright::ui
