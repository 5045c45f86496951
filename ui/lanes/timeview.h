#pragma once

#include "engine/mix/source.h"

#include <QObject>

#include <cstdint>

namespace stemwright::ui {

/// Which part of the song the lanes, the ruler and the overview show; the same for all.
class TimeView : public QObject {
    Q_OBJECT

public:
    /// Shows all of another song; 0 frames for none.
    void setSong(std::int64_t frames, int rateHz);
    /// Of the lanes; keeps the first frame, or all of the song if all was shown.
    void setWidth(int pixels);

    std::int64_t frames() const { return m_frames; }
    int rateHz() const { return m_rateHz; }
    double framesPerPixel() const { return m_framesPerPixel; }
    double firstFrame() const { return m_firstFrame; }
    double endFrame() const { return m_firstFrame + m_width * m_framesPerPixel; }
    double xOf(double frame) const { return (frame - m_firstFrame) / m_framesPerPixel; }
    double frameAt(double x) const { return m_firstFrame + x * m_framesPerPixel; }

    /// The frame under `x` stays there. Factors above 1 show more detail.
    void zoom(double factor, double x);
    void zoomAroundMiddle(double factor) { zoom(factor, m_width / 2.0); }
    void showAll();
    /// So much of the song over the whole width, as far as the limits allow.
    void showRange(double firstFrame, double endFrame) { set(firstFrame, (endFrame - firstFrame) / m_width); }
    void scrollTo(double firstFrame);
    void scrollByPixels(double pixels) { scrollTo(m_firstFrame + pixels * m_framesPerPixel); }
    /// Turns the page if `frame` is not shown.
    void follow(std::int64_t frame);

Q_SIGNALS:
    void changed();

private:
    double framesPerPixelOfAll() const;
    void set(double firstFrame, double framesPerPixel);

    std::int64_t m_frames = 0;
    int m_rateHz = 44'100;
    int m_width = 1;
    double m_firstFrame = 0.0;
    double m_framesPerPixel = 1.0;
};

/// "Shows 0:10 to 0:20 of 3:45."
QString shownText(const TimeView& time);

} // namespace stemwright::ui
