#pragma once

#include "engine/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace stemwright::ui {

/// Takes the lock `<path>.lock`; one whose holder has died is taken over. Empty where the folder allows no new files: what cannot be
/// written needs no lock.
/// Errors  AlreadyExists, naming the process that has it.
/// Thread  a worker: asks the disk.
Result<std::shared_ptr<QLockFile>> lockProject(const QString& path);

} // namespace stemwright::ui
