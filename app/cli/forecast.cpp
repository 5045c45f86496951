#include "app/cli/forecast.h"

#include "app/cli/diskspace.h"
#include "app/cli/stemwriter.h"
#include "engine/audio/soundwriter.h"
#include "engine/audio/tags.h"

#include <algorithm>

namespace stemwright::cli {

namespace {

/// No song of a length that is worth a check takes fewer; headers that promise more for a file may be false.
constexpr double kFewestBytesPerSecond = 1000.0;

/// Frames of the part that is wanted; 0 where the header does not tell, or cannot be believed.
std::int64_t promisedFrames(const SeparateOptions& options, const Input& song)
{
    std::error_code error;
    const auto bytes = static_cast<double>(std::filesystem::file_size(song.file, error));
    const double seconds = static_cast<double>(song.info.claimedFrames) / song.info.sampleRateHz;
    if (error || seconds > bytes / kFewestBytesPerSecond)
        return 0;
    const double left = std::max(0.0, seconds - options.startSeconds);
    return static_cast<std::int64_t>(std::min(left, options.durationSeconds.value_or(left)) * song.info.sampleRateHz);
}

std::uint64_t floatBytes(const Input& song, std::int64_t frames)
{
    return static_cast<std::uint64_t>(frames) * static_cast<std::uint64_t>(song.info.channels) * sizeof(float);
}

std::uint64_t filesOf(const SongPlan& plan)
{
    return static_cast<std::uint64_t>(std::ranges::count_if(plan.files, [](const auto& file) { return !file.empty(); }));
}

} // namespace

audio::EncoderOptions encoderOptionsFor(const SeparateOptions& options, const audio::AudioInfo& song)
{
    return {.format = options.format, .depth = options.depth, .sampleRateHz = song.sampleRateHz, .channels = song.channels};
}

std::uint64_t outputBytes(const SeparateOptions& options, const Input& song, const SongPlan& plan, std::int64_t frames)
{
    return filesOf(plan) * audio::estimatedBytes(encoderOptionsFor(options, song.info), frames, audio::tagBytes(song.file));
}

std::uint64_t heldBytes(const SeparateOptions& options, const Input& song, const SongPlan& plan, std::int64_t frames)
{
    return holdsStems(options.format, options.depth, options.peaks) ? filesOf(plan) * floatBytes(song, frames) : 0;
}

Status checkBeforehand(const SeparateOptions& options, const Input& song, const SongPlan& plan,
                       const std::optional<std::filesystem::path>& scratchFolder)
{
    if (const Status carried = audio::checkCarried(encoderOptionsFor(options, song.info), song.file.string()); !carried)
        return carried;
    const std::int64_t frames = promisedFrames(options, song);
    const std::filesystem::path folder = nearestFolder(plan.folder);
    const std::uint64_t scratchBytes = floatBytes(song, frames) + heldBytes(options, song, plan, frames);
    return checkSpace({folder, outputBytes(options, song, plan, frames)},
                      {scratchFolder.value_or(folder), scratchFolder ? scratchBytes : 0});
}

} // namespace stemwright::cli
