#include "engine/audio/ffmpegdecoder.h"

#include "engine/audio/cancelled.h"
#include "engine/audio/ffmpeghandles.h"
#include "engine/audio/ffmpeginput.h"
#include "engine/audio/gapwatch.h"

extern "C" {
#include <libavformat/avformat.h>
#include <libavutil/opt.h>
#include <libswresample/swresample.h>
}

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace stemwright::audio {

namespace {

/// Containers that count time in milliseconds or pictures promise no exact length; less than this is not missed.
constexpr double kInexactSeconds = 0.5;
/// A jump in the time stamps that their rounding does not explain.
constexpr double kGapSeconds = 0.1;
/// In Ogg they are counted from the pages; the block sizes of Vorbis explain 2032 frames at the most.
constexpr std::int64_t kOggGapFrames = 2033;
/// Silence for lost sound that is believed even where less was decoded before; in small files as much as their bytes could hold.
constexpr std::int64_t kGapSecondsBelieved = 60;
constexpr std::int64_t kFewestBytesPerSecond = 1000;

using ConverterHandle = std::unique_ptr<SwrContext, FfmpegFreer<swr_free>>;

class FfmpegDecoder final : public Decoder {
public:
    FfmpegDecoder(std::unique_ptr<FfmpegInput> input, const SoundHeader& header);

    /// Decodes the first block, which alone tells rate and channels for certain.
    Status start();

    const AudioInfo& info() const override { return m_info; }
    Result<std::size_t> read(std::span<float> frames) override;

private:
    std::size_t takeSilence(std::span<float> frames);
    std::size_t takeSound(std::span<float> frames);
    void readPromises(const SoundHeader& header);
    /// Fills m_block with the next decoded frames; leaves it empty at the end.
    Status decodeBlock();
    Status feed();
    Status convert();
    void watchGaps();
    void end(std::string reason);

    std::unique_ptr<FfmpegInput> m_input;
    CodecHandle m_codec;
    PacketHandle m_packet{av_packet_alloc()};
    FrameHandle m_frame{av_frame_alloc()};
    ConverterHandle m_converter;
    int m_sampleFormat = AV_SAMPLE_FMT_NONE;
    SoundHeader m_header;
    AudioInfo m_info;
    bool m_isExact = false;   ///< claimedFrames is the length to the frame
    int m_blockFrames = 0;    ///< by which a container may state more than there is: its last block need not be full
    bool m_isDrained = false; ///< the last packet was given to the decoder
    bool m_isFinished = false;
    GapWatch m_gaps;
    std::int64_t m_silenceDue = 0; ///< frames of lost sound in front of m_block, still to be handed out
    std::string m_endReason;
    std::vector<float> m_block;
    std::size_t m_blockUsed = 0; ///< samples of m_block already handed out
};

FfmpegDecoder::FfmpegDecoder(std::unique_ptr<FfmpegInput> input, const SoundHeader& header) : m_input(std::move(input)), m_header(header) {}

Status FfmpegDecoder::start()
{
    const AVStream& stream = m_input->stream();
    const std::string path = m_input->path().string();
    const AVCodec* codec = avcodec_find_decoder(stream.codecpar->codec_id);
    if (!codec)
        return failure(Errc::Unsupported,
                       path + ": its sound is coded in a way that cannot be read (" + avcodec_get_name(stream.codecpar->codec_id) + ")");
    m_codec.reset(avcodec_alloc_context3(codec));
    if (!m_codec || !m_packet || !m_frame)
        return failure(Errc::OutOfMemory, path + ": not enough memory to decode it");
    int code = avcodec_parameters_to_context(m_codec.get(), stream.codecpar);
    m_codec->thread_count = 1;
    m_codec->pkt_timebase = stream.time_base;
    if (stream.codecpar->codec_id == AV_CODEC_ID_FLAC) // a wrong check sum means noise at full scale; leave such a block out
        m_codec->err_recognition = AV_EF_CRCCHECK | AV_EF_EXPLODE;
    if (code >= 0)
        code = avcodec_open2(m_codec.get(), codec, nullptr);
    if (code < 0)
        return failure(Errc::Corrupt, path + ": its sound cannot be decoded: " + ffmpegMessage(code));
    if (const Status first = decodeBlock(); !first)
        return first;
    if (m_info.channels == 0)
        return failure(Errc::Corrupt, path + ": no sound in it could be decoded");
    readPromises(m_header);
    return {};
}

void FfmpegDecoder::readPromises(const SoundHeader& header)
{
    const AVStream& stream = m_input->stream();
    const AVRational frame{1, m_info.sampleRateHz};
    m_info.container = !header.container.empty() ? header.container : m_input->format().iformat->long_name;
    m_info.claimedFrames = header.claimedFrames;
    m_isExact = header.claimedFrames > 0;
    if (m_isExact || header.container == "MP3")
        return;
    if (stream.duration > 0 && m_input->format().duration_estimation_method == AVFMT_DURATION_FROM_STREAM) {
        m_info.claimedFrames = av_rescale_q(stream.duration, stream.time_base, frame);
        if (header.container == "Ogg") // the demultiplexer leaves in what Opus has in front of the sound
            m_info.claimedFrames -= stream.codecpar->initial_padding;
        m_isExact = av_cmp_q(stream.time_base, frame) == 0;
        m_blockFrames = m_codec->frame_size;
    } else {
        m_info.claimedFrames = static_cast<std::int64_t>(taggedSeconds(stream) * m_info.sampleRateHz);
    }
}

Result<std::size_t> FfmpegDecoder::read(std::span<float> frames)
{
    if (m_input->isStopped())
        return cancelled(m_input->path());
    const auto channels = static_cast<std::size_t>(m_info.channels);
    std::size_t wanted = frames.size() / channels;
    if (m_isExact && m_info.claimedFrames > 0)
        wanted =
            static_cast<std::size_t>(std::clamp<std::int64_t>(m_info.claimedFrames - m_framesRead, 0, static_cast<std::int64_t>(wanted)));
    std::size_t done = 0;
    while (done < wanted) {
        if (m_silenceDue == 0 && m_blockUsed == m_block.size()) {
            if (const Status decoded = decodeBlock(); !decoded)
                return std::unexpected(decoded.error());
            if (m_block.empty())
                break;
        }
        done += m_silenceDue > 0 ? takeSilence(frames.subspan(done * channels, (wanted - done) * channels))
                                 : takeSound(frames.subspan(done * channels, (wanted - done) * channels));
    }
    account(frames.first(done * channels), done);
    if (done < frames.size() / channels)
        judgeEnd(m_input->path(), m_isExact ? m_blockFrames : static_cast<std::int64_t>(kInexactSeconds * m_info.sampleRateHz),
                 m_endReason);
    return done;
}

std::size_t FfmpegDecoder::takeSilence(std::span<float> frames)
{
    const auto channels = static_cast<std::size_t>(m_info.channels);
    const std::size_t count = std::min(frames.size() / channels, static_cast<std::size_t>(m_silenceDue));
    std::fill_n(frames.begin(), count * channels, 0.0F);
    m_silenceDue -= static_cast<std::int64_t>(count);
    m_lostFrames += static_cast<std::int64_t>(count);
    return count;
}

std::size_t FfmpegDecoder::takeSound(std::span<float> frames)
{
    const std::size_t samples = std::min(frames.size(), m_block.size() - m_blockUsed);
    std::copy_n(m_block.begin() + static_cast<std::ptrdiff_t>(m_blockUsed), samples, frames.begin());
    m_blockUsed += samples;
    return samples / static_cast<std::size_t>(m_info.channels);
}

Status FfmpegDecoder::decodeBlock()
{
    m_block.clear();
    m_blockUsed = 0;
    while (m_block.empty() && !m_isFinished) {
        const int code = avcodec_receive_frame(m_codec.get(), m_frame.get());
        Status status;
        if (code >= 0)
            status = convert();
        else if (code == AVERROR(ENOMEM))
            status = failure(Errc::OutOfMemory, m_input->path().string() + ": not enough memory to decode it");
        else if (m_isDrained)
            m_isFinished = true;
        else
            status = feed();
        if (code < 0 && code != AVERROR(EAGAIN) && code != AVERROR_EOF)
            m_gaps.noteBroken();
        if (!status)
            return status;
    }
    return {};
}

Status FfmpegDecoder::feed()
{
    const auto next = m_input->next(*m_packet);
    if (!next)
        return std::unexpected(next.error());
    if (*next != FfmpegInput::Packet::Sound) {
        avcodec_send_packet(m_codec.get(), nullptr);
        m_isDrained = true;
        if (*next == FfmpegInput::Packet::Broken)
            end("the rest of the file is damaged");
        else if (m_header.isCutOff)
            end("the file ends early");
        else if (!m_input->trouble().empty())
            end(std::string(m_input->trouble()));
        else if (m_gaps.jumpedFrames() > 0)
            end("a jump of " + secondsText(m_gaps.jumpedFrames(), m_info.sampleRateHz) + " seconds in its time stamps was not followed");
        else if (m_gaps.hasBroken() && m_lostFrames == 0)
            end("damaged places were left out");
        return {};
    }
    if (avcodec_send_packet(m_codec.get(), m_packet.get()) < 0)
        m_gaps.noteBroken();
    av_packet_unref(m_packet.get());
    return {};
}

Status FfmpegDecoder::convert()
{
    const int channels = m_frame->ch_layout.nb_channels;
    if (m_info.channels == 0) {
        m_info.channels = channels;
        m_info.sampleRateHz = m_frame->sample_rate;
        watchGaps();
    }
    if (channels != m_info.channels || m_frame->sample_rate != m_info.sampleRateHz) {
        end("from there on it has another rate or other channels");
        m_isFinished = true;
        return {};
    }
    std::optional<std::int64_t> time;
    if (m_frame->pts != AV_NOPTS_VALUE)
        time = av_rescale_q(m_frame->pts, m_input->stream().time_base, {1, m_info.sampleRateHz});
    m_silenceDue += m_gaps.lostBefore(time, m_frame->nb_samples);
    if (m_frame->format != m_sampleFormat) {
        SwrContext* converter = nullptr;
        const auto format = static_cast<AVSampleFormat>(m_frame->format);
        const int code = swr_alloc_set_opts2(&converter, &m_frame->ch_layout, AV_SAMPLE_FMT_FLT, m_frame->sample_rate, &m_frame->ch_layout,
                                             format, m_frame->sample_rate, 0, nullptr);
        m_converter.reset(converter);
        if (code < 0 || swr_init(converter) < 0)
            return failure(Errc::Unsupported, m_input->path().string() + ": its samples have a form that cannot be converted");
        m_sampleFormat = m_frame->format;
    }
    m_block.resize(static_cast<std::size_t>(m_frame->nb_samples) * static_cast<std::size_t>(channels));
    auto* out = reinterpret_cast<std::uint8_t*>(m_block.data());
    const int count = swr_convert(m_converter.get(), &out, m_frame->nb_samples, const_cast<const std::uint8_t**>(m_frame->extended_data),
                                  m_frame->nb_samples);
    m_block.resize(static_cast<std::size_t>(std::max(count, 0)) * static_cast<std::size_t>(channels));
    if (count < 0) {
        m_gaps.noteBroken();
        m_silenceDue += m_frame->nb_samples;
    }
    return {};
}

/// When the first block has told the rate.
void FfmpegDecoder::watchGaps()
{
    const AVStream& stream = m_input->stream();
    GapWatch::Limits limits{.toleranceFrames = static_cast<std::int64_t>(kGapSeconds * m_info.sampleRateHz),
                            .silenceFrames =
                                std::min(m_input->sizeBytes() / kFewestBytesPerSecond, kGapSecondsBelieved) * m_info.sampleRateHz};
    if (m_header.container == "FLAC" || m_header.container == "MP3")
        limits.toleranceFrames = 0;
    else if (m_header.container == "Ogg")
        limits.toleranceFrames = kOggGapFrames;
    if (stream.start_time != AV_NOPTS_VALUE)
        limits.start = av_rescale_q(stream.start_time, stream.time_base, {1, m_info.sampleRateHz});
    m_gaps.configure(limits);
}

void FfmpegDecoder::end(std::string reason)
{
    if (m_endReason.empty())
        m_endReason = std::move(reason);
}

} // namespace

Result<std::unique_ptr<Decoder>> openFfmpegDecoder(File& file, const SoundHeader& header, std::stop_token stop, std::optional<int> track)
{
    auto input = FfmpegInput::open(std::move(file), header, std::move(stop), track);
    if (!input)
        return std::unexpected(input.error());
    auto decoder = std::make_unique<FfmpegDecoder>(std::move(*input), header);
    if (const Status started = decoder->start(); !started)
        return std::unexpected(started.error());
    return decoder;
}

} // namespace stemwright::audio
