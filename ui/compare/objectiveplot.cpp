#include "ui/compare/objectiveplot.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr double kMargin = 10.0;
constexpr double kPoint = 3.5;

QString valueText(double value) { return QLocale().toString(value, 'f', 3).replace(u'-', QChar(0x2212)); }

} // namespace

ObjectivePlot::ObjectivePlot(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("How well the stems explain the song"));
}

void ObjectivePlot::setValues(std::vector<double> values)
{
    m_values = std::move(values);
    QStringList texts;
    for (std::size_t i = 0; i < m_values.size(); ++i)
        texts += tr("%1: %2", "iteration and value").arg(i).arg(valueText(m_values[i]));
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    update();
}

void ObjectivePlot::setCurrent(std::size_t iteration)
{
    m_current = iteration;
    update();
}

QPointF ObjectivePlot::pointOf(std::size_t iteration, const QRectF& area) const
{
    const auto [least, most] = std::ranges::minmax(m_values);
    const double height = most > least ? (m_values[iteration] - least) / (most - least) : 0.5;
    const double place = m_values.size() > 1 ? static_cast<double>(iteration) / static_cast<double>(m_values.size() - 1) : 0.5;
    return {area.left() + place * area.width(), area.bottom() - height * area.height()};
}

void ObjectivePlot::paintEvent(QPaintEvent* /*event*/)
{
    if (m_values.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = fontMetrics().height();
    const QRectF area = QRectF(rect()).adjusted(2 * kMargin, line + kMargin, -2 * kMargin, -line - kMargin);
    QPainterPath path(pointOf(0, area));
    for (std::size_t i = 1; i < m_values.size(); ++i)
        path.lineTo(pointOf(i, area));
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
    painter.drawPath(path);
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const QPointF point = pointOf(i, area);
        const bool isCurrent = i == m_current;
        painter.setBrush(isCurrent ? palette().color(QPalette::WindowText) : palette().color(QPalette::Highlight));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(point, isCurrent ? kPoint + 2.0 : kPoint, isCurrent ? kPoint + 2.0 : kPoint);
        painter.setPen(palette().color(isCurrent ? QPalette::WindowText : QPalette::PlaceholderText));
        painter.drawText(QRectF(point.x() - line, height() - line, 2.0 * line, line), Qt::AlignCenter, QLocale().toString(quint64(i)));
        if (isCurrent) {
            const double half = fontMetrics().horizontalAdvance(valueText(m_values[i])) / 2.0 + 2.0;
            const double x = std::clamp(point.x(), half, width() - half);
            painter.drawText(QRectF(x - half, point.y() - line - kPoint - 3.0, 2.0 * half, line), Qt::AlignCenter, valueText(m_values[i]));
        }
    }
}

} // namespace stemwright::ui
