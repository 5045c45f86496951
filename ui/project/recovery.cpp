#include "ui/project/recovery.h"

#include "engine/base/file.h"
#include "engine/base/fileops.h"
#include "engine/base/folders.h"
#include "engine/project/projectfile.h"
#include "engine/project/projectjson.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace stemwright::ui {

namespace {

namespace fs = std::filesystem;

constexpr int kDaysDeclinedAreKept = 7;
const QString kSuffix = QStringLiteral(".stemwright");
const QString kDeclined = QStringLiteral(".declined");

QFileInfoList filesIn(const fs::path& folder, const QString& suffix)
{
    return QDir(QString::fromStdString(folder.string())).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Time);
}

} // namespace

std::vector<Recoverable> findRecoverable(const fs::path& folder)
{
    const QDateTime oldest = QDateTime::currentDateTime().addDays(-kDaysDeclinedAreKept);
    for (const QFileInfo& declined : filesIn(folder, kDeclined))
        if (declined.lastModified() < oldest)
            QFile::remove(declined.filePath());
    std::vector<Recoverable> found;
    for (const QFileInfo& file : filesIn(folder, kSuffix)) {
        const auto lock = lockProject(file.filePath());
        if (!lock || !*lock)
            continue;
        const fs::path path = file.filePath().toStdString();
        PartFile::removeAbandoned(path.string() + ".part");
        if (auto project = project::readProject(path))
            found.push_back({.file = path, .project = std::move(*project), .when = file.lastModified(), .lock = *lock});
    }
    return found;
}

void declineRecovery(const Recoverable& work)
{
    QFile file(QString::fromStdString(work.file.string()));
    if (file.rename(file.fileName() + kDeclined) && file.open(QIODevice::ReadWrite)) // the 7 days begin now
        file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    work.lock->unlock();
}

Status RecoveryFile::write(const project::Project& project)
{
    if (m_file.empty()) {
        if (const Status made = makeFolder(m_folder); !made)
            return made;
        const fs::path file = m_folder / (QUuid::createUuid().toString(QUuid::WithoutBraces) + kSuffix).toStdString();
        const auto lock = lockProject(QString::fromStdString(file.string()));
        if (!lock)
            return std::unexpected(lock.error());
        m_file = file;
        m_lock = *lock;
    }
    return writeTextFile(m_file, project::formatProject(project));
}

void RecoveryFile::adopt(const Recoverable& work)
{
    remove();
    m_file = work.file;
    m_lock = work.lock;
}

void RecoveryFile::remove()
{
    if (!m_file.empty())
        QFile::remove(QString::fromStdString(m_file.string()));
    m_file.clear();
    m_lock.reset();
}

} // namespace stemwright::ui
