#pragma once

#include "engine/model/openunmix/processgroup.h"

#include <memory>

namespace stemwright::model {

/// As NetworkPlugin::joinProcesses.
Result<std::unique_ptr<ProcessGroup>> joinGlooProcesses(const ProcessPlace& place);

} // namespace stemwright::model
