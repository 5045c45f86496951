#pragma once

#include <cstddef>
#include <span>

struct AVFormatContext;
struct AVPacket;
struct AVStream;

namespace stemwright::audio {

/// Whether MPEG-4 files can hold the picture as their cover: JPEG or PNG, known by the first bytes.
bool isMp4Cover(std::span<const std::byte> picture);

// FFmpeg's muxer writes a cover among the tags when it comes as the one packet of a stream of its own. Both return 0 or an error code of
// FFmpeg's.

/// Adds that stream, behind all others, before the header is written. `picture` is an isMp4Cover().
int addCoverStream(AVFormatContext& format, std::span<const std::byte> picture);
/// Gives it the picture, once the header is written; `packet` is only borrowed.
int writeCover(AVFormatContext& format, std::span<const std::byte> picture, AVPacket& packet);

} // namespace stemwright::audio
