#include "ui/lanes/timeview.h"

#include "ui/text/format.h"

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr double kFinest = 1.0;          // frames for a pixel
constexpr double kPageTurnLeaves = 0.05; // of the width, before the play head on a new page

} // namespace

double TimeView::framesPerPixelOfAll() const { return std::max(kFinest, static_cast<double>(m_frames) / m_width); }

void TimeView::setSong(std::int64_t frames, int rateHz)
{
    m_frames = frames;
    m_rateHz = rateHz;
    m_firstFrame = 0.0;
    m_framesPerPixel = framesPerPixelOfAll();
    Q_EMIT changed();
}

void TimeView::setWidth(int pixels)
{
    if (pixels == m_width || pixels <= 0)
        return;
    const bool showedAll = m_framesPerPixel >= framesPerPixelOfAll();
    m_width = pixels;
    m_framesPerPixel = showedAll ? framesPerPixelOfAll() : std::min(m_framesPerPixel, framesPerPixelOfAll());
    m_firstFrame = std::clamp(m_firstFrame, 0.0, std::max(0.0, static_cast<double>(m_frames) - m_width * m_framesPerPixel));
    Q_EMIT changed();
}

void TimeView::set(double firstFrame, double framesPerPixel)
{
    const double scale = std::clamp(framesPerPixel, kFinest, framesPerPixelOfAll());
    const double first = std::clamp(firstFrame, 0.0, std::max(0.0, static_cast<double>(m_frames) - m_width * scale));
    if (first == m_firstFrame && scale == m_framesPerPixel)
        return;
    m_firstFrame = first;
    m_framesPerPixel = scale;
    Q_EMIT changed();
}

void TimeView::zoom(double factor, double x)
{
    const double scale = std::clamp(m_framesPerPixel / factor, kFinest, framesPerPixelOfAll());
    set(frameAt(x) - x * scale, scale);
}

void TimeView::showAll() { set(0.0, framesPerPixelOfAll()); }

void TimeView::scrollTo(double firstFrame) { set(firstFrame, m_framesPerPixel); }

void TimeView::follow(std::int64_t frame)
{
    const auto position = static_cast<double>(frame);
    if (position < m_firstFrame || position >= endFrame())
        scrollTo(position - kPageTurnLeaves * m_width * m_framesPerPixel);
}

QString shownText(const TimeView& time)
{
    const auto clock = [&time](double frame) {
        return clockText(std::clamp(frame, 0.0, static_cast<double>(time.frames())) / time.rateHz(), ClockDetail::Seconds);
    };
    return TimeView::tr("Shows %1 to %2 of %3.")
        .arg(clock(time.firstFrame()), clock(time.endFrame()), clock(static_cast<double>(time.frames())));
}

} // namespace stemwright::ui
