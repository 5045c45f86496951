#include "ui/edit/selectionhearing.h"

#include "engine/edit/regionsource.h"
#include "ui/edit/shapes.h"
#include "ui/mixer/mixermodel.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/song/hearing.h"

#include <utility>

namespace stemwright::ui {

SelectionHearing::SelectionHearing(Hearing& hearing, PlaybackController& playback, const MixerModel& mixer)
    : m_hearing(hearing), m_playback(playback), m_mixer(mixer)
{
    connect(&playback, &PlaybackController::positionChanged, this, &SelectionHearing::turnBack);
    connect(&hearing, &Hearing::stemsChanged, this, &SelectionHearing::end);
}

void SelectionHearing::begin(const edit::Shape& shape, const edit::Edge& edge, int stem)
{
    if (!m_hearing.stems())
        return;
    const edit::Rectangle bounds = boundsOf(shape);
    m_first = std::max<std::int64_t>(0, bounds.frames.first);
    m_end = std::min(bounds.frames.end, m_playback.frames());
    if (!m_before)
        m_before = {.wasPlaying = m_playback.isPlaying(), .position = m_playback.position()};
    mix::Mix alone = m_mixer.mix();
    alone.listen = mix::Listen::Stems;
    for (mix::Strip& strip : alone.strips)
        strip.soloed = false;
    mix::Strip& heard = alone.strips[static_cast<std::size_t>(stem)];
    heard.soloed = true;
    heard.muted = false;
    m_playback.setMix(alone);
    m_hearing.setInstead(std::make_shared<edit::RegionSource>(m_hearing.stems(), shape, edge));
    turnBack(m_playback.position());
    if (!m_playback.isPlaying()) {
        m_playback.seek(m_first);
        m_playback.togglePlay();
    }
}

void SelectionHearing::end()
{
    const auto before = std::exchange(m_before, std::nullopt);
    if (!before)
        return;
    m_hearing.setInstead(nullptr);
    m_playback.setMix(m_mixer.mix());
    if (!before->wasPlaying) {
        if (m_playback.isPlaying())
            m_playback.togglePlay();
        m_playback.seek(before->position);
    }
}

void SelectionHearing::turnBack(std::int64_t position)
{
    if (m_before && m_playback.isPlaying() && (position < m_first || position >= m_end))
        m_playback.seek(m_first);
}

} // namespace stemwright::ui
