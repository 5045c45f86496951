#include "engine/audio/quantiser.h"

#include <algorithm>
#include <cmath>

namespace stemwright::audio {

namespace {

constexpr std::uint64_t kSeed = 0x9E3779B97F4A7C15;

} // namespace

Quantiser::Quantiser(int bits) : m_steps(std::ldexp(1.0, bits - 1)), m_shift(32 - bits), m_random(kSeed) {}

/// From -0.5 to 0.5. Source: xorshift64*, Vigna 2016.
double Quantiser::uniform()
{
    m_random ^= m_random >> 12U;
    m_random ^= m_random << 25U;
    m_random ^= m_random >> 27U;
    return std::ldexp(static_cast<double>((m_random * 0x2545F4914F6CDD1DU) >> 11U), -53) - 0.5;
}

void Quantiser::process(std::span<const float> samples, std::span<std::int32_t> integers)
{
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double dithered = static_cast<double>(samples[i]) * m_steps + uniform() + uniform();
        const double limited = std::clamp(std::round(dithered), -m_steps, m_steps - 1.0);
        integers[i] = static_cast<std::int32_t>(limited) * (1 << m_shift);
    }
}

} // namespace stemwright::audio
