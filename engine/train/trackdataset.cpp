#include "engine/train/trackdataset.h"

#include "engine/train/soundfolders.h"

#include <algorithm>

namespace stemwright::train {

std::filesystem::path trackFolder(const DatasetOptions& options, Split split)
{
    if (options.validTracks.empty())
        return options.root / (split == Split::Train ? "train" : "valid");
    std::error_code ignored;
    const std::filesystem::path inner = options.root / "train";
    return std::filesystem::is_directory(inner, ignored) ? inner : options.root;
}

std::unexpected<Error> noTrackToSetAside(const std::filesystem::path& folder, const std::string& name)
{
    return failure(Errc::NotFound, folder.string() + ": holds no song \"" + name + "\", which is to be set aside for validation");
}

namespace {

/// The songs of one split.
Result<std::vector<std::filesystem::path>> foldersOf(const DatasetOptions& options, Split split, const std::filesystem::path& folder)
{
    auto content = readFolder(folder);
    if (!content)
        return std::unexpected(content.error());
    if (options.validTracks.empty())
        return std::move(content->folders);
    const auto isNamed = [](const std::string& name) {
        return [&name](const std::filesystem::path& path) { return path.filename() == name; };
    };
    std::vector<std::filesystem::path> aside;
    for (const std::string& name : options.validTracks) {
        const auto found = std::ranges::find_if(content->folders, isNamed(name));
        if (found == content->folders.end())
            return noTrackToSetAside(folder, name);
        aside.push_back(std::move(*found));
        content->folders.erase(found);
    }
    return split == Split::Valid ? std::move(aside) : std::move(content->folders);
}

} // namespace

TrackDataset::TrackDataset(const DatasetOptions& options, Split split, std::shared_ptr<SoundLibrary> sounds)
    : m_options(options), m_split(split), m_sounds(std::move(sounds)),
      m_excerptFrames(static_cast<std::int64_t>(options.excerptSeconds * m_sounds->sampleRateHz()))
{
}

Result<std::unique_ptr<Dataset>> TrackDataset::open(const DatasetOptions& options, Split split, std::shared_ptr<SoundLibrary> sounds)
{
    std::unique_ptr<TrackDataset> set(new TrackDataset(options, split, std::move(sounds)));
    const std::filesystem::path folder = trackFolder(options, split);
    const auto folders = foldersOf(options, split, folder);
    if (!folders)
        return std::unexpected(folders.error());
    for (const std::filesystem::path& path : *folders) {
        auto track = set->lookAt(path);
        if (!track)
            return std::unexpected(track.error());
        if (track->others.empty() || (track->target.empty() && !options.allowsMissingTarget)) {
            set->m_leftOut.push_back(path);
            continue;
        }
        const auto frames = set->framesOf(*track);
        if (!frames)
            return std::unexpected(frames.error());
        if (*frames <= set->m_excerptFrames) {
            set->m_leftOut.push_back(path);
            continue;
        }
        set->m_tracks.push_back(std::move(*track));
        set->m_frames.push_back(*frames);
    }
    if (set->m_tracks.empty())
        return failure(Errc::NotFound, folder.string() + ": holds no song with a file for \"" + options.target +
                                           "\" and one for something else, longer than " +
                                           audio::secondsText(set->m_excerptFrames, set->m_sounds->sampleRateHz(), 1) + " s");
    return std::unique_ptr<Dataset>(std::move(set));
}

Result<Track> TrackDataset::lookAt(const std::filesystem::path& folder) const
{
    const auto content = readFolder(folder);
    if (!content)
        return std::unexpected(content.error());
    Track track{.folder = folder};
    const auto target = soundNamed(*content, m_options.target);
    if (!target)
        return std::unexpected(target.error());
    track.target = *target;
    if (m_options.kind == DatasetKind::AllTracks) {
        std::ranges::copy_if(content->sounds, std::back_inserter(track.others), [&](const auto& sound) { return sound != track.target; });
        return track;
    }
    for (const std::string& name : m_options.interferers) {
        auto found = soundNamed(*content, name);
        if (!found)
            return std::unexpected(found.error());
        if (found->empty())
            return Track{.folder = folder}; // a song that lacks a source is left out
        track.others.push_back(std::move(*found));
    }
    return track;
}

Result<std::int64_t> TrackDataset::framesOf(const Track& track) const
{
    auto frames = m_sounds->frames(track.others.front());
    for (const std::filesystem::path& other : track.others) {
        const auto length = m_sounds->frames(other);
        if (!length)
            return length;
        frames = std::min(*frames, *length);
    }
    if (track.target.empty())
        return frames;
    const auto length = m_sounds->frames(track.target);
    return length ? std::min(*frames, *length) : length;
}

std::size_t TrackDataset::size() const { return m_tracks.size() * (m_split == Split::Train ? m_options.excerptsPerTrack : 1); }

std::int64_t TrackDataset::start(std::int64_t frames, const Stretch& stretch, Draws& draws) const
{
    const std::int64_t latest = std::max<std::int64_t>(0, frames - framesBefore(stretch, m_excerptFrames));
    return static_cast<std::int64_t>(draws.between(0.0, static_cast<double>(latest)));
}

/// Of an aligned pair nothing is changed: the mixture is there, and holds what it holds.
Stretch TrackDataset::stretch(Draws& draws) const
{
    return m_options.kind == DatasetKind::Aligned ? Stretch{} : drawStretch(m_options.augmentations, draws);
}

std::vector<TrackDataset::Part> TrackDataset::ownParts(const Track& track, std::int64_t first, const Stretch& stretch)
{
    std::vector<Part> parts;
    for (const std::filesystem::path& other : track.others)
        parts.push_back({.path = &other, .first = first, .stretch = stretch});
    return parts;
}

std::vector<TrackDataset::Part> TrackDataset::drawnParts(const Track& track, Draws& draws) const
{
    if (m_options.kind == DatasetKind::AllTracks) { // all of them from one song
        const std::size_t drawn = draws.below(m_tracks.size());
        const Stretch common = stretch(draws);
        return ownParts(m_tracks[drawn], start(m_frames[drawn], common, draws), common);
    }
    std::vector<Part> parts;
    for (std::size_t other = 0; other < track.others.size(); ++other) {
        const std::size_t drawn = draws.below(m_tracks.size());
        const Stretch own = stretch(draws);
        parts.push_back({.path = &m_tracks[drawn].others[other], .first = start(m_frames[drawn], own, draws), .stretch = own});
    }
    return parts;
}

Result<Excerpt> TrackDataset::source(const Part& part, std::int64_t count, Draws* draws) const
{
    if (part.path->empty())
        return Excerpt{.channels = m_sounds->channels(),
                       .frames = std::vector<float>(m_sounds->channels() * static_cast<std::size_t>(count))};
    auto excerpt = m_sounds->read(*part.path, part.first, framesBefore(part.stretch, count));
    if (excerpt && !part.stretch.isNone())
        excerpt = stretched(*excerpt, part.stretch, m_sounds->sampleRateHz(), count);
    if (excerpt && draws && m_options.kind != DatasetKind::Aligned)
        augment(*excerpt, m_options.augmentations, *draws);
    return excerpt;
}

Result<Example> TrackDataset::mixed(const Part& targetPart, std::int64_t count, const std::vector<Part>& others, Draws* draws) const
{
    auto target = source(targetPart, count, draws);
    if (!target)
        return std::unexpected(target.error());
    Example example{.mixture = *target, .target = std::move(*target)};
    if (m_options.kind == DatasetKind::Aligned) // whose other file is the mixture
        std::ranges::fill(example.mixture.frames, 0.0F);
    for (const Part& part : others) {
        const auto other = source(part, count, draws);
        if (!other)
            return std::unexpected(other.error());
        add(example.mixture, *other);
    }
    return example;
}

Result<Example> TrackDataset::example(std::size_t index, std::uint64_t seed) const
{
    if (m_split == Split::Valid) {
        const bool isWhole = m_options.kind != DatasetKind::Aligned;
        return mixed({.path = &m_tracks[index].target, .first = 0}, isWhole ? m_frames[index] : m_excerptFrames,
                     ownParts(m_tracks[index], 0), nullptr);
    }
    Draws draws(seed);
    const std::size_t at = index / m_options.excerptsPerTrack;
    const Track& track = m_tracks[at];
    const Stretch common = stretch(draws);
    const std::int64_t first = start(m_frames[at], common, draws);
    const bool isDrawn = m_options.mixesTracks && m_options.kind != DatasetKind::Aligned;
    return mixed({.path = &track.target, .first = first, .stretch = common}, m_excerptFrames,
                 isDrawn ? drawnParts(track, draws) : ownParts(track, first, common), &draws);
}

Result<Excerpt> TrackDataset::plainMixture(std::size_t index) const
{
    auto example = mixed({.path = &m_tracks[index].target, .first = 0}, m_frames[index], ownParts(m_tracks[index], 0), nullptr);
    return example ? Result<Excerpt>(std::move(example->mixture)) : std::unexpected(example.error());
}

} // namespace stemwright::train
