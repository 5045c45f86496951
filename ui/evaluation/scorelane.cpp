#include "ui/evaluation/scorelane.h"

#include "ui/evaluation/scoretext.h"
#include "ui/lanes/timeview.h"
#include "ui/text/format.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

namespace {

constexpr double kLines = 3.9;      // of text, that the strip is high
constexpr double kFontShare = 0.85; // of the usual size
constexpr int kEdge = 5;            // between text and edge
constexpr double kOutdated = 0.35;  // opacity
constexpr float kFilled = 0.22F;    // below the curve
constexpr double kCurveWidth = 1.6;

} // namespace

ScoreLane::ScoreLane(TimeView& time, QWidget* parent) : QWidget(parent), m_time(time)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * kFontShare);
    setFont(small);
    fit();
    hide();
    connect(&m_time, &TimeView::changed, this, qOverload<>(&QWidget::update));
}

void ScoreLane::fit() { setFixedHeight(sizeHint().height()); }

QSize ScoreLane::sizeHint() const { return {0, qRound(kLines * fontMetrics().height())}; }

void ScoreLane::show(const std::optional<Shown>& shown, const QString& name)
{
    m_shown = shown;
    setAccessibleName(tr("SDR of %1 over time").arg(name));
    setVisible(m_shown.has_value());
    update();
}

void ScoreLane::setPlayhead(std::int64_t frame)
{
    m_playhead = frame;
    if (m_shown)
        update();
}

QString ScoreLane::words() const
{
    if (!m_shown)
        return {};
    const auto here = m_shown->curve.at(static_cast<double>(m_playhead) / m_time.rateHz());
    const QString median = decibelText(m_shown->curve.medianDb);
    const QString text = here ? tr("SDR here %1, median %2").arg(decibelText(*here), median) : tr("SDR median %1").arg(median);
    return m_shown->isOutdated ? tr("%1 (outdated)", "scores of stems that have changed since").arg(text) : text;
}

double ScoreLane::yOf(double scoreDb) const
{
    const ScoreScale& scale = m_shown->scale;
    const double inside = std::clamp(scoreDb, scale.lowestDb, scale.highestDb);
    const double top = fontMetrics().height() + 3.0; // below the words
    return top + (height() - 4.0 - top) * (scale.highestDb - inside) / (scale.highestDb - scale.lowestDb);
}

double ScoreLane::secondsAt(double x) const { return m_time.frameAt(x) / m_time.rateHz(); }

void ScoreLane::paintCurve(QPainter& painter)
{
    const ScoreCurve& curve = m_shown->curve;
    const auto xOf = [this](double seconds) { return m_time.xOf(seconds * m_time.rateHz()); };
    const auto first = static_cast<std::size_t>(std::max(0.0, std::floor(secondsAt(0.0) / curve.hopSeconds) - 1.0));
    QColor filled = m_shown->colour;
    filled.setAlphaF(kFilled);
    const double zero = yOf(0.0);
    std::optional<QPointF> former;
    for (std::size_t frame = first; frame < curve.sdrDb.size(); ++frame) {
        const double from = xOf(static_cast<double>(frame) * curve.hopSeconds);
        const double to = xOf(static_cast<double>(frame) * curve.hopSeconds + std::min(curve.hopSeconds, curve.windowSeconds));
        if (from > width())
            break;
        if (std::isnan(curve.sdrDb[frame])) {
            former.reset();
            continue;
        }
        const double y = yOf(curve.sdrDb[frame]);
        painter.fillRect(QRectF(QPointF(from, std::min(y, zero)), QPointF(to, std::max(y, zero))), filled);
        painter.setPen(QPen(m_shown->colour, kCurveWidth));
        if (former)
            painter.drawLine(*former, QPointF(from, y));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
        former = QPointF(to, y);
    }
}

void ScoreLane::writeAt(QPainter& painter, const QString& text, QPointF corner, Qt::Alignment side, const QColor& colour)
{
    QRectF plate(QPointF(), QSizeF(fontMetrics().horizontalAdvance(text) + 4, fontMetrics().height()));
    plate.moveTopLeft(corner);
    if (side.testFlag(Qt::AlignRight))
        plate.moveRight(corner.x());
    if (side.testFlag(Qt::AlignBottom))
        plate.moveBottom(corner.y());
    QColor ground = palette().color(QPalette::Window);
    ground.setAlphaF(0.8F);
    painter.fillRect(plate, ground);
    painter.setPen(colour);
    painter.drawText(plate, Qt::AlignCenter, text);
}

void ScoreLane::paintScale(QPainter& painter)
{
    const ScoreScale& scale = m_shown->scale;
    const QColor weak = palette().color(QPalette::PlaceholderText);
    writeAt(painter, scaleText(scale.highestDb), QPointF(width() - kEdge, 1.0), Qt::AlignRight | Qt::AlignTop, weak);
    writeAt(painter, scaleText(scale.lowestDb), QPointF(width() - kEdge, height() - 2.0), Qt::AlignRight | Qt::AlignBottom, weak);
    writeAt(painter, words(), QPointF(kEdge, 1.0), Qt::AlignLeft | Qt::AlignTop, palette().color(QPalette::WindowText));
}

void ScoreLane::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    if (m_shown) {
        painter.setPen(QPen(palette().color(QPalette::Mid), 1.0));
        painter.drawLine(QPointF(0.0, yOf(0.0)), QPointF(width(), yOf(0.0)));
        painter.setOpacity(m_shown->isOutdated ? kOutdated : 1.0);
        paintCurve(painter);
        painter.setPen(QPen(m_shown->colour, 1.0, Qt::DashLine));
        if (const double median = m_shown->curve.medianDb; std::isfinite(median))
            painter.drawLine(QPointF(0.0, yOf(median)), QPointF(width(), yOf(median)));
        painter.setOpacity(1.0);
        paintScale(painter);
    }
    painter.fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Mid));
    painter.fillRect(QRectF(std::round(m_time.xOf(static_cast<double>(m_playhead))) - 0.5, 0.0, 1.5, height()),
                     palette().color(QPalette::WindowText));
}

void ScoreLane::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT seekRequested(static_cast<std::int64_t>(m_time.frameAt(event->position().x())));
}

bool ScoreLane::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_shown)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const double seconds = secondsAt(help->pos().x());
    const auto value = m_shown->curve.at(seconds);
    const QString clock = clockText(seconds, ClockDetail::Seconds);
    QToolTip::showText(help->globalPos(), value ? tr("%1: SDR %2", "a moment of the song; a score").arg(clock, decibelText(*value))
                                                : tr("%1: not scored, as a stem is silent here").arg(clock));
    return true;
}

void ScoreLane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace stemwright::ui
