#pragma once

#include "engine/base/result.h"
#include "engine/model/store/catalogue.h"
#include "engine/model/store/checksum.h"

#include <filesystem>
#include <functional>
#include <set>
#include <stop_token>
#include <string>
#include <string_view>

namespace stemwright::model {

/// How a file comes into the store. A link costs neither time nor space, but changes with its origin: for caches, whose files nobody
/// edits. Where the file system cannot link, it is copied.
enum class Bring { Copy, Link };

/// Brings a file into the store under a name that it only gets once its checksum is right.
/// Errors  HashMismatch; those of File; Cancelled.
[[nodiscard]] Status bringFile(const std::filesystem::path& from, const std::filesystem::path& to, Bring how, const Checksum& checksum,
                               std::stop_token stop);

/// Whether the store's folder has a file of this name and a possible size.
bool hasFile(const std::filesystem::path& folder, const WeightFile& file);

/// Writes separator.json and TARGET.json as training would have, which published downloads lack, unless they are there.
[[nodiscard]] Status writeSettings(const std::filesystem::path& folder, const Manifest& manifest);

/// Refuses weights and settings in a model's folder that are not among `known`: a target would be made of them, or the others run
/// differently, though nobody has checked them.
/// Errors  InvalidArgument, naming the file; TooLarge; those of File.
[[nodiscard]] Status checkNothingAdded(const std::filesystem::path& folder, const std::set<std::string, std::less<>>& known);

/// Refuses settings that are not those of `manifest`.
/// Errors  Corrupt, naming the folder; those of readFolderSettings().
[[nodiscard]] Status checkSettings(const std::filesystem::path& folder, const Manifest& manifest);

/// The list of an imported model's files with their SHA-256, in the form of the program sha256sum.
inline constexpr std::string_view kSumsFile = "SHA256SUMS";
[[nodiscard]] Status writeSums(const std::filesystem::path& folder, const FileSums& sums);
/// Errors  Corrupt for anything but such a list.
Result<FileSums> readSums(const std::filesystem::path& folder);

} // namespace stemwright::model
