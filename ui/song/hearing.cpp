#include "ui/song/hearing.h"

#include "ui/playback/playbackcontroller.h"
#include "ui/song/livesource.h"

namespace stemwright::ui {

Hearing::Hearing(PlaybackController& playback) : m_playback(playback) {}

Hearing::~Hearing() = default;

void Hearing::open(const std::shared_ptr<const audio::Song>& song)
{
    forgetStems();
    m_source = std::make_shared<LiveSource>(song);
    m_playback.load(m_source);
}

void Hearing::close()
{
    forgetStems();
    m_source.reset();
    m_playback.load(nullptr);
}

void Hearing::forgetStems()
{
    m_instead.reset();
    if (!m_stems)
        return;
    m_stems.reset();
    Q_EMIT stemsChanged();
}

void Hearing::setStems(std::shared_ptr<mix::Source> stems)
{
    m_stems = std::move(stems);
    m_instead.reset();
    Q_EMIT stemsChanged();
    play();
}

void Hearing::setCompared(std::shared_ptr<mix::Source> take)
{
    if (take == m_compared)
        return;
    m_compared = std::move(take);
    if (m_stems)
        play();
}

void Hearing::setInstead(std::shared_ptr<mix::Source> other)
{
    if (!m_stems || other == m_instead)
        return;
    m_instead = std::move(other);
    play();
}

void Hearing::play()
{
    const std::shared_ptr<mix::Source>& heard = m_instead ? m_instead : m_compared ? m_compared : m_stems;
    const bool hasPlaces = heard->stems() <= LiveSource::kPlaces;
    if (hasPlaces)
        m_source->attach(heard);
    // Only a model of the user's own makes more stems than there are places, and this moment is heard.
    m_playback.replace(hasPlaces ? std::static_pointer_cast<mix::Source>(m_source) : heard);
}

} // namespace stemwright::ui
