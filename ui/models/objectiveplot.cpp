#include "ui/models/objectiveplot.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr int kHeight = 48;
constexpr int kWidth = 120;
constexpr double kMargin = 7.0;
constexpr double kDotRadius = 2.0;
constexpr double kMarkRadius = 4.5;

} // namespace

ObjectivePlot::ObjectivePlot(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Objective of the filter over its iterations"));
    setToolTip(
        tr("How badly the stems' model explains the song after each iteration: the lower, the better. The ring is the present count."));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ObjectivePlot::setObjectives(const std::vector<double>& objectives, std::size_t current)
{
    m_objectives = objectives;
    m_current = current;
    QStringList texts;
    for (const double value : objectives)
        texts += QLocale().toString(value, 'f', 2);
    setAccessibleDescription(tr("From 0 iterations on: %1").arg(texts.join(QStringLiteral(" · "))));
    update();
}

QSize ObjectivePlot::sizeHint() const { return {kWidth, kHeight}; }

QPointF ObjectivePlot::point(std::size_t at, double lowest, double highest) const
{
    const double x = static_cast<double>(at) / static_cast<double>(std::max<std::size_t>(1, m_objectives.size() - 1));
    const double y = highest > lowest ? (highest - m_objectives[at]) / (highest - lowest) : 0.5;
    return {kMargin + x * (width() - 2.0 * kMargin), kMargin + y * (height() - 2.0 * kMargin)};
}

void ObjectivePlot::paintEvent(QPaintEvent* /*event*/)
{
    if (m_objectives.empty())
        return;
    const auto [lowest, highest] = std::ranges::minmax(m_objectives);
    QPolygonF curve;
    for (std::size_t at = 0; at < m_objectives.size(); ++at)
        curve += point(at, lowest, highest);
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
}

} // namespace stemwright::ui
