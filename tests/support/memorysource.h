#pragma once

#include "engine/mix/source.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <limits>
#include <mutex>
#include <thread>

namespace stemwright::test {

/// A song and stems in memory. Every sample tells where it comes from: noise that depends on stem, frame and channel alone; the original
/// is the sum of the stems.
class MemorySource final : public mix::Source {
public:
    struct Shape {
        std::int64_t frames = 48'000;
        std::size_t channels = 2;
        std::size_t stems = 4;
        int sampleRateHz = 48'000;
    };

    explicit MemorySource(const Shape& shape) : MemorySource(shape, {{.first = 0, .end = shape.frames}}) {}
    MemorySource(const Shape& shape, std::vector<mix::FrameRange> available) : m_shape(shape), m_available(std::move(available)) {}

    int sampleRateHz() const override { return m_shape.sampleRateHz; }
    std::size_t channels() const override { return m_shape.channels; }
    std::int64_t frames() const override { return m_shape.frames; }
    std::size_t stems() const override { return m_shape.stems; }

    std::vector<mix::FrameRange> available() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_available;
    }
    std::uint64_t generation(mix::FrameRange range) const override
    {
        const std::scoped_lock lock(m_mutex);
        std::uint64_t newest = 0;
        for (const auto& [changed, number] : m_changes)
            if (changed.first < range.end && range.first < changed.end)
                newest = std::max(newest, number);
        return newest;
    }
    Status readOriginal(std::int64_t first, std::span<float> frames) override
    {
        delay();
        for (std::size_t i = 0; i < frames.size(); ++i) {
            frames[i] = 0.0F;
            for (std::size_t stem = 0; stem < std::max<std::size_t>(m_shape.stems, 1); ++stem)
                frames[i] += sampleAt(stem, first, i);
        }
        return {};
    }
    Status readStem(std::size_t stem, std::int64_t first, std::span<float> frames) override
    {
        for (std::size_t i = 0; i < frames.size(); ++i)
            frames[i] = sampleAt(stem, first, i) * m_stemFactor;
        return {};
    }

    /// As a separation does while it works.
    void setAvailable(std::vector<mix::FrameRange> ranges, mix::FrameRange changed)
    {
        const std::scoped_lock lock(m_mutex);
        m_available = std::move(ranges);
        m_changes.emplace_back(changed, m_changes.size() + 1);
    }
    /// As other settings of the filter do.
    void setStemFactor(float factor)
    {
        m_stemFactor = factor;
        setAvailable(available(), {.first = 0, .end = m_shape.frames});
    }
    /// The next read takes that long, as on a sleeping disk.
    void delayNextRead(std::chrono::milliseconds time) { m_delay = time; }
    /// Silence before and behind these frames, as a device needs it that loses the first and last moments of a recording.
    void setSounding(mix::FrameRange range) { m_sounding = range; }
    /// Makes a signal of slow sines instead of noise, for tests that look for clicks.
    void setSmooth() { m_smooth = true; }

private:
    float sampleAt(std::size_t stem, std::int64_t first, std::size_t index) const
    {
        const auto frame = first + static_cast<std::int64_t>(index / m_shape.channels);
        const std::size_t channel = index % m_shape.channels;
        if (frame < m_sounding.first || frame >= m_sounding.end)
            return 0.0F;
        if (m_smooth)
            return 0.2F * static_cast<float>(std::sin(0.01 * static_cast<double>(frame) + static_cast<double>(stem + channel)));
        std::uint64_t hash = (static_cast<std::uint64_t>(frame) * 64 + stem * 8 + channel + 1) * 0x9E3779B97F4A7C15U;
        hash = (hash ^ (hash >> 29U)) * 0xBF58476D1CE4E5B9U;
        return static_cast<float>(static_cast<double>(hash >> 40U) / (1U << 24U) - 0.5) * 0.25F;
    }
    void delay()
    {
        if (const auto time = m_delay.exchange(std::chrono::milliseconds(0)); time.count() > 0)
            std::this_thread::sleep_for(time);
    }

    Shape m_shape;
    mutable std::mutex m_mutex;
    std::vector<mix::FrameRange> m_available;
    std::vector<std::pair<mix::FrameRange, std::uint64_t>> m_changes;
    std::atomic<float> m_stemFactor = 1.0F;
    std::atomic<bool> m_smooth = false;
    mix::FrameRange m_sounding{.first = 0, .end = std::numeric_limits<std::int64_t>::max()};
    std::atomic<std::chrono::milliseconds> m_delay{};
};

} // namespace stemwright::test
