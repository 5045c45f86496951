#include "app/cli/optionvalues.h"

#include "app/cli/timetext.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace stemwright::cli {

namespace {

std::string notATime(const std::string& option, const std::string& text)
{
    return option + ": \"" + text + "\" is no time; write seconds, as in 90 or 2.5, or 1:30, or 1:02:05";
}

Result<audio::SampleDepth> depthFrom(const std::string& text, audio::FileFormat format, audio::SampleDepth usual)
{
    const bool hasDepth = format == audio::FileFormat::Wav || format == audio::FileFormat::Flac;
    if (!text.empty() && !hasDepth)
        return usage("--depth: is for wav and flac; " + std::string(audio::fileExtension(format)).substr(1) + " has none");
    if (text.empty())
        return hasDepth ? usual : audio::SampleDepth::Float32;
    if (text == "16")
        return audio::SampleDepth::Int16;
    if (text == "24")
        return audio::SampleDepth::Int24;
    if (text == "float" || text == "32")
        return audio::SampleDepth::Float32;
    return usage("--depth: \"" + text + "\" is none of 16, 24, float");
}

Result<exporting::Peaks> peaksFrom(const std::string& text, audio::FileFormat format, audio::SampleDepth depth)
{
    if (!text.empty() && text != "limit" && text != "lower")
        return usage("--peaks: \"" + text + "\" is none of lower, limit");
    if (!text.empty() && exporting::keepsPeaks(format, depth))
        return usage("--peaks: is for files that cannot hold them; wav with --depth float does");
    return text == "limit" ? exporting::Peaks::Limit : exporting::Peaks::LowerAll;
}

} // namespace

std::unexpected<Error> usage(std::string sentence) { return failure(Errc::InvalidArgument, std::move(sentence)); }

Result<audio::FileFormat> formatFrom(const std::string& text)
{
    std::string name = text.starts_with('.') ? text.substr(1) : text;
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (const auto format = audio::fileFormatFromName(name))
        return *format;
    return usage("--format: \"" + text + "\" is none of wav, flac, ogg, opus, mp3");
}

Result<Samples> samplesFrom(const std::string& depth, const std::string& peaks, audio::FileFormat format, audio::SampleDepth usual)
{
    const auto stored = depthFrom(depth, format, usual);
    if (!stored)
        return std::unexpected(stored.error());
    const auto way = peaksFrom(peaks, format, *stored);
    if (!way)
        return std::unexpected(way.error());
    return Samples{.depth = *stored, .peaks = *way};
}

Result<Part> partFrom(const std::string& startText, const std::string& durationText)
{
    const auto start = parseSeconds(startText);
    const auto duration = parseSeconds(durationText);
    if (!start || !std::isfinite(*start))
        return usage(notATime("--start", startText));
    if (*start < 0.0)
        return usage("--start: \"" + startText + "\" lies before the song, which begins at 0");
    if (!duration || std::isnan(*duration))
        return usage(notATime("--duration", durationText));
    if (*duration == 0.0)
        return usage("--duration: a part of no length holds no sound; without --duration it goes on to the end");
    if (*start > kLongestSeconds)
        return usage("--start: \"" + startText + "\" lies behind the end of every song");
    const bool hasEnd = *duration > 0.0 && *duration <= kLongestSeconds;
    return Part{.startSeconds = *start, .durationSeconds = hasEnd ? duration : std::nullopt};
}

} // namespace stemwright::cli
