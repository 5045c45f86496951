#pragma once

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
    /// What it is given outlives it.
    SettingsDialog(Preferences& preferences, const separate::BottleneckCache& cache, PlaybackController& playback,
                   QWidget* parent = nullptr);

private:
    QGroupBox* makeSound();
    QGroupBox* makeSeparation();
    QGroupBox* makeLook();
    QGroupBox* makeCache();
    QWidget* makeFolderRow();
    QWidget* makeUsedRow();
    void showDevices();
    void chooseFolder();
    void takeFolder();
    void showUsed();
    void askToClear();

    Preferences& m_preferences;
    const separate::BottleneckCache& m_cache;
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
