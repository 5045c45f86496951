#include "tests/app/program.h"
#include "tests/app/songs.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>

using namespace stemwright::tests;
namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

constexpr int kRateHz = 8000;
constexpr std::int64_t kMinuteFrames = 60L * kRateHz;

/// Writes the same minute over and over, with an odd number of frames at the end.
std::int64_t writeLongWave(const fs::path& path, int minutes)
{
    const Sound minute = song(kMinuteFrames, 1, kRateHz);
    constexpr std::int64_t kRest = 1237;
    const std::int64_t frames = minutes * kMinuteFrames + kRest;
    const auto header = waveBytes({.channels = 1, .sampleRateHz = kRateHz, .claimedBytes = static_cast<std::uint32_t>(frames * 4)}, {});
    std::ofstream stream(path, std::ios::binary);
    const auto write = [&stream](const auto& values, std::size_t count) {
        stream.write(reinterpret_cast<const char*>(values.data()), static_cast<std::streamsize>(count * sizeof(values[0])));
    };
    write(header, header.size());
    for (int i = 0; i < minutes; ++i)
        write(minute.frames, minute.frames.size());
    write(minute.frames, kRest);
    return frames;
}

} // namespace

/// Promise C1, as far as a command line goes: a song of three hours needs no more memory than one of five minutes, and nothing is lost.
class TestLongSong : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeHours();

private:
    /// Separates a song of this length and checks what came of it. Peak memory in MB; 0 when something was wrong.
    double separateMinutes(int minutes) const;
    QTemporaryDir m_folder;
};

double TestLongSong::separateMinutes(int minutes) const
{
    const fs::path base(m_folder.path().toStdString());
    const std::int64_t frames = writeLongWave(base / "song.wav", minutes);
    const ProgramEnd end =
        runProgram({"separate", "song.wav", "--out", "out", "--json", "--aggregate", "k=drums+bass", "--aggregate", "v=vocals+other"},
                   {.folder = base, .timeLimit = std::chrono::minutes(25)});
    const auto summary = end.out.find(R"({"event":"summary")");
    if (end.exitCode != 0 || summary == std::string::npos) {
        qWarning("%s", end.err.c_str());
        return 0.0;
    }
    for (const char* name : {"k", "v"}) {
        const auto stem = stemwright::audio::openDecoder(base / "out/song" / (std::string(name) + ".wav"));
        if (!stem || (*stem)->info().claimedFrames != frames || (*stem)->info().sampleRateHz != kRateHz) {
            qWarning("%s: has not the length or the rate of the song", name);
            return 0.0;
        }
    }
    fs::remove_all(base / "out");
    return Json::parse(end.out.substr(summary))["peak_memory_mb"].get<double>();
}

void TestLongSong::threeHours()
{
    const double fiveMinutes = separateMinutes(5);
    const double threeHours = separateMinutes(180);
    QVERIFY(fiveMinutes > 0.0 && threeHours > 0.0);
    qInfo("peak memory for 5 minutes: %.1f MB, for 3 hours: %.1f MB", fiveMinutes, threeHours);
    QVERIFY(threeHours <= fiveMinutes + 200.0);
}

QTEST_GUILESS_MAIN(TestLongSong)
#include "tst_longsong.moc"
