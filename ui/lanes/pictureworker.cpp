#include "ui/lanes/pictureworker.h"

#include "engine/base/threadpool.h"
#include "engine/base/threadpriority.h"

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr auto kRound = std::chrono::milliseconds(30); // how long a lane is worked at before the others have their turn
constexpr unsigned kMostThreads = 4;                   // the separation wants the processor, too

} // namespace

PictureWorker::PictureWorker()
{
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads);
    for (unsigned i = 0; i < threads; ++i)
        m_threads.emplace_back([this](const std::stop_token& stop) { run(stop); });
}

PictureWorker::~PictureWorker()
{
    for (std::jthread& thread : m_threads) // all before the first is waited for
        thread.request_stop();
}

void PictureWorker::request(int lane, std::shared_ptr<const LaneContent> content, const Section& section)
{
    const std::scoped_lock lock(m_mutex);
    Request& request = m_requests[lane];
    request.content = std::move(content);
    request.section = section;
    request.rounds = 0;
    request.isNew = true;
    m_wake.notify_one();
}

PictureWorker::Requests::iterator PictureWorker::next()
{
    auto best = m_requests.end();
    for (auto request = m_requests.begin(); request != m_requests.end(); ++request)
        if (!request->second.isPainted && (best == m_requests.end() || request->second.rounds < best->second.rounds))
            best = request;
    return best;
}

void PictureWorker::run(const std::stop_token& stop)
{
    setThreadPriority(ThreadPriority::Background);
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return next() != m_requests.end(); }) && !stop.stop_requested())
        paint(next(), lock);
}

void PictureWorker::paint(Requests::iterator request, std::unique_lock<std::mutex>& lock)
{
    const int lane = request->first;
    Request& wanted = request->second;
    const auto content = wanted.content;
    const Section section = wanted.section;
    const auto deadline = wanted.rounds == 0 ? PaintClock::time_point::min() : PaintClock::now() + kRound;
    wanted.isPainted = true;
    wanted.isNew = false;
    lock.unlock();
    Picture picture; // none when there is no memory for it
    [[maybe_unused]] const Status done = guarded([&]() -> Status {
        picture = content->paint(section, deadline);
        return {};
    });
    QMetaObject::invokeMethod(this, [this, lane, image = picture.image, section] { Q_EMIT painted(lane, image, section); });
    lock.lock();
    wanted.isPainted = false;
    if (wanted.isNew || !picture.isComplete) {
        wanted.rounds += wanted.isNew ? 0 : 1;
        m_wake.notify_one();
    } else
        m_requests.erase(request);
}

} // namespace stemwright::ui
