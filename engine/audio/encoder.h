#pragma once

#include "engine/base/file.h"
#include "engine/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>

namespace stemwright::audio {

enum class FileFormat { Wav, Flac, OggVorbis, Opus, Mp3 };
enum class SampleDepth { Int16, Int24, Float32 };

std::optional<FileFormat> fileFormatFromName(std::string_view name); ///< "wav", "flac", "ogg", "opus", "mp3"
std::string_view fileExtension(FileFormat format);                   ///< ".wav", ...

struct EncoderOptions {
    FileFormat format = FileFormat::Wav;
    /// Lossy formats take no notice; FLAC writes Float32 as 24 bit.
    SampleDepth depth = SampleDepth::Float32;
    int sampleRateHz = 44100;
    int channels = 2;
};

/// What the listener should be told about a finished file.
struct EncodedFile {
    std::int64_t frames = 0;         ///< in the file, at its rate
    int sampleRateHz = 0;            ///< of the file: 48 kHz where the format does not know the rate that was asked for
    float peak = 0.0F;               ///< largest absolute sample given, linear
    std::int64_t clippedSamples = 0; ///< beyond full scale and limited to it, in integer and lossy formats
};

/// Writes one sound file. The final name appears only when finish() has verified the whole file; until then it is `<name>.part`,
/// and an encoder that is destroyed without finish() leaves nothing behind.
///
/// The same input gives the same bytes, whenever it is written. When depth falls, TPDF dither is added (seeded). WAV becomes RF64 beyond 4
/// GiB. Opus knows 8, 12, 16, 24 and 48 kHz only, MP3 nine rates up to 48 kHz, Vorbis those up to 200 kHz: sound of another rate is
/// resampled to 48 kHz, which EncodedFile tells. Every other file has the rate and exactly the frames that were given.
/// Lossy formats are written at a fixed high quality (soundwriter.cpp names the figures).
/// Channels are given in the order of WAVE files (channellayout.h) and stored in the order of the format.
/// Thread  one at a time.
class Encoder {
public:
    virtual ~Encoder() = default;
    /// Interleaved whole frames. Errors  InvalidArgument for NaN or infinities; DiskFull; IoError; Cancelled.
    [[nodiscard]] virtual Status write(std::span<const float> frames) = 0;
    /// Closes the file, copies tags and cover of `tagSource` (when not empty) with `stemName` added, reopens it, compares rate,
    /// channels and the number of frames (compressed files are decoded for it) and publishes it under the final name.
    /// Errors  those of write; Corrupt when the file read back differs; Unsupported for no frames at all except in WAV and Vorbis.
    virtual Result<EncodedFile> finish(const std::filesystem::path& tagSource, std::string_view stemName) = 0;
};

/// `stop` is heeded as long as the encoder lives.
///
/// Errors  Unsupported when the format cannot carry the rate or the channels (names both); PermissionDenied; NotFound for the folder; those
///         of PartFile::create.
Result<std::unique_ptr<Encoder>> createEncoder(const std::filesystem::path& path, const EncoderOptions& options, std::stop_token stop = {});
/// The same for a part that is the caller's already.
Result<std::unique_ptr<Encoder>> createEncoder(PartFile part, const EncoderOptions& options, std::stop_token stop = {});

/// Bytes that `frames` frames will need at the most with tags of `tagBytes`, for the check of free space before any work.
std::uint64_t estimatedBytes(const EncoderOptions& options, std::int64_t frames, std::uint64_t tagBytes);

} // namespace stemwright::audio
