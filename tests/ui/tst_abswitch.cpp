#include "engine/mix/render.h"
#include "engine/playback/player.h"
#include "tests/support/memorysource.h"
#include "tests/support/playerdriver.h"
#include "ui/song/livesource.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <cmath>
#include <thread>

using namespace stemwright;
using namespace stemwright::ui;
using test::MemorySource;
using test::PlayerDriver;

namespace {

constexpr std::int64_t kFrames = 480'000;
constexpr int kRateHz = 48'000;
constexpr std::int64_t kSplice = 960;   // 20 ms: as long as one take fades into the other
constexpr std::int64_t kLatest = 7'200; // 150 ms
constexpr float kFactorOfB = -0.5F;     // of A's stems
constexpr float kRoundingOfAFade = 1e-6F;

/// What is heard of the song in these frames, when A alone is.
std::vector<float> heardOfA(MemorySource& a, std::int64_t first, std::int64_t end)
{
    return mix::render({}, a, {.first = first, .end = end}, 2).value();
}

/// Where the sound stops to be that of one take, and where it is that of the other for good.
struct Switch {
    std::int64_t from = 0;
    std::int64_t to = 0;
};

/// Finds the switch in what was heard, frame for frame beside what both takes would have given.
Switch findSwitch(const std::vector<float>& heard, const std::vector<float>& before, const std::vector<float>& after)
{
    const auto frames = static_cast<std::int64_t>(heard.size() / 2);
    const auto isOf = [&heard](const std::vector<float>& take, std::int64_t frame) {
        const auto i = static_cast<std::size_t>(2 * frame);
        return heard[i] == take[i] && heard[i + 1] == take[i + 1];
    };
    Switch found{.from = 0, .to = frames};
    while (found.from < frames && isOf(before, found.from))
        ++found.from;
    while (found.to > 0 && isOf(after, found.to - 1))
        --found.to;
    return found;
}

std::vector<float> times(std::vector<float> frames, float factor)
{
    for (float& sample : frames)
        sample *= factor;
    return frames;
}

} // namespace

/// Two takes of a song, switched while it plays, recorded from the player without a device.
class TestAbSwitch : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::shared_ptr<const audio::Song> song(int rateHz) const
    {
        auto file = RowFile::createTemporary(m_folder.path().toStdString(), 2);
        if (!file || !file->write(0, std::vector<float>(static_cast<std::size_t>(2 * kFrames), 0.125F)))
            qFatal("no scratch file");
        return std::make_shared<audio::Song>(audio::Song{.info = {.sampleRateHz = rateHz, .channels = 2}, .frames = std::move(*file)});
    }

    /// A song that plays take A and has a take B.
    struct Stage {
        explicit Stage(const std::shared_ptr<const audio::Song>& song, int rateHz)
            : a(std::make_shared<MemorySource>(MemorySource::Shape{.frames = kFrames, .sampleRateHz = rateHz})),
              b(std::make_shared<MemorySource>(MemorySource::Shape{.frames = kFrames, .sampleRateHz = rateHz})),
              live(std::make_shared<LiveSource>(song))
        {
            b->setStemFactor(kFactorOfB);
            live->attach(a);
            if (!player.load(live))
                qFatal("cannot be played");
        }
        std::shared_ptr<MemorySource> a;
        std::shared_ptr<MemorySource> b;
        std::shared_ptr<LiveSource> live;
        playback::Player player;
    };

