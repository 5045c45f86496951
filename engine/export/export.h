#pragma once

#include "engine/audio/encoder.h"
#include "engine/export/outcome.h"
#include "engine/export/peaks.h"
#include "engine/mix/source.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace stemwright::exporting {

enum class Existing { Refuse, Replace };

struct ExportFile {
    std::filesystem::path path;
    Track track;
};

struct ExportPlan {
    std::vector<ExportFile> files;
    mix::FrameRange range;
    audio::FileFormat format = audio::FileFormat::Flac;
    audio::SampleDepth depth = audio::SampleDepth::Int24;
    Peaks peaks = Peaks::LowerAll;
    Existing existing = Existing::Refuse;
    std::filesystem::path tagSource{}; ///< tags and cover of this file are carried over; empty for none
};

struct ExportReport {
    float loweredDb = 0.0F;          ///< by how much all were lowered, >= 0
    float limitedDb = 0.0F;          ///< by how much peaks were turned down at the most, >= 0
    std::int64_t clippedSamples = 0; ///< cut off at full scale all the same, where a format takes another rate
};

/// Bytes that the files will need at the most.
std::uint64_t estimatedBytes(const mix::Source& source, const ExportPlan& plan);

/// What can be told before there are stems. Errors  InvalidArgument for no files; NotFound and PermissionDenied for the folder;
/// AlreadyExists for names in use, unless they are to be replaced; DiskFull with what is needed and there; Unsupported where the format
/// cannot carry the song.
[[nodiscard]] Status checkBeforehand(const mix::Source& source, const ExportPlan& plan);

/// What can be told before the work starts. Errors  those of checkBeforehand; InvalidArgument for an empty range, or one outside the song;
/// NotFound where stems of the range are missing.
[[nodiscard]] Status checkExport(const mix::Source& source, const ExportPlan& plan);

/// Renders each file with mix::Renderer, so that it is what playback lets hear, at the song's rate and channels, and writes it through an
/// audio::Encoder: a name appears with its whole, verified file. Files that are finished when a later one fails, or when a stop is
/// requested, stay.
///
/// Errors  those of checkExport, Source, Encoder; Cancelled.
/// Thread  any worker.
Result<ExportReport> exportSong(mix::Source& source, const ExportPlan& plan, const std::function<void(double)>& progress,
                                const std::stop_token& stop);

} // namespace stemwright::exporting
