#include "engine/audio/ffmpeginput.h"

#include "engine/audio/cancelled.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/log.h>
#include <libavutil/mem.h>
}

#include <array>
#include <cstdio>
#include <mutex>
#include <span>

namespace stemwright::audio {

namespace {

constexpr int kIoBufferBytes = 1 << 15;
constexpr std::size_t kSkipBytes = 10; // of side data that tells samples to drop

/// Formats with sound of their own; no play lists, no pictures, nothing that opens further files.
constexpr const char* kFormats = "aac,ac3,aiff,amr,ape,asf,au,avi,caf,dsf,dts,eac3,flac,flv,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,mp3,mpc,"
                                 "mpc8,mpeg,mpegts,ogg,tak,truehd,tta,w64,wav,wv";

/// All decoders of sound, so that FFmpeg opens none of pictures while it looks at a video file.
const std::string& soundDecoders()
{
    static const std::string names = [] {
        std::string list;
        void* position = nullptr;
        while (const AVCodec* codec = av_codec_iterate(&position))
            if (codec->type == AVMEDIA_TYPE_AUDIO && av_codec_is_decoder(codec))
                list += (list.empty() ? "" : ",") + std::string(codec->name);
        return list;
    }();
    return names;
}

/// Index of the track among all; -1 when there are fewer tracks of sound.
int indexOfSound(const AVFormatContext& format, int track)
{
    for (const AVStream* stream : std::span(format.streams, format.nb_streams))
        if (stream->codecpar->codec_type == AVMEDIA_TYPE_AUDIO && track-- == 0)
            return stream->index;
    return -1;
}

int refuseToOpen(AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**) { return AVERROR(EACCES); }

} // namespace

std::string ffmpegMessage(int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return text.data();
}

double taggedSeconds(const AVStream& stream)
{
    const AVDictionaryEntry* tag = av_dict_get(stream.metadata, "DURATION", nullptr, 0);
    int hours = 0;
    int minutes = 0;
    double seconds = 0.0;
    if (!tag || std::sscanf(tag->value, "%5d:%2d:%12lf", &hours, &minutes, &seconds) != 3)
        return 0.0;
    if (hours < 0 || minutes < 0 || !(seconds >= 0.0 && seconds < 60.0))
        return 0.0;
    return hours * 3600.0 + minutes * 60.0 + seconds;
}

Result<std::unique_ptr<FfmpegInput>> FfmpegInput::open(File&& file, const SoundHeader& header, std::stop_token stop,
                                                       std::optional<int> track)
{
    static std::once_flag silenced; // the library prints to the terminal otherwise
    std::call_once(silenced, [] { av_log_set_level(AV_LOG_QUIET); });

    std::unique_ptr<FfmpegInput> input(new FfmpegInput(std::move(file), header, std::move(stop)));
    Status status = input->start();
    if (status)
        status = input->chooseTrack(track);
    if (!input->m_disk)
        return std::unexpected(input->m_disk.error());
    if (!status)
        return std::unexpected(status.error());
    return input;
}

Status FfmpegInput::start()
{
    auto* buffer = static_cast<unsigned char*>(av_malloc(kIoBufferBytes));
    m_io = avio_alloc_context(buffer, kIoBufferBytes, 0, this, &FfmpegInput::readBytes, nullptr, &FfmpegInput::seekBytes);
    m_format = avformat_alloc_context();
    if (!buffer || !m_io || !m_format)
        return failure(Errc::OutOfMemory, path().string() + ": not enough memory to open it");
    m_format->pb = m_io;
    m_format->flags |= AVFMT_FLAG_CUSTOM_IO;
    m_format->io_open = &refuseToOpen;
    m_format->format_whitelist = av_strdup(kFormats);
    m_format->codec_whitelist = av_strdup(soundDecoders().c_str());
    if (const int code = avformat_open_input(&m_format, nullptr, nullptr, nullptr); code < 0)
        return std::unexpected(refusal(code));
    return {};
}

Status FfmpegInput::chooseTrack(std::optional<int> track)
{
    const std::span streams(m_format->streams, m_format->nb_streams);
    for (AVStream* stream : streams)
        if (stream->codecpar->codec_type != AVMEDIA_TYPE_AUDIO)
            stream->discard = AVDISCARD_ALL;
    avformat_find_stream_info(m_format, nullptr); // may fail for a track that we do not want
    const int best = track ? indexOfSound(*m_format, *track) : av_find_best_stream(m_format, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (best < 0)
        return failure(Errc::Unsupported, path().string() + ": contains no sound");
    for (AVStream* stream : std::span(m_format->streams, m_format->nb_streams))
        stream->discard = stream->index == best ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    m_stream = m_format->streams[best];
    if (m_header.mpeg && m_stream->codecpar->codec_id == AV_CODEC_ID_MP3)
        m_mpeg.emplace(m_file, *m_header.mpeg, m_stop);
    return {};
}

Error FfmpegInput::refusal(int code) const
{
    if (code == AVERROR(ENOMEM))
        return {Errc::OutOfMemory, path().string() + ": not enough memory to open it"};
    if (m_header.container.empty())
        return {Errc::Unsupported, path().string() + ": is not a sound file"};
    return {Errc::Corrupt, path().string() + ": begins like " + m_header.container + ", but is cut or damaged"};
}

FfmpegInput::~FfmpegInput()
{
    avformat_close_input(&m_format);
    if (m_io) {
        av_freep(&m_io->buffer);
        avio_context_free(&m_io);
    }
}

Result<FfmpegInput::Packet> FfmpegInput::nextMpeg(AVPacket& packet)
{
    const auto block = m_mpeg->next();
    if (!block)
        return std::unexpected(block.error());
    if (!*block)
        return Packet::End;
    if (av_new_packet(&packet, static_cast<int>((*block)->sizeBytes)) < 0)
        return failure(Errc::OutOfMemory, path().string() + ": not enough memory to decode it");
    const auto done =
        m_file.readAt((*block)->position, std::as_writable_bytes(std::span(packet.data, static_cast<std::size_t>(packet.size))));
    if (!done)
        return std::unexpected(done.error());
    packet.stream_index = m_stream->index;
    packet.pts = av_rescale_q((*block)->firstFrame, {1, m_stream->codecpar->sample_rate}, m_stream->time_base);
    packet.dts = packet.pts;
    const auto delay = m_header.mpeg->delayFrames - (*block)->firstFrame;
    if (std::uint8_t* skip = delay > 0 ? av_packet_new_side_data(&packet, AV_PKT_DATA_SKIP_SAMPLES, kSkipBytes) : nullptr)
        for (unsigned int i = 0; i < kSkipBytes; ++i) // the first four: how much to drop at the start, least significant first
            skip[i] = i < 4 ? static_cast<std::uint8_t>(delay >> (8 * i)) : std::uint8_t{0};
    return Packet::Sound;
}

Result<FfmpegInput::Packet> FfmpegInput::next(AVPacket& packet)
{
    if (m_mpeg)
        return nextMpeg(packet);
    for (;;) {
        const int code = av_read_frame(m_format, &packet);
        if (!m_disk)
            return std::unexpected(m_disk.error());
        if (code == AVERROR_EOF)
            return Packet::End;
        if (code == AVERROR(EAGAIN))
            continue;
        if (code < 0)
            return Packet::Broken;
        if (packet.stream_index == m_stream->index)
            return Packet::Sound;
        av_packet_unref(&packet);
    }
}

int FfmpegInput::readBytes(void* user, std::uint8_t* memory, int count)
{
    auto& input = *static_cast<FfmpegInput*>(user);
    if (input.m_disk && input.isStopped())
        input.m_disk = cancelled(input.path());
    if (!input.m_disk)
        return AVERROR_EXIT;
    const auto done = input.m_file.readAt(input.m_position, {reinterpret_cast<std::byte*>(memory), static_cast<std::size_t>(count)});
    if (!done) {
        input.m_disk = std::unexpected(done.error());
        return AVERROR(EIO);
    }
    if (*done == 0)
        return AVERROR_EOF;
    input.m_position += static_cast<std::int64_t>(*done);
    return static_cast<int>(*done);
}

std::int64_t FfmpegInput::seekBytes(void* user, std::int64_t offset, int whence)
{
    auto& input = *static_cast<FfmpegInput*>(user);
    const auto size = input.m_file.sizeBytes();
    if (!size)
        return AVERROR(EIO);
    if ((whence & AVSEEK_SIZE) != 0)
        return *size;
    const std::int64_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? input.m_position : *size;
    std::int64_t target = 0;
    if (__builtin_add_overflow(from, offset, &target) || target < 0)
        return AVERROR(EINVAL);
    input.m_position = target;
    return target;
}

} // namespace stemwright::audio
