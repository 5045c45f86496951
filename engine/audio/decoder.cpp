#include "engine/audio/decoder.h"

#include "engine/audio/ffmpegdecoder.h"
#include "engine/audio/sndfiledecoder.h"
#include "engine/audio/soundheader.h"
#include "engine/base/file.h"

#include <cmath>
#include <cstdio>

namespace stemwright::audio {

namespace {

Status checkLimits(const std::filesystem::path& path, const AudioInfo& info)
{
    if (info.sampleRateHz < kMinSampleRateHz || info.sampleRateHz > kMaxSampleRateHz)
        return failure(Errc::Unsupported, path.string() + ": has a sample rate of " + std::to_string(info.sampleRateHz) +
                                              " Hz; 4000 to 768000 Hz can be read");
    if (info.channels < 1 || info.channels > kMaxChannels)
        return failure(Errc::Unsupported, path.string() + ": has " + std::to_string(info.channels) + " channels; 1 to 8 can be read");
    return {};
}

/// "only 1.00 of 2.00", with as many decimals as tell the two apart.
std::string shareText(std::int64_t part, std::int64_t whole, int rateHz)
{
    constexpr int kMostDecimals = 6; // a frame at the highest rate is more than a microsecond
    int decimals = 2;
    while (decimals < kMostDecimals && secondsText(part, rateHz, decimals) == secondsText(whole, rateHz, decimals))
        ++decimals;
    return "only " + secondsText(part, rateHz, decimals) + " of " + secondsText(whole, rateHz, decimals);
}

} // namespace

std::string secondsText(std::int64_t frames, int rateHz, int decimals)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.*f", decimals, static_cast<double>(frames) / rateHz);
    return text;
}

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
    const int rateHz = info().sampleRateHz;
    const std::int64_t decoded = m_framesRead - m_lostFrames;
    const bool isShort = info().claimedFrames > 0 && m_framesRead < info().claimedFrames - slackFrames;
    if (!isShort && m_lostFrames == 0 && reason.empty())
        return;
    m_damage = path.string() + ": ";
    if (info().claimedFrames > decoded && (isShort || m_lostFrames > 0))
        m_damage += shareText(decoded, info().claimedFrames, rateHz) + " seconds could be read";
    else
        m_damage += secondsText(decoded, rateHz) + " seconds could be read";
    std::string remarks(reason);
    if (m_lostFrames > 0)
        remarks += (remarks.empty() ? "" : "; ") + secondsText(m_lostFrames, rateHz) + " seconds in damaged places are silent now";
    if (!remarks.empty())
        m_damage += " (" + remarks + ")";
}

Result<std::unique_ptr<Decoder>> openDecoder(const std::filesystem::path& path, std::stop_token stop)
{
    auto file = File::openForReading(path);
    if (!file)
        return std::unexpected(file.error());
    auto header = readSoundHeader(*file, stop);
    if (!header)
        return std::unexpected(header.error());

    auto decoder =
        header->reader == SoundReader::Sndfile ? openSndfileDecoder(*file, *header, stop) : openFfmpegDecoder(*file, *header, stop);
    if (!decoder && header->reader == SoundReader::Sndfile) {
        if (auto other = openFfmpegDecoder(*file, *header, stop))
            decoder = std::move(other);
    }
    if (!decoder)
        return decoder;
    if (const Status limits = checkLimits(path, (*decoder)->info()); !limits)
        return std::unexpected(limits.error());
    return decoder;
}

} // namespace stemwright::audio
