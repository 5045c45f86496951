#pragma once

#include <cstdint>
#include <string_view>

/// Counts what may not happen in an audio callback. A test program that has realtimeguard.cpp among its sources calls these functions
/// through it: malloc, calloc, realloc, aligned_alloc, free; pthread_mutex_lock, pthread_cond_wait, pthread_cond_timedwait, sem_wait;
/// read, write, nanosleep, usleep, syscall.
///
/// Not together with sanitizers, which want to replace the same functions.
namespace stemwright::test {

/// While one lives, its thread plays the callback's part.
class RtScope {
public:
    RtScope() noexcept;
    ~RtScope();
    RtScope(const RtScope&) = delete;
    RtScope& operator=(const RtScope&) = delete;
};

/// Forbidden calls in any scope so far.
std::uint64_t rtViolations();
/// The name of the last one.
std::string_view lastRtViolation();

} // namespace stemwright::test
