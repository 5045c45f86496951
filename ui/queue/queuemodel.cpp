#include "ui/queue/queuemodel.h"

#include "engine/audio/soundfiles.h"
#include "engine/base/threadpool.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace stemwright::ui {

QueueModel::QueueModel() { m_worker.setMaxThreadCount(1); }

QueueModel::~QueueModel()
{
    m_stop.request_stop();
    m_worker.waitForDone();
}

int QueueModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const QString name = QFileInfo(entry.path).fileName();
    switch (role) {
    case Qt::DisplayRole:
        switch (entry.state) {
        case State::Waiting:
            return name;
        case State::Open:
            return tr("▶ %1").arg(name);
        case State::Separated:
            return tr("✓ %1").arg(name);
        case State::Failed:
            return tr("! %1 — cannot be opened").arg(name);
        }
        return {};
    case Qt::ToolTipRole:
        return entry.reason.isEmpty() ? entry.path : entry.reason;
    case Qt::AccessibleTextRole:
        return entry.state == State::Open        ? tr("%1, open").arg(name)
               : entry.state == State::Separated ? tr("%1, separated").arg(name)
               : entry.state == State::Failed    ? tr("%1, cannot be opened: %2").arg(name, entry.reason)
                                                 : name;
    case PathRole:
        return entry.path;
    case StateRole:
        return static_cast<int>(entry.state);
    default:
        return {};
    }
}

void QueueModel::add(const QStringList& paths, Then then)
{
    m_worker.start([this, paths, then, stop = m_stop.get_token()] {
        QStringList files;
        std::vector<Error> errors;
        const Status ended = guarded([&]() -> Status {
            for (const QString& path : paths) {
                if (!QFileInfo(path).isDir()) {
                    files += path;
                    continue;
                }
                const auto songs = audio::findSongs(QFile::encodeName(path).toStdString(), stop);
                if (!songs)
                    errors.push_back(songs.error());
                else if (songs->files.empty())
                    errors.push_back({Errc::NotFound, path.toStdString() + ": there are no songs in this folder"});
                else
                    for (const std::filesystem::path& file : songs->files)
                        files += QFile::decodeName(QByteArray::fromStdString(file.string()));
            }
            return {};
        });
        if (!ended)
            errors.push_back(ended.error());
        QMetaObject::invokeMethod(this, [this, files, errors, then] {
            take(files, then);
            for (const Error& error : errors)
                Q_EMIT failed(error);
        });
    });
}

void QueueModel::take(const QStringList& files, Then then)
{
    QStringList fresh;
    for (const QString& file : files)
        if (!fresh.contains(file) && std::ranges::find(m_entries, file, &Entry::path) == m_entries.end())
            fresh += file;
    if (!fresh.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        for (const QString& file : fresh)
            m_entries.push_back({.path = file});
        endInsertRows();
    }
    if (then == Then::OpenFirst && !files.isEmpty())
        Q_EMIT openRequested(files.front());
}

void QueueModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
}

void QueueModel::move(int row, int places)
{
    const int to = row + places;
    if (places == 0 || to < 0 || to >= rowCount())
        return;
    beginMoveRows({}, row, row, {}, places > 0 ? to + 1 : to);
    const Entry entry = m_entries[static_cast<std::size_t>(row)];
    m_entries.erase(m_entries.begin() + row);
    m_entries.insert(m_entries.begin() + to, entry);
    endMoveRows();
}

void QueueModel::setState(const QString& path, State state, const QString& reason)
{
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        Entry& entry = m_entries[row];
        const bool isIt = entry.path == path;
        // One song is open at a time; what was separated before is so no more, as its stems are gone.
        const bool isClosed = state == State::Open && !isIt && entry.state != State::Failed;
        if (!isIt && !isClosed)
            continue;
        entry.state = isIt ? state : State::Waiting;
        entry.reason = isIt ? reason : QString();
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed);
    }
}

} // namespace stemwright::ui
