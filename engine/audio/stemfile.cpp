#include "engine/audio/stemfile.h"

#include "engine/audio/cancelled.h"
#include "engine/audio/coverstream.h"
#include "engine/audio/ffmpegdecoder.h"
#include "engine/audio/ffmpeghandles.h"
#include "engine/audio/ffmpeginput.h"
#include "engine/audio/stembox.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/mem.h>
}

#include <algorithm>
#include <cmath>

namespace stemwright::audio {

namespace {

constexpr int kIoBufferBytes = 1 << 16;
constexpr std::size_t kChannels = 2;
constexpr std::int64_t kAacBitsPerSecond = 256'000; // constant, which Traktor asks for
constexpr std::size_t kCheckFrames = 4096;

struct MuxerFreer {
    void operator()(AVFormatContext* format) const
    {
        if (format->pb) {
            av_freep(&format->pb->buffer);
            avio_context_free(&format->pb);
        }
        avformat_free_context(format);
    }
};

struct Track {
    AVStream* stream = nullptr;
    CodecHandle codec{};
    std::vector<float> waiting{}; ///< interleaved, less than a block of the encoder
    std::int64_t frames = 0;      ///< given to the encoder
};

class Writer final : public StemFileWriter {
public:
    Writer(PartFile part, File file, StemFileOptions options, std::stop_token stop)
        : m_part(std::move(part)), m_file(std::move(file)), m_options(std::move(options)), m_stop(std::move(stop))
    {
    }

    Status start();
    Status write(const Blocks& blocks) override;
    Status finish() override;

private:
    std::string name() const { return m_part.finalPath().string(); }
    Status startTrack(Track& track, const AVCodec& codec);
    Status encode(Track& track, std::span<const float> frames);
    Status drain(Track& track);
    Status checkTrack(int track);
    /// The disk's own error goes before what the library makes of it.
    Status told(int code) const;
    static int writeBytes(void* user, std::uint8_t* bytes, int count);
    static std::int64_t seekBytes(void* user, std::int64_t offset, int whence);

