#pragma once

#include "engine/mix/source.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <vector>

namespace stemwright::test {

/// A song whose stems are what a test makes of them; the original is their sum.
class SoundSource final : public mix::Source {
public:
    /// The stems are interleaved and equally long.
    SoundSource(std::vector<std::vector<float>> stems, std::size_t channels, int sampleRateHz)
        : m_stems(std::move(stems)), m_channels(channels), m_rateHz(sampleRateHz)
    {
    }

    int sampleRateHz() const override { return m_rateHz; }
    std::size_t channels() const override { return m_channels; }
    std::int64_t frames() const override { return static_cast<std::int64_t>(m_stems.front().size() / m_channels); }
    std::size_t stems() const override { return m_stems.size(); }
    std::vector<FrameRange> available() const override { return {{.first = 0, .end = frames()}}; }
    std::uint64_t generation(FrameRange) const override { return 0; }
    Status readOriginal(std::int64_t first, std::span<float> frames) override
    {
        std::ranges::fill(frames, 0.0F);
        for (const auto& stem : m_stems)
            for (std::size_t i = 0; i < frames.size(); ++i)
                frames[i] += stem[static_cast<std::size_t>(first) * m_channels + i];
        return {};
    }
    Status readStem(std::size_t stem, std::int64_t first, std::span<float> frames) override
    {
        std::copy_n(m_stems[stem].begin() + static_cast<std::ptrdiff_t>(first) * static_cast<std::ptrdiff_t>(m_channels), frames.size(),
                    frames.begin());
        return {};
    }

private:
    std::vector<std::vector<float>> m_stems;
    std::size_t m_channels;
    int m_rateHz;
};

/// A sine, the same in all channels.
inline std::vector<float> sine(double hz, double peak, std::size_t frames, std::size_t channels, int rateHz)
{
    std::vector<float> sound;
    for (std::size_t t = 0; t < frames; ++t)
        sound.insert(sound.end(), channels,
                     static_cast<float>(peak * std::sin(2.0 * std::numbers::pi * hz * static_cast<double>(t) / rateHz)));
    return sound;
}

/// All of a stem.
inline std::vector<float> wholeStem(mix::Source& source, std::size_t stem)
{
    std::vector<float> sound(static_cast<std::size_t>(source.frames()) * source.channels());
    if (!source.readStem(stem, 0, sound))
        std::abort();
    return sound;
}

} // namespace stemwright::test
