#include "ui/compare/levelchanges.h"

#include "engine/mix/ranges.h"
#include "engine/mix/stemlevels.h"

namespace stemwright::ui {

namespace {

Result<TakeLevels> measure(mix::Source& a, mix::Source& b, mix::FrameRange range, const std::stop_token& stop)
{
    const std::vector<mix::FrameRange> wanted{range};
    const auto ranges = mix::intersection(mix::intersection(a.available(), b.available()), wanted);
    TakeLevels levels;
    for (const mix::FrameRange& part : ranges)
        levels.frames += part.frames();
    auto aDb = mix::stemLevelsDb(a, ranges, stop);
    if (!aDb)
        return std::unexpected(aDb.error());
    auto bDb = mix::stemLevelsDb(b, ranges, stop);
    if (!bDb)
        return std::unexpected(bDb.error());
    levels.aDb = std::move(*aDb);
    levels.bDb = std::move(*bDb);
    return levels;
}

} // namespace

void LevelChanges::request(std::shared_ptr<mix::Source> a, std::shared_ptr<mix::Source> b, mix::FrameRange range)
{
    m_job.run([this, a = std::move(a), b = std::move(b), range](const std::stop_token& stop) -> std::function<void()> {
        const auto levels = measure(*a, *b, range, stop);
        if (!levels) // a disk that fails is reported by the player
            return {};
        return [this, levels = *levels] { Q_EMIT measured(levels); };
    });
}

} // namespace stemwright::ui
