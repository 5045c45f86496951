#pragma once

#include "engine/project/takestore.h"
#include "engine/separate/bottleneckcache.h"

#include <QDialog>
#include <QThreadPool>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace stemwright::ui {

class PlaybackController;
class Preferences;

/// Shows the preferences and applies each change at once; what acts only at the next start says so.
///
/// Thread  the GUI thread; folders are looked at beside it, and the destructor waits for that.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// What is kept between two starts of the program.
    struct Caches {
        const separate::BottleneckCache& firstPasses;
        const project::TakeStore* takes = nullptr; ///< null: stems are kept nowhere
    };

    /// What it is given outlives it.
    SettingsDialog(Preferences& preferences, const Caches& caches, PlaybackController& playback, QWidget* parent = nullptr);

private:
    QGroupBox* makeSound();
    QGroupBox* makeSeparation();
    QGroupBox* makeLook();
    QGroupBox* makeCache();
    QSpinBox* makeSize(const char* name, const QString& words, int gib);
    QWidget* makeFolderRow();
    QWidget* makeUsedRow();
    void showDevices();
    void chooseFolder();
    void takeFolder();
    void showUsed();
    void askToClear();

    Preferences& m_preferences;
    Caches m_caches;
    PlaybackController& m_playback;
    QComboBox* m_device;
    QLineEdit* m_folder;
    QLabel* m_folderNote;
    QLabel* m_used;
    QPushButton* m_clear;
    QTimer m_deviceTimer;
    QThreadPool m_workers; ///< last: it waits for those that use the rest
};

} // namespace stemwright::ui
