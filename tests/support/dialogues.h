#pragma once

#include "tests/support/memorysource.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/shortcutsdialog.h"
#include "ui/compare/abxdialog.h"
#include "ui/compare/comparison.h"
#include "ui/export/exportdialog.h"
#include "ui/lanes/lanelooks.h"
#include "ui/lanes/timeview.h"
#include "ui/mixer/mixeredits.h"
#include "ui/models/modelscontroller.h"
#include "ui/models/modelsdialog.h"
#include "ui/playback/loopedits.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/song/songcontroller.h"
#include "ui/window/menus.h"

#include <QMenuBar>
#include <QSettings>

#include <array>
#include <filesystem>
#include <memory>
#include <string_view>

namespace stemwright::tests {

/// The dialogues of the window, each with what it works with.
struct Dialogues {
    explicit Dialogues(const std::filesystem::path& scratch)
        : folder(scratch), settings(QString::fromStdString(scratch / "settings.ini"), QSettings::IniFormat), songs(noCache, scratch)
    {
        models.refresh();
    }

    static constexpr std::array kNames{"settings", "models", "export", "shortcuts", "blind test"};
    std::unique_ptr<QDialog> make(std::string_view name)
    {
        if (name == "settings")
            return std::make_unique<ui::SettingsDialog>(preferences, ui::SettingsDialog::Caches{.firstPasses = noCache}, playback);
        if (name == "models")
            return std::make_unique<ui::ModelsDialog>(models);
        if (name == "shortcuts")
            return std::make_unique<ui::ShortcutsDialog>(actions);
        if (name == "blind test") {
            for (const ui::Memory memory : {ui::Memory::A, ui::Memory::B})
                comparison.setTake(memory,
                                   ui::ComparedTake{.name = QStringLiteral("a model of some name, 10 iterations, soft mask"),
                                                    .targets = {},
                                                    .stems = std::make_shared<test::MemorySource>(test::MemorySource::Shape{.stems = 0})});
            return std::make_unique<ui::AbxDialog>(comparison, playback);
        }
        const std::vector<std::string> targets{"vocals", "drums", "bass", "other", "residual"};
        std::vector<audio::StemFileStem> looks(targets.size(), {.name = "Stem", .colour = "#102030"});
        exporting::ExportSubject subject{.source = std::make_shared<test::MemorySource>(test::MemorySource::Shape{.stems = targets.size()}),
                                         .path = folder / "A song with a name of some length.flac",
                                         .targets = targets,
                                         .looks = looks};
        return std::make_unique<ui::ExportDialog>(std::move(subject), settings);
    }

    std::filesystem::path folder;
    separate::BottleneckCache noCache{std::nullopt, 0};
    QSettings settings;
    ui::Preferences preferences{settings};
    ui::SongController songs;
    ui::MixerModel mixer;
    ui::MixerEdits edits{mixer};
    ui::PlaybackController playback;
    ui::Comparison comparison{mixer};
    ui::LoopEdits loops{playback, edits.stack()};
    ui::TimeView time;
    ui::LaneLooks laneLooks{settings};
    ui::ActionTable actions{settings};
    QMenuBar bar;
    ui::Menus menus{bar,
                    actions,
                    {.songs = songs,
                     .edits = edits,
                     .playback = playback,
                     .loops = loops,
                     .time = time,
                     .preferences = preferences,
                     .looks = laneLooks},
                    nullptr};
    /// Of the catalogue, without any that the user has.
    ui::ModelsController models{
        [this] { return Result<model::ModelStore>(model::ModelStore(*model::builtInCatalogue(), folder / "models", {})); }};
};

} // namespace stemwright::tests
