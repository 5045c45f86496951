#pragma once

#include "ui/actions/actiontable.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace stemwright::ui {

/// Shows all actions with their keys, finds them by a word, and gives them other keys.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    /// `actions` outlives the dialogue.
    explicit ShortcutsDialog(ActionTable& actions, QWidget* parent = nullptr);

private:
    void makeLayout();
    void fill();
    void filter(const QString& words);
    /// Of the row that is chosen; null without one.
    const ActionTable::Entry* chosen() const;
    void showChosen();
    void showConflict();
    void assign();

    ActionTable& m_actions;
    QLineEdit* m_find;
    QTableWidget* m_table;
    QKeySequenceEdit* m_keys;
    QLabel* m_conflict;
    QPushButton* m_assign;
    QPushButton* m_remove;
};

} // namespace stemwright::ui
