#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

namespace stemwright::audio {

inline constexpr int kMinSampleRateHz = 4'000;
inline constexpr int kMaxSampleRateHz = 768'000;
inline constexpr int kMaxChannels = 8;
/// 180 dB over full scale: what is beyond it is no sound, and squares of its spectrum would leave the range of float.
inline constexpr float kLargestSample = 1e9F;

/// What a file says about itself before it is decoded.
struct AudioInfo {
    int sampleRateHz = 0;
    int channels = 0;
    /// Frames that the header promises; 0 when it does not say. Headers lie: never allocate by this number.
    std::int64_t claimedFrames = 0;
    std::string container; ///< "WAV", "FLAC", "MP3", "MPEG-4 audio", ...
};

/// Turns a sound file into frames, block by block. One implementation reads through libsndfile, one through FFmpeg's libraries.
///
/// Shape   interleaved; three and more channels come in the order of WAVE files (channellayout.h), whatever the file's own is.
/// Unit    full scale is 1.0; float files keep values beyond it.
/// Thread  one at a time; allocates in open and in the first read.
class Decoder {
public:
    virtual ~Decoder() = default;

    virtual const AudioInfo& info() const = 0;

    /// Reads the next frames, interleaved; `frames` holds whole frames. Returns how many frames were read, 0 at the end. What a
    /// damaged file still holds is read, with silence of the same length for what is lost in between where that is known, so that
    /// what follows stays in its place; then damage() tells. NaN, infinities and values beyond kLargestSample are replaced by 0 and
    /// counted.
    /// Errors  IoError when the disk fails; Cancelled (polled once per call and once per block of bytes).
    virtual Result<std::size_t> read(std::span<float> frames) = 0;

    /// Samples so far that were NaN, infinite or beyond kLargestSample.
    std::int64_t nonFiniteSamples() const { return m_nonFiniteSamples; }
    /// Frames read so far, with silence where the file is damaged.
    std::int64_t framesRead() const { return m_framesRead; }
    /// After the end: why less came than the header promised, or empty.
    const std::string& damage() const { return m_damage; }

protected:
    /// Every implementation passes what it decoded through here before it returns.
    void account(std::span<float> samples, std::size_t frames);
    /// Sets damage() when the file ended before what it promised, or `reason` is not empty.
    void judgeEnd(const std::filesystem::path& path, std::int64_t slackFrames, std::string_view reason);

    std::int64_t m_nonFiniteSamples = 0;
    std::int64_t m_framesRead = 0;
    std::int64_t m_lostFrames = 0; ///< of these, silence that stands for what could not be decoded
    std::string m_damage;
};

/// "12.34".
std::string secondsText(std::int64_t frames, int rateHz, int decimals = 2);

/// Opens a sound file by its content, whatever its name says. libsndfile reads WAV, RF64, AIFF, Ogg Vorbis and Opus; FFmpeg's
/// libraries read the rest and what libsndfile refuses. MP3, FLAC and damaged Ogg files are among the rest, because libsndfile gives
/// up at the damage or closes the hole, and its MP3 decoder prints to the terminal.
///
/// `stop` is heeded as long as the decoder lives.
///
/// Errors  Cancelled; those of checkRegularFile (folders, pipes and devices are refused without opening them); Unsupported for what is no
///         sound file, for rates outside 4-768 kHz and for more than 8 channels; Corrupt for a sound file of which nothing can be
///         read; each names the file and the reason.
Result<std::unique_ptr<Decoder>> openDecoder(const std::filesystem::path& path, std::stop_token stop = {});

} // namespace stemwright::audio
