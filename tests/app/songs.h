#pragma once

#include "tests/support/soundfiles.h"

#include <cmath>
#include <filesystem>
#include <numbers>
#include <random>

/// Songs for the program's tests, and a way to compare what it made of them.
namespace stemwright::tests {

/// Something of everything: tones that stay, clicks, noise; the channels differ, and nothing repeats.
inline Sound song(std::int64_t frames, int channels = 2, int sampleRateHz = 44100)
{
    Sound sound{.sampleRateHz = sampleRateHz, .channels = channels};
    std::mt19937 random(7);
    std::uniform_real_distribution<double> noise(-0.05, 0.05);
    sound.frames.reserve(static_cast<std::size_t>(frames * channels));
    for (std::int64_t t = 0; t < frames; ++t) {
        const double seconds = static_cast<double>(t) / sampleRateHz;
        const double click = t % (sampleRateHz / 4) < 40 ? 0.4 * std::exp(-static_cast<double>(t % (sampleRateHz / 4)) / 10.0) : 0.0;
        for (int c = 0; c < channels; ++c) {
            const double pan = 1.0 / (c + 1);
            const double tones = 0.2 * std::sin(2.0 * std::numbers::pi * 110.0 * seconds) +
                                 0.15 * pan * std::sin(2.0 * std::numbers::pi * (660.0 + 5.0 * std::sin(20.0 * seconds)) * seconds);
            sound.frames.push_back(static_cast<float>(tones + click + noise(random)));
        }
    }
    return sound;
}

/// Energy of a less b relative to that of a, in dB; lengths must be equal.
inline double differenceDb(const std::vector<float>& a, const std::vector<float>& b)
{
    if (a.size() != b.size() || a.empty())
        return 999.0;
    double difference = 0.0;
    double energy = 1e-30;
    for (std::size_t i = 0; i < a.size(); ++i) {
        difference += std::pow(static_cast<double>(a[i]) - static_cast<double>(b[i]), 2);
        energy += std::pow(static_cast<double>(a[i]), 2);
    }
    return 10.0 * std::log10(difference / energy + 1e-30);
}

/// 32-bit float WAV.
inline void writeWave(const std::filesystem::path& path, const Sound& sound)
{
    const auto* bytes = reinterpret_cast<const std::byte*>(sound.frames.data());
    const std::vector<std::byte> data(bytes, bytes + sound.frames.size() * sizeof(float));
    std::filesystem::create_directories(path.parent_path());
    writeBytes(path, waveBytes({.channels = static_cast<std::uint16_t>(sound.channels),
                                .sampleRateHz = static_cast<std::uint32_t>(sound.sampleRateHz),
                                .claimedBytes = static_cast<std::uint32_t>(data.size())},
                               data));
}

} // namespace stemwright::tests
