#pragma once

#include "engine/audio/decoder.h"
#include "engine/audio/encoder.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// Sound files made on the spot, whole and broken, for every test that needs some.
namespace stemwright::tests {

struct Sound {
    int sampleRateHz = 44100;
    int channels = 2;
    std::vector<float> frames{}; ///< interleaved

    std::int64_t count() const { return static_cast<std::int64_t>(frames.size()) / channels; }
};

/// Channel c holds a sine of (c + 1) * baseHz with amplitude 0.5 / (c + 1).
Sound sineSound(std::int64_t frames, int channels = 2, int sampleRateHz = 44100, double baseHz = 220.0);

std::vector<std::byte> readBytes(const std::filesystem::path& path);
void writeBytes(const std::filesystem::path& path, const std::vector<std::byte>& bytes);
std::vector<std::byte> randomBytes(std::size_t count, std::uint32_t seed);

/// A WAV header with these fields, whatever they are, and `dataBytes` zeros behind it.
struct WaveHeader {
    std::uint16_t coding = 3; ///< 1: integers, 3: floats
    std::uint16_t channels = 2;
    std::uint32_t sampleRateHz = 44100;
    std::uint16_t bits = 32;
    std::uint32_t claimedBytes = 0;
};
std::vector<std::byte> waveBytes(const WaveHeader& header, const std::vector<std::byte>& data);

/// All that a decoder gives; nothing in place of a damaged file or of none.
Sound readSound(Result<std::unique_ptr<audio::Decoder>> decoder);
Sound readSound(const std::filesystem::path& path);

/// Writes `sound` through libsndfile in any of its formats (SF_FORMAT_...). False when it cannot.
bool writeWithSndfile(const std::filesystem::path& path, int format, const Sound& sound);

/// Writes `sound` through our own encoder, in two parts of odd lengths, as stems come.
Result<audio::EncodedFile> encodeSound(const std::filesystem::path& path, const audio::EncoderOptions& options, const Sound& sound);

enum class Picture { None, Track };
/// Writes `sound` through FFmpeg's libraries, with a track of pictures if wanted. False when this FFmpeg lacks the encoder.
/// From `jumpAtSeconds` on the time stamps are `jumpSeconds` too late.
bool writeWithFfmpeg(const std::filesystem::path& path, const char* codec, const Sound& sound, Picture picture = Picture::None,
                     int jumpAtSeconds = 0, int jumpSeconds = 0);

enum class Expected {
    Whole,   ///< every frame is read, no damage
    Damaged, ///< some is read, and the damage is stated
    Cannot,  ///< refused with a sentence
};

struct CorpusFile {
    std::string kind; ///< such as "half.flac"
    std::filesystem::path path;
    Expected expected = Expected::Whole;
    std::optional<std::int64_t> frames{}; ///< of a whole file
};

/// Makes at least sixty files below `folder`: each kind of trouble in each format where it makes sense.
std::vector<CorpusFile> makeCorpus(const std::filesystem::path& folder);

} // namespace stemwright::tests
