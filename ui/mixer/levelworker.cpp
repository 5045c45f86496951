#include "ui/mixer/levelworker.h"

#include "engine/base/threadpool.h"

#include <utility>

namespace stemwright::ui {

void LevelWorker::run(Work work)
{
    cancel();
    m_next = std::move(work);
    if (!m_isRunning)
        start();
}

void LevelWorker::cancel()
{
    m_next = {};
    m_isCancelled = true;
    m_thread.request_stop();
}

void LevelWorker::start()
{
    m_isRunning = true;
    m_isCancelled = false;
    m_thread = std::jthread([this, work = std::exchange(m_next, {})](const std::stop_token& stop) {
        Result<float> gainDb = 0.0F;
        const Status ended = guarded([&]() -> Status {
            gainDb = work(stop);
            return {};
        });
        if (!ended)
            gainDb = std::unexpected(ended.error());
        QMetaObject::invokeMethod(this, [this, gainDb] { take(gainDb); });
    });
}

void LevelWorker::take(const Result<float>& gainDb)
{
    m_isRunning = false;
    if (m_next)
        start();
    else if (!m_isCancelled)
        Q_EMIT found(gainDb);
}

} // namespace stemwright::ui
