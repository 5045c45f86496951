#pragma once

#include "ui/lanes/pointerprobe.h"

#include <QObject>
#include <QPoint>
#include <QPointF>

#include <optional>

class QWidget;

namespace stemwright::ui {

class LaneContents;
class LaneView;
class MixerModel;
class ProbeView;
class TimeView;

/// What is under the pointer in a lane, beside it.
///
/// Thread  the GUI thread.
class LaneProbe : public QObject {
    Q_OBJECT

public:
    /// What it is given outlives it; it shows on `page`.
    LaneProbe(QWidget& page, const LaneContents& contents, const TimeView& time, const MixerModel& mixer);

    /// `stem` is that of the lane, or SpectrumTiles::kOriginal; the position is in the lane.
    void pointAt(const LaneView& lane, int stem, QPointF position);
    void end();

private:
    void show(const SpectrumPoint& point);

    QWidget& m_page;
    const LaneContents& m_contents;
    const TimeView& m_time;
    const MixerModel& m_mixer;
    PointerProbe m_probe;
    ProbeView* m_view;
    std::optional<QPoint> m_pointer; ///< while it is over a picture of frequencies
};

} // namespace stemwright::ui
