#include "tests/support/soundfiles.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/opt.h>
}

#include <algorithm>
#include <memory>

namespace stemwright::tests {

namespace {

constexpr int kPictureSize = 16;
constexpr int kPictures = 10;

template <auto free>
struct Freer {
    template <typename T>
    void operator()(T* pointer) const
    {
        free(&pointer);
    }
};
using CodecHandle = std::unique_ptr<AVCodecContext, Freer<avcodec_free_context>>;
using FrameHandle = std::unique_ptr<AVFrame, Freer<av_frame_free>>;
using PacketHandle = std::unique_ptr<AVPacket, Freer<av_packet_free>>;

struct Track {
    CodecHandle codec;
    AVStream* stream = nullptr;
    std::int64_t jumpAt = 0; ///< in the codec's time base, as is:
    std::int64_t jump = 0;
};

bool openTrack(AVFormatContext& format, Track& track)
{
    if ((format.oformat->flags & AVFMT_GLOBALHEADER) != 0)
        track.codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    track.stream = avformat_new_stream(&format, nullptr);
    if (avcodec_open2(track.codec.get(), nullptr, nullptr) < 0)
        return false;
    track.stream->time_base = track.codec->time_base;
    return avcodec_parameters_from_context(track.stream->codecpar, track.codec.get()) >= 0;
}

bool encode(AVFormatContext& format, const Track& track, const AVFrame* frame)
{
    if (avcodec_send_frame(track.codec.get(), frame) < 0)
        return false;
    const PacketHandle packet(av_packet_alloc());
    while (avcodec_receive_packet(track.codec.get(), packet.get()) >= 0) {
        packet->stream_index = track.stream->index;
        if (track.jump > 0 && packet->pts >= track.jumpAt) {
            packet->pts += track.jump;
            packet->dts += track.jump;
        }
        av_packet_rescale_ts(packet.get(), track.codec->time_base, track.stream->time_base);
        if (av_interleaved_write_frame(&format, packet.get()) < 0)
            return false;
    }
    return true;
}

void setSample(AVFrame& frame, int t, int c, float sample)
{
    const bool isPlanar = av_sample_fmt_is_planar(static_cast<AVSampleFormat>(frame.format)) != 0;
    std::uint8_t* plane = frame.extended_data[isPlanar ? c : 0];
    const int place = isPlanar ? t : t * frame.ch_layout.nb_channels + c;
    if (frame.format == AV_SAMPLE_FMT_FLTP)
        reinterpret_cast<float*>(plane)[place] = sample;
    else if (frame.format == AV_SAMPLE_FMT_S32P)
        reinterpret_cast<std::int32_t*>(plane)[place] = static_cast<std::int32_t>(sample * 32767.0F) * 65536;
    else
        reinterpret_cast<std::int16_t*>(plane)[place] = static_cast<std::int16_t>(sample * 32767.0F);
}

bool encodeSound(AVFormatContext& format, const Track& track, const Sound& sound)
{
    const AVCodecContext& codec = *track.codec;
    const std::int64_t block = codec.frame_size > 0 ? codec.frame_size : 1024;
    for (std::int64_t start = 0; start < sound.count(); start += block) {
        const FrameHandle frame(av_frame_alloc());
        frame->nb_samples = static_cast<int>(std::min(block, sound.count() - start));
        frame->format = codec.sample_fmt;
        frame->pts = start;
        av_channel_layout_copy(&frame->ch_layout, &codec.ch_layout);
        if (av_frame_get_buffer(frame.get(), 0) < 0)
            return false;
        for (int t = 0; t < frame->nb_samples; ++t)
            for (int c = 0; c < sound.channels; ++c)
                setSample(*frame, t, c, sound.frames[static_cast<std::size_t>((start + t) * sound.channels + c)]);
        if (!encode(format, track, frame.get()))
            return false;
    }
    return encode(format, track, nullptr);
}

bool encodePictures(AVFormatContext& format, const Track& track)
{
    for (int i = 0; i < kPictures; ++i) {
        const FrameHandle frame(av_frame_alloc());
        frame->format = track.codec->pix_fmt;
        frame->width = kPictureSize;
        frame->height = kPictureSize;
        frame->pts = i;
        if (av_frame_get_buffer(frame.get(), 0) < 0)
            return false;
        for (int plane = 0; plane < 3; ++plane)
            std::fill_n(frame->data[plane], frame->linesize[plane] * kPictureSize / (plane == 0 ? 1 : 2), std::uint8_t{128});
        if (!encode(format, track, frame.get()))
            return false;
    }
    return encode(format, track, nullptr);
}

bool writeTracks(AVFormatContext& format, const AVCodec& codec, const Sound& sound, Picture picture, int jumpAtSeconds, int jumpSeconds)
{
    Track track{.codec = CodecHandle(avcodec_alloc_context3(&codec)),
                .jumpAt = std::int64_t{jumpAtSeconds} * sound.sampleRateHz,
                .jump = std::int64_t{jumpSeconds} * sound.sampleRateHz};
    track.codec->sample_rate = sound.sampleRateHz;
    track.codec->sample_fmt = codec.sample_fmts[0];
    track.codec->time_base = {1, sound.sampleRateHz};
    track.codec->bit_rate = 64'000 * sound.channels;
    av_channel_layout_default(&track.codec->ch_layout, sound.channels);

    Track pictures;
    if (picture == Picture::Track) {
        pictures.codec.reset(avcodec_alloc_context3(avcodec_find_encoder(AV_CODEC_ID_MPEG4)));
        pictures.codec->width = kPictureSize;
        pictures.codec->height = kPictureSize;
        pictures.codec->pix_fmt = AV_PIX_FMT_YUV420P;
        pictures.codec->time_base = {1, 25};
        if (!openTrack(format, pictures))
            return false;
    }
    if (!openTrack(format, track) || avformat_write_header(&format, nullptr) < 0)
        return false;
    if (pictures.codec && !encodePictures(format, pictures))
        return false;
    return encodeSound(format, track, sound) && av_write_trailer(&format) >= 0;
}

} // namespace

bool writeWithFfmpeg(const std::filesystem::path& path, const char* codec, const Sound& sound, Picture picture, int jumpAtSeconds,
                     int jumpSeconds)
{
    av_log_set_level(AV_LOG_QUIET);
    const AVCodec* encoder = avcodec_find_encoder_by_name(codec);
    if (!encoder)
        return false;
    AVFormatContext* format = nullptr;
    if (avformat_alloc_output_context2(&format, nullptr, nullptr, path.c_str()) < 0)
        return false;
    const bool isDone = avio_open(&format->pb, path.c_str(), AVIO_FLAG_WRITE) >= 0 &&
                        writeTracks(*format, *encoder, sound, picture, jumpAtSeconds, jumpSeconds);
    avio_closep(&format->pb);
    avformat_free_context(format);
    return isDone;
}

} // namespace stemwright::tests
