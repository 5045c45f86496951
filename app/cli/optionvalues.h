#pragma once

#include "engine/audio/encoder.h"
#include "engine/base/result.h"
#include "engine/export/peaks.h"

#include <expected>
#include <optional>
#include <string>

/// What the words behind options mean, for several commands.
namespace stemwright::cli {

/// A command line that makes no sense, in a sentence.
std::unexpected<Error> usage(std::string sentence);

/// Of --format: in any case, also with a dot in front.
Result<audio::FileFormat> formatFrom(const std::string& text);

/// How samples are stored: of --depth, which not every format has (empty: `usual`), and of --peaks, which files with room for them do not
/// need.
struct Samples {
    audio::SampleDepth depth = audio::SampleDepth::Float32;
    exporting::Peaks peaks = exporting::Peaks::LowerAll;
};
Result<Samples> samplesFrom(const std::string& depth, const std::string& peaks, audio::FileFormat format, audio::SampleDepth usual);

/// Of --start and --duration.
struct Part {
    double startSeconds = 0.0;
    std::optional<double> durationSeconds{}; ///< nothing: to the end
    bool operator==(const Part&) const = default;
};
inline constexpr double kLongestSeconds = 1e9; ///< thirty years: no song is longer, and its frames can be counted
Result<Part> partFrom(const std::string& start, const std::string& duration);

} // namespace stemwright::cli
