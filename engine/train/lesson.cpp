#include "engine/train/lesson.h"

#include "engine/train/jointlesson.h"
#include "engine/train/targetlesson.h"

namespace stemwright::train {

Result<std::unique_ptr<Lesson>> openLesson(const TrainingOptions& options, std::shared_ptr<SoundLibrary> sounds, ThreadPool& pool,
                                           const std::stop_token& stop)
{
    return options.architecture == Architecture::Joint ? openJointLesson(options, std::move(sounds), pool, stop)
                                                       : openTargetLesson(options, std::move(sounds), pool, stop);
}

} // namespace stemwright::train
