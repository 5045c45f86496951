#pragma once

#include "engine/edit/stroke.h"
#include "engine/project/jsonfields.h"

#include <vector>

namespace stemwright::project {

/// Strokes as a list of objects. Each has
///   operation  "moveTo", "remove" or "onlyHere"
///   target     the name of a stem
///   strength   0 to 1
///   edge       seconds, octaves
///   shape      kind "rectangle" with firstFrame, endFrame, lowHz, highHz; "lasso" with corners; "brush" with path, frames, octaves;
///              "harmonics" with path, partials, widthHz. Points are frame and hertz by turns, in one list.
nlohmann::json strokeList(const std::vector<edit::Stroke>& strokes);

/// Those of `from`, which may have none. What edit::checkStrokes() refuses is refused, for a song of any length and rate; names of stems
/// that no model has are kept.
std::vector<edit::Stroke> readStrokes(JsonFields& fields, const nlohmann::json& from);

} // namespace stemwright::project
