#include "ui/lanes/timeruler.h"

#include "ui/lanes/timemarks.h"
#include "ui/lanes/timeview.h"
#include "ui/look/focusframe.h"
#include "ui/look/theme.h"
#include "ui/text/format.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stemwright::ui {

namespace {

constexpr int kHeight = 24;
constexpr int kLoopHeight = 4;
constexpr double kKeyStep = 0.1; // from mark to mark
constexpr int kTextFrom = 5;     // of its mark

} // namespace

TimeRuler::TimeRuler(TimeView& time, QWidget* parent) : QWidget(parent), m_time(time)
{
    setFixedHeight(kHeight);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Position in the song"));
    connect(&m_time, &TimeView::changed, this, qOverload<>(&QWidget::update));
}

void TimeRuler::setPlayhead(std::int64_t frame)
{
    const bool isOtherSecond = frame / m_time.rateHz() != m_playhead / m_time.rateHz();
    m_playhead = frame;
    if (!isOtherSecond || !QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(this, static_cast<double>(frame) / m_time.rateHz());
    QAccessible::updateAccessibility(&event);
}

void TimeRuler::setLoop(std::optional<mix::FrameRange> loop)
{
    m_loop = loop;
    update();
}

void TimeRuler::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    if (m_loop) {
        const double from = m_time.xOf(static_cast<double>(m_loop->first));
        painter.fillRect(QRectF(from, 0.0, m_time.xOf(static_cast<double>(m_loop->end)) - from, kLoopHeight), QColor(kLoopColour));
    }
    const double secondsPerPixel = m_time.framesPerPixel() / m_time.rateHz();
    const double step = rulerStepSeconds(secondsPerPixel);
    const ClockDetail detail = step < 1.0 ? ClockDetail::Thousandths : ClockDetail::Seconds;
    const double end = m_time.endFrame() / m_time.rateHz();
    for (double mark = std::floor(m_time.firstFrame() / m_time.rateHz() / step); mark * step < end; ++mark) {
        const int x = static_cast<int>(std::lround(m_time.xOf(mark * step * m_time.rateHz())));
        painter.fillRect(x, 4, 1, height() - 4, palette().color(QPalette::Mid));
        const QString text = clockText(mark * step, detail);
        if (x + kTextFrom + fontMetrics().horizontalAdvance(text) > width())
            continue;
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRect(x + kTextFrom, 0, static_cast<int>(kTimeMarksApart), height()), Qt::AlignVCenter, text);
    }
    painter.fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Mid));
    paintFocus(painter, *this);
}

void TimeRuler::keyPressEvent(QKeyEvent* event)
{
    const double mark = rulerStepSeconds(m_time.framesPerPixel() / m_time.rateHz()) * m_time.rateHz();
    const auto step = std::max<std::int64_t>(1, std::llround(kKeyStep * mark));
    const bool movesLoop = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return movesLoop ? moveLoopEnd(-step) : seekBy(-step);
    case Qt::Key_Right:
        return movesLoop ? moveLoopEnd(step) : seekBy(step);
    case Qt::Key_PageUp:
        return seekBy(std::llround(-mark));
    case Qt::Key_PageDown:
        return seekBy(std::llround(mark));
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeRuler::seekBy(std::int64_t frames) { Q_EMIT seekRequested(std::clamp<std::int64_t>(m_playhead + frames, 0, m_time.frames())); }

void TimeRuler::moveLoopEnd(std::int64_t frames)
{
    const mix::FrameRange loop = m_loop.value_or(mix::FrameRange{.first = m_playhead, .end = m_playhead});
    const std::int64_t end = std::min(loop.end + frames, m_time.frames());
    if (end > loop.first)
        Q_EMIT loopRequested({.first = loop.first, .end = end});
}

std::int64_t TimeRuler::frameAt(double x) const { return static_cast<std::int64_t>(std::max(0.0, m_time.frameAt(x))); }

void TimeRuler::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_pressedX = event->position().x();
}

void TimeRuler::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressedX)
        return;
    const double x = event->position().x();
    if (!m_isDragging && std::abs(x - *m_pressedX) >= QApplication::startDragDistance()) {
        m_isDragging = true;
        Q_EMIT loopDragBegun();
    }
    if (m_isDragging)
        Q_EMIT loopRequested({.first = frameAt(std::min(x, *m_pressedX)), .end = frameAt(std::max(x, *m_pressedX))});
}

void TimeRuler::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_pressedX && !m_isDragging)
        Q_EMIT seekRequested(frameAt(event->position().x()));
    m_pressedX.reset();
    if (std::exchange(m_isDragging, false))
        Q_EMIT loopDragEnded();
}

} // namespace stemwright::ui
