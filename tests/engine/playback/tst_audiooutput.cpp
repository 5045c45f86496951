#include "engine/mix/render.h"
#include "engine/playback/audiooutput.h"
#include "tests/support/childprocess.h"
#include "tests/support/memorysource.h"
#include "tests/support/nullsink.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::playback;
using stemwright::test::MemorySource;
using stemwright::test::NullSink;

namespace {

constexpr int kRateHz = 48'000;
constexpr mix::FrameRange kSounding{.first = kRateHz / 2, .end = 4 * kRateHz};
/// Long, so that a machine with other work to do does not break the test.
constexpr double kLatencySeconds = 0.5;

std::shared_ptr<MemorySource> song(int rateHz = kRateHz)
{
    auto source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = 5 * rateHz, .sampleRateHz = rateHz});
    source->setSounding(kSounding);
    return source;
}

constexpr float kTolerance = 1.0F / 16'384.0F;

/// What is missing in `heard` is a difference, too.
float largestDifference(std::span<const float> heard, std::span<const float> expected)
{
    float largest = 0.0F;
    for (std::size_t i = 0; i < expected.size(); ++i)
        largest = std::max(largest, std::abs((i < heard.size() ? heard[i] : 0.0F) - expected[i]));
    return largest;
}

/// The first frame above the noise of a silent line.
std::size_t onset(std::span<const float> stereo)
{
    const auto loud = std::ranges::find_if(stereo, [](float x) { return std::abs(x) > 1e-3F; });
    return static_cast<std::size_t>(loud - stereo.begin()) / 2;
}

} // namespace

class TestAudioOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!NullSink::isInstalled())
            QSKIP("PulseAudio (pulseaudio, pulseaudio-utils, libasound2-plugins) is not installed");
    }

    /// Promise B3: a server that does not answer freezes nothing, and is given up.
    void hungServer()
    {
        NullSink sink(kRateHz);
        QVERIFY(sink.start());
        // In a process of its own, since the thread that hangs stays until its end; and as the first test, since PulseAudio's library
        // does not work in the child of a process that has used it.
        const auto end = tests::runInChild([&sink]() -> int {
            Player player;
            if (!player.load(std::make_shared<MemorySource>(MemorySource::Shape{.frames = 600 * kRateHz})))
                return 1;
            auto output = std::make_unique<AudioOutput>(player);
            player.play();
            QElapsedTimer timer;
            timer.start();
            const auto waitFor = [&](auto&& condition) {
                while (!condition() && timer.elapsed() < 30'000)
                    QThread::msleep(10);
                return condition();
            };
            if (!waitFor([&] { return player.position() > kRateHz / 2; }))
                return 2;
            sink.suspend();
            if (!waitFor([&] { return output->status().state == OutputState::Lost; }))
                return 3;
            if (!waitFor([&] { return output->status().state == OutputState::Hung; }))
                return 4;
            const std::int64_t position = player.position();
            player.seek(1'000); // the rest of the program goes on
            if (player.position() != 1'000 || position < kRateHz / 2)
                return 5;
            output.reset();
            return 0;
        });
        QCOMPARE(end.signal, 0);
        QCOMPARE(end.exitCode, 0);
    }

    /// What comes out of the loudspeaker is what mix::render gives, that is, what would be exported.
    void whatIsHeardIsWhatIsExported()
    {
        NullSink sink(kRateHz);
        QVERIFY(sink.start());
        const auto source = song();
        mix::Mix mix;
        mix.strips[0].gainDb = -4.0F;
        mix.strips[1].balance = -0.6F;
        mix.strips[2].muted = true;
        mix.masterDb = 1.0F;
        Player player;
        player.setMix(mix);
        QVERIFY(player.load(source));
        AudioOutput output(player, {.latencySeconds = kLatencySeconds});
        QThread::sleep(2); // the sink has rendered ahead while nobody listened
        QVERIFY(sink.startRecording());
        QThread::msleep(500);
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(output.status().state == OutputState::Running, 10'000);
        QCOMPARE(output.status().format.sampleRateHz, kRateHz);
        QTRY_VERIFY_WITH_TIMEOUT(!player.isPlaying(), 30'000);
        QCOMPARE(player.position(), source->frames());
        QThread::msleep(300);
        const auto heard = sink.stopRecording();
        const auto expected = mix::render(mix, *source, kSounding, 2).value();
        const std::size_t start = onset(heard) - onset(expected);
        const float difference = largestDifference(std::span(heard).subspan(std::min(2 * start, heard.size())), expected);
        const auto gaps = static_cast<unsigned long long>(player.gaps().count);
        const auto underruns = static_cast<unsigned long long>(output.status().underruns);
        qInfo("largest difference %g of full scale in %zu frames; %llu gaps, %llu underruns of the device", static_cast<double>(difference),
              expected.size() / 2, gaps, underruns);
        if (difference > kTolerance && (gaps + underruns > 0 || NullSink::isMachineBusy()))
            QSKIP("this machine is too busy for sound in real time");
        QVERIFY(difference <= kTolerance);
        const auto behind = std::span(heard).subspan(2 * start + expected.size());
        QVERIFY(std::ranges::all_of(behind, [](float x) { return x == 0.0F; }));
    }

    /// Promise B1: a device that goes away is noticed, the place is kept, and playing goes on when it is back.
    void lostDevice()
    {
        auto sink = std::make_unique<NullSink>(kRateHz);
        QVERIFY(sink->start());
        Player player;
        QVERIFY(player.load(std::make_shared<MemorySource>(MemorySource::Shape{.frames = 600 * kRateHz})));
        AudioOutput output(player);
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(player.position() > kRateHz / 2, 20'000);
        QVERIFY(!output.status().devices.empty());

        QElapsedTimer timer;
        timer.start();
        sink->kill();
        QTRY_VERIFY_WITH_TIMEOUT(output.status().state == OutputState::Lost, 10'000);
        qInfo("loss noticed after %lld ms", static_cast<long long>(timer.elapsed()));
        const std::int64_t position = player.position();
        QVERIFY(player.isPlaying());
        QThread::msleep(700);
        QCOMPARE(player.position(), position);
        QCOMPARE(output.status().state, OutputState::Lost);

        QVERIFY(sink->start());
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(player.position() > position, 20'000);
        qInfo("plays again %lld ms after the server", static_cast<long long>(timer.elapsed()));
        QCOMPARE(output.status().state, OutputState::Running);
        // Nobody can press pause at the wrong moment.
        player.pause();
        QTRY_VERIFY_WITH_TIMEOUT(output.status().state == OutputState::Idle, 20'000);
    }

    /// Promise B2: without any device everything else works, nothing is printed, and the state says why it is silent.
    void noDevice()
    {
        NullSink sink(kRateHz); // never started
        Player player;
        QVERIFY(player.load(song()));
        AudioOutput output(player);
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(output.status().state == OutputState::NoDevice, 10'000);
        QVERIFY(!output.status().detail.empty());
        QCOMPARE(player.position(), std::int64_t{0});
        QVERIFY(sink.start());
        QTRY_VERIFY_WITH_TIMEOUT(player.position() > 0, 20'000);
        output.setOptions({.device = "no such device"});
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(output.status().detail), QStringLiteral("no such device is not there"), 10'000);
        output.setOptions({});
        QTRY_COMPARE_WITH_TIMEOUT(output.status().state, OutputState::Running, 10'000);
    }
};

QTEST_GUILESS_MAIN(TestAudioOutput)
#include "tst_audiooutput.moc"
