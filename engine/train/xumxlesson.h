#pragma once

#include "engine/train/lesson.h"

namespace stemwright::train {

/// X-UMX for all targets, from songs that have a file for each. As openLesson.
Result<std::unique_ptr<Lesson>> openXUmxLesson(const TrainingOptions& options, std::shared_ptr<SoundLibrary> sounds, ThreadPool& pool,
                                               const std::stop_token& stop);

} // namespace stemwright::train
