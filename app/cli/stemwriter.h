#pragma once

#include "app/cli/aggregates.h"
#include "app/cli/interrupt.h"
#include "app/cli/outputplan.h"
#include "engine/audio/encoder.h"
#include "engine/separate/separation.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace stemwright::cli {

/// Writes the stems of a song into files, sums included. Until finish() nothing has its final name, and without it nothing is left.
///
/// Thread  one at a time.
class StemWriter final : public separate::StemSink {
public:
    /// Files without a path in the plan are left out. `interrupt` learns of the part files as soon as they are ours. Errors  those of
    /// createEncoder().
    static Result<StemWriter> create(const std::vector<Output>& outputs, const SongPlan& plan, const audio::EncoderOptions& options,
                                     Interrupt& interrupt, const std::stop_token& stop);

    [[nodiscard]] Status write(std::size_t stem, std::span<const float> frames) override;
    /// Closes and publishes the files one after another; those that are published stay. Returns what the listener should know, a
    /// sentence each. Errors  those of Encoder::finish(), Cancelled between two files.
    Result<std::vector<std::string>> finish(const std::filesystem::path& song, const std::stop_token& stop);

private:
    struct File {
        std::string name;
        std::filesystem::path path;
        std::vector<std::size_t> stems;
        std::unique_ptr<audio::Encoder> encoder;
        std::vector<double> sum; ///< of the stems that came so far in this block
        std::size_t summands = 0;
    };

    explicit StemWriter(const audio::EncoderOptions& options) : m_options(options) {}
    Status add(File& file, std::span<const float> frames);

    audio::EncoderOptions m_options;
    std::vector<File> m_files;
    std::vector<float> m_block;
};

} // namespace stemwright::cli
