#include "tests/app/program.h"

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <fstream>
#include <iterator>
#include <sstream>
#include <thread>

namespace stemwright::tests {

namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

void redirect(const fs::path& file, int descriptor)
{
    const int opened = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0666);
    ::dup2(opened, descriptor);
    ::close(opened);
}

void limit(__rlimit_resource_t resource, const std::optional<std::uint64_t>& value)
{
    if (!value)
        return;
    const rlimit both{.rlim_cur = *value, .rlim_max = *value};
    ::setrlimit(resource, &both);
}

void becomeNobody()
{
    if (const passwd* nobody = ::getpwnam("nobody"))
        if (::setgroups(0, nullptr) != 0 || ::setgid(nobody->pw_gid) != 0 || ::setuid(nobody->pw_uid) != 0)
            ::_exit(kCannotStart);
}

/// Everything between fork and exec.
[[noreturn]] void become(const Words& words, const ProgramOptions& options, const fs::path& out, const fs::path& err)
{
    redirect(out, STDOUT_FILENO);
    redirect(err, STDERR_FILENO);
    if (::chdir(options.folder.c_str()) != 0)
        ::_exit(kCannotStart);
    ::setenv("HOME", (options.folder / "home").c_str(), 1);
    for (const char* name : {"XDG_DATA_HOME", "TORCH_HOME"})
        ::unsetenv(name);
    // Common to all tests: it keeps measurements of the transforms that take a second each.
    ::setenv("XDG_CACHE_HOME", STEMWRIGHT_TEST_CACHE, 1);
    for (const auto& [name, value] : options.environment)
        ::setenv(name.c_str(), value.c_str(), 1);
    limit(RLIMIT_FSIZE, options.fileSizeLimit);
    limit(RLIMIT_AS, options.memoryLimit);
    if (options.withoutNetwork && ::unshare(CLONE_NEWNET) != 0)
        ::_exit(kCannotStart);
    if (options.asNobody)
        becomeNobody();
    std::vector<char*> arguments{const_cast<char*>("stemwright-cli")}; // as if it were in the PATH
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    ::execv(STEMWRIGHT_CLI, arguments.data());
    ::_exit(kCannotStart);
}

} // namespace

std::size_t ProgramEnd::errorLines() const { return static_cast<std::size_t>(std::ranges::count(err, '\n')); }

Program::Program(const Words& words, const ProgramOptions& options) : m_timeLimit(options.timeLimit)
{
    static std::atomic<int> run = 0;
    const std::string name = "stemwright-" + std::to_string(::getpid()) + "-" + std::to_string(++run);
    m_out = fs::temp_directory_path() / (name + ".out");
    m_err = fs::temp_directory_path() / (name + ".err");
    m_process = ::fork();
    if (m_process == 0)
        become(words, options, m_out, m_err);
}

Program::~Program()
{
    if (isRunning()) {
        send(SIGKILL);
        poll(0);
    }
    std::error_code ignored;
    fs::remove(m_out, ignored);
    fs::remove(m_err, ignored);
}

void Program::send(int signal) const
{
    if (!m_status)
        ::kill(m_process, signal);
}

bool Program::poll(int flags)
{
    int status = 0;
    if (!m_status && ::waitpid(m_process, &status, flags) == m_process)
        m_status = status;
    return m_status.has_value();
}

bool Program::isRunning() { return !poll(WNOHANG); }

ProgramEnd Program::wait()
{
    const auto deadline = std::chrono::steady_clock::now() + m_timeLimit;
    while (isRunning()) {
        if (std::chrono::steady_clock::now() > deadline)
            send(SIGKILL);
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return {.exitCode = WIFEXITED(*m_status) ? WEXITSTATUS(*m_status) : -1,
            .signal = WIFSIGNALED(*m_status) ? WTERMSIG(*m_status) : 0,
            .out = contentOf(m_out),
            .err = contentOf(m_err)};
}

std::string Program::output() const { return contentOf(m_out); }

ProgramEnd runProgram(const Words& words, const ProgramOptions& options) { return Program(words, options).wait(); }

Words wordsOf(const std::string& line)
{
    std::istringstream stream(line);
    return {std::istream_iterator<std::string>(stream), {}};
}

std::vector<std::string> filesBelow(const fs::path& folder)
{
    std::vector<std::string> files;
    std::error_code error;
    for (const auto& entry : fs::recursive_directory_iterator(folder, error))
        if (!entry.is_directory())
            files.push_back(entry.path().lexically_relative(folder).string());
    std::ranges::sort(files);
    return files;
}

} // namespace stemwright::tests
