#include "engine/audio/decoder.h"

#include "engine/audio/ffmpegdecoder.h"
#include "engine/audio/sndfiledecoder.h"
#include "engine/audio/soundheader.h"
#include "engine/base/file.h"

#include <cmath>
#include <cstdio>

namespace stemwright::audio {

namespace {

std::string secondsText(std::int64_t frames, int rateHz)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.2f", static_cast<double>(frames) / rateHz);
    return text;
}

Status checkLimits(const std::filesystem::path& path, const AudioInfo& info)
{
    if (info.sampleRateHz < kMinSampleRateHz || info.sampleRateHz > kMaxSampleRateHz)
        return failure(Errc::Unsupported, path.string() + ": has a sample rate of " + std::to_string(info.sampleRateHz) +
                                              " Hz; 4000 to 768000 Hz can be read");
    if (info.channels < 1 || info.channels > kMaxChannels)
        return failure(Errc::Unsupported, path.string() + ": has " + std::to_string(info.channels) + " channels; 1 to 8 can be read");
    return {};
}

} // namespace

void Decoder::account(std::span<float> samples, std::size_t frames)
{
    for (float& sample : samples) {
        if (!(std::abs(sample) <= kLargestSample)) {
            sample = 0.0F;
            ++m_nonFiniteSamples;
        }
    }
    m_framesRead += static_cast<std::int64_t>(frames);
}

void Decoder::judgeEnd(const std::filesystem::path& path, std::int64_t slackFrames, std::string_view reason)
{
    m_damage.clear();
    const bool isShort = info().claimedFrames > 0 && m_framesRead < info().claimedFrames - slackFrames;
    if (!isShort && reason.empty())
        return;
    m_damage = path.string() + ": ";
    if (isShort)
        m_damage += "only " + secondsText(m_framesRead, info().sampleRateHz) + " of " +
                    secondsText(info().claimedFrames, info().sampleRateHz) + " seconds could be read";
    else
        m_damage += secondsText(m_framesRead, info().sampleRateHz) + " seconds could be read";
    if (!reason.empty())
        m_damage += " (" + std::string(reason) + ")";
}

Result<std::unique_ptr<Decoder>> openDecoder(const std::filesystem::path& path)
{
    auto file = File::openForReading(path);
    if (!file)
        return std::unexpected(file.error());
    auto header = readSoundHeader(*file);
    if (!header)
        return std::unexpected(header.error());

    auto decoder = header->reader == SoundReader::Sndfile ? openSndfileDecoder(*file, *header) : openFfmpegDecoder(*file, *header);
    if (!decoder && header->reader == SoundReader::Sndfile) {
        if (auto other = openFfmpegDecoder(*file, *header))
            decoder = std::move(other);
    }
    if (!decoder)
        return decoder;
    if (const Status limits = checkLimits(path, (*decoder)->info()); !limits)
        return std::unexpected(limits.error());
    return decoder;
}

} // namespace stemwright::audio
