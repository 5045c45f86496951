#pragma once

#include "engine/audio/mpegframes.h"
#include "engine/audio/soundheader.h"
#include "engine/base/file.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>

struct AVFormatContext;
struct AVIOContext;
struct AVPacket;
struct AVStream;

namespace stemwright::audio {

/// The packets of one sound track of a file, through FFmpeg's demultiplexers. It can reach nothing but the file it was given:
/// reading goes through our own callbacks, every attempt to open something else (play lists, references) is refused, and only
/// formats and decoders of sound are admitted.
class FfmpegInput {
public:
    /// Takes `file` over. `header` tells what its first and last bytes look like; `track` is as for
    /// openFfmpegDecoder.
    /// Errors  Unsupported for content that is no known sound; Corrupt for a known container that cannot be followed; IoError;
    ///         Cancelled.
    static Result<std::unique_ptr<FfmpegInput>> open(File&& file, const SoundHeader& header, std::stop_token stop,
                                                     std::optional<int> track);
    ~FfmpegInput();
    FfmpegInput(const FfmpegInput&) = delete;
    FfmpegInput& operator=(const FfmpegInput&) = delete;

    const std::filesystem::path& path() const { return m_file.path(); }
    AVStream& stream() const { return *m_stream; }
    const AVFormatContext& format() const { return *m_format; }

    bool isStopped() const { return m_stop.stop_requested(); }
    std::int64_t sizeBytes() const { return m_file.sizeBytes().value_or(0); }

    enum class Packet { Sound, End, Broken };
    /// Puts the next packet of the track into `packet`. Broken: the file cannot be followed any further.
    /// Errors  IoError when the disk fails; Cancelled.
    Result<Packet> next(AVPacket& packet);
    /// After the end: why it is not the proper one, or empty.
    std::string_view trouble() const { return m_mpeg ? m_mpeg->trouble() : ""; }

private:
    FfmpegInput(File&& file, const SoundHeader& header, std::stop_token stop)
        : m_file(std::move(file)), m_header(header), m_stop(std::move(stop))
    {
    }
    Status start();
    Status chooseTrack(std::optional<int> track);
    Error refusal(int code) const;
    Result<Packet> nextMpeg(AVPacket& packet);

    static int readBytes(void* user, std::uint8_t* memory, int count);
    static std::int64_t seekBytes(void* user, std::int64_t offset, int whence);

    File m_file;
    SoundHeader m_header;
    std::stop_token m_stop;
    std::int64_t m_position = 0;
    Status m_disk; ///< the first error of reading, a request to stop included
    AVIOContext* m_io = nullptr;
    AVFormatContext* m_format = nullptr;
    AVStream* m_stream = nullptr;
    /// Takes the place of FFmpeg's demultiplexer for MP3, which does not tell how much a damaged place has held.
    std::optional<MpegWalker> m_mpeg;
};

/// Matroska states the length of each track in a tag, such as 00:03:12.345000000. 0 when there is none.
double taggedSeconds(const AVStream& stream);

/// FFmpeg's own words for an error code.
std::string ffmpegMessage(int code);

} // namespace stemwright::audio
