#include "engine/project/projectfile.h"

#include "engine/base/fileops.h"
#include "engine/project/projectjson.h"

#include <algorithm>
#include <string>

namespace stemwright::project {

namespace {

constexpr std::size_t kMaxBytes = 16'000'000;

} // namespace

bool isProjectName(const std::filesystem::path& path)
{
    std::string name = path.filename().string();
    std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return name.ends_with(kProjectExtension);
}

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
