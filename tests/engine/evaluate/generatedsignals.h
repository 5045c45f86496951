#pragma once

#include "engine/evaluate/signal.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <utility>
#include <vector>

/// The generated signals of the metrics specification, whose scores it gives to many digits.
namespace stemwright::tests {

using Samples = std::vector<double>;

inline Samples lcg(std::uint32_t seed, std::size_t count)
{
    Samples samples;
    for (std::size_t i = 0; i < count; ++i) {
        seed = 1664525U * seed + 1013904223U;
        samples.push_back(seed / 4294967296.0 - 0.5);
    }
    return samples;
}

inline Samples delayed(const Samples& samples, std::size_t by)
{
    Samples result(samples.size(), 0.0);
    std::copy(samples.begin(), samples.end() - static_cast<std::ptrdiff_t>(by), result.begin() + static_cast<std::ptrdiff_t>(by));
    return result;
}

/// Sum of weighted signals.
inline Samples mixed(const std::vector<std::pair<double, Samples>>& parts)
{
    Samples sum(parts.front().second.size(), 0.0);
    for (const auto& [weight, samples] : parts)
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += weight * samples[i];
    return sum;
}

inline Samples swelling(Samples samples)
{
    for (std::size_t n = 0; n < samples.size(); ++n)
        samples[n] *= 0.5 + 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(n) / 1000.0);
    return samples;
}

/// A signal in memory, [channel][frame].
class MemorySignal final : public evaluate::Signal {
public:
    explicit MemorySignal(std::vector<Samples> channels) : m_channels(std::move(channels)) {}

    std::int64_t frames() const override { return static_cast<std::int64_t>(m_channels.front().size()); }
    std::size_t channels() const override { return m_channels.size(); }
    Status read(std::int64_t firstFrame, std::span<double> interleaved) const override
    {
        for (std::size_t i = 0; i < interleaved.size(); ++i)
            interleaved[i] = m_channels[i % channels()].at(static_cast<std::size_t>(firstFrame) + i / channels());
        return {};
    }
    std::vector<Samples>& samples() { return m_channels; }

private:
    std::vector<Samples> m_channels;
};

/// References and estimates with the set that points to them.
struct Scene {
    std::vector<MemorySignal> references;
    std::vector<MemorySignal> estimates;

    evaluate::SignalSet set() const
    {
        evaluate::SignalSet set;
        for (const MemorySignal& signal : references)
            set.references.push_back(&signal);
        for (const MemorySignal& signal : estimates)
            set.estimates.push_back(&signal);
        return set;
    }
};

/// Test A: mono, two sources.
inline Scene monoScene()
{
    constexpr std::size_t kFrames = 4000;
    const Samples u1 = lcg(1, kFrames);
    const Samples s1 = mixed({{1.0, u1}, {0.5, delayed(u1, 1)}});
    const Samples s2 = swelling(lcg(2, kFrames));
    const Samples e1 = mixed({{0.9, s1}, {0.2, delayed(s1, 3)}, {0.15, s2}, {0.05, lcg(3, kFrames)}});
    const Samples e2 = mixed({{0.8, s2}, {-0.1, delayed(s2, 10)}, {0.2, delayed(s1, 1)}, {0.05, lcg(4, kFrames)}});
    return {.references = {MemorySignal({s1}), MemorySignal({s2})}, .estimates = {MemorySignal({e1}), MemorySignal({e2})}};
}

/// Test B: stereo, two sources.
inline Scene stereoScene()
{
    constexpr std::size_t kFrames = 6500;
    std::vector<Samples> u;
    for (std::uint32_t seed = 11; seed <= 18; ++seed)
        u.push_back(lcg(seed, kFrames));
    const std::vector<Samples> s1{mixed({{1.0, u[0]}, {0.5, delayed(u[0], 1)}}), mixed({{0.6, u[0]}, {0.3, u[1]}})};
    const std::vector<Samples> s2{mixed({{0.7, swelling(u[2])}}), mixed({{0.4, delayed(u[2], 2)}, {0.5, u[3]}})};
    std::vector<Samples> e1;
    std::vector<Samples> e2;
    for (std::size_t c = 0; c < 2; ++c) {
        e1.push_back(mixed({{0.9, s1[c]}, {0.2, delayed(s1[c], 3)}, {0.15, s2[c]}, {0.05, u[4 + c]}}));
        e2.push_back(mixed({{0.8, s2[c]}, {-0.1, delayed(s2[1 - c], 10)}, {0.2, delayed(s1[c], 1)}, {0.05, u[6 + c]}}));
    }
    return {.references = {MemorySignal(s1), MemorySignal(s2)}, .estimates = {MemorySignal(e1), MemorySignal(e2)}};
}

/// Test C: tiny.
inline Scene tinyScene()
{
    constexpr std::size_t kFrames = 200;
    const Samples s1 = lcg(41, kFrames);
    const Samples s2 = lcg(42, kFrames);
    const Samples e1 = mixed({{1.0, s1}, {0.3, delayed(s1, 2)}, {0.1, s2}, {0.02, lcg(43, kFrames)}});
    const Samples e2 = mixed({{0.5, s2}, {-0.2, s1}, {0.02, lcg(44, kFrames)}});
    return {.references = {MemorySignal({s1}), MemorySignal({s2})}, .estimates = {MemorySignal({e1}), MemorySignal({e2})}};
}

} // namespace stemwright::tests
