#include "engine/export/peaks.h"

#include <algorithm>
#include <cmath>

namespace stemwright::exporting {

bool keepsPeaks(audio::FileFormat format, audio::SampleDepth depth)
{
    return format == audio::FileFormat::Wav && depth == audio::SampleDepth::Float32;
}

float loweringGain(float highestTruePeak) { return 1.0F / std::max(1.0F, highestTruePeak); }

float loweredDb(float gain) { return std::abs(20.0F * std::log10(gain)); }

Status PeakWriter::write(std::span<const float> frames)
{
    m_block.clear();
    if (m_limiter)
        m_limiter->process(frames, m_block);
    else
        std::ranges::transform(frames, std::back_inserter(m_block), [gain = m_gain](float sample) { return sample * gain; });
    return m_encoder->write(m_block);
}

Status PeakWriter::finish()
{
    if (!m_limiter)
        return {};
    m_block.clear();
    m_limiter->finish(m_block);
    return m_encoder->write(m_block);
}

} // namespace stemwright::exporting
