#pragma once

#include <QDockWidget>

class QBoxLayout;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QSettings;
class QToolButton;

namespace stemwright::ui {

class TakesModel;
struct SongTake;

/// The takes of the open song as a list: a click or Enter makes one the current one, F2 renames, Delete removes, the menu key tells all.
class TakesDock : public QDockWidget {
    Q_OBJECT

public:
    /// Both outlive the dock. Whether it is wanted is kept in `settings`.
    TakesDock(TakesModel& takes, QSettings& settings, QWidget* parent = nullptr);

    /// Not to be seen for a while, whatever the user wants otherwise.
    void setAside(bool aside);
    /// The other take above or below the current one.
    void selectNext(int places);
    /// A copy of the current take goes on; it stays as it is.
    void keepCurrent();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QBoxLayout* makeButtons();
    QWidget* makeNotes();
    /// Of the row with the cursor.
    const SongTake* chosen() const;
    void choose(const QModelIndex& index);
    void separateChosen();
    void setColour(int id, const QColor& colour);
    void chooseColour(int id);
    void askToRemove();
    void showMenu(const QPoint& position);
    void setWanted(bool wanted);
    void showChosen();
    void takeNotes();

    bool m_isAside = false;
    bool m_isWanted = true; ///< with takes; without any there is nothing to show
    TakesModel& m_takes;
    QSettings& m_settings;
    QListView* m_list;
    QPushButton* m_keep;
    QPushButton* m_separate;
    QToolButton* m_remove;
    QPlainTextEdit* m_notes;
};

} // namespace stemwright::ui
