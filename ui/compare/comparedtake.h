#pragma once

#include "engine/mix/source.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace stemwright::ui {

/// One of the two takes of a song that are compared.
struct ComparedTake {
    QString title;                       ///< "umxl, 2 iterations"
    QStringList targets;                 ///< of its stems: "vocals"
    std::shared_ptr<mix::Source> source; ///< the song with these stems; null: there is no such take
};

} // namespace stemwright::ui
