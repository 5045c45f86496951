#include "ui/project/projectlock.h"

namespace stemwright::ui {

Result<std::shared_ptr<QLockFile>> lockProject(const QString& path)
{
    auto lock = std::make_shared<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return std::shared_ptr<QLockFile>();
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return failure(Errc::AlreadyExists, path.toStdString() + ": is open in another window of Stemwright (process " +
                                            std::to_string(process) + " on " + host.toStdString() + ')');
}

} // namespace stemwright::ui
