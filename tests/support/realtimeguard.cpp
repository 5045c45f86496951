#include "tests/support/realtimeguard.h"

#include <dlfcn.h>
#include <pthread.h>
#include <semaphore.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cstdarg>
#include <cstddef>
#include <ctime>

namespace {

thread_local int depth = 0; // constant initialisation: touching it allocates nothing
std::atomic<std::uint64_t> violations = 0;
std::atomic<const char*> lastViolation = "";

void note(const char* name)
{
    if (depth == 0)
        return;
    violations.fetch_add(1);
    lastViolation.store(name);
}

/// The function that the program would have called without the guard.
template <class Function>
Function* real(std::atomic<Function*>& known, const char* name)
{
    if (Function* function = known.load())
        return function;
    void* found = ::dlsym(RTLD_NEXT, name);
    known.store(reinterpret_cast<Function*>(found));
    return known.load();
}

} // namespace

namespace stemwright::test {

RtScope::RtScope() noexcept { ++depth; }
RtScope::~RtScope() { --depth; }

std::uint64_t rtViolations() { return violations.load(); }
std::string_view lastRtViolation() { return lastViolation.load(); }

} // namespace stemwright::test

extern "C" {

// glibc's own names: dlsym allocates, so it cannot be asked for these.
void* __libc_malloc(std::size_t);
void* __libc_calloc(std::size_t, std::size_t);
void* __libc_realloc(void*, std::size_t);
void* __libc_memalign(std::size_t, std::size_t);
void __libc_free(void*);

#define STEMWRIGHT_EXPORT __attribute__((visibility("default")))

STEMWRIGHT_EXPORT void* malloc(std::size_t bytes)
{
    note("malloc");
    return __libc_malloc(bytes);
}

STEMWRIGHT_EXPORT void* calloc(std::size_t count, std::size_t bytes)
{
    note("calloc");
    return __libc_calloc(count, bytes);
}

STEMWRIGHT_EXPORT void* realloc(void* memory, std::size_t bytes)
{
    note("realloc");
    return __libc_realloc(memory, bytes);
}

STEMWRIGHT_EXPORT void* aligned_alloc(std::size_t alignment, std::size_t bytes)
{
    note("aligned_alloc");
    return __libc_memalign(alignment, bytes);
}

STEMWRIGHT_EXPORT void free(void* memory)
{
    note("free");
    __libc_free(memory);
}

STEMWRIGHT_EXPORT int pthread_mutex_lock(pthread_mutex_t* mutex) noexcept
{
    static std::atomic<int (*)(pthread_mutex_t*)> known = nullptr;
    note("pthread_mutex_lock");
    return real(known, "pthread_mutex_lock")(mutex);
}

STEMWRIGHT_EXPORT int pthread_cond_wait(pthread_cond_t* condition, pthread_mutex_t* mutex)
{
    static std::atomic<int (*)(pthread_cond_t*, pthread_mutex_t*)> known = nullptr;
    note("pthread_cond_wait");
    return real(known, "pthread_cond_wait")(condition, mutex);
}

STEMWRIGHT_EXPORT int pthread_cond_timedwait(pthread_cond_t* condition, pthread_mutex_t* mutex, const timespec* until)
{
    static std::atomic<int (*)(pthread_cond_t*, pthread_mutex_t*, const timespec*)> known = nullptr;
    note("pthread_cond_timedwait");
    return real(known, "pthread_cond_timedwait")(condition, mutex, until);
}

STEMWRIGHT_EXPORT int sem_wait(sem_t* semaphore)
{
    static std::atomic<int (*)(sem_t*)> known = nullptr;
    note("sem_wait");
    return real(known, "sem_wait")(semaphore);
}

STEMWRIGHT_EXPORT ssize_t read(int file, void* bytes, std::size_t count)
{
    static std::atomic<ssize_t (*)(int, void*, std::size_t)> known = nullptr;
    note("read");
    return real(known, "read")(file, bytes, count);
}

STEMWRIGHT_EXPORT ssize_t write(int file, const void* bytes, std::size_t count)
{
    static std::atomic<ssize_t (*)(int, const void*, std::size_t)> known = nullptr;
    note("write");
    return real(known, "write")(file, bytes, count);
}

STEMWRIGHT_EXPORT int nanosleep(const timespec* time, timespec* rest)
{
    static std::atomic<int (*)(const timespec*, timespec*)> known = nullptr;
    note("nanosleep");
    return real(known, "nanosleep")(time, rest);
}

STEMWRIGHT_EXPORT int usleep(useconds_t microseconds)
{
    static std::atomic<int (*)(useconds_t)> known = nullptr;
    note("usleep");
    return real(known, "usleep")(microseconds);
}

STEMWRIGHT_EXPORT long syscall(long number, ...) noexcept
{
    static std::atomic<long (*)(long, ...)> known = nullptr;
    note("syscall");
    // Six arguments are the most that a system call has; more than were given are passed on as whatever lies there.
    va_list list;
    va_start(list, number);
    long arguments[6];
    for (long& argument : arguments)
        argument = va_arg(list, long);
    va_end(list);
    return real(known, "syscall")(number, arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5]);
}

} // extern "C"
