#include "app/cli/inputs.h"

#include "engine/audio/tags.h"
#include "engine/base/file.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string>
#include <string_view>

namespace stemwright::cli {

namespace {

namespace fs = std::filesystem;

/// Sorted. What a folder is searched for; files that are named one by one may be called anything.
constexpr std::array<std::string_view, 44> kExtensions{
    ".3gp", ".aac",  ".ac3", ".aif",  ".aifc", ".aiff", ".alac", ".amr", ".ape", ".asf",  ".au",   ".avi",  ".caf", ".dts", ".flac",
    ".flv", ".m4a",  ".m4b", ".m4v",  ".mka",  ".mkv",  ".mov",  ".mp2", ".mp3", ".mp4",  ".mpc",  ".mpeg", ".mpg", ".oga", ".ogg",
    ".ogv", ".opus", ".ra",  ".rf64", ".snd",  ".spx",  ".tta",  ".w64", ".wav", ".wave", ".webm", ".wma",  ".wmv", ".wv"};
static_assert(std::ranges::is_sorted(kExtensions));

bool hasSoundExtension(const fs::path& file)
{
    std::string extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::ranges::binary_search(kExtensions, extension);
}

bool isHidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

class Search {
public:
    Search(Folders folders, const std::stop_token& stop) : m_folders(folders), m_stop(stop) {}

    void addGiven(const fs::path& path)
    {
        std::error_code ignored;
        if (!fs::is_directory(path, ignored))
            addFile(path, {});
        else if (m_folders == Folders::Search)
            addFolder(path);
        else
            fail(path, {Errc::NotAFile, path.string() + ": is a folder; --recursive takes the songs in it"});
    }

    InputList takeList() { return std::move(m_list); }

private:
    void addFolder(const fs::path& folder)
    {
        std::error_code error;
        auto entry = fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, error);
        std::vector<fs::path> files;
        while (!error && entry != fs::recursive_directory_iterator() && !m_stop.stop_requested()) {
            std::error_code ignored;
            if (entry->is_directory(ignored) && isHidden(entry->path()))
                entry.disable_recursion_pending();
            else if (!isHidden(entry->path()) && hasSoundExtension(entry->path()) && !entry->is_directory(ignored))
                files.push_back(entry->path());
            entry.increment(error);
        }
        if (error)
            return fail(folder, systemError(error.value(), folder));
        std::ranges::sort(files);
        for (const fs::path& file : files)
            if (audio::isTaggedAsStem(file, m_stop))
                ++m_list.earlierStems;
            else
                addFile(file, file.parent_path().lexically_relative(folder));
        if (files.empty())
            fail(folder, {Errc::NotFound, folder.string() + ": has no sound files in it"});
    }

    void addFile(const fs::path& file, const fs::path& subFolder)
    {
        if (m_stop.stop_requested())
            return;
        const auto decoder = audio::openDecoder(file, m_stop);
        if (!decoder && decoder.error().code == Errc::Cancelled)
            return;
        if (!decoder)
            return fail(file, decoder.error());
        std::error_code error;
        const fs::path identity = fs::canonical(file, error);
        if (!error && !m_known.insert(identity).second)
            ++m_list.duplicates;
        else
            m_list.songs.push_back({.file = file, .subFolder = subFolder == "." ? fs::path() : subFolder, .info = (*decoder)->info()});
    }

    void fail(const fs::path& file, Error error)
    {
        m_list.failed.push_back({file, classify(naming(file.string(), std::move(error)), ExitCode::Input)});
    }

    Folders m_folders;
    const std::stop_token& m_stop;
    std::set<fs::path> m_known;
    InputList m_list;
};

} // namespace

InputList findInputs(std::span<const fs::path> given, Folders folders, const std::stop_token& stop)
{
    Search found(folders, stop);
    for (const fs::path& path : given)
        found.addGiven(path);
    return found.takeList();
}

} // namespace stemwright::cli
