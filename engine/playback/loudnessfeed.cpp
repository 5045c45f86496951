#include "engine/playback/loudnessfeed.h"

#include <utility>

namespace stemwright::playback {

void LoudnessFeed::measure()
{
    if (m_restart.exchange(false, std::memory_order_relaxed)) {
        m_meter.reset();
        if (auto meter = mix::LoudnessMeter::create(m_format.channels, m_format.sampleRateHz))
            m_meter = std::move(*meter);
    } else if (m_ring.readable() == 0)
        return;
    while (m_ring.readable() > 0) {
        const auto frames = m_ring.front(m_ring.capacityRows());
        // Without memory for it the meter stands still; nothing else suffers.
        if (m_meter && !m_meter->add(frames))
            m_meter.reset();
        m_ring.drop(frames.size() / m_format.channels);
    }
    if (!m_meter)
        return;
    m_momentary.store(m_meter->momentaryLufs(), std::memory_order_relaxed);
    m_shortTerm.store(m_meter->shortTermLufs(), std::memory_order_relaxed);
    m_integrated.store(m_meter->integratedLufs(), std::memory_order_relaxed);
    m_truePeak.store(m_meter->truePeakDb(), std::memory_order_relaxed);
}

Loudness LoudnessFeed::now() const
{
    return {.momentaryLufs = m_momentary.load(std::memory_order_relaxed),
            .shortTermLufs = m_shortTerm.load(std::memory_order_relaxed),
            .integratedLufs = m_integrated.load(std::memory_order_relaxed),
            .truePeakDb = m_truePeak.load(std::memory_order_relaxed)};
}

} // namespace stemwright::playback
