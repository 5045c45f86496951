#pragma once

#include "engine/export/export.h"

#include <filesystem>
#include <stop_token>

namespace stemwright::ui {

/// Where the files of this program lie that other programs were given: a folder for each run, and in it one for each file, so that equal
/// names do not meet. The program cannot know when the others have read them; so each run removes what ended runs have left.
///
/// Thread  any worker, one at a time.
class CarriedFiles {
public:
    explicit CarriedFiles(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Removes the files of runs that have ended; before anything is written.
    void removeFormer() const;
    /// Writes the one file of the plan, whose path is only a name, and tells where. Errors  those of exportSong and makeFolder.
    Result<std::filesystem::path> write(mix::Source& source, exporting::ExportPlan plan, const std::stop_token& stop);

private:
    std::filesystem::path m_folder;
    int m_files = 0;
};

} // namespace stemwright::ui
