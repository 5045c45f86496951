#include "ui/lanes/overview.h"

#include "ui/lanes/pictureworker.h"
#include "ui/lanes/timeview.h"
#include "ui/look/focusframe.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr int kHeight = 58;
constexpr int kDoneHeight = 3;
constexpr int kLoopHeight = 5;
constexpr double kKeyScroll = 0.1; // of what is shown

} // namespace

Overview::Overview(TimeView& time, PictureWorker& worker, QWidget* parent) : QWidget(parent), m_time(time), m_worker(worker)
{
    setFixedHeight(kHeight);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Overview of the song"));
    connect(&m_time, &TimeView::changed, this, qOverload<>(&QWidget::update));
    connect(&m_worker, &PictureWorker::painted, this, [this](int lane, const QImage& picture) {
        if (lane != kLane)
            return;
        m_picture = picture;
        update();
    });
}

void Overview::setContent(std::shared_ptr<const LaneContent> content)
{
    m_content = std::move(content);
    m_picture = {};
    refresh();
}

void Overview::setDone(std::vector<mix::FrameRange> done)
{
    m_done = std::move(done);
    update();
}

void Overview::setPlayhead(std::int64_t frame)
{
    const auto before = static_cast<int>(static_cast<double>(m_playhead) / framesPerPixel());
    m_playhead = frame;
    const auto now = static_cast<int>(static_cast<double>(m_playhead) / framesPerPixel());
    if (now == before)
        return;
    update(before - 2, 0, 5, height());
    update(now - 2, 0, 5, height());
}

void Overview::refresh()
{
    if (m_content && width() > 0)
        m_worker.request(
            kLane, m_content,
            {.firstFrame = 0.0, .framesPerPixel = framesPerPixel() / devicePixelRatioF(), .pixels = size() * devicePixelRatioF()});
}

double Overview::framesPerPixel() const { return std::max(1.0, static_cast<double>(m_time.frames()) / std::max(1, width())); }

void Overview::setLoop(std::optional<mix::FrameRange> loop)
{
    m_loop = loop;
    update();
}

void Overview::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setClipRect(event->rect());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    if (!m_picture.isNull())
        painter.drawImage(rect(), m_picture);
    for (const mix::FrameRange& range : m_done)
        painter.fillRect(QRectF(static_cast<double>(range.first) / framesPerPixel(), height() - kDoneHeight - 1.0,
                                static_cast<double>(range.frames()) / framesPerPixel(), kDoneHeight),
                         QColor(kLevelColour));
    if (m_loop)
        painter.fillRect(QRectF(static_cast<double>(m_loop->first) / framesPerPixel(), 0.0,
                                static_cast<double>(m_loop->frames()) / framesPerPixel(), kLoopHeight),
                         QColor(kLoopColour));
    if (m_time.endFrame() - m_time.firstFrame() < static_cast<double>(m_time.frames()) - m_time.framesPerPixel()) {
        QColor accent = palette().color(QPalette::Highlight);
        painter.setPen(accent);
        accent.setAlpha(50);
        painter.setBrush(accent);
        painter.drawRect(QRectF(m_time.firstFrame() / framesPerPixel() + 0.5, 0.5,
                                (m_time.endFrame() - m_time.firstFrame()) / framesPerPixel() - 1.0, height() - 2.0));
    }
    painter.fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Mid));
    painter.fillRect(QRectF(static_cast<double>(m_playhead) / framesPerPixel() - 0.5, 0.0, 1.5, height()),
                     palette().color(QPalette::WindowText));
    paintFocus(painter, *this);
}

void Overview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double frame = event->position().x() * framesPerPixel();
    Q_EMIT seekRequested(static_cast<std::int64_t>(frame));
    m_time.follow(static_cast<std::int64_t>(frame));
}

void Overview::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        m_time.scrollTo(event->position().x() * framesPerPixel() - (m_time.endFrame() - m_time.firstFrame()) / 2.0);
}

void Overview::keyPressEvent(QKeyEvent* event)
{
    const double page = m_time.endFrame() - m_time.firstFrame();
    switch (event->key()) {
    case Qt::Key_Left:
        return m_time.scrollTo(m_time.firstFrame() - kKeyScroll * page);
    case Qt::Key_Right:
        return m_time.scrollTo(m_time.firstFrame() + kKeyScroll * page);
    case Qt::Key_PageUp:
        return m_time.scrollTo(m_time.firstFrame() - page);
    case Qt::Key_PageDown:
        return m_time.scrollTo(m_time.firstFrame() + page);
    case Qt::Key_Home:
        return m_time.scrollTo(0.0);
    case Qt::Key_End:
        return m_time.scrollTo(static_cast<double>(m_time.frames()));
    default:
        QWidget::keyPressEvent(event);
    }
}

void Overview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

} // namespace stemwright::ui
