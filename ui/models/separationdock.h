#pragma once

#include <QDockWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSettings;

namespace stemwright::ui {

class ModelsController;
class SongController;

/// How the song is separated: by which model, and once more by another.
class SeparationDock : public QDockWidget {
    Q_OBJECT

public:
    /// What it is given outlives it. The choice is kept in `settings`.
    SeparationDock(ModelsController& models, SongController& songs, QSettings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void modelsRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void fill();
    void choose();
    void showChoice();

    bool m_isWanted = true; ///< with a song; without one there is nothing to separate
    ModelsController& m_models;
    SongController& m_songs;
    QSettings& m_settings;
    QComboBox* m_choice;
    QLabel* m_about;
    QLabel* m_used;
    QPushButton* m_again;
};

} // namespace stemwright::ui
