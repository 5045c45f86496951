#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace stemwright::model {

/// What all networks of a folder share.
struct SeparatorSettings {
    int sampleRateHz = 44100;
    std::size_t windowFrames = 4096; ///< nfft
    std::size_t hopFrames = 1024;    ///< nhop
    std::size_t channels = 2;        ///< nb_channels
    bool operator==(const SeparatorSettings&) const = default;
};

/// What the files beside the weights say of it: separator.json all, the record of a training (TARGET.json) mostly all but the rate,
/// the published downloads nothing.
struct StatedSettings {
    std::optional<int> sampleRateHz;
    std::optional<std::size_t> windowFrames; ///< always there with hopFrames
    std::optional<std::size_t> hopFrames;
    std::optional<std::size_t> channels;
    bool operator==(const StatedSettings&) const = default;

    /// `derived`, with what is stated in its place.
    SeparatorSettings over(const SeparatorSettings& derived) const;
};

/// Reads separator.json and the records of `targets`, each of which may be missing.
/// Errors  Corrupt, TooLarge, Unsupported, naming file and value; Corrupt for files that contradict each other, naming both; those of
///         File.
/// Source  spec open-unmix 5.4.
Result<StatedSettings> readFolderSettings(const std::filesystem::path& folder, std::span<const std::string> targets);

inline constexpr std::uint64_t kMaxSettingsBytes = 64 * 1024;             ///< of separator.json
inline constexpr std::uint64_t kMaxRecordBytes = std::uint64_t{1} << 20U; ///< of TARGET.json, which holds the history of a training

} // namespace stemwright::model
