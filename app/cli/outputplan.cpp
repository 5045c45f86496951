#include "app/cli/outputplan.h"

#include "engine/base/file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <set>
#include <utility>

namespace stemwright::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxNameBytes = 255;

/// Begins a text with at most `bytes` bytes of it, without cutting a character of UTF-8.
std::string shortened(std::string text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80)
        --bytes;
    text.resize(bytes);
    return text;
}

/// The song's name without its last extension; never one that means another folder.
std::string songName(const fs::path& file)
{
    std::string name = file.stem().string();
    return name.empty() || name == "." || name == ".." ? file.filename().string() : name;
}

fs::path songFolder(const Input& song, const OutputNaming& naming, int number)
{
    const std::string ending = naming.suffix + (number > 1 ? " (" + std::to_string(number) + ")" : "");
    return naming.base / song.subFolder / (shortened(songName(song.file), kMaxNameBytes - std::min(kMaxNameBytes, ending.size())) + ending);
}

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

using FileIdentity = std::pair<dev_t, ino_t>;

std::set<FileIdentity> identities(std::span<const Input> songs)
{
    std::set<FileIdentity> found;
    struct stat status{};
    for (const Input& song : songs)
        if (::stat(song.file.c_str(), &status) == 0)
            found.emplace(status.st_dev, status.st_ino);
    return found;
}

/// Whether files can be created in `folder`, or the folder itself in the nearest one that is there.
Status checkWritable(const fs::path& wanted)
{
    const fs::path folder = nearestFolder(wanted);
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored))
        return failure(Errc::NotAFile, folder.string() + ": is not a folder, so that no outputs can be written there");
    if (::access(folder.c_str(), W_OK | X_OK) != 0)
        return std::unexpected(systemError(errno, folder));
    return {};
}

class Planner {
public:
    Planner(std::span<const Input> songs, const OutputNaming& naming) : m_naming(naming), m_sources(identities(songs)) {}

    Result<SongPlan> plan(const Input& song)
    {
        SongPlan plan{.folder = freeFolder(song), .files = {}};
        m_folders.insert(plan.folder.lexically_normal());
        if (const Status writable = checkWritable(plan.folder); !writable)
            return std::unexpected(writable.error());
        for (const fs::path& file : filesIn(plan.folder)) {
            struct stat status{};
            const bool exists = isThere(file);
            if (exists && ::stat(file.c_str(), &status) == 0 && m_sources.contains({status.st_dev, status.st_ino}))
                return failure(Errc::AlreadyExists, file.string() + ": is one of the songs; choose another folder with --out");
            if (exists && m_naming.existing == Existing::Refuse)
                m_existing.push_back(file);
            plan.files.push_back(exists && m_naming.existing == Existing::Skip ? fs::path() : file);
        }
        return plan;
    }

    Status checkExisting() const
    {
        if (m_existing.empty())
            return {};
        const std::string more = m_existing.size() > 1 ? ", and so do " + std::to_string(m_existing.size() - 1) + " more" : "";
        return failure(Errc::AlreadyExists,
                       m_existing.front().string() + ": exists already" + more + "; say --overwrite, --skip or --rename");
    }

private:
    std::vector<fs::path> filesIn(const fs::path& folder) const
    {
        std::vector<fs::path> files;
        for (const std::string& name : m_naming.names)
            files.push_back(folder / (name + m_naming.extension));
        return files;
    }

    fs::path freeFolder(const Input& song) const
    {
        for (int number = 1;; ++number) {
            fs::path folder = songFolder(song, m_naming, number);
            const bool isTaken = m_folders.contains(folder.lexically_normal()) ||
                                 (m_naming.existing == Existing::Rename && std::ranges::any_of(filesIn(folder), isThere));
            if (!isTaken)
                return folder;
        }
    }

    const OutputNaming& m_naming;
    std::set<FileIdentity> m_sources;
    std::set<fs::path> m_folders; ///< of the songs so far
    std::vector<fs::path> m_existing;
};

} // namespace

fs::path nearestFolder(fs::path folder)
{
    while (!folder.empty() && !isThere(folder))
        folder = folder.parent_path();
    return folder.empty() ? "." : folder;
}

bool SongPlan::isComplete() const
{
    return std::ranges::all_of(files, [](const fs::path& file) { return file.empty(); });
}

std::string modelSuffix(const std::string& model)
{
    std::error_code error;
    const fs::path folder = fs::is_directory(model, error) ? fs::canonical(model, error) : fs::path(model);
    const std::string name = (error ? fs::path(model) : folder).stem().string();
    return "_" + (name.empty() || name == "/" ? "model" : shortened(name, kMaxNameBytes / 2));
}

OutputNaming namingFor(const SeparateOptions& options, const std::vector<std::string>& names)
{
    return {.base = options.out,
            .suffix = options.out.empty() ? modelSuffix(options.model) : "",
            .extension = std::string(audio::fileExtension(options.format)),
            .names = names,
            .existing = options.existing};
}

Result<std::vector<SongPlan>> planOutputs(std::span<const Input> songs, const OutputNaming& naming)
{
    Planner planner(songs, naming);
    std::vector<SongPlan> plans;
    for (const Input& song : songs) {
        auto plan = planner.plan(song);
        if (!plan)
            return std::unexpected(plan.error());
        plans.push_back(std::move(*plan));
    }
    if (const Status existing = planner.checkExisting(); !existing)
        return std::unexpected(existing.error());
    return plans;
}

void removeLeftovers(const fs::path& folder, const std::vector<std::string>& names)
{
    using audio::FileFormat;
    constexpr std::array kFormats{FileFormat::Wav, FileFormat::Flac, FileFormat::OggVorbis, FileFormat::Opus, FileFormat::Mp3};
    for (const std::string& name : names)
        for (const FileFormat format : kFormats)
            PartFile::removeAbandoned(folder / (name + std::string(audio::fileExtension(format)) + ".part"));
}

} // namespace stemwright::cli
