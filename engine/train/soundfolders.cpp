#include "engine/train/soundfolders.h"

#include "engine/audio/soundfiles.h"
#include "engine/base/file.h"

#include <algorithm>

namespace stemwright::train {

namespace {

constexpr std::size_t kMostEntries = 100'000;

} // namespace

Result<FolderContent> readFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    FolderContent content;
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const std::filesystem::path& path = entry->path();
        if (path.filename().string().starts_with('.'))
            continue;
        std::error_code ignored;
        if (entry->is_directory(ignored))
            content.folders.push_back(path);
        else if (entry->is_regular_file(ignored) && audio::hasSoundExtension(path))
            content.sounds.push_back(path);
        if (content.folders.size() + content.sounds.size() > kMostEntries)
            return failure(Errc::TooLarge, folder.string() + ": holds more than " + std::to_string(kMostEntries) + " entries");
    }
    if (error)
        return std::unexpected(systemError(error.value(), folder));
    std::ranges::sort(content.folders);
    std::ranges::sort(content.sounds);
    return content;
}

Result<std::filesystem::path> soundNamed(const FolderContent& content, const std::string& name)
{
    std::filesystem::path found;
    for (const std::filesystem::path& sound : content.sounds) {
        if (sound.stem() != name && sound.filename() != name)
            continue;
        if (!found.empty())
            return failure(Errc::InvalidArgument, found.string() + " and " + sound.string() + ": both could be meant by \"" + name + "\"");
        found = sound;
    }
    return found;
}

} // namespace stemwright::train
