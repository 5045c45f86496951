#pragma once

#include "engine/base/result.h"
#include "engine/model/model.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace stemwright::model {

/// The method without trained weights, which is there always.
inline constexpr const char* kClassicModel = "classic";
/// What separates where nobody has chosen: the one place that says so.
inline constexpr const char* kDefaultModel = kClassicModel;

/// kDefaultModel; the classic method where the program was installed without the files of that one.
std::string defaultModel();

/// Which model, and which of its targets.
struct ModelChoice {
    std::string name = defaultModel(); ///< built in, a name of the catalogue that is installed, or the path of a folder
    std::vector<std::string> targets;  ///< empty: all that the model has
};

/// Loads a model, networks and weights included. Built-in names always mean what is built in; else what exists as a path is a folder, as
/// in the reference.
///
/// Errors  NotFound for unknown names (lists the known ones), for models that are not downloaded yet (names the command that does it)
///         and for unknown targets (lists the model's own); those of reading weights;
///         HashMismatch for damaged files of the store and of the program; Cancelled (polled for each block of a file).
/// Thread  a job's own: reads and checks up to hundreds of megabytes.
Result<std::unique_ptr<Model>> loadModel(const ModelChoice& choice, std::stop_token stop = {});

} // namespace stemwright::model
