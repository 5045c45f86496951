#include "engine/base/threadpool.h"

#include <algorithm>
#include <exception>
#include <new>
#include <system_error>

namespace stemwright {

Status guarded(const std::function<Status()>& body)
{
    try {
        return body();
    } catch (const std::bad_alloc&) {
        return failure(Errc::OutOfMemory, "not enough memory");
    } catch (const std::system_error& error) {
        // What std::thread says when the system has no room for another stack, or a limit on threads is reached.
        if (error.code() == std::errc::resource_unavailable_try_again)
            return failure(Errc::OutOfMemory, "not enough memory to start another thread, or too many threads");
        return failure(Errc::Internal, error.what());
    } catch (const std::exception& exception) {
        return failure(Errc::Internal, exception.what());
    }
}

ThreadPool::ThreadPool(std::size_t threads, ThreadPriority priority)
{
    if (threads == 0)
        threads = std::max(1u, std::thread::hardware_concurrency());
    m_threads.reserve(threads - 1);
    for (std::size_t i = 1; i < threads; ++i)
        m_threads.emplace_back([this, i, priority](std::stop_token stop) {
            setThreadPriority(priority);
            work(stop, i);
        });
}

ThreadPool::~ThreadPool() = default;

Status ThreadPool::parallelFor(std::size_t count, const std::function<Status(std::size_t)>& body)
{
    return parallelForWorkers(count, [&body](std::size_t index, std::size_t) { return body(index); });
}

Status ThreadPool::parallelForWorkers(std::size_t count, const std::function<Status(std::size_t, std::size_t)>& body)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_body = &body;
        m_count = count;
        m_next = 0;
        m_status = {};
    }
    m_wake.notify_all();
    runIndices(0);
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_running == 0; });
    m_body = nullptr;
    return m_status;
}

void ThreadPool::work(std::stop_token stop, std::size_t worker)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_body && m_next < m_count; })) {
        lock.unlock();
        runIndices(worker);
        lock.lock();
    }
}

void ThreadPool::runIndices(std::size_t worker)
{
    std::unique_lock lock(m_mutex);
    while (m_next < m_count) {
        const std::size_t index = m_next++;
        const auto& body = *m_body;
        ++m_running;
        lock.unlock();
        Status status = guarded([&] { return body(index, worker); });
        lock.lock();
        --m_running;
        if (!status) {
            m_next = m_count;
            if (m_status)
                m_status = std::move(status);
        }
    }
    if (m_running == 0)
        m_idle.notify_all();
}

} // namespace stemwright
