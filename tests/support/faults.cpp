// Preloaded into a program under test, this library counts its calls that change files below one folder and lets chosen ones fail.
//
//   STEMWRIGHT_FAULT_FOLDER  absolute path; calls elsewhere pass
//   STEMWRIGHT_FAULT_AT      number of the call, from 1; 0: none, only the log is written
//   STEMWRIGHT_FAULT_KIND    number of an errno; "kill": the program is ended there by SIGKILL; "hang": the call takes for ever, as on
//                            a network drive whose server has gone
//   STEMWRIGHT_FAULT_STICKY  if set, all later calls fail as well, as on a disk that stays full
//   STEMWRIGHT_FAULT_LOG     file for a line a call: name and path; "fired" behind the one that failed, "slow" behind what follows
//   STEMWRIGHT_SLOW_FOLDER   absolute path; opening and reading files below it takes time, as on a network drive
//   STEMWRIGHT_SLOW_MS       how much; without it, such calls never end
//   STEMWRIGHT_SLOW_CALL     "open" or "read"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

const char* environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

class Faults {
public:
    /// Whether this call fails; sets errno then.
    bool hits(const char* call, const std::string& path)
    {
        if (m_folder.empty() || !path.starts_with(m_folder))
            return false;
        const int number = ++m_calls;
        const bool fires = m_at > 0 && (number == m_at || (m_sticky && number > m_at));
        log(std::string(call) + " " + path + (fires ? " fired\n" : "\n"));
        if (!fires)
            return false;
        while (m_hangs)
            ::pause();
        if (m_errno == 0)
            ::syscall(SYS_kill, ::getpid(), SIGKILL);
        errno = m_errno;
        return true;
    }

    /// Lets a call that reads take its time.
    void delay(const char* call, const std::string& path) const
    {
        if (m_slowFolder.empty() || m_slowCall != call || !path.starts_with(m_slowFolder))
            return;
        log(std::string(call) + " " + path + " slow\n");
        while (m_slowMs == 0)
            ::pause();
        ::usleep(static_cast<useconds_t>(m_slowMs) * 1000);
    }

private:
    void log(const std::string& line) const
    {
        if (m_log >= 0)
            ::syscall(SYS_write, m_log, line.data(), line.size());
    }

    std::string m_folder = environment("STEMWRIGHT_FAULT_FOLDER");
    int m_at = std::atoi(environment("STEMWRIGHT_FAULT_AT"));
    int m_errno = std::atoi(environment("STEMWRIGHT_FAULT_KIND")); // 0 for "kill"
    bool m_hangs = std::strcmp(environment("STEMWRIGHT_FAULT_KIND"), "hang") == 0;
    bool m_sticky = *environment("STEMWRIGHT_FAULT_STICKY") != '\0';
    int m_log = static_cast<int>(
        ::syscall(SYS_openat, AT_FDCWD, environment("STEMWRIGHT_FAULT_LOG"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666));
    std::string m_slowFolder = environment("STEMWRIGHT_SLOW_FOLDER");
    std::string m_slowCall = environment("STEMWRIGHT_SLOW_CALL");
    int m_slowMs = std::atoi(environment("STEMWRIGHT_SLOW_MS"));
    std::atomic<int> m_calls = 0;
};

Faults& faults()
{
    static Faults instance; // calls come before any constructor of ours has run
    return instance;
}

std::string absolute(const char* path)
{
    if (*path == '/')
        return path;
    std::array<char, 4096> folder{};
    return ::getcwd(folder.data(), folder.size()) ? std::string(folder.data()) + "/" + path : path;
}

std::string pathOf(int descriptor)
{
    std::array<char, 4096> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), path.data(), path.size());
    return length > 0 ? std::string(path.data(), static_cast<std::size_t>(length)) : std::string();
}

template <typename Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

int openReally(const char* name, const char* path, int flags, mode_t mode)
{
    if ((flags & O_CREAT) != 0 && faults().hits("create", absolute(path)))
        return -1;
    faults().delay("open", absolute(path));
    return real<int(const char*, int, ...)>(name)(path, flags, mode);
}

mode_t modeOf(int flags, std::va_list arguments)
{
    const bool creates = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    return creates ? static_cast<mode_t>(va_arg(arguments, unsigned)) : 0;
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openReally("open", path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openReally("open64", path, flags, mode);
}

ssize_t write(int descriptor, const void* bytes, size_t count)
{
    return faults().hits("write", pathOf(descriptor)) ? -1 : real<ssize_t(int, const void*, size_t)>("write")(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void* bytes, size_t count, off_t position)
{
    if (faults().hits("pwrite", pathOf(descriptor)))
        return -1;
    return real<ssize_t(int, const void*, size_t, off_t)>("pwrite")(descriptor, bytes, count, position);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t count, off64_t position)
{
    if (faults().hits("pwrite", pathOf(descriptor)))
        return -1;
    return real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64")(descriptor, bytes, count, position);
}

// What TagLib writes with.
size_t fwrite(const void* bytes, size_t size, size_t count, FILE* file)
{
    if (faults().hits("fwrite", pathOf(::fileno(file))))
        return 0;
    return real<size_t(const void*, size_t, size_t, FILE*)>("fwrite")(bytes, size, count, file);
}

ssize_t pread(int descriptor, void* bytes, size_t count, off_t position)
{
    faults().delay("read", pathOf(descriptor));
    return real<ssize_t(int, void*, size_t, off_t)>("pread")(descriptor, bytes, count, position);
}

ssize_t pread64(int descriptor, void* bytes, size_t count, off64_t position)
{
    faults().delay("read", pathOf(descriptor));
    return real<ssize_t(int, void*, size_t, off64_t)>("pread64")(descriptor, bytes, count, position);
}

int fsync(int descriptor) { return faults().hits("fsync", pathOf(descriptor)) ? -1 : real<int(int)>("fsync")(descriptor); }

int fdatasync(int descriptor) { return faults().hits("fdatasync", pathOf(descriptor)) ? -1 : real<int(int)>("fdatasync")(descriptor); }

int ftruncate(int descriptor, off_t length)
{
    return faults().hits("ftruncate", pathOf(descriptor)) ? -1 : real<int(int, off_t)>("ftruncate")(descriptor, length);
}

int rename(const char* from, const char* to)
{
    return faults().hits("rename", absolute(to)) ? -1 : real<int(const char*, const char*)>("rename")(from, to);
}

int unlink(const char* path) { return faults().hits("unlink", absolute(path)) ? -1 : real<int(const char*)>("unlink")(path); }

int mkdir(const char* path, mode_t mode)
{
    return faults().hits("mkdir", absolute(path)) ? -1 : real<int(const char*, mode_t)>("mkdir")(path, mode);
}

} // extern "C"
