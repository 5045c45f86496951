#include "engine/mix/render.h"
#include "engine/playback/player.h"
#include "tests/support/memorysource.h"
#include "tests/support/playerdriver.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace stemwright;
using namespace stemwright::playback;
using stemwright::test::MemorySource;
using stemwright::test::PlayerDriver;

namespace {

constexpr std::size_t kDeclick = 384; // 8 ms at 48 kHz

std::vector<float> rendered(MemorySource& source, std::int64_t first, std::int64_t end, const mix::Mix& mix = {}, std::size_t channels = 2)
{
    return mix::render(mix, source, {.first = first, .end = end}, channels).value();
}

/// `part` without its first frames, as the stretch behind a fade.
std::vector<float> from(const std::vector<float>& part, std::size_t frames, std::size_t channels = 2)
{
    return {part.begin() + static_cast<std::ptrdiff_t>(frames * channels), part.end()};
}

std::vector<float> first(const std::vector<float>& part, std::size_t frames, std::size_t channels = 2)
{
    return {part.begin(), part.begin() + static_cast<std::ptrdiff_t>(frames * channels)};
}

float largest(std::span<const float> frames)
{
    return frames.empty() ? 0.0F : std::ranges::max(frames, {}, [](float x) { return std::abs(x); });
}

float largestStep(const std::vector<float>& frames)
{
    float step = 0.0F;
    for (std::size_t i = 2; i < frames.size(); ++i)
        step = std::max(step, std::abs(frames[i] - frames[i - 2]));
    return step;
}

double largestDifference(std::span<const float> a, std::span<const float> b)
{
    double difference = a.size() == b.size() ? 0.0 : 1e9;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        difference = std::max(difference, static_cast<double>(std::abs(a[i] - b[i])));
    return difference;
}

/// Time for the reader to notice what has changed, and not to finish it.
void letReaderLook() { std::this_thread::sleep_for(std::chrono::milliseconds(100)); }

/// Blocks until the first that moves on, which it returns.
std::vector<float> startDevice(Player& player, PlayerDriver& driver)
{
    const std::int64_t position = player.position();
    std::vector<float> heard;
    for (int wait = 0; wait < 10'000 && player.position() == position; ++wait) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        heard = driver.block(256);
    }
    return heard;
}

} // namespace

class TestPlayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsHeardIsWhatIsExported_data()
    {
        QTest::addColumn<int>("block");
        QTest::newRow("one frame") << 1;
        QTest::newRow("odd") << 101;
        QTest::newRow("usual") << 256;
        QTest::newRow("large") << 4'096;
    }

    void whatIsHeardIsWhatIsExported()
    {
        QFETCH(int, block);
        const std::int64_t frames = std::min(20'000, 500 * block);
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = frames});
        mix::Mix mix;
        mix.strips[0].gainDb = -7.0F;
        mix.strips[1].balance = 0.4F;
        mix.strips[2].muted = true;
        mix.masterDb = 2.0F;
        Player player;
        player.setMix(mix);
        QVERIFY(player.load(source));
        PlayerDriver driver(player);
        player.play();
        const auto heard = driver.pull(static_cast<std::size_t>(frames), static_cast<std::size_t>(block));
        QCOMPARE(heard, rendered(*source, 0, frames, mix));
        QCOMPARE(player.gaps().count, std::uint64_t{0});
    }

    void positionIsThatOfTheNextFrame()
    {
        Player player;
        QVERIFY(player.load(std::make_shared<MemorySource>(MemorySource::Shape{})));
        PlayerDriver driver(player);
        QCOMPARE(player.position(), std::int64_t{0});
        driver.pull(100);
        QCOMPARE(player.position(), std::int64_t{0}); // not playing
        player.play();
        driver.pull(1'000, 7);
        QCOMPARE(player.position(), std::int64_t{1'000});
        player.seek(30'000);
        QCOMPARE(player.position(), std::int64_t{30'000}); // at once
        driver.pull(10);
        QCOMPARE(player.position(), std::int64_t{30'010});
        player.seek(-5);
        QCOMPARE(player.position(), std::int64_t{0});
        player.seek(1'000'000);
        QCOMPARE(player.position(), std::int64_t{48'000});
    }

    /// The end is reached when the device has had the time to play what it holds; then play starts from the beginning.
    void endOfTheSong()
    {
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = 5'000});
        Player player;
        QVERIFY(player.load(source));
        PlayerDriver driver(player, {}, 2'000);
        player.play();
        const auto heard = driver.pull(5'500, 500);
        QCOMPARE(first(heard, 5'000), rendered(*source, 0, 5'000));
        QCOMPARE(largest(from(heard, 5'000)), 0.0F);
        QVERIFY(player.isPlaying());
        driver.pull(1'000, 500);
        QVERIFY(player.isPlaying());
        driver.pull(500, 500);
        QVERIFY(!player.isPlaying());
        QCOMPARE(player.position(), std::int64_t{5'000});
        QCOMPARE(player.gaps().count, std::uint64_t{0});

        player.play();
        QVERIFY(player.isPlaying());
        driver.pull(kDeclick);
        QCOMPARE(driver.pull(1'000), rendered(*source, kDeclick, 1'000 + kDeclick));

        player.seek(5'000);
        driver.pull(8'000);
        QVERIFY(!player.isPlaying());
        player.seek(100); // a seek from the end does not start
        driver.pull(500);
        QVERIFY(!player.isPlaying());
        QCOMPARE(player.position(), std::int64_t{100});
    }

    void pauseFadesAndGoesOnWhereItStopped()
    {
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{});
        source->setSmooth();
        Player player;
        QVERIFY(player.load(source));
        PlayerDriver driver(player);
        player.play();
        auto heard = driver.pull(10'000);
        player.pause();
        const auto fading = driver.pull(1'000);
        QCOMPARE(largest(from(fading, kDeclick)), 0.0F);
        const std::int64_t position = player.position();
        QCOMPARE(position, static_cast<std::int64_t>(10'000 + kDeclick));
        heard.insert(heard.end(), fading.begin(), fading.end());
        player.play();
        const auto again = driver.pull(2'000);
        QCOMPARE(from(again, kDeclick), rendered(*source, position + static_cast<std::int64_t>(kDeclick), position + 2'000));
        heard.insert(heard.end(), again.begin(), again.end());
        QVERIFY(largestStep(heard) < 0.8F * 0.01F + 0.8F / kDeclick * 1.1F);
    }

    /// Promise C5: 1,000 seeks, 50 a second. No step that a crossfade would not have, and what comes after the last is a fresh read.
    void seekStorm()
    {
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = 480'000});
        source->setSmooth();
        Player player;
        QVERIFY(player.load(source));
        PlayerDriver driver(player);
        player.play();
        std::vector<float> heard = driver.pull(1'000);
        std::int64_t target = 0;
        for (std::int64_t seek = 0; seek < 1'000; ++seek) {
            target = seek * 7'919'171 % 470'000 + 1;
            player.seek(target);
            // Most seeks are followed by the next one before the reader has any chance.
            const bool isHeard = seek % 4 == 0;
            const auto out = isHeard ? driver.pull(960, 240) : driver.block(240);
            heard.insert(heard.end(), out.begin(), out.end());
        }
        QCOMPARE(player.gaps().count, std::uint64_t{0});
        QVERIFY(largest(heard) > 0.3F);
        // The slope of the sound itself, and that of two fades.
        QVERIFY2(largestStep(heard) < 0.8F * 0.01F + 2 * 0.8F / kDeclick, qPrintable(QString::number(largestStep(heard))));

        driver.pull(4'800); // 100 ms
        const std::int64_t now = player.position();
        QVERIFY(now > target && now <= target + 5'760);
        QCOMPARE(driver.pull(10'000), rendered(*source, now, now + 10'000));
    }

    void loopIsSeamless()
    {
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{});
        Player player;
        QVERIFY(player.load(source));
        player.setLoop(mix::FrameRange{.first = 1'000, .end = 4'333});
        PlayerDriver driver(player);
        player.play();
        auto expected = rendered(*source, 0, 4'333);
        const auto round = rendered(*source, 1'000, 4'333);
        for (int i = 0; i < 3; ++i)
            expected.insert(expected.end(), round.begin(), round.end());
        QCOMPARE(driver.pull(4'333 + 3 * 3'333, 97), expected);
        QCOMPARE(player.position(), std::int64_t{1'000});
        driver.pull(10);
        QCOMPARE(player.position(), std::int64_t{1'010});
    }

    /// A loop set and ended while playing, long before its edges: nothing of the sound may change.
    void loopsSetWhilePlaying()
    {
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = 200'000});
        Player player;
        QVERIFY(player.load(source));
        PlayerDriver driver(player);
        player.play();
        auto heard = driver.pull(10'000);
        player.setLoop(mix::FrameRange{.first = 5'000, .end = 20'000});
        auto more = driver.pull(12'000);
        heard.insert(heard.end(), more.begin(), more.end());
        auto expected = rendered(*source, 0, 20'000);
        const auto second = rendered(*source, 5'000, 7'000);
        expected.insert(expected.end(), second.begin(), second.end());
        QVERIFY(largestDifference(heard, expected) < 1e-6);
        player.setLoop({});
        QVERIFY(largestDifference(driver.pull(50'000), rendered(*source, 7'000, 57'000)) < 1e-6);
        QCOMPARE(player.position(), std::int64_t{57'000});

        player.setLoop(mix::FrameRange{.first = 9, .end = 9});
        QVERIFY(!player.loop());
        player.setLoop(mix::FrameRange{.first = 9, .end = 200'001});
        QVERIFY(!player.loop());
    }

    /// Promise C10: silence while the reader is late, counted, and then the very next frame.
    void gapsAreCountedAndNothingIsLost()
    {
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = 480'000});
        Player player;
        QVERIFY(player.load(source));
        PlayerDriver driver(player);
        player.play();
        std::vector<float> heard = driver.pull(1'000);
        source->delayNextRead(std::chrono::milliseconds(300));
        std::size_t silentBlocks = 0;
        while (heard.size() < 2 * 100'000) {
            const std::int64_t before = player.position();
            const auto out = driver.block(100);
            const std::int64_t played = player.position() - before;
            heard.insert(heard.end(), out.begin(), out.begin() + static_cast<std::ptrdiff_t>(2 * played));
            QCOMPARE(largest(from(out, static_cast<std::size_t>(played))), 0.0F);
            if (played < 100) {
                ++silentBlocks;
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        }
        QVERIFY(silentBlocks > 0);
        QVERIFY(player.gaps().count >= 1);
        QVERIFY(player.gaps().frames >= 100);
        QCOMPARE(heard, rendered(*source, 0, static_cast<std::int64_t>(heard.size() / 2)));
    }

    /// A device that starts takes all that it can hold at once: nothing is given before all of that is there.
    void aStartingDeviceIsGivenItsFill()
    {
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = 480'000});
        Player player;
        QVERIFY(player.load(source));
        PlayerDriver driver(player, {}, 48'000);
        player.play();
        auto heard = startDevice(player, driver);
        const auto fill = driver.block(47'000);
        heard.insert(heard.end(), fill.begin(), fill.end());
        QCOMPARE(player.gaps().count, std::uint64_t{0});
        QCOMPARE(heard, rendered(*source, 0, 47'256));

        // The same once more, after seeks that no callback has seen.
        player.pause();
        driver.pull(1'000);
        for (const std::int64_t target : {5'000, 90'000, 200'000})
            player.seek(target);
        player.setOutput({}, 48'000);
        player.play();
        startDevice(player, driver);
        const std::int64_t now = player.position();
        QCOMPARE(from(driver.block(47'000), kDeclick), rendered(*source, now + static_cast<std::int64_t>(kDeclick), now + 47'000));
        QCOMPARE(player.gaps().count, std::uint64_t{0});
    }

    /// A fader moved between two blocks is heard in the second, within the smoothing.
    void fadersActInTheNextBlock()
    {
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{});
        Player player;
        QVERIFY(player.load(source));
        PlayerDriver driver(player);
        player.play();
        driver.pull(1'000);
        mix::Mix mix;
        mix.masterDb = -std::numeric_limits<float>::infinity();
        player.setMix(mix);
        const auto out = driver.pull(512);
        QVERIFY(largest(first(out, 50)) > 0.1F);
        QCOMPARE(largest(from(out, kDeclick - 1)), 0.0F);
    }

    /// Stems arrive while the original is heard: with the strips at 0 dB nobody hears it, with the strips silent the sound goes.
    void stemsArriveWhilePlaying_data()
    {
        QTest::addColumn<bool>("silent");
        QTest::newRow("strips at 0 dB") << false;
        QTest::newRow("strips muted") << true;
    }

    void stemsArriveWhilePlaying()
    {
        QFETCH(bool, silent);
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = 200'000});
        source->setSmooth();
        source->setAvailable({}, {.first = 0, .end = 200'000});
        mix::Mix mix;
        for (auto& strip : mix.strips)
            strip.muted = silent;
        Player player;
        player.setMix(mix);
        QVERIFY(player.load(source));
        PlayerDriver driver(player);
        player.play();
        auto heard = driver.pull(10'000);
        QVERIFY(largestDifference(heard, rendered(*source, 0, 10'000)) < 1e-6);
        source->setAvailable({{.first = 0, .end = 200'000}}, {.first = 0, .end = 200'000});
        const auto more = driver.pull(20'000);
        heard.insert(heard.end(), more.begin(), more.end());
        QVERIFY(largestStep(heard) < 0.8F * 0.01F + 0.8F / kDeclick);
        if (silent)
            QCOMPARE(largest(from(more, 10'000)), 0.0F);
        else
            QVERIFY(largestDifference(heard, rendered(*source, 0, 30'000)) < 1e-5);
    }

    /// Other settings of the filter: heard within 150 ms of sound, although half a second was waiting already.
    void changedStemsAreHeardSoon()
    {
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = 400'000});
        Player player;
        QVERIFY(player.load(source));
        PlayerDriver driver(player);
        player.play();
        driver.pull(10'000);
        source->setStemFactor(0.5F);
        driver.pull(7'200);
        QCOMPARE(driver.pull(30'000), rendered(*source, 17'200, 47'200));
        QCOMPARE(player.gaps().count, std::uint64_t{0});
    }

    /// What arrives comes by a straight crossfade: whatever else is heard in it is 60 dB below what it fades between.
    void changedStemsComeWithoutAClick()
    {
        constexpr std::size_t kBefore = 10'000;
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = 400'000});
        source->setSmooth();
        Player player;
        QVERIFY(player.load(source));
        PlayerDriver driver(player);
        player.play();
        driver.pull(kBefore);
        const auto old = rendered(*source, kBefore, kBefore + 20'000);
        source->setStemFactor(0.5F);
        const auto heard = driver.pull(20'000);
        const auto changed = std::ranges::mismatch(heard, old).in1 - heard.begin();
        QVERIFY(changed < static_cast<std::ptrdiff_t>(heard.size()));
        const auto first = std::floor(static_cast<double>(changed) / 2.0);
        const double fadeFrames = mix::kStemFadeSeconds * source->sampleRateHz();
        const auto off = [&](double begin) { // of a crossfade that begins there
            double largest = 0.0;
            for (std::size_t i = 0; i < heard.size(); ++i) {
                const double in = std::clamp((std::floor(static_cast<double>(i) / 2.0) - begin) / fadeFrames, 0.0, 1.0);
                largest = std::max(largest, std::abs(static_cast<double>(heard[i]) - static_cast<double>(old[i]) * (1.0 - 0.5 * in)));
            }
            return largest;
        };
        const double fadedBetween = 0.5 * static_cast<double>(std::abs(largest(old)));
        QVERIFY2(std::min(off(first - 1.0), off(first)) < 1e-3 * fadedBetween, qPrintable(QString::number(off(first) / fadedBetween)));
    }

    /// The reader is late with a change: it is heard later, and in its place.
    void lateChangesKeepTheirPlace()
    {
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = 400'000});
        Player player;
        QVERIFY(player.load(source));
        PlayerDriver driver(player);
        player.play();
        driver.pull(10'000);
        source->delayNextRead(std::chrono::milliseconds(200));
        source->setStemFactor(0.5F);
        letReaderLook();
        driver.block(8'000);
        letReaderLook();
        letReaderLook();
        driver.pull(2'000);
        QCOMPARE(player.position(), std::int64_t{20'000});
        QCOMPARE(driver.pull(10'000), rendered(*source, 20'000, 30'000));
        QCOMPARE(player.gaps().count, std::uint64_t{0});
    }

    /// A change somewhere else does not touch what is waiting.
    void changesElsewhereAreNotHeard()
    {
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = 400'000});
        Player player;
        QVERIFY(player.load(source));
        PlayerDriver driver(player);
        player.play();
        auto heard = driver.pull(10'000);
        source->setAvailable({{.first = 0, .end = 300'000}}, {.first = 300'000, .end = 400'000});
        const auto more = driver.pull(40'000);
        heard.insert(heard.end(), more.begin(), more.end());
        QCOMPARE(heard, rendered(*source, 0, 50'000));
    }

    void anotherRateIsConverted()
    {
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = 44'100, .sampleRateHz = 44'100});
        source->setSmooth();
        auto resampler = audio::Resampler::create(44'100, 48'000, 2);
        std::vector<float> expected;
        QVERIFY(resampler->process(rendered(*source, 0, 44'100), expected));
        QVERIFY(resampler->finish(expected));

        Player player;
        QVERIFY(player.load(source));
        PlayerDriver driver(player, {.sampleRateHz = 48'000, .channels = 2});
        player.play();
        auto heard = driver.pull(24'000);
        QCOMPARE(player.position(), std::int64_t{22'050});
        const auto rest = driver.pull(24'000);
        heard.insert(heard.end(), rest.begin(), rest.end());
        QVERIFY2(largestDifference(heard, expected) < 1e-5, qPrintable(QString::number(largestDifference(heard, expected))));
        driver.pull(1);
        QVERIFY(!player.isPlaying());
        QCOMPARE(player.position(), std::int64_t{44'100});
    }

    /// At another rate, too, stems that arrive do not move the sound: any shift would leave a comb in the crossfade.
    void stemsArriveAtAnotherRate()
    {
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = 441'000, .sampleRateHz = 44'100});
        source->setSmooth();
        source->setAvailable({}, {.first = 0, .end = 441'000});
        Player player;
        QVERIFY(player.load(source));
        PlayerDriver driver(player, {.sampleRateHz = 48'000, .channels = 2});
        player.play();
        auto heard = driver.pull(9'999);
        source->setAvailable({{.first = 0, .end = 441'000}}, {.first = 0, .end = 441'000});
        const auto more = driver.pull(30'000);
        heard.insert(heard.end(), more.begin(), more.end());
        auto resampler = audio::Resampler::create(44'100, 48'000, 2);
        std::vector<float> expected;
        QVERIFY(resampler->process(rendered(*source, 0, 44'100), expected));
        expected = first(expected, 39'999);
        QVERIFY2(largestDifference(heard, expected) < 1e-5, qPrintable(QString::number(largestDifference(heard, expected))));
    }

    void anotherFormatGoesOnWhereItWas()
    {
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{.channels = 6});
        Player player;
        QVERIFY(player.load(source));
        PlayerDriver stereo(player);
        player.play();
        stereo.pull(3'000);
        const OutputFormat mono{.sampleRateHz = 48'000, .channels = 1};
        std::vector<float> out(100);
        player.render(out, mono);
        QCOMPARE(largest(out), 0.0F); // nobody has announced it
        PlayerDriver driver(player, mono);
        driver.pull(kDeclick);
        const std::int64_t now = player.position();
        QVERIFY(now >= 3'000 && now <= 3'500);
        QCOMPARE(driver.pull(1'000), rendered(*source, now, now + 1'000, {}, 1));
    }

    void anotherSong()
    {
        Player player;
        const auto before = std::make_shared<MemorySource>(MemorySource::Shape{});
        const std::weak_ptr<MemorySource> watched = before;
        QVERIFY(player.load(before));
        QCOMPARE(player.songRateHz(), 48'000);
        PlayerDriver driver(player);
        player.setLoop(mix::FrameRange{.first = 0, .end = 100});
        player.play();
        driver.pull(1'000);
        const auto next = std::make_shared<MemorySource>(MemorySource::Shape{.stems = 2});
        QVERIFY(player.load(next));
        QVERIFY(!player.isPlaying());
        QVERIFY(!player.loop());
        driver.pull(1'000);
        QCOMPARE(player.position(), std::int64_t{0});
        player.play();
        QCOMPARE(driver.pull(1'000), rendered(*next, 0, 1'000));

        QVERIFY(player.load(nullptr));
        QCOMPARE(player.songRateHz(), 0);
        player.play();
        QVERIFY(!player.isPlaying());
        QCOMPARE(largest(from(driver.pull(1'000), kDeclick)), 0.0F);
        QVERIFY(!player.load(std::make_shared<MemorySource>(MemorySource::Shape{.channels = 9})));
        QVERIFY(!player.load(std::make_shared<MemorySource>(MemorySource::Shape{.stems = 17})));
    }

    void songsAreGivenBack()
    {
        Player player;
        auto song = std::make_shared<MemorySource>(MemorySource::Shape{});
        const std::weak_ptr<MemorySource> watched = song;
        QVERIFY(player.load(std::move(song)));
        PlayerDriver driver(player);
        QVERIFY(player.load(nullptr));
        driver.block(10);
        player.collect();
        QTRY_VERIFY(watched.expired());
    }

    void metersShowWhatIsHeard()
    {
        const auto source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = 96'000});
        Player player;
        QVERIFY(player.load(source));
        PlayerDriver driver(player);
        player.play();
        const auto heard = driver.pull(72'000);
        const auto peaks = player.takePeaks();
        QCOMPARE(std::max(peaks.master.left, peaks.master.right), largest(heard));
        QVERIFY(peaks.strips[0].left > 0.1F && peaks.strips[3].right > 0.1F);
        QCOMPARE(peaks.strips[4].left, 0.0F);
        QCOMPARE(player.takePeaks().master.left, 0.0F);
        QTRY_VERIFY(player.loudness().momentaryLufs > -30.0 && player.loudness().truePeakDb > -10.0);
        QCOMPARE(player.sumDecibels(), -std::numeric_limits<double>::infinity()); // its stems add up to the song
    }
};

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
