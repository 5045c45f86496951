#pragma once

#include "engine/audio/stemfile.h"
#include "engine/export/export.h"

namespace stemwright::exporting {

/// A stem file for DJ programs: the song as it was separated, every strip at 0 dB.
struct StemFilePlan {
    std::filesystem::path path;
    std::vector<std::string> targets; ///< of the source's stems
    /// How the four stems are shown, in the order of `kStemFileTargets`.
    std::array<audio::StemFileStem, audio::kStemFileStems> looks{};
    audio::StemFileCodec codec = audio::StemFileCodec::Aac;
    mix::FrameRange range;
    Existing existing = Existing::Refuse;
    std::filesystem::path tagSource{}; ///< title, artist, cover and the like of this file are carried over; empty for none
};

/// What the four stems of a file hold, in the order that DJ programs show them. What the stems leave of the song goes to the third, so
/// that they add up to the master.
inline constexpr std::array<std::string_view, audio::kStemFileStems> kStemFileTargets{"drums", "bass", "other", "vocals"};

inline constexpr std::string_view kStemFileExtension = ".stem.mp4";

/// Why these stems make no stem file, in a sentence; empty when they do.
std::string stemFileObstacle(const std::vector<std::string>& targets);
/// The same with the song.
std::string stemFileObstacle(const mix::Source& source, const std::vector<std::string>& targets);

std::uint64_t estimatedBytes(const mix::Source& source, const StemFilePlan& plan);

/// What can be told before there are stems. Errors  as for an ExportPlan; Unsupported with stemFileObstacle().
[[nodiscard]] Status checkBeforehand(const mix::Source& source, const StemFilePlan& plan);

/// As exportSong. Where a track has true peaks beyond full scale, all tracks are lowered together.
/// Errors  those of checkExport and audio::StemFileWriter; Unsupported with stemFileObstacle().
/// Thread  any worker.
Result<ExportReport> exportStemFile(mix::Source& source, const StemFilePlan& plan, const std::function<void(double)>& progress,
                                    const std::stop_token& stop);

} // namespace stemwright::exporting
