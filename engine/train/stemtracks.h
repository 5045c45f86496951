#pragma once

#include "engine/train/dataset.h"
#include "engine/train/equaliser.h"

#include <array>
#include <cstdint>
#include <optional>

namespace stemwright::train {

/// A stem of a joint example, and what chance makes of it besides.
struct DrawnStem {
    Excerpt sound;
    std::array<float, 2> gains{1.0F, 1.0F}; ///< of left and right
    Equaliser equaliser{};
};

/// What lies at one place of a track.
struct TrackPart {
    std::size_t track = 0;
    std::int64_t first = 0; ///< frame
    std::int64_t frames = 0;
};

/// What becomes of tracks to learn from that lack a target.
enum class Incomplete { Taken, LeftOut };

/// Songs and parts of songs, in a folder each with files for some of the targets, to be mixed at will.
///
/// A track that is a folder NAME@SOMETHING is a variation of NAME: set aside with it, and never judged by.
/// Errors  as Dataset.
/// Thread  any number at once.
class StemTracks {
public:
    /// Tracks of one split; for Split::Valid whole songs only.
    /// Errors  as openDataset; NotFound also for a target that no track has.
    static Result<StemTracks> open(const DatasetOptions& options, const std::vector<std::string>& targets, Split split,
                                   std::shared_ptr<SoundLibrary> sounds, Incomplete incomplete = Incomplete::Taken);

    std::size_t targets() const { return m_targets; }
    std::size_t size() const { return m_tracks.size(); }
    std::int64_t frames(std::size_t track) const { return m_tracks[track].frames; }

    /// Tracks that are too short or have none of the targets; of those to judge by, or where they are not wanted, also what lacks one.
    const std::vector<std::filesystem::path>& leftOut() const { return m_leftOut; }

    /// A stem for each target, all from one song, or from several: what has been seen together, what is of one piece, and what is not.
    Result<std::vector<DrawnStem>> draw(std::uint64_t seed) const;
    /// What a track has from `first` on, as it is.
    Result<std::vector<DrawnStem>> excerpt(std::size_t track, std::int64_t first, std::int64_t count) const;
    /// One target of that, which the track must have.
    Result<Excerpt> read(std::size_t target, const TrackPart& part) const;

private:
    struct Track {
        std::vector<std::filesystem::path> stems; ///< for each target; empty: none
        std::int64_t frames = 0;
        bool isWhole() const;
    };
    /// Where a stem comes from.
    struct Part {
        const Track* track;
        std::int64_t first;
    };

    StemTracks(const DatasetOptions& options, std::size_t targets, std::shared_ptr<SoundLibrary> sounds);
    Status take(const std::filesystem::path& folder, const std::vector<std::string>& names, Incomplete incomplete);
    void sortOut();
    Part place(const Track& track, Draws& draws) const;
    Part drawFor(std::size_t target, Draws& draws) const;
    std::optional<Part> drawCommon(Draws& draws) const;
    Result<DrawnStem> stem(std::size_t target, const Part& part, bool isCommon, Draws& draws) const;

    std::size_t m_targets;
    std::int64_t m_excerptFrames;
    std::shared_ptr<SoundLibrary> m_sounds;
    std::vector<Track> m_tracks;
    std::vector<std::filesystem::path> m_leftOut;
    std::vector<std::size_t> m_whole;              ///< tracks that have all targets
    std::vector<std::size_t> m_partial;            ///< tracks that have several, but not all
    std::vector<std::vector<std::size_t>> m_parts; ///< [target]: tracks that are not whole and have it
};

/// All tracks from beginning to end, in equal parts of at most `most` frames each.
std::vector<TrackPart> partsOf(const StemTracks& tracks, std::int64_t most);

} // namespace stemwright::train
