#include "ui/drag/carriedfiles.h"

#include "engine/base/folders.h"

#include <signal.h> // NOLINT(modernize-deprecated-headers): kill() is POSIX
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <string>
#include <vector>

namespace stemwright::ui {

namespace fs = std::filesystem;

namespace {

/// Of a folder that is named after a program that has ended. One that has our own number is left as well: numbers are given again.
bool isLeft(const fs::path& folder)
{
    const std::string name = folder.filename().string();
    pid_t program = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), program);
    const bool isNumber = error == std::errc() && end == name.data() + name.size() && program > 0;
    return isNumber && (program == getpid() || (kill(program, 0) != 0 && errno == ESRCH));
}

} // namespace

void CarriedFiles::removeFormer() const
{
    std::error_code ignored; // what cannot be removed is tried again at the next start
    std::vector<fs::path> left;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_folder, ignored))
        if (isLeft(entry.path()))
            left.push_back(entry.path());
    for (const fs::path& folder : left)
        fs::remove_all(folder, ignored);
}

Result<fs::path> CarriedFiles::write(mix::Source& source, exporting::ExportPlan plan, const std::stop_token& stop)
{
    fs::path& path = plan.files.front().path;
    const fs::path folder = m_folder / std::to_string(getpid()) / std::to_string(++m_files);
    if (const Status made = makeFolder(folder); !made)
        return std::unexpected(made.error());
    path = folder / path.filename();
    const auto written = exporting::exportSong(source, plan, [](double) {}, stop);
    if (written)
        return path;
    std::error_code ignored;
    fs::remove(folder, ignored);
    return std::unexpected(written.error());
}

} // namespace stemwright::ui
