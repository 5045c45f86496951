#include "app/cli/inputs.h"

#include "engine/audio/soundfiles.h"

#include <set>
#include <string>

namespace stemwright::cli {

namespace {

namespace fs = std::filesystem;

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
        const auto songs = audio::findSongs(folder, m_stop);
        if (!songs)
            return fail(folder, songs.error());
        m_list.earlierStems += songs->earlierStems;
        for (const fs::path& file : songs->files)
            addFile(file, file.parent_path().lexically_relative(folder));
        if (songs->files.empty() && songs->earlierStems == 0)
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
