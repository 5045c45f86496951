#pragma once

#include "engine/edit/stroke.h"

#include <QString>

namespace stemwright::ui {

/// "Move rectangle to Vocals": what a stroke does, for lists and for undo. `name` is that of its target, as it is shown.
QString strokeText(const edit::Stroke& stroke, const QString& name);

} // namespace stemwright::ui
