#pragma once

#include "engine/base/result.h"
#include "engine/base/threadpriority.h"

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace stemwright {

/// A fixed set of threads that share out the indices of one loop at a time.
///
/// Owns its threads from construction to destruction; the thread that calls parallelFor works along.
/// Thread  parallelFor from one thread at a time.
class ThreadPool {
public:
    /// `threads` counts the caller, whose priority stays as it is; 0 means one for each core.
    explicit ThreadPool(std::size_t threads, ThreadPriority priority = ThreadPriority::Usual);
    ~ThreadPool();
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;

    std::size_t size() const { return m_threads.size() + 1; }

    /// Calls body(i) once for each i in [0, count), in ascending order of start, and returns when all calls have returned.
    ///
    /// Errors  the first error of a body; the indices not yet started are then left out. An exception that leaves a body becomes
    ///         OutOfMemory or Internal.
    [[nodiscard]] Status parallelFor(std::size_t count, const std::function<Status(std::size_t)>& body);

    /// The same with body(i, worker): `worker` < size() names the thread, for buffers that each thread has of its own.
    [[nodiscard]] Status parallelForWorkers(std::size_t count, const std::function<Status(std::size_t, std::size_t)>& body);

private:
    void work(std::stop_token stop, std::size_t worker);
    void runIndices(std::size_t worker);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::condition_variable m_idle;
    const std::function<Status(std::size_t, std::size_t)>* m_body = nullptr;
    std::size_t m_count = 0;
    std::size_t m_next = 0;
    std::size_t m_running = 0;
    Status m_status;
    std::vector<std::jthread> m_threads; // last: joined before the rest goes
};

/// Runs `body` and turns any exception into a value: the one place where a job's exceptions end.
[[nodiscard]] Status guarded(const std::function<Status()>& body);

} // namespace stemwright
