#include "ui/lanes/laneview.h"

#include "ui/lanes/pictureworker.h"
#include "ui/lanes/timeview.h"
#include "ui/look/focusframe.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

namespace {

constexpr double kDimmed = 0.3;
constexpr double kPreliminary = 0.4; // of the hatching, so that the picture shows through
constexpr double kZoomPerStep = 1.25;
constexpr double kLeastPinch = 0.1; // whatever a driver says
constexpr double kWheelStep = 120.0;
constexpr double kScrollPixelsPerStep = 80.0;

} // namespace

LaneView::LaneView(int lane, TimeView& time, PictureWorker& worker, QWidget* parent)
    : QWidget(parent), m_lane(lane), m_time(time), m_worker(worker)
{
    setMinimumHeight(40);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_time, &TimeView::changed, this, &LaneView::refresh);
    connect(&m_worker, &PictureWorker::painted, this, &LaneView::takePicture);
}

void LaneView::setContent(std::shared_ptr<const LaneContent> content)
{
    m_content = std::move(content);
    m_asked = {};
    refresh();
}

void LaneView::setMissing(std::vector<mix::FrameRange> missing)
{
    if (missing == m_missing)
        return;
    m_missing = std::move(missing);
    update();
    if (m_missing.empty())
        tellDescription();
}

void LaneView::setPreliminary(std::vector<mix::FrameRange> preliminary)
{
    if (preliminary == m_preliminary)
        return;
    m_preliminary = std::move(preliminary);
    update();
}

void LaneView::setProgress(std::optional<int> percent)
{
    if (percent == m_percent)
        return;
    m_percent = percent;
    update();
}

void LaneView::setHearing(const Hearing& hearing)
{
    if (hearing == m_hearing)
        return;
    Hearing louder = m_hearing;
    louder.gainLinear = hearing.gainLinear;
    const bool isOnlyLouder = louder == hearing; // which the fader tells
    m_hearing = hearing;
    update();
    if (!isOnlyLouder)
        tellDescription();
}

void LaneView::tellDescription()
{
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void LaneView::setTool(LaneTool* tool)
{
    if (tool == m_tool)
        return;
    if (m_tool)
        m_tool->loseFocus();
    m_tool = tool;
    unsetCursor();
    showTool();
}

void LaneView::showTool()
{
    update();
    tellDescription();
}

std::optional<PicturePlane> LaneView::plane() const
{
    const auto frequencies = m_tool && m_content ? m_content->frequencies() : std::nullopt;
    return frequencies ? std::optional(PicturePlane(m_time, frequencies->axis, size())) : std::nullopt;
}

QString LaneView::description() const
{
    std::int64_t missing = 0;
    for (const mix::FrameRange& range : m_missing)
        missing += range.frames();
    const std::int64_t frames = std::max<std::int64_t>(1, m_time.frames());
    const int percent = static_cast<int>(100 - (100 * missing + frames - 1) / frames);
    QString rest = shownText(m_time);
    if (m_tool)
        if (const QString tool = m_tool->description(); !tool.isEmpty())
            rest.prepend(tool + u' ');
    if (m_hearing.isSoloed)
        rest.prepend(tr("It is soloed.") + u' ');
    if (m_hearing.isMuted)
        rest.prepend(tr("It is muted.") + u' ');
    return m_hearing.isSounding
               ? tr("%1 % is there. It is heard. %2", "percent; which part of the song is shown").arg(percent).arg(rest)
               : tr("%1 % is there. It is not heard. %2", "percent; which part of the song is shown").arg(percent).arg(rest);
}

void LaneView::setPlayhead(std::int64_t frame)
{
    const auto strip = [this](std::int64_t at) {
        return QRect(static_cast<int>(std::floor(m_time.xOf(static_cast<double>(at)))) - 2, 0, 5, height());
    };
    update(strip(m_playhead));
    m_playhead = frame;
    update(strip(m_playhead));
}

void LaneView::refresh()
{
    const Section section{.firstFrame = m_time.firstFrame(),
                          .framesPerPixel = m_time.framesPerPixel() / devicePixelRatioF(),
                          .pixels = size() * devicePixelRatioF()};
    update();
    if (!m_content || section.pixels.isEmpty())
        return;
    const std::uint64_t generation = m_content->generation(
        {.first = static_cast<std::int64_t>(section.firstFrame), .end = static_cast<std::int64_t>(section.endFrame()) + 1});
    if (section == m_asked && generation == m_askedGeneration)
        return;
    m_asked = section;
    m_askedGeneration = generation;
    m_worker.request(m_lane, m_content, section);
}

void LaneView::takePicture(int lane, const QImage& picture, const Section& section)
{
    if (lane != m_lane)
        return;
    m_picture = picture;
    m_section = section;
    update();
}

void LaneView::paintHatching(QPainter& painter, const std::vector<mix::FrameRange>& ranges)
{
    QColor stroke = palette().color(QPalette::Mid);
    stroke.setAlphaF(0.55F);
    for (const mix::FrameRange& range : ranges) {
        const int from = qRound(std::max(0.0, m_time.xOf(static_cast<double>(range.first))));
        const int to = qRound(std::min(static_cast<double>(width()), m_time.xOf(static_cast<double>(range.end))));
        m_hatching.paint(painter, from, to, height(), stroke, palette().color(QPalette::Base));
    }
}

void LaneView::paintProgress(QPainter& painter)
{
    if (!m_percent || m_missing.empty())
        return;
    const QString text = tr("%1 %").arg(*m_percent);
    const int margin = fontMetrics().averageCharWidth();
    QRect plate = fontMetrics().boundingRect(text).adjusted(-margin, -margin / 2, margin, margin / 2);
    const double from = std::max(0.0, m_time.xOf(static_cast<double>(m_missing.front().first)));
    plate.moveLeft(qRound(from) + margin);
    plate.moveTop((height() - plate.height()) / 2);
    if (plate.right() >= width())
        return;
    painter.fillRect(plate, palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(plate, Qt::AlignCenter, text);
}

void LaneView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setClipRect(event->rect());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    if (!m_picture.isNull() && m_content) {
        const double from = m_time.xOf(m_section.firstFrame);
        const double to = m_time.xOf(m_section.endFrame());
        const double pictureHeight =
            std::max(1.0, m_content->frequencies() ? height() : height() * static_cast<double>(m_hearing.gainLinear));
        painter.setOpacity(m_hearing.isSounding ? 1.0 : kDimmed);
        painter.drawImage(QRectF(from, (height() - pictureHeight) / 2.0, to - from, pictureHeight), m_picture);
        painter.setOpacity(1.0);
    }
    paintHatching(painter, m_missing);
    painter.setOpacity(kPreliminary);
    paintHatching(painter, m_preliminary);
    painter.setOpacity(1.0);
    const auto frequencies = m_content ? m_content->frequencies() : std::nullopt;
    if (frequencies)
        paintFrequencyMarks(painter, rect(), *frequencies);
    if (const auto place = plane())
        m_tool->paint(painter, *place);
    paintProgress(painter);
    painter.fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Mid));
    painter.fillRect(QRectF(std::round(m_time.xOf(static_cast<double>(m_playhead))) - 0.5, 0.0, 1.5, height()),
                     frequencies ? QColor(Qt::white) : palette().color(QPalette::WindowText));
    paintFocus(painter, *this);
}

