#pragma once

#include "engine/mix/source.h"
#include "ui/song/songcontroller.h"

#include <QColor>
#include <QString>

#include <memory>
#include <optional>

namespace stemwright::ui {

/// How far the stems of a take are.
enum class TakeState {
    ToBeMade,   ///< there are only its settings
    Separating, ///< or filtered anew
    Partial,    ///< as far as they were made when the separation ended
    Complete,
};

/// What a user gives a take.
struct TakeLook {
    QString name{}; ///< empty: by its settings
    QColor colour{};
    QString notes{};
    static constexpr qsizetype kMostName = 200; ///< letters; a project takes no more than this
    static constexpr qsizetype kMostNotes = 4000;
    bool operator==(const TakeLook&) const = default;
};

/// One separation of the open song: model, settings, stems. Faders and pans belong to the song.
struct SongTake {
    int id = 0; ///< never used again while the program runs
    TakeLook look{};
    SeparationChoice choice{};
    QString modelHash{}; ///< empty as long as the model was not asked
    TakeState state = TakeState::ToBeMade;
    std::optional<OpenStems> stems{};      ///< names, store and peaks; none while there are only settings
    std::shared_ptr<mix::Source> source{}; ///< the song with these stems; null like them
    QString stemsHash{};                   ///< of the stems in the store of takes; empty as long as they are not there
    QString keepingProblem{};              ///< why they are not, and will not be
};

} // namespace stemwright::ui
