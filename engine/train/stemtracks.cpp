#include "engine/train/stemtracks.h"

#include "engine/train/soundfolders.h"

#include <algorithm>
#include <cmath>

namespace stemwright::train {

namespace {

constexpr double kWholeSongs = 0.2; ///< share of examples that are a song as it is
constexpr double kPieces = 0.3;     ///< and of those in which some stems are of one piece
constexpr double kFromSongs = 0.35; ///< of stems on their own: how many come from whole songs, where there are others
constexpr double kSilent = 0.08;    ///< of stems
constexpr double kPanned = 0.3;
constexpr double kEqualised = 0.6;
constexpr double kTiltDb = 1.5;
constexpr double kBumpDb = 3.0;
constexpr double kCommonGainDb = 5.0;
constexpr double kUsualLevelDb = -20.0; ///< about which stems lie that have never been together
constexpr double kLowestGainDb = -10.0;
constexpr double kHighestGainDb = 6.0;
constexpr double kMostPanDb = 8.0;
constexpr double kFloorDb = -60.0; ///< what is quieter is not made louder

float factor(double db) { return static_cast<float>(std::pow(10.0, db / 20.0)); }

double levelDb(const Excerpt& sound)
{
    double sum = 0.0;
    for (const float value : sound.frames)
        sum += static_cast<double>(value) * static_cast<double>(value);
    return 10.0 * std::log10(sum / static_cast<double>(std::max<std::size_t>(1, sound.frames.size())) + 1e-12);
}

/// "song" of "song@1.09".
std::string songOf(const std::filesystem::path& folder)
{
    const std::string name = folder.filename().string();
    return name.substr(0, name.find('@'));
}

bool isVariation(const std::filesystem::path& folder) { return folder.filename().string().contains('@'); }

} // namespace

bool StemTracks::Track::isWhole() const
{
    return std::ranges::none_of(stems, [](const auto& stem) { return stem.empty(); });
}

StemTracks::StemTracks(const DatasetOptions& options, std::size_t targets, std::shared_ptr<SoundLibrary> sounds)
    : m_targets(targets), m_excerptFrames(static_cast<std::int64_t>(options.excerptSeconds * sounds->sampleRateHz())),
      m_sounds(std::move(sounds)), m_parts(targets)
{
}

Result<StemTracks> StemTracks::open(const DatasetOptions& options, const std::vector<std::string>& targets, Split split,
                                    std::shared_ptr<SoundLibrary> sounds, Incomplete incomplete)
{
    if (split == Split::Valid)
        incomplete = Incomplete::LeftOut;
    StemTracks tracks(options, targets.size(), std::move(sounds));
    const std::filesystem::path root = trackFolder(options, split);
    const auto content = readFolder(root);
    if (!content)
        return std::unexpected(content.error());
    for (const std::string& name : options.validTracks)
        if (isVariation(name) || std::ranges::none_of(content->folders, [&](const auto& folder) { return folder.filename() == name; }))
            return noTrackToSetAside(root, name);
    for (const std::filesystem::path& folder : content->folders) {
        const bool isAside = std::ranges::find(options.validTracks, songOf(folder)) != options.validTracks.end();
        if (!options.validTracks.empty() && isAside != (split == Split::Valid))
            continue;
        if (split == Split::Valid && isVariation(folder))
            continue;
        if (const Status taken = tracks.take(folder, targets, incomplete); !taken)
            return std::unexpected(taken.error());
    }
    tracks.sortOut();
    for (std::size_t target = 0; target < targets.size(); ++target)
        if (tracks.m_whole.empty() && tracks.m_parts[target].empty())
            return failure(Errc::NotFound, root.string() + ": holds no track with a file for \"" + targets[target] +
                                               "\" that is longer than " + std::to_string(options.excerptSeconds) + " s");
    return tracks;
}

Status StemTracks::take(const std::filesystem::path& folder, const std::vector<std::string>& names, Incomplete incomplete)
{
    const auto content = readFolder(folder);
    if (!content)
        return std::unexpected(content.error());
    Track track;
    std::optional<std::int64_t> frames;
    for (const std::string& name : names) {
        auto found = soundNamed(*content, name);
        if (!found)
            return std::unexpected(found.error());
        if (!found->empty()) {
            const auto length = m_sounds->frames(*found);
            if (!length)
                return std::unexpected(length.error());
            frames = frames ? std::min(*frames, *length) : *length;
        }
        track.stems.push_back(std::move(*found));
    }
    track.frames = frames.value_or(0);
    if (track.frames > m_excerptFrames && (incomplete == Incomplete::Taken || track.isWhole()))
        m_tracks.push_back(std::move(track));
    else
        m_leftOut.push_back(folder);
    return {};
}

void StemTracks::sortOut()
{
    for (std::size_t i = 0; i < m_tracks.size(); ++i) {
        if (m_tracks[i].isWhole()) {
            m_whole.push_back(i);
            continue;
        }
        for (std::size_t target = 0; target < m_targets; ++target)
            if (!m_tracks[i].stems[target].empty())
                m_parts[target].push_back(i);
        if (std::ranges::count_if(m_tracks[i].stems, [](const auto& stem) { return !stem.empty(); }) > 1)
            m_partial.push_back(i);
    }
}

StemTracks::Part StemTracks::place(const Track& track, Draws& draws) const
{
    return {.track = &track, .first = static_cast<std::int64_t>(draws.between(0.0, static_cast<double>(track.frames - m_excerptFrames)))};
}

StemTracks::Part StemTracks::drawFor(std::size_t target, Draws& draws) const
{
    const bool isFromSong = m_parts[target].empty() || (!m_whole.empty() && draws.fraction() < kFromSongs);
    const std::vector<std::size_t>& tracks = isFromSong ? m_whole : m_parts[target];
    return place(m_tracks[tracks[draws.below(tracks.size())]], draws);
}

std::optional<StemTracks::Part> StemTracks::drawCommon(Draws& draws) const
{
    const double kind = draws.fraction();
    if (kind < kWholeSongs && !m_whole.empty())
        return place(m_tracks[m_whole[draws.below(m_whole.size())]], draws);
    if (kind < kWholeSongs + kPieces && !m_partial.empty())
        return place(m_tracks[m_partial[draws.below(m_partial.size())]], draws);
    return std::nullopt;
}

Result<DrawnStem> StemTracks::stem(std::size_t target, const Part& part, bool isCommon, Draws& draws) const
{
    auto sound = m_sounds->read(part.track->stems[target], part.first, m_excerptFrames);
    if (!sound)
        return std::unexpected(sound.error());
    const double level = levelDb(*sound);
    const double gainDb = isCommon           ? draws.between(-kCommonGainDb, kCommonGainDb)
                          : level > kFloorDb ? kUsualLevelDb - level + draws.between(kLowestGainDb, kHighestGainDb)
                                             : 0.0;
    DrawnStem stem{.sound = std::move(*sound)};
    const double panDb = draws.fraction() < kPanned ? draws.between(-kMostPanDb, kMostPanDb) / 2.0 : 0.0;
    stem.gains = {factor(gainDb + panDb), factor(gainDb - panDb)};
    if (draws.fraction() < kEqualised)
        stem.equaliser = Equaliser(kTiltDb, kBumpDb, draws);
    if (draws.fraction() < kSilent)
        stem.gains = {0.0F, 0.0F};
    return stem;
}

Result<std::vector<DrawnStem>> StemTracks::draw(std::uint64_t seed) const
{
    Draws draws(seed);
    const auto common = drawCommon(draws);
    const bool isCommonSwapped = draws.fraction() < 0.5;
    std::vector<DrawnStem> stems;
    for (std::size_t target = 0; target < m_targets; ++target) {
        const bool isCommon = common && !common->track->stems[target].empty();
        auto drawn = stem(target, isCommon ? *common : drawFor(target, draws), isCommon, draws);
        if (!drawn)
            return std::unexpected(drawn.error());
        const bool isSwapped = isCommon ? isCommonSwapped : draws.fraction() < 0.5;
        if (isSwapped && drawn->sound.channels == 2)
            swapChannels(drawn->sound);
        stems.push_back(std::move(*drawn));
    }
    return stems;
}

Result<std::vector<DrawnStem>> StemTracks::excerpt(std::size_t track, std::int64_t first, std::int64_t count) const
{
    std::vector<DrawnStem> stems;
    for (std::size_t target = 0; target < m_targets; ++target) {
        auto sound = read(target, {.track = track, .first = first, .frames = count});
        if (!sound)
            return std::unexpected(sound.error());
        stems.push_back({.sound = std::move(*sound)});
    }
    return stems;
}

Result<Excerpt> StemTracks::read(std::size_t target, const TrackPart& part) const
{
    return m_sounds->read(m_tracks[part.track].stems[target], part.first, part.frames);
}

std::vector<TrackPart> partsOf(const StemTracks& tracks, std::int64_t most)
{
    std::vector<TrackPart> found;
    for (std::size_t track = 0; track < tracks.size(); ++track) {
        const std::int64_t frames = tracks.frames(track);
        const std::int64_t parts = 1 + (frames - 1) / most;
        for (std::int64_t part = 0; part < parts; ++part)
            found.push_back({.track = track, .first = part * frames / parts, .frames = frames / parts});
    }
    return found;
}

} // namespace stemwright::train
