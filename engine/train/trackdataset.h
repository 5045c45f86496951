#pragma once

#include "engine/train/dataset.h"

namespace stemwright::train {

/// The files of one song. A target without a file is silent.
struct Track {
    std::filesystem::path folder;
    std::filesystem::path target;
    std::vector<std::filesystem::path> others; ///< that are mixed with the target; of an aligned pair the mixture itself
};

/// Songs in a folder each, with a file for each source, or for mixture and target.
class TrackDataset final : public Dataset {
public:
    /// Errors  as openDataset.
    static Result<std::unique_ptr<Dataset>> open(const DatasetOptions& options, Split split, std::shared_ptr<SoundLibrary> sounds);

    std::size_t size() const override;
    Result<Example> example(std::size_t index, std::uint64_t seed) const override;
    std::vector<std::filesystem::path> leftOut() const override { return m_leftOut; }
    std::size_t plainMixtures() const override { return m_tracks.size(); }
    Result<Excerpt> plainMixture(std::size_t index) const override;

private:
    /// What is mixed with a target, and from where on.
    struct Part {
        const std::filesystem::path* path;
        std::int64_t first;
        Stretch stretch{};
    };

    TrackDataset(const DatasetOptions& options, Split split, std::shared_ptr<SoundLibrary> sounds);
    Result<Track> lookAt(const std::filesystem::path& folder) const;
    Result<std::int64_t> framesOf(const Track& track) const;
    /// From one place of one song, and changed alike.
    static std::vector<Part> ownParts(const Track& track, std::int64_t first, const Stretch& stretch = {});
    std::vector<Part> drawnParts(const Track& track, Draws& draws) const;
    /// Where an excerpt begins in a song of so many frames, which is silent behind its end.
    std::int64_t start(std::int64_t frames, const Stretch& stretch, Draws& draws) const;
    Stretch stretch(Draws& draws) const;
    /// Without draws, gain and channels of sources are not changed.
    Result<Excerpt> source(const Part& part, std::int64_t count, Draws* draws) const;
    Result<Example> mixed(const Part& target, std::int64_t count, const std::vector<Part>& others, Draws* draws) const;

    DatasetOptions m_options;
    Split m_split;
    std::shared_ptr<SoundLibrary> m_sounds;
    std::int64_t m_excerptFrames;
    std::vector<Track> m_tracks;
    std::vector<std::filesystem::path> m_leftOut;
    std::vector<std::int64_t> m_frames; ///< of each track
};

} // namespace stemwright::train
