#pragma once

#include "app/cli/aggregates.h"
#include "app/cli/interrupt.h"
#include "app/cli/outputplan.h"
#include "engine/audio/encoder.h"
#include "engine/base/rowfile.h"
#include "engine/export/peaks.h"
#include "engine/mix/truepeaks.h"
#include "engine/separate/separation.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace stemwright::cli {

struct WriterOptions {
    audio::EncoderOptions encoding{};
    exporting::Peaks peaks = exporting::Peaks::LowerAll;
    std::filesystem::path scratchFolder; ///< for stems whose peaks are not known yet
};

/// Whether the stems of a song lie in scratch files until the gain for all of them is known.
bool holdsStems(audio::FileFormat format, audio::SampleDepth depth, exporting::Peaks peaks);

/// Writes the stems of a song into files, sums included. Until finish() nothing has its final name, and without it nothing is left.
///
/// Thread  one at a time.
class StemWriter final : public separate::StemSink {
public:
    /// Files without a path in the plan are left out. `interrupt` learns of the part files as soon as they are ours. Errors  those of
    /// createEncoder(), and of the scratch folder.
    static Result<StemWriter> create(const std::vector<Output>& outputs, const SongPlan& plan, const WriterOptions& options,
                                     Interrupt& interrupt, const std::stop_token& stop);

    [[nodiscard]] Status write(std::size_t stem, std::span<const float> frames) override;
    /// Closes and publishes the files one after another; those that are published stay. Returns what the listener should know, a
    /// sentence each. Errors  those of Encoder::finish(), Cancelled between two files.
    Result<std::vector<std::string>> finish(const std::filesystem::path& song, const std::stop_token& stop);

private:
    /// Frames that wait for the gain.
    struct Held {
        RowFile frames;
        mix::HighestTruePeak peak;
    };
    struct File {
        std::string name;
        std::filesystem::path path;
        std::vector<std::size_t> stems;
        std::unique_ptr<audio::Encoder> encoder;
        exporting::PeakWriter peaks;
        std::optional<Held> held{};
        std::vector<double> sum{}; ///< of the stems that came so far in this block
        std::size_t summands = 0;
    };

    explicit StemWriter(const WriterOptions& options) : m_options(options) {}
    Status open(const Output& output, PartFile part, const std::stop_token& stop);
    Status add(File& file, std::span<const float> frames);
    Status hand(File& file, std::span<const float> frames);
    Status release(File& file, float gain, const std::stop_token& stop);

    WriterOptions m_options;
    std::vector<File> m_files;
    std::vector<float> m_block;
};

} // namespace stemwright::cli
