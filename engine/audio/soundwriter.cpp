#include "engine/audio/soundwriter.h"

#include "engine/audio/cancelled.h"
#include "engine/audio/channellayout.h"
#include "engine/base/vectormath.h"

#include <sndfile.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace stemwright::audio {

namespace {

constexpr std::size_t kBlockFrames = 4096;
constexpr int kFallbackRateHz = 48'000;
constexpr std::array kOpusRates{8'000, 12'000, 16'000, 24'000, 48'000};
constexpr std::array kMp3Rates{8'000, 11'025, 12'000, 16'000, 22'050, 24'000, 32'000, 44'100, 48'000};
constexpr int kMaxVorbisRateHz = 200'000;

// High quality, because a stem is often mixed again; the scales are libsndfile's.
constexpr double kVorbisQuality = 0.7;         // of 1, about 220 kbit/s for stereo
constexpr double kOpusCompression = 0.65;      // about 190 kbit/s for stereo
constexpr double kMp3Compression = 0.0;        // LAME's V0, about 245 kbit/s for stereo
constexpr double kFlacCompression = 5.0 / 8.0; // the encoder's own default

int sndfileFormat(const EncoderOptions& options)
{
    const bool is16 = options.depth == SampleDepth::Int16;
    switch (options.format) {
    case FileFormat::Wav:
        return SF_FORMAT_RF64 | (is16 ? SF_FORMAT_PCM_16 : options.depth == SampleDepth::Int24 ? SF_FORMAT_PCM_24 : SF_FORMAT_FLOAT);
    case FileFormat::Flac:
        return SF_FORMAT_FLAC | (is16 ? SF_FORMAT_PCM_16 : SF_FORMAT_PCM_24);
    case FileFormat::OggVorbis:
        return SF_FORMAT_OGG | SF_FORMAT_VORBIS;
    case FileFormat::Opus:
        return SF_FORMAT_OGG | SF_FORMAT_OPUS;
    case FileFormat::Mp3:
        return SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;
    }
    return 0;
}

bool isLossy(FileFormat format) { return format == FileFormat::OggVorbis || format == FileFormat::Opus || format == FileFormat::Mp3; }

/// 0 for formats that take floats.
int integerBits(const EncoderOptions& options)
{
    if (isLossy(options.format) || (options.format == FileFormat::Wav && options.depth == SampleDepth::Float32))
        return 0;
    return options.depth == SampleDepth::Int16 ? 16 : 24;
}

void configure(SNDFILE* sound, FileFormat format)
{
    auto set = [sound](int command, double value) { sf_command(sound, command, &value, sizeof value); };
    switch (format) {
    case FileFormat::Wav:
        // RF64 only beyond 4 GiB. It has no PEAK chunk with the time of day, unless one asks for none (libsndfile 1.2.0).
        sf_command(sound, SFC_RF64_AUTO_DOWNGRADE, nullptr, SF_TRUE);
        break;
    case FileFormat::Flac:
        set(SFC_SET_COMPRESSION_LEVEL, kFlacCompression);
        break;
    case FileFormat::OggVorbis:
        set(SFC_SET_VBR_ENCODING_QUALITY, kVorbisQuality);
        break;
    case FileFormat::Opus:
        set(SFC_SET_COMPRESSION_LEVEL, kOpusCompression);
        break;
    case FileFormat::Mp3: {
        int mode = SF_BITRATE_MODE_VARIABLE;
        sf_command(sound, SFC_SET_BITRATE_MODE, &mode, sizeof mode);
        set(SFC_SET_COMPRESSION_LEVEL, kMp3Compression);
        break;
    }
    }
}

SF_INFO sndfileInfo(const EncoderOptions& options)
{
    SF_INFO format{};
    format.samplerate = carriedRateHz(options.format, options.sampleRateHz);
    format.channels = options.channels;
    format.format = sndfileFormat(options);
    return format;
}

std::unexpected<Error> cannotCarry(const EncoderOptions& options, const std::string& name)
{
    return failure(Errc::Unsupported, name + ": " + std::string(fileExtension(options.format)) + " files cannot carry " +
                                          std::to_string(options.channels) + " channels at " + std::to_string(options.sampleRateHz) +
                                          " Hz");
}

} // namespace

Status checkCarried(const EncoderOptions& options, const std::string& name)
{
    const SF_INFO format = sndfileInfo(options);
    if (options.channels >= 1 && options.sampleRateHz > 0 && sf_format_check(&format) != 0)
        return {};
    return cannotCarry(options, name);
}

int carriedRateHz(FileFormat format, int rateHz)
{
    const auto knows = [rateHz](const auto& rates) { return std::ranges::find(rates, rateHz) != rates.end(); };
    switch (format) {
    case FileFormat::Wav:
    case FileFormat::Flac:
        return rateHz;
    case FileFormat::OggVorbis:
        return rateHz <= kMaxVorbisRateHz ? rateHz : kFallbackRateHz;
    case FileFormat::Opus:
        return knows(kOpusRates) ? rateHz : kFallbackRateHz;
    case FileFormat::Mp3:
        return knows(kMp3Rates) ? rateHz : kFallbackRateHz;
    }
    return rateHz;
}

SoundWriter::SoundWriter(SndfileBytes& bytes, SndfileHandle sound, const EncoderOptions& options, std::string name, std::stop_token stop)
    : m_bytes(&bytes), m_sound(std::move(sound)), m_options(options), m_name(std::move(name)), m_stop(std::move(stop))
{
    m_summary.sampleRateHz = carriedRateHz(options.format, options.sampleRateHz);
    if (const int bits = integerBits(options); bits != 0)
        m_quantiser.emplace(bits);
}

Result<SoundWriter> SoundWriter::create(SndfileBytes& bytes, const EncoderOptions& options, const std::string& name, std::stop_token stop)
{
    if (const Status possible = checkCarried(options, name); !possible)
        return std::unexpected(possible.error());
    SF_INFO format = sndfileInfo(options);
    SndfileHandle sound = openSndfile(bytes, SndfileMode::Write, format);
    if (!bytes.status())
        return std::unexpected(bytes.status().error());
    if (!sound)
        return cannotCarry(options, name);
    configure(sound.get(), options.format);
    SoundWriter writer(bytes, std::move(sound), options, name, std::move(stop));
    if (format.samplerate != options.sampleRateHz) {
        auto resampler = Resampler::create(options.sampleRateHz, format.samplerate, options.channels);
        if (!resampler)
            return std::unexpected(resampler.error());
        writer.m_resampler = std::move(*resampler);
    }
    return writer;
}

Status SoundWriter::write(std::span<const float> frames)
{
    const std::size_t blockSamples = kBlockFrames * static_cast<std::size_t>(m_options.channels);
    while (!frames.empty()) {
        const auto block = frames.first(std::min(blockSamples, frames.size()));
        if (const Status written = writeBlock(block); !written)
            return written;
        frames = frames.subspan(block.size());
    }
    return {};
}

Status SoundWriter::writeBlock(std::span<const float> frames)
{
    if (const Status measured = measure(frames); !measured)
        return measured;
    if (!m_resampler)
        return encode(frames);
    m_resampled.clear();
    if (const Status resampled = m_resampler->process(frames, m_resampled); !resampled)
        return resampled;
    return encode(m_resampled);
}

Status SoundWriter::measure(std::span<const float> frames)
{
    const float peak = largestMagnitude(frames);
    if (!std::isfinite(peak))
        return failure(Errc::InvalidArgument, m_name + ": a sample that is not a number cannot be written");
    m_summary.peak = std::max(m_summary.peak, peak);
    const bool keepsPeaks = m_options.format == FileFormat::Wav && m_options.depth == SampleDepth::Float32;
    if (!keepsPeaks && peak > 1.0F)
        m_summary.clippedSamples += std::ranges::count_if(frames, [](float sample) { return std::abs(sample) > 1.0F; });
    return {};
}

Status SoundWriter::encode(std::span<const float> frames)
{
    if (m_stop.stop_requested())
        return cancelled(m_name);
    const auto count = static_cast<sf_count_t>(frames.size() / static_cast<std::size_t>(m_options.channels));
    sf_count_t written = 0;
    if (m_quantiser) {
        m_integers.resize(frames.size());
        m_quantiser->process(frames, m_integers);
        written = sf_writef_int(m_sound.get(), m_integers.data(), count);
    } else if (isLossy(m_options.format)) {
        m_block.assign(frames.begin(), frames.end());
        limit(m_block);
        orderAsVorbis(m_block);
        written = sf_writef_float(m_sound.get(), m_block.data(), count);
    } else {
        written = sf_writef_float(m_sound.get(), frames.data(), count);
    }
    if (!m_bytes->status())
        return m_bytes->status();
    if (written != count || sf_error(m_sound.get()) != SF_ERR_NO_ERROR)
        return failure(Errc::IoError, m_name + ": cannot be written: " + sf_strerror(m_sound.get()));
    m_summary.frames += count;
    return {};
}

void SoundWriter::limit(std::span<float> samples) const
{
    for (float& sample : samples)
        sample = std::clamp(sample, -1.0F, 1.0F);
}

void SoundWriter::orderAsVorbis(std::span<float> frames) const
{
    if (m_options.format == FileFormat::Mp3 || m_options.channels <= 2)
        return;
    const auto places = vorbisPlaces(m_options.channels);
    std::array<float, 8> frame{};
    for (std::size_t start = 0; start < frames.size(); start += places.size()) {
        std::copy_n(&frames[start], places.size(), frame.begin());
        for (std::size_t c = 0; c < places.size(); ++c)
            frames[start + static_cast<std::size_t>(places[c])] = frame[c];
    }
}

Status SoundWriter::close()
{
    if (m_resampler) {
        m_resampled.clear();
        if (const Status finished = m_resampler->finish(m_resampled); !finished)
            return finished;
        if (const Status encoded = encode(m_resampled); !encoded)
            return encoded;
    }
    const bool canBeEmpty = m_options.format == FileFormat::Wav || m_options.format == FileFormat::OggVorbis;
    if (m_summary.frames == 0 && !canBeEmpty)
        return failure(Errc::Unsupported, m_name + ": a sound without any frames cannot be stored in " +
                                              std::string(fileExtension(m_options.format)) + " files");
    sf_write_sync(m_sound.get());
    const int error = sf_error(m_sound.get());
    const std::string words = sf_strerror(m_sound.get());
    m_sound.reset(); // reports nothing, hence the look before; the bytes know what fails now
    if (!m_bytes->status())
        return m_bytes->status();
    if (error != SF_ERR_NO_ERROR)
        return failure(Errc::IoError, m_name + ": cannot be finished: " + words);
    return {};
}

} // namespace stemwright::audio
