#pragma once

#include "engine/project/project.h"
#include "ui/project/projectlock.h"

#include <QDateTime>

#include <filesystem>
#include <memory>
#include <vector>

/// Work that was not saved, as the next start finds it: each running program keeps its own in one file, locked as long as it runs.
/// Thread  workers: everything here asks the disk.
namespace stemwright::ui {

struct Recoverable {
    std::filesystem::path file;
    project::Project project;
    QDateTime when;
    std::shared_ptr<QLockFile> lock; ///< whoever holds it may take or decline the work
};

/// What programs have left that run no more, newest first. Removes what was declined more than 7 days ago.
std::vector<Recoverable> findRecoverable(const std::filesystem::path& folder);

/// Keeps the file for 7 days, not to be offered again.
void declineRecovery(const Recoverable& work);

/// The file of this program.
class RecoveryFile {
public:
    explicit RecoveryFile(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    const std::filesystem::path& folder() const { return m_folder; }
    [[nodiscard]] Status write(const project::Project& project);
    /// Goes on with a file that another program left.
    void adopt(const Recoverable& work);
    /// There is nothing to lose any more.
    void remove();

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_file; ///< empty: none yet
    std::shared_ptr<QLockFile> m_lock;
};

} // namespace stemwright::ui
