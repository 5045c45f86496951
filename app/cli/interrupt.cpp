#include "app/cli/interrupt.h"

#include "app/cli/messages.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdint>

namespace stemwright::cli {

namespace {

constexpr int kGraceMs = 1000;

sigset_t handledSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    struct sigaction hangUp{};
    ::sigaction(SIGHUP, nullptr, &hangUp);
    if (hangUp.sa_handler != SIG_IGN) // NOLINT(performance-no-int-to-ptr): as nohup leaves it
        sigaddset(&signals, SIGHUP);
    return signals;
}

} // namespace

Interrupt::Interrupt()
{
    const sigset_t signals = handledSignals();
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_signals = ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    m_end = ::eventfd(0, EFD_CLOEXEC);
    m_watcher = std::jthread([this] { watch(); });
}

Interrupt::~Interrupt()
{
    const std::uint64_t one = 1;
    if (::write(m_end, &one, sizeof one) == sizeof one)
        m_watcher.join();
    ::close(m_end);
    ::close(m_signals);
}

void Interrupt::setLeftovers(std::vector<std::filesystem::path> files)
{
    const std::lock_guard lock(m_mutex);
    m_leftovers = std::move(files);
}

/// True: a signal came. False: the object goes, or the time is over.
bool Interrupt::waitsForSignal(int timeoutMs) const
{
    std::array<pollfd, 2> events{pollfd{.fd = m_signals, .events = POLLIN, .revents = 0},
                                 pollfd{.fd = m_end, .events = POLLIN, .revents = 0}};
    while (::poll(events.data(), events.size(), timeoutMs) < 0) {
    }
    signalfd_siginfo ignored{};
    return events[1].revents == 0 && events[0].revents != 0 && ::read(m_signals, &ignored, sizeof ignored) > 0;
}

void Interrupt::watch()
{
    if (!waitsForSignal(-1))
        return;
    m_source.request_stop();
    const bool again = waitsForSignal(kGraceMs);
    pollfd end{.fd = m_end, .events = POLLIN, .revents = 0};
    if (!again && ::poll(&end, 1, 0) > 0)
        return;
    endProgram();
}

void Interrupt::endProgram()
{
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& file : m_leftovers)
            ::unlink(file.c_str());
    }
    ::_exit(static_cast<int>(ExitCode::Cancelled));
}

} // namespace stemwright::cli
