/// What the window costs somebody who drops a song: seconds until it sounds and until its stems do, how long the window lets others wait
/// meanwhile, what its frames take while it plays, and what an export takes. Wants a display and a sound device, as window.py makes them.
///
///     bench_window SONG FOLDER [MODEL]    with no MODEL by the built-in method; FOLDER is for scratch files and exports
#include "engine/export/export.h"
#include "engine/separate/bottleneckcache.h"
#include "engine/separate/songsource.h"
#include "ui/look/theme.h"
#include "ui/mixer/mixermodel.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/settings/preferences.h"
#include "ui/song/songcontroller.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QEventLoop>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <malloc.h>
#include <string>
#include <sys/resource.h>
#include <thread>
#include <vector>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kOwnPagesFrom = 4 << 20; // as the program itself does
constexpr double kPlayedSeconds = 10.0;
constexpr double kAudibleSeconds = 0.25; // so much from the play head on are the first stems
constexpr std::chrono::milliseconds kBeatEvery(10);
constexpr std::chrono::milliseconds kLookEvery(5);
constexpr std::size_t kEnough = 1 << 20;

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0.0;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

void print(const char* what, double value, const char* unit) { std::printf("%-58s %8.3f %s\n", what, value, unit); }

/// The program's memory, as the system counts it. `field` as /proc names it.
double mebibytes(const std::string& field)
{
    constexpr double kKibibytes = 1024.0;
    std::ifstream status("/proc/self/status");
    std::string name;
    double value = 0.0;
    while (status >> name)
        if (name == field + ":" && status >> value)
            return value / kKibibytes;
    return 0.0;
}

double threadSeconds()
{
    constexpr double kMicro = 1e-6;
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           kMicro * static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

/// Notes what painting takes: one value for each frame.
class Application : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        if (event->type() != QEvent::UpdateRequest)
            return QApplication::notify(receiver, event);
        const auto start = Clock::now();
        const bool taken = QApplication::notify(receiver, event);
        m_frames.push_back(secondsSince(start));
        return taken;
    }
    std::vector<double> takeFrames() { return std::exchange(m_frames, {}); }

private:
    std::vector<double> m_frames;
};

/// Asks the window's thread for an answer again and again, and notes how long it takes.
class Heartbeat {
public:
    Heartbeat()
    {
        m_waits.reserve(kEnough);
        m_thread = std::jthread([this](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                const auto asked = Clock::now();
                QMetaObject::invokeMethod(&m_place, [this, asked] { m_waits.push_back(secondsSince(asked)); });
                std::this_thread::sleep_for(kBeatEvery);
            }
        });
    }
    std::vector<double> take() { return std::exchange(m_waits, {}); }

private:
    QObject m_place; // of the window's thread, as everything that is noted
    std::vector<double> m_waits;
    std::jthread m_thread;
};

/// Until the condition holds; the program works on meanwhile.
void await(const std::function<bool()>& condition)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    look.start(kLookEvery);
    loop.exec();
}

void work(double seconds)
{
    const auto start = Clock::now();
    await([start, seconds] { return secondsSince(start) >= seconds; });
}

void printWaits(Heartbeat& heartbeat, const char* what)
{
    constexpr double kMilli = 1e3;
    print(what, kMilli * percentile(heartbeat.take(), 0.99), "ms");
}

void exportAll(const SongController& songs, const std::filesystem::path& folder, audio::FileFormat format, const char* name)
{
    separate::SongSource source(songs.song()->song, songs.stems()->store);
    const exporting::ExportPlan plan{.files = {{.path = folder / name, .track = {}}},
                                     .range = {.first = 0, .end = source.frames()},
                                     .format = format,
                                     .depth = audio::SampleDepth::Int16,
                                     .existing = exporting::Existing::Replace};
    const auto start = Clock::now();
    const auto done = exporting::exportSong(source, plan, [](double) {}, {});
    if (!done)
        std::fprintf(stderr, "%s\n", done.error().detail.c_str());
    print((std::string("export of all strips mixed, 16 bit: ") + name).c_str(), secondsSince(start), "s");
}

struct Arguments {
    QString song;
    std::filesystem::path folder;
    QString model;
};

int measure(Application& application, const Arguments& arguments)
{
    QSettings settings(QString::fromStdString((arguments.folder / "settings.ini").string()), QSettings::IniFormat);
    settings.clear();
    Preferences preferences(settings);
    applyTheme(application, preferences.theme());
    const separate::BottleneckCache cache(arguments.folder / "bottlenecks", 1); // so small that nothing is kept from run to run
    SongController songs(cache, arguments.folder);
    if (!arguments.model.isEmpty())
        songs.setModel(arguments.model);
    MixerModel mixer;
    PlaybackController playback;
    MainWindow window(songs, mixer, playback, settings, preferences, arguments.folder / "recovery");
    window.showMaximized();
    work(1.0);
    print("memory of the idle window", mebibytes("VmRSS"), "MiB");
    if (!arguments.model.isEmpty())
        songs.setModel(arguments.model); // the panel has put in what the settings say

    QString failure;
    QObject::connect(&songs, &SongController::failed, &window, [&](const Error& error) { failure = QString::fromStdString(error.detail); });
    bool isSeparated = false;
    QObject::connect(&songs, &SongController::separated, &window, [&] { isSeparated = true; });
    Heartbeat heartbeat;
    const auto dropped = Clock::now();
    window.open({arguments.song});
    await([&] { return songs.song() || !failure.isEmpty(); });
    print("drop to the song in the window", secondsSince(dropped), "s");
    playback.togglePlay();
    await([&] { return playback.position() > 0 || !failure.isEmpty(); });
    print("drop to the original from the device", secondsSince(dropped), "s");
    playback.togglePlay();
    playback.seek(0);
    await([&] {
        const auto soon = static_cast<std::int64_t>(kAudibleSeconds * playback.rateHz());
        return !failure.isEmpty() || (songs.stems() && songs.stems()->store->isThere(0, soon));
    });
    print("drop to the first stems", secondsSince(dropped), "s");
    await([&] { return isSeparated || !failure.isEmpty(); });
    print("drop to all stems", secondsSince(dropped), "s");
    if (!failure.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(failure));
        return 1;
    }
    printWaits(heartbeat, "the window's answer until then, 99 of 100 (asked 50)");
    print("memory at the most until then", mebibytes("VmHWM"), "MiB");

    work(1.0); // pictures of the last stems
    [[maybe_unused]] const auto before = application.takeFrames();
    playback.togglePlay();
    const double busy = threadSeconds();
    work(kPlayedSeconds);
    constexpr double kPercent = 100.0;
    constexpr double kMilli = 1e3;
    print("playing: the window's thread (asked 25)", kPercent * (threadSeconds() - busy) / kPlayedSeconds, "% of a core");
    const auto frames = application.takeFrames();
    print("playing: frames", static_cast<double>(frames.size()) / kPlayedSeconds, "in a second");
    print("playing: one frame, 95 of 100 (asked 16)", kMilli * percentile(frames, 0.95), "ms");
    playback.togglePlay();

    exportAll(songs, arguments.folder, audio::FileFormat::Wav, "mix.wav");
    exportAll(songs, arguments.folder, audio::FileFormat::Flac, "mix.flac");
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    mallopt(M_MMAP_THRESHOLD, kOwnPagesFrom);
    Application application(argc, argv);
    if (argc < 3) {
        std::fputs("bench_window SONG FOLDER [MODEL]\n", stderr);
        return 2;
    }
    return measure(
        application,
        {.song = QString::fromLocal8Bit(argv[1]), .folder = argv[2], .model = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString()});
}
