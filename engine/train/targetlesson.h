#pragma once

#include "engine/train/lesson.h"

namespace stemwright::train {

/// Open-Unmix for one target. As openLesson.
Result<std::unique_ptr<Lesson>> openTargetLesson(const TrainingOptions& options, std::shared_ptr<SoundLibrary> sounds, ThreadPool& pool,
                                                 const std::stop_token& stop);

} // namespace stemwright::train