void LaneView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto place = plane()) {
        Q_EMIT pointerLeft(); // until it is free again: what it reads would lie over what is drawn
        m_tool->press(*place, event->position(), event->modifiers());
    } else
        Q_EMIT seekRequested(static_cast<std::int64_t>(m_time.frameAt(event->position().x())));
}

void LaneView::mouseMoveEvent(QMouseEvent* event)
{
    const auto place = plane();
    if (place)
        setCursor(m_tool->cursorAt(*place, event->position(), event->modifiers()));
    if (event->buttons().testFlag(Qt::LeftButton)) {
        if (place)
            m_tool->drag(*place, event->position());
        else
            Q_EMIT seekRequested(static_cast<std::int64_t>(m_time.frameAt(event->position().x())));
    } else if (m_content && m_content->frequencies()) {
        Q_EMIT pointedAt(event->position());
    }
}

void LaneView::mouseReleaseEvent(QMouseEvent* event)
{
    if (const auto place = plane(); place && event->button() == Qt::LeftButton)
        m_tool->release(*place, event->position());
}

void LaneView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    Q_EMIT pointerLeft();
}

bool LaneView::event(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture)
        if (const auto* gesture = static_cast<QNativeGestureEvent*>(event); gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_time.zoom(std::max(kLeastPinch, 1.0 + gesture->value()), gesture->position().x());
            return true;
        }
    if (event->type() == QEvent::ShortcutOverride && plane() && m_tool->usesKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void LaneView::wheelEvent(QWheelEvent* event)
{
    const QPoint delta = event->angleDelta();
    const double steps = (delta.y() != 0 ? delta.y() : delta.x()) / kWheelStep;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        m_time.zoom(std::pow(kZoomPerStep, steps), event->position().x());
    else if (event->modifiers().testFlag(Qt::ShiftModifier) || delta.x() != 0)
        m_time.scrollByPixels(-steps * kScrollPixelsPerStep);
    else {
        event->ignore();
        return;
    }
    event->accept();
}

void LaneView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageUp)
        m_time.scrollByPixels(-width());
    else if (event->key() == Qt::Key_PageDown)
        m_time.scrollByPixels(width());
    else if (const auto place = plane(); place && m_tool->usesKey(*event))
        m_tool->pressKey(*place, *event);
    else
        QWidget::keyPressEvent(event);
}

void LaneView::keyReleaseEvent(QKeyEvent* event)
{
    if (m_tool)
        m_tool->releaseKey(*event);
    QWidget::keyReleaseEvent(event);
}

void LaneView::focusOutEvent(QFocusEvent* event)
{
    if (m_tool)
        m_tool->loseFocus();
    QWidget::focusOutEvent(event);
}

void LaneView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void LaneView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace stemwright::ui
