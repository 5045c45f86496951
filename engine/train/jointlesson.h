#pragma once

#include "engine/train/lesson.h"

namespace stemwright::train {

/// A joint network for several targets. As openLesson.
Result<std::unique_ptr<Lesson>> openJointLesson(const TrainingOptions& options, std::shared_ptr<SoundLibrary> sounds, ThreadPool& pool,
                                                const std::stop_token& stop);

} // namespace stemwright::train
