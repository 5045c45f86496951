#pragma once

#include "ui/evaluation/scoresaver.h"

#include <QDockWidget>

class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace stemwright::ui {

class Scoring;
class ScoreTable;

/// The page on which the open song's stems are scored against the true ones: these are dropped on it, or chosen.
class EvaluationDock : public QDockWidget {
    Q_OBJECT

public:
    /// `scoring` outlives the dock.
    explicit EvaluationDock(Scoring& scoring, QWidget* parent = nullptr);

    /// The song's file, beside which true stems are looked for, and what its stems are called.
    void setSong(const QString& path, const QStringList& names);
    /// Not to be seen for a while, whatever the user wants otherwise.
    void setAside(bool aside);

Q_SIGNALS:
    void opened(); ///< by its action

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeDropArea();
    void fillRun(QVBoxLayout& layout);
    void fillScores(QVBoxLayout& layout);
    void connectScoring();
    void highlight(bool on);
    void choose(bool isFolder);
    void show();
    QString stateText() const;
    QString notesText() const;
    void save();

    Scoring& m_scoring;
    ScoreSaver m_saver;
    QString m_path;
    QStringList m_names;
    bool m_isWanted = false; ///< as far as the user is concerned
    QLabel* m_invitation;    ///< in the drop area
    QWidget* m_dropArea;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_run; ///< scores again, or ends what runs
    ScoreTable* m_table;
    QLabel* m_notes;
    QPushButton* m_save;
    QLabel* m_told; ///< what became of the file
};

} // namespace stemwright::ui
