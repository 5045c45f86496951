#pragma once

#include <QDockWidget>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QSettings;

namespace stemwright::ui {

class FilterEffect;
class FilterPanel;
class ModelsController;
class SongController;

/// How the song is separated: by which model, and once more by another. Its stems follow the filter's settings at once.
class SeparationDock : public QDockWidget {
    Q_OBJECT

public:
    /// What it is given outlives it. The choice is kept in `settings`.
    SeparationDock(ModelsController& models, SongController& songs, QSettings& settings, QWidget* parent = nullptr);

    /// Whether there is one to be separated alone.
    void setHasLoop(bool has);
    /// As the user would on the slider.
    void moveIterations(int by);
    /// Not to be seen for a while, whatever the user wants otherwise.
    void setAside(bool aside);

Q_SIGNALS:
    void modelsRequested();
    void loopRequested(); ///< to separate the loop alone
    void neededHeightChanged();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void fill();
    void choose();
    void chooseOptions();
    void takeOptions();
    void showChoice();
    void connectFilter();
    void showStems();
    void refilter();

    bool m_isAside = false;
    bool m_isWanted = true;      ///< with a song; without one there is nothing to separate
    bool m_needsAnother = false; ///< separation, for the settings to be followed
    bool m_areMixed = false;     ///< stems of the present and of former settings
    ModelsController& m_models;
    SongController& m_songs;
    QSettings& m_settings;
    QComboBox* m_choice;
    QLabel* m_about;
    QLabel* m_used;
    FilterPanel* m_filter;
    FilterEffect* m_effect;
    QPushButton* m_again;
    QPushButton* m_loop;
    QTimer m_moved; ///< runs while the filter's settings are being moved
};

} // namespace stemwright::ui
