#include "engine/export/stemfileexport.h"

#include "engine/audio/tags.h"
#include "engine/export/checks.h"
#include "engine/mix/render.h"
#include "engine/mix/truepeaks.h"

#include <algorithm>

namespace stemwright::exporting {

namespace {

constexpr std::size_t kBlockFrames = 16'384;
constexpr std::size_t kChannels = 2; // stem files are stereo
constexpr std::string_view kRest = "residual";
constexpr std::size_t kRestTo = 2; // "other"

/// The master, then each stem of the file.
std::array<mix::Mix, audio::kStemFileTracks> mixesOf(const std::vector<std::string>& targets)
{
    std::array<mix::Mix, audio::kStemFileTracks> mixes{};
    for (std::size_t track = 0; track < audio::kStemFileStems; ++track)
        for (std::size_t stem = 0; stem < targets.size(); ++stem) {
            const bool isRest = targets[stem] == kRest && track == kRestTo;
            mixes[track + 1].strips[stem].muted = targets[stem] != kStemFileTargets[track] && !isRest;
        }
    return mixes;
}

/// Renders all tracks side by side.
class Tracks {
public:
    static Result<Tracks> create(mix::Source& source, const StemFilePlan& plan)
    {
        Tracks tracks;
        for (const mix::Mix& mix : mixesOf(plan.targets)) {
            auto renderer = mix::Renderer::create(mix, source, plan.range, kChannels);
            if (!renderer)
                return std::unexpected(renderer.error());
            tracks.m_renderers.push_back(std::move(*renderer));
        }
        return tracks;
    }

    /// The next frames of every track; 0 at the end.
    Result<std::size_t> next()
    {
        std::size_t frames = 0;
        for (std::size_t track = 0; track < m_renderers.size(); ++track) {
            m_blocks[track].resize(kBlockFrames * kChannels);
            const auto count = m_renderers[track].next(m_blocks[track]);
            if (!count)
                return std::unexpected(count.error());
            frames = *count;
            m_blocks[track].resize(frames * kChannels);
        }
        return frames;
    }

    std::array<std::vector<float>, audio::kStemFileTracks>& blocks() { return m_blocks; }

private:
    std::vector<mix::Renderer> m_renderers;
    std::array<std::vector<float>, audio::kStemFileTracks> m_blocks;
};

/// Goes through the whole range, all tracks at once.
template <typename Take>
Status renderTracks(mix::Source& source, const StemFilePlan& plan, const std::stop_token& stop, Take take)
{
    auto tracks = Tracks::create(source, plan);
    if (!tracks)
        return std::unexpected(tracks.error());
    for (;;) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, "the export was cancelled");
        const auto frames = tracks->next();
        if (!frames)
            return std::unexpected(frames.error());
        if (*frames == 0)
            return {};
        if (const Status taken = take(tracks->blocks(), *frames); !taken)
            return taken;
    }
}

} // namespace

std::string stemFileObstacle(const std::vector<std::string>& targets)
{
    const bool isComplete = std::ranges::all_of(
        kStemFileTargets, [&targets](std::string_view name) { return std::ranges::find(targets, name) != targets.end(); });
    return isComplete ? std::string() : "stem files hold drums, bass, other and vocals, this model made other stems";
}

std::string stemFileObstacle(const mix::Source& source, const std::vector<std::string>& targets)
{
    if (source.sampleRateHz() != 44'100 && source.sampleRateHz() != 48'000)
        return "stem files have 44,100 or 48,000 Hz, this song has " + std::to_string(source.sampleRateHz());
    if (source.channels() > kChannels)
        return "stem files are stereo, this song has " + std::to_string(source.channels()) + " channels";
    return stemFileObstacle(targets);
}

std::uint64_t estimatedBytes(const mix::Source& source, const StemFilePlan& plan)
{
    constexpr std::uint64_t kAacBytesPerSecond = 32'000 * audio::kStemFileTracks;
    constexpr std::uint64_t kAlacBytesPerFrame = 3 * kChannels * audio::kStemFileTracks;
    constexpr std::uint64_t kHeadBytes = 1U << 20U;
    const auto frames = static_cast<std::uint64_t>(plan.range.frames());
    const std::uint64_t head = kHeadBytes + (plan.tagSource.empty() ? 0 : audio::tagBytes(plan.tagSource));
    if (plan.codec == audio::StemFileCodec::Alac)
        return head + frames * kAlacBytesPerFrame;
    return head + frames * kAacBytesPerSecond / static_cast<std::uint64_t>(source.sampleRateHz());
}

Status checkBeforehand(const mix::Source& source, const StemFilePlan& plan)
{
    if (const std::string obstacle = stemFileObstacle(source, plan.targets); !obstacle.empty())
        return failure(Errc::Unsupported, plan.path.string() + ": " + obstacle);
    if (const Status folder = checkFolder(plan.path.parent_path()); !folder)
        return folder;
    if (plan.existing == Existing::Refuse)
        if (const Status unused = checkFree(plan.path); !unused)
            return unused;
    return checkSpace(plan.path.parent_path(), estimatedBytes(source, plan));
}

Result<ExportReport> exportStemFile(mix::Source& source, const StemFilePlan& plan, const std::function<void(double)>& progress,
                                    const std::stop_token& stop)
{
    if (const Status possible = checkBeforehand(source, plan); !possible)
        return std::unexpected(possible.error());
    if (const Status range = checkRange(source, plan.range); !range)
        return std::unexpected(range.error());
    constexpr double kPasses = 2.0;
    double done = 0.0;
    const auto report = [&](std::size_t frames) {
        done += static_cast<double>(frames) / static_cast<double>(plan.range.frames());
        progress(done / kPasses);
    };
    std::vector<mix::HighestTruePeak> highest(audio::kStemFileTracks, mix::HighestTruePeak(kChannels));
    const Status measured = renderTracks(source, plan, stop, [&](const auto& blocks, std::size_t frames) -> Status {
        for (std::size_t track = 0; track < blocks.size(); ++track)
            highest[track].add(blocks[track]);
        report(frames);
        return {};
    });
    if (!measured)
        return std::unexpected(measured.error());
    float gain = 1.0F;
    for (mix::HighestTruePeak& track : highest)
        gain = std::min(gain, loweringGain(track.finish()));

    auto part = PartFile::create(plan.path);
    if (!part)
        return std::unexpected(part.error());
    auto writer = audio::StemFileWriter::create(
        std::move(*part),
        {.codec = plan.codec,
         .sampleRateHz = source.sampleRateHz(),
         .stems = plan.looks,
         .tags = plan.tagSource.empty() ? std::map<std::string, std::string>() : audio::plainTags(plan.tagSource),
         .cover = plan.tagSource.empty() ? std::vector<std::byte>() : audio::coverPicture(plan.tagSource)},
        stop);
    if (!writer)
        return std::unexpected(writer.error());
    Status written = renderTracks(source, plan, stop, [&](auto& blocks, std::size_t frames) {
        audio::StemFileWriter::Blocks views;
        for (std::size_t track = 0; track < blocks.size(); ++track) {
            for (float& sample : blocks[track])
                sample *= gain;
            views[track] = blocks[track];
        }
        report(frames);
        return (*writer)->write(views);
    });
    if (written)
        written = (*writer)->finish();
    if (!written)
        return std::unexpected(written.error());
    return ExportReport{.loweredDb = loweredDb(gain)};
}

} // namespace stemwright::exporting
