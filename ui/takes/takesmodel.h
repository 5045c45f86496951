#pragma once

#include "ui/takes/songtake.h"

#include <QAbstractListModel>

#include <vector>

namespace stemwright::ui {

/// The takes of the open song, in the order in which they were made. One of them is the current one: it is heard and seen, and what is
/// set in the separation panel changes it. The others stay as they are.
///
/// Thread  the GUI thread.
class TakesModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// DisplayRole is nameOf(); DecorationRole the colour of the mark.
    enum Role { IdRole = Qt::UserRole, SettingsRole, StateRole, MarkRole, IsCurrentRole };

    /// `songs` outlives the model.
    explicit TakesModel(SongController& songs, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const std::vector<SongTake>& takes() const { return m_takes; }
    const SongTake* find(int id) const; ///< null when there is none
    const SongTake* current() const { return find(m_current); }
    int currentId() const { return m_current; } ///< 0 while there is no take
    int rowOf(int id) const;                    ///< -1 when there is none

    QString nameOf(const SongTake& take) const;       ///< as it is shown
    static QString settingsOf(const SongTake& take);  ///< "umxl, 2 iterations"
    static QString stateTextOf(const SongTake& take); ///< "stems ready"
    QString markOf(const SongTake& take) const;       ///< the text on its colour: its letter, else its number

    /// Makes a take the current one. What plays changes to its stems; a take without stems is separated with its settings. Faders stay.
    void select(int id);
    /// A copy below the take, with the same stems; returns its id. A copy of the current take becomes current, so that what is set from
    /// now on changes the copy and the original stays as it is.
    int duplicate(int id);
    /// The last take stays. If it was the current one, its neighbour becomes it.
    void remove(int id);
    void setLook(int id, const TakeLook& look);
    /// The letter of the memory that holds the take; empty: none.
    void setLetter(int id, const QString& letter);

Q_SIGNALS:
    void takeAdded(int id);
    void takeChanged(int id); ///< any of its parts
    void takeRemoved(int id); ///< find() knows it no more
    void currentChanged(int id);

private:
    SongTake& at(int id);
    int add(int row, SongTake take);
    void tellChanged(int id);
    void setCurrent(int id);
    void clear();
    void followSongs();
    void takeStart();
    void takeStems();
    void takeOptions();
    /// Those whose separation has ended, this one apart, are as far as their stems are.
    void settle(int except);

    SongController& m_songs;
    std::vector<SongTake> m_takes;
    std::vector<std::pair<int, QString>> m_letters;
    int m_current = 0;
    int m_lastId = 0;
};

} // namespace stemwright::ui
