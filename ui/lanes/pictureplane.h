#pragma once

#include "engine/dsp/frequencyaxis.h"
#include "engine/edit/stroke.h"

#include <QRectF>

namespace stemwright::ui {

class TimeView;

/// Which time and frequency lies where in a lane that shows both.
class PicturePlane {
public:
    /// `time` outlives the plane.
    PicturePlane(const TimeView& time, const dsp::FrequencyAxis& axis, QSizeF size) : m_time(&time), m_axis(axis), m_size(size) {}

    /// Positions outside the picture count as its edge.
    edit::Point pointAt(QPointF position) const;
    QPointF positionOf(const edit::Point& point) const;
    QRectF areaOf(const edit::Rectangle& rectangle) const;
    /// Between two opposite corners. What touches the lower edge of the picture goes down to 0 Hz.
    edit::Rectangle rectangleBetween(QPointF one, QPointF other) const;
    /// All that a selection may hold: the whole song, and every frequency of the picture.
    edit::Rectangle limits() const;
    const TimeView& time() const { return *m_time; }
    QSizeF size() const { return m_size; }

private:
    const TimeView* m_time;
    dsp::FrequencyAxis m_axis;
    QSizeF m_size;
};

} // namespace stemwright::ui
