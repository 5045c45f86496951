#pragma once

#include "app/cli/inputs.h"
#include "app/cli/options.h"
#include "engine/base/result.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace stemwright::cli {

/// Where outputs go and what they are called: `<base>/<sub-folder>/<song><suffix>/<name><extension>`.
struct OutputNaming {
    std::filesystem::path base;
    std::string suffix; ///< behind the song's name, such as "_umxl"
    std::string extension = ".wav";
    std::vector<std::string> names;
    Existing existing = Existing::Refuse;
};

/// The outputs of one song.
struct SongPlan {
    std::filesystem::path folder;
    std::vector<std::filesystem::path> files; ///< for each name; empty where the file is there and stays
    bool isComplete() const;                  ///< nothing is to be done
};

/// The naming that `options` ask for; `modelName` is that of the model, or the path of its folder.
OutputNaming namingFor(const SeparateOptions& options, const std::vector<std::string>& names);

/// The model's name in the names of folders: a folder's base name without extension, as in the reference.
std::string modelSuffix(const std::string& model);

/// Plans the outputs of all songs before any work. Two songs of one name get folders of their own, numbered from 2.
///
/// Errors  AlreadyExists when outputs are there and nothing says what to do with them, or when a song would be overwritten;
///         PermissionDenied, NotAFile where a folder cannot be written.
Result<std::vector<SongPlan>> planOutputs(std::span<const Input> songs, const OutputNaming& naming);

/// `folder`, or the nearest of its parents that is there.
std::filesystem::path nearestFolder(std::filesystem::path folder);

/// Removes what a killed run left in a song's folder: part files of these names in any of our formats.
void removeLeftovers(const std::filesystem::path& folder, const std::vector<std::string>& names);

} // namespace stemwright::cli