    PartFile m_part;
    File m_file;
    StemFileOptions m_options;
    std::stop_token m_stop;
    std::int64_t m_position = 0;
    Status m_disk;
    std::unique_ptr<AVFormatContext, MuxerFreer> m_format;
    std::array<Track, kStemFileTracks> m_tracks;
    PacketHandle m_packet{av_packet_alloc()};
    FrameHandle m_frame{av_frame_alloc()};
};

int Writer::writeBytes(void* user, std::uint8_t* bytes, int count)
{
    auto& writer = *static_cast<Writer*>(user);
    if (!writer.m_disk)
        return AVERROR(EIO);
    writer.m_disk = writer.m_file.writeAt(writer.m_position, std::as_bytes(std::span(bytes, static_cast<std::size_t>(count))));
    writer.m_position += count;
    return writer.m_disk ? count : AVERROR(EIO);
}

std::int64_t Writer::seekBytes(void* user, std::int64_t offset, int whence)
{
    auto& writer = *static_cast<Writer*>(user);
    if (whence == AVSEEK_SIZE)
        return writer.m_file.sizeBytes().value_or(-1);
    if (whence == SEEK_SET)
        writer.m_position = offset;
    else if (whence == SEEK_CUR)
        writer.m_position += offset;
    else
        return AVERROR(EINVAL);
    return writer.m_position;
}

Status Writer::told(int code) const
{
    if (!m_disk)
        return m_disk;
    if (code >= 0)
        return {};
    return failure(code == AVERROR(ENOMEM) ? Errc::OutOfMemory : Errc::IoError, name() + ": could not be written: " + ffmpegMessage(code));
}

Status Writer::start()
{
    const AVCodec* codec = avcodec_find_encoder(m_options.codec == StemFileCodec::Aac ? AV_CODEC_ID_AAC : AV_CODEC_ID_ALAC);
    AVFormatContext* format = nullptr;
    if (!codec || avformat_alloc_output_context2(&format, nullptr, "mp4", nullptr) < 0)
        return failure(Errc::Unsupported, name() + ": FFmpeg's libraries were built without what stem files need");
    m_format.reset(format);
    auto* buffer = static_cast<unsigned char*>(av_malloc(kIoBufferBytes));
    format->pb = avio_alloc_context(buffer, kIoBufferBytes, 1, this, nullptr, &Writer::writeBytes, &Writer::seekBytes);
    if (!buffer || !format->pb || !m_packet || !m_frame)
        return failure(Errc::OutOfMemory, name() + ": not enough memory to write it");
    format->flags |= AVFMT_FLAG_CUSTOM_IO | AVFMT_FLAG_BITEXACT;
    for (const auto& [key, value] : m_options.tags)
        av_dict_set(&format->metadata, key.c_str(), value.c_str(), 0);
    // Without any tag the muxer writes no udta box, in which the stems are named.
    if (!av_dict_get(format->metadata, "comment", nullptr, 0))
        av_dict_set(&format->metadata, "comment", "Stemwright", 0);
    for (Track& track : m_tracks)
        if (const Status started = startTrack(track, *codec); !started)
            return started;
    const bool hasCover = isMp4Cover(m_options.cover);
    if (hasCover)
        if (const Status added = told(addCoverStream(*format, m_options.cover)); !added)
            return added;
    // Ordinary players play the enabled track only: the master.
    m_tracks.front().stream->disposition = AV_DISPOSITION_DEFAULT;
    // Lengths count in this unit; in the usual milliseconds the last frames would be cut off.
    AVDictionary* settings = nullptr;
    av_dict_set_int(&settings, "movie_timescale", m_options.sampleRateHz, 0);
    const int code = avformat_write_header(format, &settings);
    av_dict_free(&settings);
    return told(code >= 0 && hasCover ? writeCover(*format, m_options.cover, *m_packet) : code);
}

Status Writer::startTrack(Track& track, const AVCodec& codec)
{
    track.stream = avformat_new_stream(m_format.get(), nullptr);
    track.codec.reset(avcodec_alloc_context3(&codec));
    if (!track.stream || !track.codec)
        return failure(Errc::OutOfMemory, name() + ": not enough memory to write it");
    AVCodecContext& context = *track.codec;
    context.sample_fmt = m_options.codec == StemFileCodec::Aac ? AV_SAMPLE_FMT_FLTP : AV_SAMPLE_FMT_S32P; // 24 bit for ALAC
    context.sample_rate = m_options.sampleRateHz;
    context.bit_rate = m_options.codec == StemFileCodec::Aac ? kAacBitsPerSecond : 0;
    context.bits_per_raw_sample = m_options.codec == StemFileCodec::Alac ? 24 : 0;
    context.time_base = {1, m_options.sampleRateHz};
    context.thread_count = 1;
    context.flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT;
    av_channel_layout_default(&context.ch_layout, static_cast<int>(kChannels));
    if (const int code = avcodec_open2(&context, &codec, nullptr); code < 0)
        return told(code);
    track.stream->time_base = context.time_base;
    return told(avcodec_parameters_from_context(track.stream->codecpar, &context));
}

Status Writer::write(const Blocks& blocks)
{
    if (m_stop.stop_requested())
        return cancelled(name());
    for (std::size_t index = 0; index < m_tracks.size(); ++index) {
        if (blocks[index].size() != blocks.front().size() || blocks[index].size() % kChannels != 0)
            return failure(Errc::InvalidArgument, name() + ": its tracks must have the same length");
        if (!std::ranges::all_of(blocks[index], [](float sample) { return std::isfinite(sample); }))
            return failure(Errc::InvalidArgument, name() + ": a sample that is not a number cannot be written");
    }
    for (std::size_t index = 0; index < m_tracks.size(); ++index) {
        Track& track = m_tracks[index];
        track.waiting.insert(track.waiting.end(), blocks[index].begin(), blocks[index].end());
        const std::size_t block = static_cast<std::size_t>(track.codec->frame_size) * kChannels;
        std::size_t done = 0;
        for (; track.waiting.size() - done >= block; done += block)
            if (const Status encoded = encode(track, std::span(track.waiting).subspan(done, block)); !encoded)
                return encoded;
        track.waiting.erase(track.waiting.begin(), track.waiting.begin() + static_cast<std::ptrdiff_t>(done));
    }
    return {};
}

Status Writer::encode(Track& track, std::span<const float> frames)
{
    constexpr float kFullScale24 = 8'388'607.0F;
    constexpr int kLowestBits = 256; // below the 24 that count
    AVFrame& frame = *m_frame;
    frame.nb_samples = static_cast<int>(frames.size() / kChannels);
    frame.format = track.codec->sample_fmt;
    frame.sample_rate = track.codec->sample_rate;
    frame.pts = track.frames;
    int code = av_channel_layout_copy(&frame.ch_layout, &track.codec->ch_layout);
    if (code >= 0)
        code = av_frame_get_buffer(&frame, 0);
    if (code < 0)
        return told(code);
    for (std::size_t channel = 0; channel < kChannels; ++channel)
        for (std::size_t at = 0; at < frames.size() / kChannels; ++at) {
            const float sample = std::clamp(frames[at * kChannels + channel], -1.0F, 1.0F);
            if (frame.format == AV_SAMPLE_FMT_FLTP)
                reinterpret_cast<float*>(frame.extended_data[channel])[at] = sample;
            else
                reinterpret_cast<std::int32_t*>(frame.extended_data[channel])[at] =
                    static_cast<std::int32_t>(std::lround(sample * kFullScale24)) * kLowestBits;
        }
    track.frames += frame.nb_samples;
    code = avcodec_send_frame(track.codec.get(), &frame);
    av_frame_unref(&frame);
    if (code < 0)
        return told(code);
    return drain(track);
}

Status Writer::drain(Track& track)
{
    while (avcodec_receive_packet(track.codec.get(), m_packet.get()) >= 0) {
        m_packet->stream_index = track.stream->index;
        av_packet_rescale_ts(m_packet.get(), track.codec->time_base, track.stream->time_base);
        if (const Status written = told(av_interleaved_write_frame(m_format.get(), m_packet.get())); !written)
            return written;
    }
    return {};
}

Status Writer::finish()
{
    for (Track& track : m_tracks) {
        if (!track.waiting.empty())
            if (const Status encoded = encode(track, track.waiting); !encoded)
                return encoded;
        avcodec_send_frame(track.codec.get(), nullptr);
        if (const Status drained = drain(track); !drained)
            return drained;
    }
    if (const Status ended = told(av_write_trailer(m_format.get())); !ended)
        return ended;
    avio_flush(m_format->pb);
    if (const Status written = told(m_format->pb->error); !written)
        return written;
    if (const Status named = appendStemBox(m_file, m_options.stems); !named)
        return named;
    for (std::size_t track = 0; track < m_tracks.size(); ++track)
        if (const Status same = checkTrack(static_cast<int>(track)); !same)
            return same;
    return m_part.publish();
}

Status Writer::checkTrack(int track)
{
    auto decoder = openStemTrack(m_part.partPath(), track, m_stop);
    if (!decoder)
        return std::unexpected(decoder.error());
    std::vector<float> block(kCheckFrames * kChannels);
    for (;;) {
        const auto count = (*decoder)->read(block);
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            break;
    }
    const std::int64_t written = m_tracks[static_cast<std::size_t>(track)].frames;
    if ((*decoder)->framesRead() != written || !(*decoder)->damage().empty())
        return failure(Errc::Corrupt, name() + ": track " + std::to_string(track + 1) + " holds " +
                                          std::to_string((*decoder)->framesRead()) + " frames, " + std::to_string(written) +
                                          " were written");
    return {};
}

} // namespace

Result<std::unique_ptr<StemFileWriter>> StemFileWriter::create(PartFile part, const StemFileOptions& options, std::stop_token stop)
{
    if (options.sampleRateHz != 44'100 && options.sampleRateHz != 48'000)
        return failure(Errc::Unsupported, part.finalPath().string() + ": DJ programs read stem files at 44100 and 48000 Hz only, not at " +
                                              std::to_string(options.sampleRateHz) + " Hz");
    auto file = File::create(part.partPath());
    if (!file)
        return std::unexpected(file.error());
    auto writer = std::make_unique<Writer>(std::move(part), std::move(*file), options, std::move(stop));
    if (const Status started = writer->start(); !started)
        return std::unexpected(started.error());
    return writer;
}

Result<std::unique_ptr<Decoder>> openStemTrack(const std::filesystem::path& path, int track, std::stop_token stop)
{
    auto file = File::openForReading(path);
    if (!file)
        return std::unexpected(file.error());
    const auto header = readSoundHeader(*file, stop);
    if (!header)
        return std::unexpected(header.error());
    return openFfmpegDecoder(*file, *header, std::move(stop), track);
}

} // namespace stemwright::audio
