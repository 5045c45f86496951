#include "engine/playback/player.h"
#include "tests/support/childprocess.h"
#include "tests/support/memorysource.h"
#include "tests/support/playerdriver.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <random>

using namespace stemwright;
using namespace stemwright::playback;

namespace {

constexpr std::size_t kRateHz = 48'000;

struct Resources {
    std::int64_t files = 0;
    std::int64_t threads = 0;
    std::int64_t residentBytes = 0;
};

std::int64_t entries(const char* folder)
{
    return std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator());
}

Resources resources()
{
    std::int64_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages >> pages;
    return {.files = entries("/proc/self/fd"), .threads = entries("/proc/self/task"), .residentBytes = pages * ::sysconf(_SC_PAGESIZE)};
}

} // namespace

class TestSoak : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Promise C4: hours of sound as fast as it can be computed, with a seek, mutes and solos every 10 s; nothing may be missing or grow.
    /// The environment variable STEMWRIGHT_SOAK_HOURS makes it longer.
    void nothingIsMissingAndNothingGrows()
    {
        const double hours = qEnvironmentVariableIsSet("STEMWRIGHT_SOAK_HOURS") ? qgetenv("STEMWRIGHT_SOAK_HOURS").toDouble() : 0.05;
        const auto source = std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = 300 * kRateHz});
        std::mt19937 random(24);
        Player player;
        QVERIFY(player.load(source));
        test::PlayerDriver driver(player);
        player.setLoop(mix::FrameRange{.first = 0, .end = source->frames()});
        player.play();
        Resources before;
        const auto rounds = static_cast<int>(hours * 360.0);
        for (int round = 0; round < rounds; ++round) {
            mix::Mix mix;
            for (auto& strip : mix.strips)
                strip = {.gainDb = -6.0F, .muted = random() % 3 == 0, .soloed = random() % 5 == 0};
            player.setMix(mix);
            player.seek(static_cast<std::int64_t>(random() % (300 * kRateHz)));
            for (int second = 0; second < 10; ++second) {
                driver.pull(kRateHz, 4'096);
                player.takePeaks();
                player.collect();
            }
            if (round == rounds / 4)
                before = resources();
        }
        const Resources after = resources();
        QCOMPARE(player.gaps().count, std::uint64_t{0});
        QCOMPARE(after.files, before.files);
        QCOMPARE(after.threads, before.threads);
        const double grownBytes = static_cast<double>(after.residentBytes - before.residentBytes);
        qInfo("%.2f hours; memory grew by %.0f KiB after the first quarter", hours, grownBytes / 1024.0);
        // A sanitizer keeps freed memory for a while.
        if (!tests::kHasSanitizer)
            QVERIFY(grownBytes < 1'000'000.0 * std::max(1.0, hours));
    }
};

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