private Q_SLOTS:
    void theSwitchIsExactToTheSample_data()
    {
        QTest::addColumn<int>("block");
        QTest::newRow("short blocks") << 64;
        QTest::newRow("usual blocks") << 256;
        QTest::newRow("odd blocks") << 441;
        QTest::newRow("long blocks") << 2'048;
    }

    void theSwitchIsExactToTheSample()
    {
        QFETCH(int, block);
        Stage stage(song(kRateHz), kRateHz);
        PlayerDriver driver(stage.player);
        stage.player.play();
        const auto blockFrames = static_cast<std::size_t>(block);
        std::int64_t at = 10'240;
        QCOMPARE(driver.pull(static_cast<std::size_t>(at), blockFrames), heardOfA(*stage.a, 0, at));
        for (const bool toB : {true, false}) {
            stage.live->attach(toB ? stage.b : stage.a);
            const std::int64_t end = at + 20'480;
            const auto heard = driver.pull(static_cast<std::size_t>(end - at), blockFrames);
            const auto ofA = heardOfA(*stage.a, at, end);
            const auto ofB = times(ofA, kFactorOfB);
            const Switch found = findSwitch(heard, toB ? ofA : ofB, toB ? ofB : ofA);
            QVERIFY2(found.to - found.from <= kSplice && found.to - found.from > kSplice - 10,
                     qPrintable(QStringLiteral("%1 to %2").arg(found.from).arg(found.to)));
            QVERIFY2(found.to < kLatest, qPrintable(QString::number(found.to)));
            for (std::int64_t frame = found.from; frame < found.to; ++frame) {
                const auto i = static_cast<std::size_t>(2 * frame);
                const float low = std::min(ofA[i], ofB[i]);
                const float high = std::max(ofA[i], ofB[i]);
                QVERIFY(heard[i] >= low - kRoundingOfAFade && heard[i] <= high + kRoundingOfAFade);
            }
            qInfo("blocks of %d: the other take sets in after %.1f ms and is heard alone after %.1f ms", block,
                  1e3 * static_cast<double>(found.from) / kRateHz, 1e3 * static_cast<double>(found.to) / kRateHz);
            at = end;
        }
        QCOMPARE(stage.player.gaps().count, std::uint64_t{0});
    }

    /// In a loop that is shorter than what is read ahead, again and again at other places, so that the crossfade also lies across its end.
    void theSwitchIsExactInALoop()
    {
        constexpr std::int64_t kLoopFirst = 30'000;
        constexpr std::int64_t kLoopFrames = 4'800;
        constexpr std::int64_t kBetween = 12'345; // no multiple of the loop
        Stage stage(song(kRateHz), kRateHz);
        stage.player.setLoop(mix::FrameRange{.first = kLoopFirst, .end = kLoopFirst + kLoopFrames});
        stage.player.seek(kLoopFirst);
        PlayerDriver driver(stage.player);
        stage.player.play();
        std::int64_t played = 0;
        const auto round = heardOfA(*stage.a, kLoopFirst, kLoopFirst + kLoopFrames);
        const auto ofA = [&](std::int64_t count) {
            std::vector<float> frames;
            for (std::int64_t t = 0; t < count; ++t)
                for (std::size_t c = 0; c < 2; ++c)
                    frames.push_back(round[static_cast<std::size_t>(2 * ((played + t) % kLoopFrames)) + c]);
            return frames;
        };
        driver.pull(2'400); // the seek fades in
        played += 2'400;
        int acrossTheEnd = 0;
        bool toB = true;
        for (int turn = 0; turn < 20; ++turn, toB = !toB) {
            stage.live->attach(toB ? stage.b : stage.a);
            const auto heard = driver.pull(static_cast<std::size_t>(kBetween));
            const auto before = toB ? ofA(kBetween) : times(ofA(kBetween), kFactorOfB);
            const auto after = toB ? times(ofA(kBetween), kFactorOfB) : ofA(kBetween);
            const Switch found = findSwitch(heard, before, after);
            QVERIFY2(found.to < kLatest && found.to - found.from <= kSplice, qPrintable(QString::number(found.to)));
            if ((played + found.from) / kLoopFrames != (played + found.to) / kLoopFrames)
                ++acrossTheEnd;
            played += kBetween;
        }
        QVERIFY(acrossTheEnd > 0);
        QCOMPARE(stage.player.gaps().count, std::uint64_t{0});
    }

    /// On a device at another rate the takes still lie upon each other: where both are the same, nobody hears the switch.
    void theSwitchKeepsItsPlaceAtAnotherRate()
    {
        Stage stage(song(44'100), 44'100);
        stage.a->setSmooth();
        stage.b->setSmooth();
        stage.b->setStemFactor(1.0F);
        PlayerDriver driver(stage.player, {.sampleRateHz = kRateHz, .channels = 2});
        stage.player.play();
        auto heard = driver.pull(9'999);
        stage.live->attach(stage.b);
        const auto more = driver.pull(30'000);
        heard.insert(heard.end(), more.begin(), more.end());
        auto resampler = audio::Resampler::create(44'100, kRateHz, 2);
        std::vector<float> expected;
        QVERIFY(resampler->process(heardOfA(*stage.a, 0, 44'100), expected));
        for (std::size_t i = 0; i < heard.size(); ++i)
            QVERIFY2(std::abs(heard[i] - expected[i]) < 1e-5F, qPrintable(QString::number(i)));
    }

    /// Switched faster than a crossfade lasts: no gap, no jump to another place, and the last wish is what stays.
    void manySwitchesInARow()
    {
        Stage stage(song(kRateHz), kRateHz);
        PlayerDriver driver(stage.player);
        stage.player.play();
        driver.pull(10'240);
        for (int turn = 0; turn < 101; ++turn) {
            stage.live->attach(turn % 2 == 0 ? stage.b : stage.a);
            driver.pull(256);
        }
        driver.pull(static_cast<std::size_t>(kLatest));
        const std::int64_t now = stage.player.position();
        QCOMPARE(now, std::int64_t{10'240} + 101 * 256 + kLatest);
        QCOMPARE(driver.pull(10'000), times(heardOfA(*stage.a, now, now + 10'000), kFactorOfB));
        QCOMPARE(stage.player.gaps().count, std::uint64_t{0});
    }

    /// As a device asks, by the clock: how long after the switch the other take is heard. Printed, since a busy machine may be late.
    void theSwitchByTheClock()
    {
        constexpr std::int64_t kBlock = 256;
        constexpr std::int64_t kBlocks = 100;
        Stage stage(song(kRateHz), kRateHz);
        PlayerDriver driver(stage.player);
        stage.player.play();
        driver.pull(10'240);
        stage.live->attach(stage.b);
        const auto start = std::chrono::steady_clock::now();
        std::vector<float> heard;
        for (std::int64_t block = 0; block < kBlocks; ++block) {
            const auto out = driver.block(kBlock);
            heard.insert(heard.end(), out.begin(), out.end());
            std::this_thread::sleep_until(start + std::chrono::microseconds(1'000'000 * kBlock * (block + 1) / kRateHz));
        }
        const auto ofA = heardOfA(*stage.a, 10'240, 10'240 + kBlocks * kBlock);
        const Switch found = findSwitch(heard, ofA, times(ofA, kFactorOfB));
        QVERIFY(found.to < kBlocks * kBlock);
        qInfo("by the clock the other take sets in after %.1f ms and is heard alone after %.1f ms",
              1e3 * static_cast<double>(found.from) / kRateHz, 1e3 * static_cast<double>(found.to) / kRateHz);
    }
};

QTEST_GUILESS_MAIN(TestAbSwitch)
#include "tst_abswitch.moc"
