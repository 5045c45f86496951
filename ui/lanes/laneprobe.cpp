#include "ui/lanes/laneprobe.h"

#include "ui/lanes/lanecontents.h"
#include "ui/lanes/laneview.h"
#include "ui/lanes/probeview.h"
#include "ui/lanes/timeview.h"
#include "ui/mixer/mixermodel.h"
#include "ui/mixer/stemcolours.h"

#include <vector>

namespace stemwright::ui {

LaneProbe::LaneProbe(QWidget& page, const LaneContents& contents, const TimeView& time, const MixerModel& mixer)
    : m_page(page), m_contents(contents), m_time(time), m_mixer(mixer), m_view(new ProbeView(&page))
{
    connect(&m_probe, &PointerProbe::probed, this, &LaneProbe::show);
}

void LaneProbe::pointAt(const LaneView& lane, int stem, QPointF position)
{
    m_pointer = lane.mapTo(&m_page, position.toPoint());
    m_contents.measure(m_probe, stem, static_cast<int>(lane.height() * lane.devicePixelRatioF()),
                       {.frame = m_time.frameAt(position.x()), .height = 1.0 - position.y() / lane.height()});
}

void LaneProbe::show(const SpectrumPoint& point)
{
    if (!m_pointer)
        return; // it left meanwhile
    std::vector<ProbeView::Stem> stems;
    for (int stem = 0; stem < m_mixer.stems(); ++stem)
        stems.push_back({.name = m_mixer.name(stem), .colour = coloursOf(m_mixer, stem, m_page.palette()).mark});
    m_view->showPoint(point, stems, *m_pointer);
}

void LaneProbe::end()
{
    m_pointer.reset();
    m_view->hide();
}

} // namespace stemwright::ui
