#include "ui/work/latestjob.h"

#include "engine/base/threadpool.h"
#include "engine/base/threadpriority.h"

#include <utility>

namespace stemwright::ui {

LatestJob::LatestJob() : m_thread([this](const std::stop_token& stop) { workOff(stop); }) {}

LatestJob::~LatestJob() { m_stop.request_stop(); }

void LatestJob::run(Work work)
{
    m_stop.request_stop();
    m_stop = {};
    m_isRunning = true;
    want(Wanted{.work = std::move(work), .stop = m_stop.get_token(), .number = ++m_number});
}

void LatestJob::cancel()
{
    m_stop.request_stop();
    ++m_number;
    m_isRunning = false;
    want(std::nullopt);
}

void LatestJob::want(std::optional<Wanted> wanted)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_wanted = std::move(wanted);
    }
    m_wake.notify_one();
}

void LatestJob::workOff(const std::stop_token& stop)
{
    setThreadPriority(ThreadPriority::Background);
    while (true) {
        std::optional<Wanted> wanted;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_wanted.has_value(); }))
                return;
            wanted = std::exchange(m_wanted, std::nullopt);
        }
        std::function<void()> done;
        [[maybe_unused]] const Status ended = guarded([&]() -> Status {
            done = wanted->work(wanted->stop);
            return {};
        });
        QMetaObject::invokeMethod(this, [this, done = std::move(done), number = wanted->number] {
            if (number != m_number)
                return;
            m_isRunning = false;
            if (done)
                done();
        });
    }
}

} // namespace stemwright::ui
