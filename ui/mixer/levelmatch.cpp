#include "ui/mixer/levelmatch.h"

#include "engine/mix/levelmatch.h"
#include "ui/mixer/mixermodel.h"

#include <chrono>

namespace stemwright::ui {

namespace {

constexpr std::chrono::milliseconds kSettlesAfter(500);

std::uint64_t generationOf(const mix::Source& source) { return source.generation({.first = 0, .end = source.frames()}); }

} // namespace

LevelMatch::LevelMatch(MixerModel& mixer) : m_mixer(mixer)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettlesAfter);
    connect(&m_settled, &QTimer::timeout, this, &LevelMatch::start);
    connect(&m_mixer, &MixerModel::mixChanged, this, &LevelMatch::noteMix);
}

void LevelMatch::setSource(std::shared_ptr<mix::Source> source)
{
    m_source = std::move(source);
    m_matched = {};
    m_matchedGeneration = 0;
    m_worker.cancel();
    if (m_source)
        m_settled.start();
    else
        m_settled.stop();
}

void LevelMatch::noteMix()
{
    const mix::Mix& mix = m_mixer.mix();
    const bool compares = mix.listen == mix::Listen::Original && m_listen != mix.listen;
    m_listen = mix.listen;
    if (m_source && (mix.strips != m_matched || (compares && generationOf(*m_source) != m_matchedGeneration)))
        m_settled.start();
}

void LevelMatch::start()
{
    m_matched = m_mixer.mix().strips;
    m_matchedGeneration = generationOf(*m_source);
    m_worker.run([this, mix = m_mixer.mix(), source = m_source](const std::stop_token& stop) -> std::function<void()> {
        const auto originalDb = mix::matchingOriginalDb(mix, *source, stop);
        if (!originalDb) // the last correction stays: whoever plays the same song tells what is wrong with it
            return {};
        return [this, originalDb = *originalDb] { m_mixer.setOriginalDb(originalDb); };
    });
}

} // namespace stemwright::ui
