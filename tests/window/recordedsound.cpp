#include "tests/window/recordedsound.h"

#include "engine/audio/decoder.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>

namespace stemwright::test {
namespace {

constexpr std::size_t kBlockFrames = kRateHz / 4;

} // namespace

Sound readRecording(const char* path)
{
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> bytes(std::istreambuf_iterator<char>(file), {});
    Sound sound(bytes.size() / sizeof(float) / kChannels * kChannels);
    std::copy_n(bytes.data(), sound.size() * sizeof(float), reinterpret_cast<char*>(sound.data()));
    return sound;
}

std::optional<Sound> readReference(const char* path)
{
    const auto decoder = audio::openDecoder(path);
    if (!decoder || (*decoder)->info().channels != kChannels || (*decoder)->info().sampleRateHz != kRateHz) {
        std::fprintf(stderr, "%s is no stereo sound file with 48,000 Hz\n", path);
        return std::nullopt;
    }
    Sound sound;
    Sound block(kBlockFrames * kChannels);
    while (const auto frames = (*decoder)->read(block)) {
        if (*frames == 0)
            return sound;
        sound.insert(sound.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(*frames * kChannels));
    }
    std::fprintf(stderr, "%s cannot be read to its end\n", path);
    return std::nullopt;
}

double energy(const Sound& sound, std::size_t frame, std::size_t frames)
{
    double sum = 0.0;
    for (std::size_t i = frame * kChannels; i < (frame + frames) * kChannels; ++i)
        sum += double{sound[i]} * sound[i];
    return sum;
}

double residual(const Sound& recording, std::size_t at, const Sound& reference, std::size_t frame, std::size_t frames, double limit)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < frames * kChannels && sum < limit; ++i) {
        const double difference = double{recording[at * kChannels + i]} - reference[frame * kChannels + i];
        sum += difference * difference;
    }
    return sum;
}

} // namespace stemwright::test
