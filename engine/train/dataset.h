#pragma once

#include "engine/base/result.h"
#include "engine/train/augmentation.h"
#include "engine/train/soundlibrary.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace stemwright::train {

/// What is learned from: a mixture, and what is to be found in it, equally long.
struct Example {
    Excerpt mixture;
    Excerpt target;
};

/// Examples to learn from, or to be judged by.
///
/// Errors  those of SoundLibrary.
/// Thread  any number at once.
class Dataset {
public:
    virtual ~Dataset() = default;
    virtual std::size_t size() const = 0;
    /// What chance decides follows from `seed` alone.
    virtual Result<Example> example(std::size_t index, std::uint64_t seed) const = 0;

    /// Tracks that are too short, or lack a source.
    virtual std::vector<std::filesystem::path> leftOut() const { return {}; }

    /// Mixtures to measure: each song as it is; where there are only sources, an excerpt from the middle of each in turn.
    virtual std::size_t plainMixtures() const = 0;
    virtual Result<Excerpt> plainMixture(std::size_t index) const = 0;
};

/// How a data set lies on the disk; below its root are the folders `train` and `valid`.
///   Aligned      <track>/<input file>, <track>/<output file>
///   SourceFolder <source>/*: sources are drawn and mixed, whatever song they come from
///   FixedTracks  <track>/<one file for each source>
///   AllTracks    <track>/*: whatever files lie there are added up
enum class DatasetKind { Aligned, SourceFolder, FixedTracks, AllTracks };

struct DatasetOptions {
    std::filesystem::path root;
    DatasetKind kind = DatasetKind::FixedTracks;
    std::string target = "vocals";          ///< its file's name without the ending, or its folder's
    std::vector<std::string> interferers{}; ///< likewise; AllTracks takes what there is, Aligned the one input
    double excerptSeconds = 6.0;
    std::size_t excerptsPerTrack = 1; ///< of each epoch
    std::size_t trainExamples = 1000; ///< of SourceFolder, and of a joint network
    std::size_t validExamples = 100;  ///< likewise
    bool mixesTracks = false;         ///< interferers come from other songs
    /// Names of songs that are set aside to be judged by, where there is no folder `valid`; songs then lie in `train`, or in the root
    /// itself. Of tracks.
    std::vector<std::string> validTracks{};
    bool allowsMissingTarget = false; ///< of AllTracks: then it is silent
    Augmentations augmentations{};
};

enum class Split { Train, Valid };

/// Where the songs of a split lie.
std::filesystem::path trackFolder(const DatasetOptions& options, Split split);
/// The refusal of a song to be set aside that is not there.
std::unexpected<Error> noTrackToSetAside(const std::filesystem::path& folder, const std::string& name);

/// Looks for the files of one split; validation takes whole songs, or the middle of sources, without chance.
///
/// Errors  NotFound for folders that are not there or hold no track that is longer than an excerpt, and for songs to be set aside that are
///         not there; those of the library.
Result<std::unique_ptr<Dataset>> openDataset(const DatasetOptions& options, Split split, std::shared_ptr<SoundLibrary> sounds);

} // namespace stemwright::train
