#pragma once

#include <QDockWidget>
#include <QSettings>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;

namespace stemwright::ui {

class ModelController;
class SongController;

/// How songs are separated: model and settings of the filter, for the next song or for the open one once more. Kept in the settings.
class SeparationDock : public QDockWidget {
    Q_OBJECT

public:
    /// What it is given outlives it. Looks for the models at once.
    SeparationDock(SongController& songs, ModelController& models, QSettings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void separateAgainRequested();
    void modelsRequested(); ///< the list of all models, with downloads

private:
    QWidget* makeContents();
    void restore();
    void fillModels();
    void take();
    void remember();
    void showModel();

    SongController& m_songs;
    ModelController& m_models;
    QSettings& m_settings;
    QString m_wanted; ///< the model that the user has chosen, which need not be there
    QComboBox* m_model;
    QLabel* m_about;
    QSlider* m_iterations;
    QLabel* m_iterationsText;
    QCheckBox* m_softMask;
    QPushButton* m_again;
};

} // namespace stemwright::ui
