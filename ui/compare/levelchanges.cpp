#include "ui/compare/levelchanges.h"

#include "engine/base/threadpool.h"
#include "engine/base/threadpriority.h"
#include "engine/mix/ranges.h"
#include "engine/mix/stemlevels.h"

#include <utility>

namespace stemwright::ui {

LevelChanges::LevelChanges()
{
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

LevelChanges::~LevelChanges() { m_newest.request_stop(); }

void LevelChanges::request(std::shared_ptr<mix::Source> a, std::shared_ptr<mix::Source> b, mix::FrameRange range)
{
    const std::scoped_lock lock(m_mutex);
    m_newest.request_stop();
    m_newest = {};
    m_request = Request{.a = std::move(a), .b = std::move(b), .range = range, .stop = m_newest.get_token()};
    m_wake.notify_one();
}

Result<TakeLevels> LevelChanges::measure(const Request& request)
{
    const std::vector<mix::FrameRange> wanted{request.range};
    const auto ranges = mix::intersection(mix::intersection(request.a->available(), request.b->available()), wanted);
    TakeLevels levels;
    for (const mix::FrameRange& range : ranges)
        levels.frames += range.frames();
    auto a = mix::stemLevelsDb(*request.a, ranges, request.stop);
    if (!a)
        return std::unexpected(a.error());
    auto b = mix::stemLevelsDb(*request.b, ranges, request.stop);
    if (!b)
        return std::unexpected(b.error());
    levels.aDb = std::move(*a);
    levels.bDb = std::move(*b);
    return levels;
}

void LevelChanges::run(const std::stop_token& stop)
{
    setThreadPriority(ThreadPriority::Background);
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_request.has_value(); })) {
        const Request request = *std::exchange(m_request, std::nullopt);
        lock.unlock();
        Result<TakeLevels> levels = TakeLevels();
        // A disk that fails is reported by the player.
        const Status done = guarded([&]() -> Status {
            levels = measure(request);
            return levels ? Status() : std::unexpected(levels.error());
        });
        if (done)
            QMetaObject::invokeMethod(this, [this, request, levels = *levels] {
                if (!request.stop.stop_requested()) // something newer was asked for meanwhile
                    Q_EMIT measured(levels);
            });
        lock.lock();
    }
}

} // namespace stemwright::ui
