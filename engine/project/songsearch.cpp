#include "engine/project/songsearch.h"

#include "engine/base/file.h"
#include "engine/base/sha256.h"
#include "engine/project/projectjson.h"

#include <utility>

namespace stemwright::project {

namespace {

namespace fs = std::filesystem;

constexpr int kMaxFilesToName = 10'000; // of a folder that is searched

/// Without links, as far as the path exists.
fs::path resolved(const fs::path& path)
{
    std::error_code error;
    fs::path whole = fs::weakly_canonical(fs::absolute(path, error), error);
    return error ? path : whole;
}

fs::path folderOf(const fs::path& projectPath) { return resolved(projectPath).parent_path(); }

bool hasSizeOf(const SongReference& song, const fs::path& path)
{
    std::error_code error;
    return checkRegularFile(path) && std::cmp_equal(fs::file_size(path, error), song.bytes) && !error;
}

/// The path if it holds the song, an empty one if not.
Result<fs::path> ifSong(const SongReference& song, const fs::path& path, const std::stop_token& stop)
{
    if (!hasSizeOf(song, path))
        return fs::path();
    const auto hash = Sha256::ofFile(path, stop);
    if (!hash && hash.error().code == Errc::Cancelled)
        return std::unexpected(hash.error());
    return hash && *hash == song.sha256 ? path : fs::path();
}

/// The same for a path in the project's folder; links are followed first.
Result<fs::path> ifSongIn(const fs::path& folder, const SongReference& song, const fs::path& path, const std::stop_token& stop)
{
    const fs::path real = resolved(path);
    const fs::path below = real.lexically_relative(folder);
    return !below.empty() && *below.begin() != ".." ? ifSong(song, real, stop) : fs::path();
}

} // namespace

Result<SongReference> describeSong(const fs::path& path, std::stop_token stop)
{
    const auto file = File::openForReading(path);
    if (!file)
        return std::unexpected(file.error());
    const auto bytes = file->sizeBytes();
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto hash = Sha256::ofFile(path, std::move(stop));
    if (!hash)
        return std::unexpected(hash.error());
    return SongReference{.path = resolved(path), .sha256 = *hash, .bytes = *bytes};
}

SongReference relatedTo(SongReference song, const fs::path& projectPath)
{
    const fs::path relative = song.path.lexically_relative(folderOf(projectPath));
    if (staysInFolder(relative))
        song.path = relative;
    return song;
}

Result<fs::path> findSong(const SongReference& song, const fs::path& projectPath, std::stop_token stop)
{
    const fs::path folder = folderOf(projectPath);
    const auto atItsPath = song.path.is_absolute() ? ifSong(song, song.path, stop) : ifSongIn(folder, song, folder / song.path, stop);
    if (!atItsPath || !atItsPath->empty())
        return atItsPath;
    const auto byName = ifSongIn(folder, song, folder / song.path.filename(), stop);
    if (!byName || !byName->empty())
        return byName;
    std::error_code error;
    int left = kMaxFilesToName;
    for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator() && left > 0; at.increment(error), --left) {
        const auto found = ifSongIn(folder, song, at->path(), stop);
        if (!found || !found->empty())
            return found;
    }
    return failure(Errc::NotFound, song.path.string() + ": the project's song is neither there nor in the project's folder");
}

} // namespace stemwright::project
