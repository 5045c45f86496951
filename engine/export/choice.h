#pragma once

#include "engine/export/job.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stemwright::exporting {

inline constexpr std::string_view kUsualExportName = "{song} ({outcome})";

/// What there is to export.
struct ExportSubject {
    std::shared_ptr<mix::Source> source;    ///< nothing: it is separated later
    std::filesystem::path path;             ///< of the song
    std::string name{};                     ///< that stands for {song}; empty: that of the file
    std::vector<std::string> targets;       ///< that are there, or expected
    std::vector<audio::StemFileStem> looks; ///< of the targets, as they are shown
    mix::Mix heard{};
    std::optional<mix::FrameRange> loop{};
    std::optional<mix::FrameRange> separated{}; ///< where alone there are stems; none: everywhere
};

/// What a user chose of it.
struct ExportChoice {
    std::optional<Outcome> outcome{}; ///< nothing: a stem file for DJ programs
    std::string title{};              ///< of the outcome, for the name
    audio::FileFormat format = audio::FileFormat::Flac;
    audio::SampleDepth depth = audio::SampleDepth::Int24;
    audio::StemFileCodec codec = audio::StemFileCodec::Aac; ///< of a stem file
    Peaks peaks = Peaks::LowerAll;
    std::optional<mix::FrameRange> range{}; ///< nothing: all of the song
    bool carriesTags = true;
    std::filesystem::path folder{};
    std::filesystem::path file{}; ///< of an outcome of one file, instead of folder and name
    std::string name;             ///< with {song}, {outcome} and {stem}
};

/// The job to do; without files, or with an empty one, when nothing is left of the name.
ExportJob jobOf(const ExportChoice& choice, const ExportSubject& subject);

/// The same when nothing speaks against it; files in `replaced` may be there already.
/// Errors  Unsupported where the song or its stems do not make it; AlreadyExists; those of checkBeforehand.
Result<ExportJob> checkedJob(const ExportChoice& choice, const ExportSubject& subject,
                             std::span<const std::filesystem::path> replaced = {});

} // namespace stemwright::exporting
