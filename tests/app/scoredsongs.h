#pragma once

#include "tests/app/songs.h"

#include <nlohmann/json.hpp>

#include <sstream>

/// Stems and their estimates, and what the program reports of them.
namespace stemwright::tests {

using Json = nlohmann::json;

inline constexpr std::int64_t kNoiseFrames = 3 * 8000 + 100;

inline Sound noise(std::uint32_t seed, float gain = 0.5F, std::int64_t frames = kNoiseFrames)
{
    Sound sound{.sampleRateHz = 8000, .channels = 1};
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> values(-gain, gain);
    for (std::int64_t i = 0; i < frames; ++i)
        sound.frames.push_back(values(random));
    return sound;
}

/// `sound` with noise `error` times as loud as noise() is.
inline Sound spoiled(Sound sound, float error, std::uint32_t seed)
{
    const Sound other = noise(seed, error * 0.5F, static_cast<std::int64_t>(sound.frames.size()));
    for (std::size_t i = 0; i < sound.frames.size(); ++i)
        sound.frames[i] += other.frames[i];
    return sound;
}

inline std::vector<Json> linesOf(const std::string& out)
{
    std::vector<Json> lines;
    std::istringstream stream(out);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(Json::parse(line));
    return lines;
}

inline Json lineOf(const std::string& out, const char* event)
{
    for (const Json& line : linesOf(out))
        if (line["event"] == event)
            return line;
    return {};
}

} // namespace stemwright::tests
