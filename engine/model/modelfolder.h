#pragma once

#include "engine/base/result.h"
#include "engine/model/foldersettings.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stemwright::model {

struct TargetWeights {
    std::string target;
    std::filesystem::path file;
};

/// A folder of trained networks as Open-Unmix's training and the published downloads leave it, one file of weights a target.
struct ModelFolder {
    std::filesystem::path folder;
    StatedSettings settings;
    std::vector<TargetWeights> targets;
};

/// Finds the weights of `targets`, in that order, or of all targets of the folder when none are given: vocals, drums, bass, other,
/// then by alphabet. Reads no tensors.
///
/// Weights of a target are `TARGET.pth` or `TARGET.safetensors`, also with `-` or `_` and at least 8 hexadecimal digits behind the
/// target; if there are none, `TARGET*` as in the reference. The weights of a joint model are one file, `joint.pth` or
/// `joint.safetensors`, which is found as one target of that name, whatever `targets` are: which ones it has, its tensors tell.
/// Errors  NotFound for the folder and for targets without weights; InvalidArgument for something else than a folder, for two files
///         that fit one target, for others beside a joint model's, for names that could lead out of a folder; those of
///         readFolderSettings().
/// Source  spec open-unmix 5.3, 5.4.
Result<ModelFolder> openModelFolder(const std::filesystem::path& folder, std::span<const std::string> targets);

/// Whether a folder's file of this name counts as weights.
bool isWeightsFile(const std::filesystem::path& file);

/// The target that a file of weights is for, by its name without the ending and the digits of a hash: vocals-b62c91ce.pth gives vocals.
std::string targetOf(const std::filesystem::path& weights);

/// Vocals, drums, bass, other, then by alphabet; each once.
std::vector<std::string> orderedTargets(std::vector<std::string> targets);

/// The name of the weights of a joint model, without their ending.
inline constexpr std::string_view kJointWeights = "joint";

/// Whether `name` can be the name of a target and so of an output file: not empty, at most 64 bytes, no separators of paths or
/// drives, no control characters, no leading dot or hyphen.
bool isTargetName(std::string_view name);

inline constexpr std::size_t kMaxFolderEntries = 10'000;

} // namespace stemwright::model
