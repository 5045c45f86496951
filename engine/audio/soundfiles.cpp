#include "engine/audio/soundfiles.h"

#include "engine/audio/tags.h"
#include "engine/base/file.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>

namespace stemwright::audio {

namespace {

namespace fs = std::filesystem;

/// Sorted. What a folder is searched for; files that are named one by one may be called anything.
constexpr std::array<std::string_view, 44> kExtensions{
    ".3gp", ".aac",  ".ac3", ".aif",  ".aifc", ".aiff", ".alac", ".amr", ".ape", ".asf",  ".au",   ".avi",  ".caf", ".dts", ".flac",
    ".flv", ".m4a",  ".m4b", ".m4v",  ".mka",  ".mkv",  ".mov",  ".mp2", ".mp3", ".mp4",  ".mpc",  ".mpeg", ".mpg", ".oga", ".ogg",
    ".ogv", ".opus", ".ra",  ".rf64", ".snd",  ".spx",  ".tta",  ".w64", ".wav", ".wave", ".webm", ".wma",  ".wmv", ".wv"};
static_assert(std::ranges::is_sorted(kExtensions));

bool isHidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

} // namespace

bool hasSoundExtension(const fs::path& file)
{
    std::string extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::ranges::binary_search(kExtensions, extension);
}

Result<FolderSongs> findSongs(const fs::path& folder, const std::stop_token& stop)
{
    std::error_code error;
    auto entry = fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, error);
    FolderSongs songs;
    while (!error && entry != fs::recursive_directory_iterator() && !stop.stop_requested()) {
        std::error_code ignored;
        if (entry->is_directory(ignored) && isHidden(entry->path()))
            entry.disable_recursion_pending();
        else if (!isHidden(entry->path()) && hasSoundExtension(entry->path()) && !entry->is_directory(ignored))
            songs.files.push_back(entry->path());
        entry.increment(error);
    }
    if (error)
        return std::unexpected(systemError(error.value(), folder));
    std::ranges::sort(songs.files);
    songs.earlierStems = std::erase_if(songs.files, [&stop](const fs::path& file) { return isTaggedAsStem(file, stop); });
    return songs;
}

} // namespace stemwright::audio
