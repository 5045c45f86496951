#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stemwright::model {

/// What `separator.json` says of all networks of a folder.
struct SeparatorSettings {
    int sampleRateHz = 44100;
    std::size_t windowFrames = 4096; ///< nfft
    std::size_t hopFrames = 1024;    ///< nhop
    std::size_t channels = 2;        ///< nb_channels
    bool operator==(const SeparatorSettings&) const = default;
};

struct TargetWeights {
    std::string target;
    std::filesystem::path file;
};

/// A folder of trained networks as Open-Unmix's training and the published downloads leave it, one file of weights a target.
struct ModelFolder {
    std::filesystem::path folder;
    std::optional<SeparatorSettings> settings; ///< nothing when there is no separator.json: the published downloads lack it
    std::vector<TargetWeights> targets;
};

/// Finds the weights of `targets`, in that order, or of all targets of the folder when none are given: vocals, drums, bass, other,
/// then by alphabet. Reads no tensors.
///
/// Weights of a target are `TARGET.pth` or `TARGET.safetensors`, also with `-` or `_` and at least 8 hexadecimal digits behind the
/// target; if there are none, `TARGET*` as in the reference.
/// Errors  NotFound for the folder and for targets without weights; InvalidArgument for something else than a folder, for two files
///         that fit one target, for names that could lead out of a folder; Corrupt, TooLarge, Unsupported for separator.json.
/// Source  spec open-unmix 5.3, 5.4.
Result<ModelFolder> openModelFolder(const std::filesystem::path& folder, std::span<const std::string> targets);

/// Whether `name` can be the name of a target and so of an output file: not empty, at most 64 bytes, no separators of paths or
/// drives, no control characters, no leading dot or hyphen.
bool isTargetName(std::string_view name);

inline constexpr std::uint64_t kMaxSettingsBytes = 64 * 1024; ///< of separator.json
inline constexpr std::size_t kMaxFolderEntries = 10'000;

} // namespace stemwright::model
