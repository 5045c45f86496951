#include "engine/evaluate/stemsongs.h"

#include "engine/audio/soundfiles.h"
#include "engine/audio/stemfile.h"
#include "engine/base/file.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <string_view>

namespace stemwright::evaluate {

namespace {

namespace fs = std::filesystem;

/// Of MUSDB18, whose files say nothing of their tracks.
constexpr std::array<std::string_view, audio::kStemFileStems> kUsualOrder{"drums", "bass", "other", "vocals"};
/// Files beside the stems that are none.
constexpr std::array<std::string_view, 4> kNoStems{"linear_mixture", "mix", "mixture", "residual"};

std::string smallLetters(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool isStemFile(const fs::path& file)
{
    const std::string name = smallLetters(file.filename().string());
    return name.ends_with(".stem.mp4") || name.ends_with(".stem.m4a");
}

/// "Artist - Title" of "Artist - Title.stem.mp4".
fs::path titleOf(const fs::path& stemFile)
{
    const fs::path name = stemFile.filename().stem();
    return smallLetters(name.extension().string()) == ".stem" ? name.stem() : name;
}

Result<StemSong> stemFileSong(const fs::path& file, std::string name, const std::stop_token& stop)
{
    if (const auto track = audio::openStemTrack(file, 1, stop); !track)
        return std::unexpected(track.error());
    const auto box = audio::readStemBox(file);
    if (!box)
        return std::unexpected(box.error());
    StemSong song{.name = std::move(name), .path = file, .stems = {}};
    for (std::size_t i = 0; i < audio::kStemFileStems; ++i)
        song.stems.push_back(
            {.name = *box ? smallLetters((**box)[i].name) : std::string(kUsualOrder[i]), .file = file, .track = static_cast<int>(i) + 1});
    std::ranges::sort(song.stems, {}, &StemSource::name);
    return song;
}

Result<StemSong> folderSong(const fs::path& folder, std::string name, const std::vector<fs::path>& files)
{
    StemSong song{.name = std::move(name), .path = folder, .stems = {}};
    for (const fs::path& file : files)
        if (std::string stem = smallLetters(file.stem().string()); std::ranges::find(kNoStems, stem) == kNoStems.end())
            song.stems.push_back({.name = std::move(stem), .file = file, .track = {}});
    std::ranges::sort(song.stems, {}, &StemSource::name);
    const auto twice = std::ranges::adjacent_find(song.stems, {}, &StemSource::name);
    if (twice != song.stems.end())
        return failure(Errc::InvalidArgument, twice->file.string() + " and " + std::next(twice)->file.string() +
                                                  ": only one of them can be the stem \"" + twice->name + "\"");
    return song;
}

/// Sound files by the folder they are in; stem files stand alone.
Result<std::map<fs::path, std::vector<fs::path>>> soundsBelow(const fs::path& folder, const std::stop_token& stop)
{
    std::map<fs::path, std::vector<fs::path>> sounds;
    std::error_code error;
    auto entry = fs::recursive_directory_iterator(folder, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, folder.string() + ": the search was cancelled");
        const fs::path& path = entry->path();
        std::error_code ignored;
        if (path.filename().string().starts_with('.'))
            entry.disable_recursion_pending();
        else if (!entry->is_directory(ignored) && audio::hasSoundExtension(path))
            sounds[isStemFile(path) ? path : path.parent_path()].push_back(path);
    }
    if (error)
        return std::unexpected(systemError(error.value(), folder));
    return sounds;
}

std::string nameOf(const fs::path& song, const fs::path& root)
{
    const fs::path relative = song.lexically_relative(root);
    return (relative == "." ? fs::absolute(root / "x").lexically_normal().parent_path().filename() : relative).string();
}

} // namespace

Result<StemSong> stemSongOf(const std::vector<fs::path>& files, const std::stop_token& stop)
{
    if (files.size() == 1 && isStemFile(files.front()))
        return stemFileSong(files.front(), titleOf(files.front()).string(), stop);
    if (files.empty())
        return failure(Errc::NotFound, "there are no files to be taken as stems");
    const fs::path folder = fs::absolute(files.front()).lexically_normal().parent_path();
    auto song = folderSong(folder, folder.filename().string(), files);
    if (song && song->stems.empty())
        return failure(Errc::NotFound, files.front().string() + ": is no stem");
    return song;
}

Result<std::vector<StemSong>> findStemSongs(const fs::path& path, const std::stop_token& stop)
{
    std::vector<StemSong> songs;
    const auto take = [&songs](Result<StemSong> song) -> Status {
        if (!song)
            return std::unexpected(song.error());
        if (!song->stems.empty())
            songs.push_back(std::move(*song));
        return {};
    };
    std::error_code ignored;
    if (!fs::is_directory(path, ignored)) {
        if (const Status taken = take(stemFileSong(path, titleOf(path).string(), stop)); !taken)
            return std::unexpected(taken.error());
        return songs;
    }
    const auto sounds = soundsBelow(path, stop);
    if (!sounds)
        return std::unexpected(sounds.error());
    for (const auto& [place, files] : *sounds) {
        const Status taken = isStemFile(place) ? take(stemFileSong(place, nameOf(place.parent_path() / titleOf(place), path), stop))
                                               : take(folderSong(place, nameOf(place, path), files));
        if (!taken)
            return std::unexpected(taken.error());
    }
    if (songs.empty())
        return failure(Errc::NotFound, path.string() + ": has no stems in it, that is no folder of sound files and no .stem.mp4");
    return songs;
}

} // namespace stemwright::evaluate
