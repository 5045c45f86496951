#include "engine/project/projectfile.h"

#include "engine/base/fileops.h"
#include "engine/project/projectjson.h"

namespace stemwright::project {

namespace {

constexpr std::size_t kMaxBytes = 16'000'000;

} // namespace

Result<Project> readProject(const std::filesystem::path& path)
{
    const auto text = readTextFile(path, kMaxBytes);
    if (!text)
        return std::unexpected(text.error());
    return parseProject(*text, path.string());
}

Status writeProject(const std::filesystem::path& path, const Project& project)
{
    const auto former = readTextFile(path, kMaxBytes);
    if (former && parseProject(*former, path.string()))
        if (const Status kept = writeTextFile(backupOf(path), *former); !kept)
            return kept;
    return writeTextFile(path, formatProject(project));
}

std::filesystem::path backupOf(const std::filesystem::path& path)
{
    std::filesystem::path backup = path;
    backup += ".bak";
    return backup;
}

} // namespace stemwright::project
