#pragma once

#include "engine/base/result.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QThreadPool>

#include <stop_token>
#include <vector>

namespace stemwright::ui {

/// What is done for a song of the queue beside the window, and what came of it.
struct QueueWork {
    enum class Kind { None, Separating, Ahead, NotSeparated, ToExport, Exporting, Exported, NotExported, Cancelled };
    Kind kind = Kind::None;
    double fraction = 0.0; ///< while it is done
    QString reason{};      ///< when it failed
    QString model{};       ///< by which it was separated ahead
};

/// The songs that somebody wants to work on, one after the other. A song that cannot be opened stays with the reason, and can be tried
/// again; it never stops the rest.
///
/// Thread  the GUI thread; folders are searched on a worker, which the destructor stops and waits for (a file).
class QueueModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class State { Waiting, Open, Separated, Failed };
    enum Role { PathRole = Qt::UserRole, StateRole };
    enum class Then { Stay, OpenFirst };

    QueueModel();
    ~QueueModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Files, and the songs of folders, in this order at the end; those that are there already stay where they are.
    void add(const QStringList& paths, Then then);
    void remove(int row);
    /// Down, or up for negative numbers; nothing happens beyond the ends.
    void move(int row, int places);
    const QString& path(int row) const { return at(row).path; }
    State state(int row) const { return at(row).state; }
    const QueueWork& work(int row) const { return at(row).work; }
    QueueWork workOf(const QString& path) const;
    bool contains(const QString& path) const;
    QStringList paths() const; ///< of all rows

    /// What becomes of the song that is open in the window; those that are not in the queue are no matter.
    void setState(const QString& path, State state, const QString& reason = {});
    /// The window has closed its song.
    void setNoneOpen();
    /// What becomes of it beside the window.
    void setWork(const QString& path, const QueueWork& work);

Q_SIGNALS:
    void openRequested(const QString& path);
    void failed(const stemwright::Error& error); ///< of a folder

private:
    struct Entry {
        QString path;
        State state = State::Waiting;
        QString reason{}; ///< when it failed
        QueueWork work{};
    };

    const Entry& at(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    void tellChanged(int row);
    static QString workText(const QString& song, const QueueWork& work);
    void take(const QStringList& files, Then then);

    std::vector<Entry> m_entries;
    std::stop_source m_stop;
    QThreadPool m_worker; ///< last: ends first
};

} // namespace stemwright::ui
