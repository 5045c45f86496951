#pragma once

#include "engine/model/model.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace stemwright::test {

/// A song held in memory, planar; the magnitudes of its bins are all 1, so that a method of gains returns the gains themselves.
class MemoryMixture final : public model::Mixture {
public:
    MemoryMixture(std::vector<float> planar, std::size_t channelCount) : m_planar(std::move(planar)), m_channels(channelCount) {}

    std::int64_t frames() const override { return static_cast<std::int64_t>(m_planar.size() / m_channels); }
    std::size_t channels() const override { return m_channels; }
    std::int64_t slices() const override { return dsp::sliceCount(frames(), {}); }

    Status samples(std::int64_t firstFrame, std::size_t count, std::span<float> out) const override
    {
        for (std::size_t c = 0; c < m_channels; ++c)
            for (std::size_t i = 0; i < count; ++i) {
                const std::int64_t frame = firstFrame + static_cast<std::int64_t>(i);
                const bool inside = frame >= 0 && frame < frames();
                out[c * count + i] = inside ? m_planar[c * static_cast<std::size_t>(frames()) + static_cast<std::size_t>(frame)] : 0.0F;
            }
        return {};
    }

    Status magnitudes(std::int64_t, std::span<float> out) const override
    {
        std::ranges::fill(out, 1.0F);
        return {};
    }

private:
    std::vector<float> m_planar;
    std::size_t m_channels;
};

/// The generator of the specification's anchors (classical-methods 0.2): values in [-0.5, 0.5).
class Lcg {
public:
    explicit Lcg(std::uint32_t seed) : m_state(seed) {}
    float operator()()
    {
        m_state = 1664525U * m_state + 1013904223U;
        return static_cast<float>(static_cast<double>(m_state) / 4294967296.0 - 0.5);
    }

private:
    std::uint32_t m_state;
};

} // namespace stemwright::test
