#pragma once

#include "engine/project/jsonfields.h"
#include "engine/separate/separation.h"

namespace stemwright::project {

/// The options of a separation as fields of `object`, next to others.
void writeOptions(nlohmann::json& object, const separate::SeparationOptions& options);
separate::SeparationOptions readOptions(JsonFields& fields, const nlohmann::json& from);

} // namespace stemwright::project
