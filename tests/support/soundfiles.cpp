#include "tests/support/soundfiles.h"

#include <sndfile.h>

#include <cmath>
#include <fstream>
#include <memory>
#include <numbers>
#include <random>
#include <span>

/// libsndfile leaks its Ogg state when a file cannot be created, FFmpeg when it sets up Vorbis. What we forget to close ourselves
/// shows as memory of libsndfile or FFmpeg and is reported.
extern "C" const char* __lsan_default_suppressions() { return "leak:libogg.so\nleak:libvorbis"; }

namespace stemwright::tests {

namespace {

void append(std::vector<std::byte>& bytes, std::uint64_t number, int count)
{
    for (int i = 0; i < count; ++i)
        bytes.push_back(static_cast<std::byte>(number >> static_cast<unsigned>(8 * i)));
}

void append(std::vector<std::byte>& bytes, std::string_view text)
{
    for (const char letter : text)
        bytes.push_back(static_cast<std::byte>(letter));
}

} // namespace

Sound sineSound(std::int64_t frames, int channels, int sampleRateHz, double baseHz)
{
    Sound sound{.sampleRateHz = sampleRateHz, .channels = channels};
    sound.frames.reserve(static_cast<std::size_t>(frames * channels));
    for (std::int64_t t = 0; t < frames; ++t)
        for (int c = 0; c < channels; ++c)
            sound.frames.push_back(static_cast<float>(
                0.5 / (c + 1) * std::sin(2.0 * std::numbers::pi * baseHz * (c + 1) * static_cast<double>(t) / sampleRateHz)));
    return sound;
}

std::vector<std::byte> readBytes(const std::filesystem::path& path)
{
    std::vector<std::byte> bytes(std::filesystem::file_size(path));
    std::ifstream(path, std::ios::binary).read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

void writeBytes(const std::filesystem::path& path, const std::vector<std::byte>& bytes)
{
    std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

std::vector<std::byte> randomBytes(std::size_t count, std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::vector<std::byte> bytes(count);
    for (std::byte& byte : bytes)
        byte = static_cast<std::byte>(random());
    return bytes;
}

std::vector<std::byte> waveBytes(const WaveHeader& header, const std::vector<std::byte>& data)
{
    const auto frameBytes = static_cast<std::uint16_t>(header.channels * header.bits / 8);
    std::vector<std::byte> bytes;
    append(bytes, "RIFF");
    append(bytes, 36 + header.claimedBytes, 4);
    append(bytes, "WAVEfmt ");
    append(bytes, 16, 4);
    append(bytes, header.coding, 2);
    append(bytes, header.channels, 2);
    append(bytes, header.sampleRateHz, 4);
    append(bytes, std::uint64_t{header.sampleRateHz} * frameBytes, 4);
    append(bytes, frameBytes, 2);
    append(bytes, header.bits, 2);
    append(bytes, "data");
    append(bytes, header.claimedBytes, 4);
    bytes.insert(bytes.end(), data.begin(), data.end());
    return bytes;
}

Sound readSound(Result<std::unique_ptr<audio::Decoder>> decoder)
{
    Sound nothing{.sampleRateHz = 0, .channels = 1};
    if (!decoder)
        return nothing;
    Sound sound{.sampleRateHz = (*decoder)->info().sampleRateHz, .channels = (*decoder)->info().channels};
    std::vector<float> block(static_cast<std::size_t>(4096 * sound.channels));
    for (;;) {
        const auto count = (*decoder)->read(block);
        if (!count || !(*decoder)->damage().empty())
            return nothing;
        if (*count == 0)
            return sound;
        sound.frames.insert(sound.frames.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(*count) * sound.channels);
    }
}

Sound readSound(const std::filesystem::path& path) { return readSound(audio::openDecoder(path)); }

bool writeWithSndfile(const std::filesystem::path& path, int format, const Sound& sound)
{
    SF_INFO info{};
    info.samplerate = sound.sampleRateHz;
    info.channels = sound.channels;
    info.format = format;
    const std::unique_ptr<SNDFILE, decltype(&sf_close)> file(sf_open(path.c_str(), SFM_WRITE, &info), &sf_close);
    return file && sf_writef_float(file.get(), sound.frames.data(), sound.count()) == sound.count();
}

Result<audio::EncodedFile> encodeSound(const std::filesystem::path& path, const audio::EncoderOptions& options, const Sound& sound)
{
    auto encoder = audio::createEncoder(path, options);
    if (!encoder)
        return std::unexpected(encoder.error());
    const auto first = std::span(sound.frames).first(static_cast<std::size_t>(sound.count() / 3 * sound.channels));
    for (const auto part : {first, std::span(sound.frames).subspan(first.size())})
        if (const Status written = (*encoder)->write(part); !written)
            return std::unexpected(written.error());
    return (*encoder)->finish({}, "");
}

} // namespace stemwright::tests
