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
    const Entry& entry = at(index.row());
    const QString name = QFileInfo(entry.path).fileName();
    switch (role) {
    case Qt::DisplayRole:
        switch (entry.state) {
        case State::Waiting:
            return workText(name, entry.work);
        case State::Open:
            return workText(tr("▶ %1").arg(name), entry.work);
        case State::Separated:
            return workText(tr("✓ %1").arg(name), entry.work);
        case State::Failed:
            return tr("! %1 — cannot be opened").arg(name);
        }
        return {};
    case Qt::ToolTipRole:
        if (!entry.reason.isEmpty())
            return entry.reason;
        return entry.work.reason.isEmpty() ? entry.path : entry.work.reason;
    case Qt::AccessibleTextRole: {
        if (entry.state == State::Failed)
            return tr("%1, cannot be opened: %2").arg(name, entry.reason);
        const QString text = workText(entry.state == State::Open        ? tr("%1, open").arg(name)
                                      : entry.state == State::Separated ? tr("%1, separated").arg(name)
                                                                        : name,
                                      entry.work);
        return entry.work.reason.isEmpty() ? text : tr("%1: %2").arg(text, entry.work.reason);
    }
    case PathRole:
        return entry.path;
    case StateRole:
        return static_cast<int>(entry.state);
    default:
        return {};
    }
}

QString QueueModel::workText(const QString& song, const QueueWork& work)
{
    switch (work.kind) {
    case QueueWork::Kind::None:
        return song;
    case QueueWork::Kind::Separating:
        return tr("%1 — separating, %2 %").arg(song).arg(static_cast<int>(work.fraction * 100.0));
    case QueueWork::Kind::Ahead:
        return tr("%1 — separated ahead").arg(song);
    case QueueWork::Kind::NotSeparated:
        return tr("! %1 — not separated").arg(song);
    case QueueWork::Kind::ToExport:
        return tr("%1 — to be exported").arg(song);
    case QueueWork::Kind::Exporting:
        return tr("%1 — exporting, %2 %").arg(song).arg(static_cast<int>(work.fraction * 100.0));
    case QueueWork::Kind::Exported:
        return tr("%1 — exported").arg(song);
    case QueueWork::Kind::NotExported:
        return tr("! %1 — not exported").arg(song);
    case QueueWork::Kind::Cancelled:
        return tr("%1 — cancelled").arg(song);
    }
    return {};
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
        if (!fresh.contains(file) && !contains(file))
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

bool QueueModel::contains(const QString& path) const { return std::ranges::find(m_entries, path, &Entry::path) != m_entries.end(); }

QueueWork QueueModel::workOf(const QString& path) const
{
    const auto entry = std::ranges::find(m_entries, path, &Entry::path);
    return entry == m_entries.end() ? QueueWork() : entry->work;
}

QStringList QueueModel::paths() const
{
    QStringList all;
    for (const Entry& entry : m_entries)
        all += entry.path;
    return all;
}

void QueueModel::tellChanged(int row)
{
    const QModelIndex changed = index(row);
    Q_EMIT dataChanged(changed, changed);
}

void QueueModel::setState(const QString& path, State state, const QString& reason)
{
    if (state == State::Open)
        setNoneOpen();
    for (int row = 0; row < rowCount(); ++row)
        if (Entry& entry = m_entries[static_cast<std::size_t>(row)]; entry.path == path) {
            entry.state = state;
            entry.reason = reason;
            tellChanged(row);
        }
}

void QueueModel::setNoneOpen()
{
    // What was separated is so no more, as its stems are gone with it.
    for (int row = 0; row < rowCount(); ++row)
        if (Entry& entry = m_entries[static_cast<std::size_t>(row)]; entry.state == State::Open || entry.state == State::Separated) {
            entry.state = State::Waiting;
            tellChanged(row);
        }
}

void QueueModel::setWork(const QString& path, const QueueWork& work)
{
    for (int row = 0; row < rowCount(); ++row)
        if (Entry& entry = m_entries[static_cast<std::size_t>(row)]; entry.path == path) {
            entry.work = work;
            tellChanged(row);
        }
}

} // namespace stemwright::ui
