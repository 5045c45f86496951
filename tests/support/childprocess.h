#pragma once

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <fstream>
#include <functional>

/// Runs a piece of a test in a process of its own, which may be limited or killed.
namespace stemwright::tests {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kHasSanitizer = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
inline constexpr bool kHasSanitizer = true;
#else
inline constexpr bool kHasSanitizer = false;
#endif
#else
inline constexpr bool kHasSanitizer = false;
#endif

struct ChildEnd {
    int exitCode = -1; ///< -1 when a signal ended it
    int signal = 0;
};

inline ChildEnd runInChild(const std::function<int()>& body)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(body());
    int status = 0;
    ::waitpid(child, &status, 0);
    return {.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1, .signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0};
}

/// From here on this process may take only `bytes` more address space. Not together with sanitizers, which take terabytes.
inline void limitMoreMemory(std::uint64_t bytes)
{
    std::uint64_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    const rlim_t limit = pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) + bytes;
    const rlimit both{.rlim_cur = limit, .rlim_max = limit};
    ::setrlimit(RLIMIT_AS, &both);
}

enum class AtLimit { Error, Death };

/// From here on no file may grow beyond `bytes`: a write fails as on a full disk, or ends the process.
inline void limitFileSize(std::uint64_t bytes, AtLimit atLimit)
{
    std::signal(SIGXFSZ, atLimit == AtLimit::Error ? SIG_IGN : SIG_DFL);
    const rlimit both{.rlim_cur = bytes, .rlim_max = RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &both);
}

} // namespace stemwright::tests
