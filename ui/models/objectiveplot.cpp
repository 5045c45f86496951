#include "ui/models/objectiveplot.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr QSize kCurveSize(120, 48);
constexpr QSize kNumbersSize(120, 110);
constexpr double kMargin = 7.0;
constexpr double kNumbersMargin = 20.0; // at the sides
constexpr double kDotRadius = 2.0;
constexpr double kMarkRadius = 4.5;

QString valueText(double value) { return QLocale().toString(value, 'f', 2).replace(u'-', QChar(0x2212)); }

} // namespace

ObjectivePlot::ObjectivePlot(Detail detail, QWidget* parent) : QWidget(parent), m_detail(detail)
{
    setAccessibleName(tr("Objective of the filter over its iterations"));
    setToolTip(
        tr("How badly the stems' model explains the song after each iteration: the lower, the better. The ring is the present count."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ObjectivePlot::setObjectives(std::vector<double> objectives, std::size_t current)
{
    m_objectives = std::move(objectives);
    m_current = current;
    QStringList texts;
    for (const double value : m_objectives)
        texts += valueText(value);
    setAccessibleDescription(tr("From 0 iterations on: %1").arg(texts.join(QStringLiteral(" · "))));
    update();
}

QSize ObjectivePlot::sizeHint() const { return m_detail == Detail::Curve ? kCurveSize : kNumbersSize; }

QPointF ObjectivePlot::point(std::size_t at, const QRectF& area) const
{
    const auto [lowest, highest] = std::ranges::minmax(m_objectives);
    const double x = static_cast<double>(at) / static_cast<double>(std::max<std::size_t>(1, m_objectives.size() - 1));
    const double y = highest > lowest ? (highest - m_objectives[at]) / (highest - lowest) : 0.5;
    return {area.left() + x * area.width(), area.top() + y * area.height()};
}

void ObjectivePlot::paintNumbers(QPainter& painter, std::size_t at, QPointF place) const
{
    const double line = fontMetrics().height();
    const bool isCurrent = at == m_current;
    painter.setPen(palette().color(isCurrent ? QPalette::WindowText : QPalette::PlaceholderText));
    painter.drawText(QRectF(place.x() - line, height() - line, 2.0 * line, line), Qt::AlignCenter,
                     QLocale().toString(static_cast<qulonglong>(at)));
    if (!isCurrent)
        return;
    const double half = fontMetrics().horizontalAdvance(valueText(m_objectives[at])) / 2.0 + 2.0;
    const double x = std::clamp(place.x(), half, std::max(half, width() - half));
    painter.drawText(QRectF(x - half, place.y() - line - kMarkRadius - 1.0, 2.0 * half, line), Qt::AlignCenter,
                     valueText(m_objectives[at]));
}

void ObjectivePlot::paintEvent(QPaintEvent* /*event*/)
{
    if (m_objectives.empty())
        return;
    const bool hasNumbers = m_detail == Detail::Numbers;
    const double side = hasNumbers ? kNumbersMargin : kMargin;
    const double edge = hasNumbers ? kMargin + fontMetrics().height() : kMargin;
    const QRectF area = QRectF(rect()).adjusted(side, edge, -side, -edge);
    QPolygonF curve;
    for (std::size_t at = 0; at < m_objectives.size(); ++at)
        curve += point(at, area);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1.0));
    painter.drawPolyline(curve);
    painter.setBrush(palette().color(QPalette::PlaceholderText));
    for (const QPointF& dot : curve)
        painter.drawEllipse(dot, kDotRadius, kDotRadius);
    if (m_current < m_objectives.size()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(curve[static_cast<qsizetype>(m_current)], kMarkRadius, kMarkRadius);
    }
    if (hasNumbers)
        for (std::size_t at = 0; at < m_objectives.size(); ++at)
            paintNumbers(painter, at, curve[static_cast<qsizetype>(at)]);
}

} // namespace stemwright::ui
