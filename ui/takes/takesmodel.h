#pragma once

#include "ui/takes/songtake.h"
#include "ui/takes/takekeeper.h"

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
    /// DisplayRole and EditRole are takeName(); DecorationRole the colour of the mark; ToolTipRole has the notes.
    enum Role { IdRole = Qt::UserRole, SettingsRole, StateRole, MarkRole, IsCurrentRole };

    /// `songs` outlives the model.
    explicit TakesModel(SongController& songs, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A name; the settings' own text, or nothing, gives the take no name of its own.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    const std::vector<SongTake>& takes() const { return m_takes; }
    const SongTake* find(int id) const; ///< null when there is none
    const SongTake* current() const { return find(m_current); }
    int currentId() const { return m_current; } ///< 0 while there is no take
    int rowOf(int id) const;                    ///< -1 when there is none

    QString markOf(const SongTake& take) const; ///< the text on its colour: its letter, else its number

    /// Makes a take that has stems the current one. What plays changes to its stems; faders stay.
    void select(int id);
    /// Makes a take the current one and separates the song with its settings.
    void make(int id);
    /// A copy below the take, with the same stems; returns its id. A copy of the current take becomes current, so that what is set from
    /// now on changes the copy and the original stays as it is.
    int duplicate(int id);
    /// The last take stays. If it was the current one, another becomes it.
    void remove(int id);
    void setLook(int id, const TakeLook& look);
    /// The letter of the memory that holds the take; empty: none.
    void setLetter(int id, const QString& letter);
    /// Those of the project whose song is being opened, with their settings; their stems come where they are kept. `current` is an index;
    /// without one, what the song gets is one more take.
    void restore(std::vector<SongTake> takes, std::optional<std::size_t> current);

Q_SIGNALS:
    void takeAdded(int id);
    void takeChanged(int id); ///< any of its parts
    void takeRemoved(int id); ///< find() knows it no more
    void currentChanged(int id);

private:
    QString spokenTextOf(const SongTake& take) const;
    SongTake& at(int id);
    /// Makes another take than this row's the current one: the nearest that has stems.
    void leave(int row);
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
    void keepStems(const SongTake& take);
    void forgetKept(SongTake& take);
    /// Of the takes that were restored.
    void findStems();
    /// A take that is not current has its stems from the store of takes, as soon as they are there: its own can be written over then.
    void readFromStore(const SongTake& take);
    /// Lets what is shown be written over if no other take has it.
    void releaseShown();
    void takeFound(int id, const project::TakeContents& contents, const std::shared_ptr<const separate::StemStore>& stems);
    project::TakeKey keyOf(const SongTake& take) const;

    SongController& m_songs;
    std::vector<SongTake> m_takes;
    std::vector<std::pair<int, QString>> m_letters;
    int m_current = 0;
    int m_lastId = 0;
    TakeKeeper m_keeper;
};

} // namespace stemwright::ui
