#pragma once

#include "engine/audio/songfile.h"
#include "engine/model/model.h"
#include "engine/separate/bottleneckcache.h"
#include "engine/separate/separation.h"
#include "engine/separate/stemstore.h"

#include <filesystem>
#include <memory>

namespace stemwright::separate {

/// separate() into a store, for who reads the stems more than once. The result is complete and exact.
/// Errors  those of separate() and StemStore.
/// Thread  a job's own.
Result<std::shared_ptr<const StemStore>> separateIntoStore(const audio::Song& song, model::Model& model, const SeparationOptions& options,
                                                           const BottleneckCache& cache, const std::filesystem::path& scratchFolder,
                                                           const model::JobContext& context);

/// Does ahead what the cache can keep of a separation, so that the separation itself is quick later. Nothing for a model without a first
/// pass, and for a song whose first pass is kept already.
/// Errors  those of FirstPass; Cancelled.
/// Thread  a job's own.
[[nodiscard]] Status separateAhead(const audio::Song& song, model::Model& model, const BottleneckCache& cache,
                                   const std::filesystem::path& scratchFolder, const model::JobContext& context);

} // namespace stemwright::separate
