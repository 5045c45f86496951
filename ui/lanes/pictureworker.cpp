#include "ui/lanes/pictureworker.h"

#include "engine/base/threadpool.h"

namespace stemwright::ui {

PictureWorker::PictureWorker()
{
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void PictureWorker::request(int lane, std::shared_ptr<const LaneContent> content, const Section& section)
{
    const std::scoped_lock lock(m_mutex);
    m_requests.insert_or_assign(lane, Request{.content = std::move(content), .section = section});
    m_wake.notify_one();
}

void PictureWorker::run(const std::stop_token& stop)
{
    while (true) {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait(lock, stop, [this] { return !m_requests.empty(); }))
            return;
        const auto next = m_requests.begin();
        const int lane = next->first;
        const Request request = std::move(next->second);
        m_requests.erase(next);
        lock.unlock();
        QImage picture; // none when there is no memory for it
        [[maybe_unused]] const Status done = guarded([&]() -> Status {
            picture = request.content->paint(request.section);
            return {};
        });
        QMetaObject::invokeMethod(this, [this, lane, picture, section = request.section] { Q_EMIT painted(lane, picture, section); });
    }
}

} // namespace stemwright::ui
