#pragma once

#include "ui/mixer/mixermodel.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/settings/preferences.h"
#include "ui/song/songcontroller.h"
#include "ui/window/mainwindow.h"

#include <QSettings>

#include <filesystem>

namespace stemwright::tests {

/// The window with all that it works with, as the program puts it together.
struct Program {
    explicit Program(const std::filesystem::path& scratch)
        : songs(noCache, scratch), settings(QString::fromStdString(scratch / "settings.ini"), QSettings::IniFormat), preferences(settings),
          window(songs, mixer, playback, settings, preferences, scratch / "recovery")
    {
        window.resize(1280, 800); // also where the screen is smaller
        window.show();
    }
    separate::BottleneckCache noCache{std::nullopt, 0};
    ui::SongController songs;
    ui::MixerModel mixer;
    ui::PlaybackController playback;
    QSettings settings;
    ui::Preferences preferences;
    ui::MainWindow window;
};

} // namespace stemwright::tests
