#include "engine/playback/player.h"
#include "tests/support/memorysource.h"
#include "tests/support/realtimeguard.h"

#include <QTest>

#include <cmath>
#include <memory>
#include <mutex>
#include <random>
#include <unistd.h>

using namespace stemwright;
using namespace stemwright::playback;
using stemwright::test::MemorySource;
using stemwright::test::RtScope;
using stemwright::test::rtViolations;

namespace {

constexpr OutputFormat kFormat{.sampleRateHz = 48'000, .channels = 2};

constexpr std::int64_t kSongFrames = 200'000;

/// Presses buttons at random.
class Monkey {
public:
    explicit Monkey(Player& player) : m_player(player) {}

    Status act()
    {
        switch (m_source ? below(60) : 0) {
        case 0:
            return loadSong();
        case 1:
            m_player.pause();
            break;
        case 2:
        case 3:
            m_player.play();
            break;
        case 4:
        case 5:
            m_player.seek(below(kSongFrames));
            break;
        case 6:
            m_player.setLoop(mix::FrameRange{.first = below(1'000), .end = 3'000 + below(90'000)});
            break;
        case 7:
            m_player.setLoop({});
            break;
        case 8:
            m_source->setStemFactor(0.5F);
            break;
        case 9:
            m_source->setAvailable({{.first = 0, .end = below(kSongFrames)}}, {.first = 0, .end = kSongFrames});
            break;
        case 10:
            m_player.restartLoudness();
            break;
        default:
            m_player.setMix(mix());
        }
        if (below(2) == 0)
            m_player.waitUntilSettled();
        return {};
    }
    std::int64_t below(std::int64_t limit) { return std::uniform_int_distribution<std::int64_t>(0, limit - 1)(m_random); }

private:
    Status loadSong()
    {
        m_source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = kSongFrames,
                                                                      .channels = static_cast<std::size_t>(1 + below(6)),
                                                                      .stems = static_cast<std::size_t>(below(9)),
                                                                      .sampleRateHz = below(2) == 0 ? 44'100 : 48'000});
        const Status loaded = m_player.load(m_source);
        m_player.play();
        return loaded;
    }
    mix::Mix mix()
    {
        mix::Mix mix;
        for (auto& strip : mix.strips)
            strip = {.gainDb = static_cast<float>(below(73) - 60),
                     .balance = static_cast<float>(below(201) - 100) / 100.0F,
                     .muted = below(4) == 0,
                     .soloed = below(8) == 0};
        mix.listen = below(4) == 0 ? mix::Listen::Original : mix::Listen::Stems;
        mix.masterDb = static_cast<float>(below(20) - 10);
        return mix;
    }

    Player& m_player;
    std::shared_ptr<MemorySource> m_source;
    std::mt19937 m_random{4};
};

} // namespace

class TestRealtime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGuardSeesWhatItShould()
    {
        const auto count = [](auto&& forbidden) {
            const std::uint64_t before = rtViolations();
            {
                const RtScope scope;
                forbidden();
            }
            return rtViolations() - before;
        };
        std::mutex mutex;
        QCOMPARE(count([] {}), std::uint64_t{0});
        QVERIFY(count([] { const std::vector<float> allocated(1'000); }) >= 2);
        QVERIFY(count([&] { const std::scoped_lock lock(mutex); }) >= 1);
        QVERIFY(count([] { ::usleep(1); }) >= 1);
        QVERIFY(count([] { return ::write(-1, nullptr, 0); }) >= 1);
        QVERIFY(count([] { return std::make_shared<int>(1); }) >= 2);
        const std::uint64_t before = rtViolations();
        const std::vector<float> outside(1'000);
        QCOMPARE(rtViolations(), before);
    }

    /// Promise C7: 60 s of sound with everything switched at random, and not one forbidden call.
    void noForbiddenCallInAMinute()
    {
        Player player;
        player.setOutput(kFormat, 1'024);
        Monkey monkey(player);
        const std::uint64_t before = rtViolations();
        std::vector<float> out(2 * 2'048);
        bool isFinite = true;
        for (std::size_t frames = 0; frames < 60 * 48'000;) {
            QVERIFY(monkey.act());
            const auto block = std::span(out).first(static_cast<std::size_t>(2 * (1 + monkey.below(2'048))));
            {
                const RtScope scope;
                player.render(block, kFormat);
            }
            isFinite = isFinite && std::ranges::all_of(block, [](float x) { return std::isfinite(x); });
            player.takePeaks();
            player.collect();
            frames += block.size() / 2;
        }
        QVERIFY(isFinite);
        QVERIFY2(rtViolations() == before,
                 qPrintable(QStringLiteral("the last was %1").arg(QLatin1String(test::lastRtViolation().data()))));
    }
};

QTEST_GUILESS_MAIN(TestRealtime)
#include "tst_realtime.moc"
