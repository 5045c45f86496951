#include "engine/audio/coverstream.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <algorithm>
#include <array>

namespace stemwright::audio {

namespace {

constexpr std::array kJpegStart{std::byte{0xFF}, std::byte{0xD8}, std::byte{0xFF}};
constexpr std::array kPngStart{std::byte{0x89}, std::byte{'P'}, std::byte{'N'}, std::byte{'G'}};

bool startsWith(std::span<const std::byte> picture, std::span<const std::byte> start)
{
    return picture.size() >= start.size() && std::ranges::equal(picture.first(start.size()), start);
}

bool isPng(std::span<const std::byte> picture) { return startsWith(picture, kPngStart); }

} // namespace

bool isMp4Cover(std::span<const std::byte> picture) { return isPng(picture) || startsWith(picture, kJpegStart); }

int addCoverStream(AVFormatContext& format, std::span<const std::byte> picture)
{
    AVStream* stream = avformat_new_stream(&format, nullptr);
    if (!stream)
        return AVERROR(ENOMEM);
    stream->disposition = AV_DISPOSITION_ATTACHED_PIC;
    stream->codecpar->codec_type = AVMEDIA_TYPE_VIDEO;
    stream->codecpar->codec_id = isPng(picture) ? AV_CODEC_ID_PNG : AV_CODEC_ID_MJPEG;
    stream->codecpar->width = 1; // is asked for, but not written
    stream->codecpar->height = 1;
    return 0;
}

int writeCover(AVFormatContext& format, std::span<const std::byte> picture, AVPacket& packet)
{
    if (const int code = av_new_packet(&packet, static_cast<int>(picture.size())); code < 0)
        return code;
    std::ranges::copy(picture, reinterpret_cast<std::byte*>(packet.data));
    packet.stream_index = static_cast<int>(format.nb_streams) - 1;
    packet.pts = 0;
    packet.dts = 0;
    packet.flags = AV_PKT_FLAG_KEY;
    const int code = av_write_frame(&format, &packet);
    av_packet_unref(&packet);
    return code;
}

} // namespace stemwright::audio
