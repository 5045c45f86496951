#include "ui/mixer/levelmatch.h"

#include "engine/base/threadpool.h"
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
    m_isOutdated = m_isRunning;
    m_worker.request_stop();
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
    if (!m_source)
        return;
    if (m_isRunning) {
        m_isOutdated = true;
        m_worker.request_stop();
        return;
    }
    m_isRunning = true;
    m_isOutdated = false;
    m_matched = m_mixer.mix().strips;
    m_matchedGeneration = generationOf(*m_source);
    m_worker = std::jthread([this, mix = m_mixer.mix(), source = m_source](const std::stop_token& stop) {
        Result<float> originalDb = 0.0F;
        const Status ended = guarded([&]() -> Status {
            originalDb = mix::matchingOriginalDb(mix, *source, stop);
            return {};
        });
        if (!ended)
            originalDb = std::unexpected(ended.error());
        QMetaObject::invokeMethod(this, [this, originalDb] { take(originalDb); });
    });
}

/// Without a result the last correction stays: whoever plays the same song tells what is wrong with it.
void LevelMatch::take(const Result<float>& originalDb)
{
    m_isRunning = false;
    if (m_isOutdated)
        start();
    else if (originalDb)
        m_mixer.setOriginalDb(*originalDb);
}

} // namespace stemwright::ui
