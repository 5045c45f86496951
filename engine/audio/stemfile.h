#pragma once

#include "engine/audio/decoder.h"
#include "engine/base/file.h"
#include "engine/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace stemwright::audio {

/// Stem files of DJ programs (.stem.mp4): an MPEG-4 file whose first track is the master and whose next four are the stems, all stereo.
inline constexpr std::size_t kStemFileStems = 4;
inline constexpr std::size_t kStemFileTracks = kStemFileStems + 1;

/// Aac is what every DJ program takes; Alac is lossless, but some do not read it.
enum class StemFileCodec { Aac, Alac };

struct StemFileStem {
    std::string name;
    std::string colour; ///< "#RRGGBB"
    bool operator==(const StemFileStem&) const = default;
};

struct StemFileOptions {
    StemFileCodec codec = StemFileCodec::Aac;
    int sampleRateHz = 44'100; ///< 44.1 or 48 kHz: others are not read everywhere, and refused
    std::array<StemFileStem, kStemFileStems> stems{};
    std::map<std::string, std::string> tags{}; ///< "title", "artist", "album", ...
    std::vector<std::byte> cover{};            ///< JPEG or PNG; others are left out, as such files cannot hold them
};

/// Writes one stem file. As with Encoder, the final name appears only when finish() has verified the whole file.
///
/// Source  the stem box as Native Instruments published it: JSON under moov/udta/stem, version 1, with compressor and limiter off.
/// Thread  one at a time.
class StemFileWriter {
public:
    using Blocks = std::array<std::span<const float>, kStemFileTracks>;

    /// Errors  Unsupported for other rates, or when FFmpeg's libraries were built without the encoder.
    static Result<std::unique_ptr<StemFileWriter>> create(PartFile part, const StemFileOptions& options, std::stop_token stop = {});
    virtual ~StemFileWriter() = default;

    /// The master, then the stems: interleaved stereo, as many frames of each. Errors  InvalidArgument for NaN; DiskFull; IoError;
    /// Cancelled.
    [[nodiscard]] virtual Status write(const Blocks& blocks) = 0;
    /// Closes the file, adds the stem box, decodes every track again to compare the number of frames, and publishes it.
    /// Errors  those of write; Corrupt when a track differs.
    [[nodiscard]] virtual Status finish() = 0;
};

/// The names and colours in the stem box of a file; nothing when it has none. A box of more than 64 KiB is not looked at.
/// Errors  those of File; Corrupt for a stem box that makes no sense.
Result<std::optional<std::array<StemFileStem, kStemFileStems>>> readStemBox(const std::filesystem::path& path);

/// One track of such a file: 0 is the master, then come the stems. Errors  those of openDecoder; Unsupported when there is no such track.
Result<std::unique_ptr<Decoder>> openStemTrack(const std::filesystem::path& path, int track, std::stop_token stop = {});

} // namespace stemwright::audio
