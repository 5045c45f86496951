#include "app/cli/progress.h"

#include "engine/base/bytetext.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace stemwright::cli {

namespace {

constexpr std::chrono::milliseconds kInterval(100);
constexpr std::size_t kBarColumns = 24;
constexpr double kGuessSeconds = 0.5; ///< before, the speed is not known well enough to tell what is left

std::size_t terminalColumns()
{
    winsize size{};
    const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : 80;
}

std::size_t characters(const std::string& text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

/// The end of a name, as much as fits: there the songs of a folder differ.
std::string lastCharacters(const std::string& text, std::size_t count)
{
    if (characters(text) <= count)
        return text;
    std::size_t begin = text.size();
    for (std::size_t left = count > 3 ? count - 3 : 0; left > 0; --left)
        do
            --begin;
        while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80);
    return "..." + text.substr(begin);
}

std::string rounded(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), value < 10.0 ? "%.1f" : "%.0f", value);
    return text.data();
}

} // namespace

bool Throttle::isDue()
{
    const std::lock_guard lock(m_mutex);
    const auto now = Clock::now();
    if (m_last && now - *m_last < kInterval)
        return false;
    m_last = now;
    return true;
}

void Throttle::restart()
{
    const std::lock_guard lock(m_mutex);
    m_start = Clock::now();
}

double Throttle::secondsSinceStart() const
{
    const std::lock_guard lock(m_mutex);
    return std::chrono::duration<double>(Clock::now() - m_start).count();
}

std::optional<double> secondsLeft(double fraction, double secondsSoFar)
{
    if (fraction <= 0.0 || secondsSoFar < kGuessSeconds)
        return std::nullopt;
    return secondsSoFar * (1.0 - fraction) / fraction;
}

std::string progressLine(const std::string& name, double fraction, std::optional<double> left, std::size_t columns)
{
    const double done = std::clamp(fraction, 0.0, 1.0);
    const auto filled = static_cast<std::size_t>(std::lround(done * static_cast<double>(kBarColumns)));
    std::array<char, 16> percent{};
    std::snprintf(percent.data(), percent.size(), "%3.0f %%", std::floor(100.0 * done));
    std::string end = " [" + std::string(filled, '#') + std::string(kBarColumns - filled, '-') + "] " + percent.data();
    if (left)
        end += "  " + formatSeconds(*left) + " left";
    // The last column stays free: some terminals break the line when it is filled.
    const std::size_t room = columns > end.size() + 1 ? columns - 1 - end.size() : 0;
    return room > 6 ? lastCharacters(name, room) + end : end.substr(0, columns > 0 ? columns - 1 : 0);
}

double peakMemoryMb()
{
    double kilobytes = 0.0;
    if (std::FILE* status = std::fopen("/proc/self/status", "re")) {
        std::array<char, 256> line{};
        while (std::fgets(line.data(), line.size(), status))
            if (std::sscanf(line.data(), "VmHWM: %lf kB", &kilobytes) == 1) // NOLINT(cert-err34-c): the kernel writes it
                break;
        std::fclose(status);
    }
    return kilobytes * 1024.0 / 1e6;
}

TextReporter::TextReporter(Detail detail) : m_detail(detail), m_showsBar(detail >= Detail::Songs && ::isatty(STDERR_FILENO) == 1) {}

void TextReporter::clearBar()
{
    if (m_barIsShown)
        std::fputs("\r\033[K", stderr);
    m_barIsShown = false;
}

void TextReporter::print(const std::string& line)
{
    const std::lock_guard lock(m_mutex);
    clearBar();
    std::fputs((line + "\n").c_str(), stderr);
}

void TextReporter::note(const std::string& text) { print(printable(text)); }

void TextReporter::songStarted(const std::filesystem::path& file, std::size_t number, std::size_t count)
{
    {
        const std::lock_guard lock(m_mutex);
        m_count = count;
        m_name = count > 1 ? "[" + std::to_string(number) + "/" + std::to_string(count) + "] " : "";
        m_name += printable(file.filename().string());
    }
    m_throttle.restart();
    progressed(0.0);
}

void TextReporter::progressed(double fraction)
{
    if (!m_showsBar || !m_throttle.isDue())
        return;
    const std::string left = progressLine(m_name, fraction, secondsLeft(fraction, m_throttle.secondsSinceStart()), terminalColumns());
    const std::lock_guard lock(m_mutex);
    std::fputs(("\r" + left + "\033[K").c_str(), stderr);
    m_barIsShown = true;
}

void TextReporter::songDone(const SongReport& report)
{
    const std::string file = printable(report.file.string());
    for (const std::string& warning : report.warnings)
        print(warning.find(report.file.string()) == std::string::npos ? file + ": " + printable(warning) : printable(warning));
    if (m_detail >= Detail::Songs)
        print(file + ": " + counted(report.stems.size(), "file") + " in " + printable(report.folder.string()) + ", " +
              rounded(report.seconds) + " s, " + (report.timesRealtime() < 0.1 ? "less than 0.1" : rounded(report.timesRealtime())) +
              " times real time");
    if (m_detail < Detail::Stages)
        return;
    if (report.sampleRateHz != report.modelRateHz)
        print("  written at " + std::to_string(report.sampleRateHz) + " Hz, separated at " + std::to_string(report.modelRateHz) + " Hz");
    for (const auto& [stage, seconds] : report.stages)
        print("  " + stage + ": " + rounded(seconds) + " s");
    print("  on the processor with " + counted(report.threads, "thread") + ", " + counted(report.iterations, "iteration") + ", at most " +
          formatBytes(peakMemoryMb() * 1e6) + " of memory so far");
}

void TextReporter::songSkipped(const std::filesystem::path& file, const std::string& reason)
{
    if (m_detail >= Detail::Songs)
        print(printable(file.string()) + ": skipped, " + printable(reason));
}

void TextReporter::songFailed(const std::filesystem::path& /*file*/, const Error& error) { print("stemwright-cli: " + sentence(error)); }

void TextReporter::finished(const BatchSummary& summary)
{
    const std::size_t songs = summary.done + summary.skipped + summary.failed.size() + summary.notBegun;
    if (summary.cancelled)
        print("stemwright-cli: stopped" + (summary.done > 0 ? " after " + counted(summary.done, "finished song") : std::string()));
    if (songs < 2 || m_detail < Detail::Songs)
        return;
    print(counted(summary.done, "song") + " done, " + std::to_string(summary.failed.size()) + " failed, " +
          std::to_string(summary.skipped) + " skipped, " +
          (summary.notBegun > 0 ? std::to_string(summary.notBegun) + " not begun, " : std::string()) + formatSeconds(summary.seconds));
    for (const auto& [file, error] : summary.failed)
        print("  " + sentence(error));
}

} // namespace stemwright::cli
