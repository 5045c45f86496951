#include "engine/audio/encoder.h"

#include "engine/audio/cancelled.h"
#include "engine/audio/decoder.h"
#include "engine/audio/oggpages.h"
#include "engine/audio/soundwriter.h"
#include "engine/audio/tags.h"
#include "engine/base/file.h"
#include "engine/base/putondisk.h"

#include <fcntl.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>
#include <vector>

namespace stemwright::audio {

namespace {

struct FormatName {
    FileFormat format;
    std::string_view name;
    std::string_view extension;
};

constexpr std::array kFormatNames{FormatName{FileFormat::Wav, "wav", ".wav"}, FormatName{FileFormat::Flac, "flac", ".flac"},
                                  FormatName{FileFormat::OggVorbis, "ogg", ".ogg"}, FormatName{FileFormat::Opus, "opus", ".opus"},
                                  FormatName{FileFormat::Mp3, "mp3", ".mp3"}};

constexpr std::size_t kBlockFrames = 4096;
/// Room for headers and for the blanks that tag libraries leave.
constexpr std::uint64_t kOverheadBytes = 32 << 10;
/// No lossy format needs more than this for a second of one channel (320 kbit/s for MP3 of two, 256 kbit/s a channel for Opus).
constexpr std::uint64_t kLossyBytesPerSecond = 40'000;

/// 0 for lossy formats; what FLAC needs at the most.
std::uint64_t bytesPerSample(const EncoderOptions& options)
{
    if (options.format != FileFormat::Wav && options.format != FileFormat::Flac)
        return 0;
    if (options.depth == SampleDepth::Int16)
        return 2;
    return options.depth == SampleDepth::Int24 || options.format == FileFormat::Flac ? 3 : 4;
}

Result<std::int64_t> framesDecoded(Decoder& decoder)
{
    std::vector<float> block(kBlockFrames * static_cast<std::size_t>(decoder.info().channels));
    for (;;) {
        const auto count = decoder.read(block);
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            return decoder.framesRead();
    }
}

class FileEncoder final : public Encoder {
public:
    FileEncoder(PartFile part, std::unique_ptr<SndfileFile> bytes, SoundWriter writer, const EncoderOptions& options, std::stop_token stop)
        : m_part(std::move(part)), m_bytes(std::move(bytes)), m_writer(std::move(writer)), m_options(options), m_stop(std::move(stop))
    {
    }

    Status write(std::span<const float> frames) override { return m_writer->write(frames); }
    Result<EncodedFile> finish(const std::filesystem::path& tagSource, std::string_view stemName) override;

private:
    Status verify(const EncodedFile& summary) const;
    Result<std::int64_t> framesOfWave(const Decoder& decoder) const;

    PartFile m_part;
    std::unique_ptr<SndfileFile> m_bytes;
    std::optional<SoundWriter> m_writer; // after the bytes: closed before them
    EncoderOptions m_options;
    std::stop_token m_stop;
};

Result<EncodedFile> FileEncoder::finish(const std::filesystem::path& tagSource, std::string_view stemName)
{
    Status status = m_writer->close();
    const EncodedFile summary = m_writer->summary();
    m_writer.reset();
    if (status && (m_options.format == FileFormat::OggVorbis || m_options.format == FileFormat::Opus))
        status = numberOggByContent(m_bytes->release(), m_stop);
    m_bytes.reset();
    if (status && !tagSource.empty())
        status = copyTags(tagSource, m_part.partPath(), m_options.format, stemName);
    if (status)
        status = verify(summary);
    if (status)
        status = putOnDisk(m_part.partPath(), m_stop);
    if (status)
        status = m_part.publish();
    if (!status)
        return std::unexpected(status.error());
    return summary;
}

Status FileEncoder::verify(const EncodedFile& summary) const
{
    auto decoder = openDecoder(m_part.partPath(), m_stop);
    if (!decoder)
        return std::unexpected(decoder.error());
    const auto frames = m_options.format == FileFormat::Wav ? framesOfWave(**decoder) : framesDecoded(**decoder);
    if (!frames)
        return std::unexpected(frames.error());
    const AudioInfo& info = (*decoder)->info();
    if (*frames == summary.frames && info.sampleRateHz == summary.sampleRateHz && info.channels == m_options.channels)
        return {};
    return failure(Errc::Corrupt, m_part.finalPath().string() + ": " + std::to_string(summary.frames) + " frames were written, but " +
                                      std::to_string(*frames) + " could be read back");
}

/// The header's word, if the file is long enough for it: every byte's writing was checked.
Result<std::int64_t> FileEncoder::framesOfWave(const Decoder& decoder) const
{
    const auto file = File::openForReading(m_part.partPath());
    if (!file)
        return std::unexpected(file.error());
    const auto size = file->sizeBytes();
    if (!size)
        return std::unexpected(size.error());
    const auto frameBytes = static_cast<std::int64_t>(bytesPerSample(m_options)) * m_options.channels;
    return std::min(decoder.info().claimedFrames, *size / frameBytes);
}

} // namespace

std::optional<FileFormat> fileFormatFromName(std::string_view name)
{
    for (const FormatName& entry : kFormatNames)
        if (entry.name == name)
            return entry.format;
    return std::nullopt;
}

std::string_view fileExtension(FileFormat format)
{
    for (const FormatName& entry : kFormatNames)
        if (entry.format == format)
            return entry.extension;
    return {};
}

Result<std::unique_ptr<Encoder>> createEncoder(const std::filesystem::path& path, const EncoderOptions& options, std::stop_token stop)
{
    auto part = PartFile::create(path);
    if (!part)
        return std::unexpected(part.error());
    return createEncoder(std::move(*part), options, std::move(stop));
}

Result<std::unique_ptr<Encoder>> createEncoder(PartFile part, const EncoderOptions& options, std::stop_token stop)
{
    auto file = File::openForAppending(part.partPath());
    if (!file)
        return std::unexpected(file.error());
    auto bytes = std::make_unique<SndfileFile>(std::move(*file));
    auto writer = SoundWriter::create(*bytes, options, part.finalPath().string(), stop);
    if (!writer)
        return std::unexpected(writer.error());
    return std::make_unique<FileEncoder>(std::move(part), std::move(bytes), std::move(*writer), options, std::move(stop));
}

std::uint64_t estimatedBytes(const EncoderOptions& options, std::int64_t frames, std::uint64_t tagBytes)
{
    const auto samples = static_cast<std::uint64_t>(frames) * static_cast<std::uint64_t>(options.channels);
    if (const std::uint64_t sampleBytes = bytesPerSample(options); sampleBytes > 0)
        return samples * sampleBytes + kOverheadBytes + tagBytes;
    const auto rateHz = static_cast<std::uint64_t>(options.sampleRateHz);
    return (samples + rateHz - 1) / rateHz * kLossyBytesPerSecond + kOverheadBytes + tagBytes;
}

} // namespace stemwright::audio
