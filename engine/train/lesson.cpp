#include "engine/train/lesson.h"

#include "engine/train/jointlesson.h"
#include "engine/train/targetlesson.h"
#include "engine/train/xumxlesson.h"

namespace stemwright::train {

Result<std::unique_ptr<Lesson>> openLesson(const TrainingOptions& options, std::shared_ptr<SoundLibrary> sounds, ThreadPool& pool,
                                           const std::stop_token& stop)
{
    switch (options.architecture) {
    case Architecture::Joint:
        return openJointLesson(options, std::move(sounds), pool, stop);
    case Architecture::XUmx:
        return openXUmxLesson(options, std::move(sounds), pool, stop);
    case Architecture::OpenUnmix:
        break;
    }
    return openTargetLesson(options, std::move(sounds), pool, stop);
}

} // namespace stemwright::train
