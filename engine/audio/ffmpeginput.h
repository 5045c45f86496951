#pragma once

#include "engine/base/file.h"

#include <memory>

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
    /// Takes `file` over. `container` is what its first bytes look like, if anything.
    /// Errors  Unsupported for content that is no known sound; Corrupt for a known container that cannot be followed; IoError.
    static Result<std::unique_ptr<FfmpegInput>> open(File&& file, const std::string& container);
    ~FfmpegInput();
    FfmpegInput(const FfmpegInput&) = delete;
    FfmpegInput& operator=(const FfmpegInput&) = delete;

    const std::filesystem::path& path() const { return m_file.path(); }
    AVStream& stream() const { return *m_stream; }
    const AVFormatContext& format() const { return *m_format; }

    enum class Packet { Sound, End, Broken };
    /// Puts the next packet of the track into `packet`. Broken: the file cannot be followed any further.
    /// Errors  IoError when the disk fails.
    Result<Packet> next(AVPacket& packet);

private:
    explicit FfmpegInput(File&& file) : m_file(std::move(file)) {}
    Status start(const std::string& container);
    Status chooseTrack();
    Error refusal(int code, const std::string& container) const;

    static int readBytes(void* user, std::uint8_t* memory, int count);
    static std::int64_t seekBytes(void* user, std::int64_t offset, int whence);

    File m_file;
    std::int64_t m_position = 0;
    Status m_disk;
    AVIOContext* m_io = nullptr;
    AVFormatContext* m_format = nullptr;
    AVStream* m_stream = nullptr;
};

/// FFmpeg's own words for an error code.
std::string ffmpegMessage(int code);

} // namespace stemwright::audio
