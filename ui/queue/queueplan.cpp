#include "ui/queue/queueplan.h"

#include "engine/export/checks.h"

#include <QFile>

#include <algorithm>
#include <set>

namespace stemwright::ui {

namespace fs = std::filesystem;

Result<QueuePlan> planExports(const QStringList& songs, const QueueTask& pattern, const std::vector<std::string>& targets)
{
    const exporting::ExportChoice& choice = pattern.exports->choice;
    if (const Status usable = exporting::checkFolder(choice.folder); !usable)
        return std::unexpected(usable.error());
    QueuePlan plan;
    std::set<fs::path> taken;
    for (const QString& song : songs) {
        QueueTask task = pattern;
        task.path = song;
        exporting::ExportSubject subject{.source = nullptr,
                                         .path = QFile::encodeName(song).toStdString(),
                                         .targets = targets,
                                         .looks = std::vector<audio::StemFileStem>(targets.size())};
        const std::string name = subject.path.stem().string();
        std::vector<fs::path> files;
        for (int number = 1;; ++number) {
            subject.name = number == 1 ? name : name + " " + std::to_string(number);
            files = exporting::filesOf(exporting::jobOf(choice, subject));
            if (std::ranges::none_of(files, [&taken](const fs::path& file) { return taken.contains(file); }))
                break;
        }
        taken.insert(files.begin(), files.end());
        task.exports->name = subject.name;
        for (const fs::path& file : files)
            if (!exporting::checkFree(file)) {
                task.exports->replaced.push_back(file);
                plan.inUse.push_back(file);
            }
        plan.tasks.push_back(std::move(task));
    }
    return plan;
}

std::vector<QueueTask> withoutReplacing(const QueuePlan& plan)
{
    std::vector<QueueTask> tasks = plan.tasks;
    std::erase_if(tasks, [](const QueueTask& task) { return !task.exports->replaced.empty(); });
    return tasks;
}

} // namespace stemwright::ui
