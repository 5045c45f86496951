#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
}

#include <memory>

namespace stemwright::audio {

/// Frees what FFmpeg's libraries free through a pointer to the pointer.
template <auto free>
struct FfmpegFreer {
    template <typename T>
    void operator()(T* pointer) const
    {
        free(&pointer);
    }
};
using CodecHandle = std::unique_ptr<AVCodecContext, FfmpegFreer<avcodec_free_context>>;
using PacketHandle = std::unique_ptr<AVPacket, FfmpegFreer<av_packet_free>>;
using FrameHandle = std::unique_ptr<AVFrame, FfmpegFreer<av_frame_free>>;

} // namespace stemwright::audio
