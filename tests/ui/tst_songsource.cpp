#include "engine/playback/player.h"
#include "engine/separate/songsource.h"
#include "ui/song/livesource.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::ui;
using separate::SongSource;
using separate::StemState;
using separate::StemStore;

class TestSongSource : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::filesystem::path scratch() const { return m_folder.path().toStdString(); }

    std::shared_ptr<const audio::Song> song(std::size_t frames) const
    {
        auto file = RowFile::createTemporary(scratch(), 1);
        if (!file || !file->write(0, std::vector<float>(frames, 0.5F)))
            qFatal("no scratch file");
        return std::make_shared<audio::Song>(audio::Song{.info = {.sampleRateHz = 44100, .channels = 1}, .frames = std::move(*file)});
    }

private Q_SLOTS:
    void withoutStemsNothingIsAvailable()
    {
        SongSource source(song(100), nullptr);
        QCOMPARE(source.stems(), 0U);
        QCOMPARE(source.frames(), 100);
        QVERIFY(source.available().empty());
        QCOMPARE(source.generation({.first = 0, .end = 100}), 0U);
    }

    void changesAreToldByPlace()
    {
        const auto store = *StemStore::create(2, 100, 1, scratch());
        SongSource source(song(100), store);
        const auto write = [&store](std::int64_t first, std::size_t count) {
            return store->write(first, {std::vector<float>(count, 0.25F), std::vector<float>(count, 0.25F)}, StemState::Exact).has_value();
        };
        QVERIFY(write(0, 40));
        QCOMPARE(source.available(), (std::vector<mix::FrameRange>{{.first = 0, .end = 40}}));
        const std::uint64_t before = source.generation({.first = 0, .end = 100});
        QVERIFY(before > 0);
        QCOMPARE(source.generation({.first = 40, .end = 100}), 0U);
        QVERIFY(write(40, 60));
        QCOMPARE(source.available(), (std::vector<mix::FrameRange>{{.first = 0, .end = 100}}));
        QCOMPARE(source.generation({.first = 0, .end = 40}), before);
        QVERIFY(source.generation({.first = 30, .end = 50}) > before);
        std::vector<float> frames(10);
        QVERIFY(source.readStem(1, 90, frames).has_value());
        QCOMPARE(frames.back(), 0.25F);
    }

    /// Preliminary stems that are 2 dB too low become exact while they are heard: no click.
    void exactStemsReplacePreliminaryOnesSmoothly()
    {
        constexpr std::size_t kFrames = 200'000;
        constexpr std::size_t kBlock = 441;
        constexpr float kTooLow = 0.8F;
        std::vector<float> half(kFrames);
        std::vector<float> low(kFrames);
        for (std::size_t at = 0; at < kFrames; ++at) {
            half[at] = 0.25F * static_cast<float>(std::sin(0.01 * static_cast<double>(at)));
            low[at] = kTooLow * half[at];
        }
        const auto sound = song(kFrames);
        const auto store = *StemStore::create(2, kFrames, 1, scratch());
        QVERIFY(store->write(0, {low, low}, StemState::Preliminary).has_value());
        const auto source = std::make_shared<LiveSource>(sound);
        source->attach(std::make_shared<SongSource>(sound, store));
        const playback::OutputFormat format{.sampleRateHz = 44100, .channels = 2};
        playback::Player player;
        player.setOutput(format, 0);
        QVERIFY(player.load(source).has_value());
        player.play();
        std::vector<float> heard;
        for (int number = 0; number < 200; ++number) {
            if (number == 80)
                QVERIFY(store->write(0, {half, half}, StemState::Exact).has_value());
            std::vector<float> block(kBlock * 2);
            QVERIFY(player.waitUntilSettled());
            player.render(block, format);
            for (std::size_t at = 0; at < block.size(); at += 2)
                heard.push_back(block[at]);
        }
        const auto loudest = [&heard](std::size_t first, std::size_t end) {
            return *std::max_element(heard.begin() + static_cast<std::ptrdiff_t>(first), heard.begin() + static_cast<std::ptrdiff_t>(end));
        };
        QVERIFY(std::abs(loudest(40 * kBlock, 75 * kBlock) - 0.5F * kTooLow) < 1e-3F);
        QVERIFY(std::abs(loudest(160 * kBlock, 200 * kBlock) - 0.5F) < 1e-3F);
        for (std::size_t at = 40 * kBlock; at < heard.size(); ++at) // the sine's own steps are up to 0.005
            QVERIFY2(std::abs(heard[at] - heard[at - 1]) < 0.0065F, qPrintable(QString::number(at)));
    }

    void stemsAreAttachedWhileTheSongStays()
    {
        LiveSource source(song(100));
        QCOMPARE(source.stems(), LiveSource::kPlaces);
        QVERIFY(source.available().empty());
        const auto all = mix::FrameRange{.first = 0, .end = 100};
        std::uint64_t before = source.generation(all);
        for (const float value : {0.25F, 0.125F}) {
            const auto store = *StemStore::create(2, 100, 1, scratch());
            source.attach(std::make_shared<SongSource>(song(100), store));
            QVERIFY(source.generation(all) > before);
            QVERIFY(source.available().empty()); // the former ones are gone
            before = source.generation(all);
            QVERIFY(store->write(0, {std::vector<float>(100, value), std::vector<float>(100, value)}, StemState::Exact).has_value());
            QVERIFY(source.generation(all) > before);
            before = source.generation(all);
            QCOMPARE(source.available(), std::vector<mix::FrameRange>{all});
            std::vector<float> frames(10, 1.0F);
            QVERIFY(source.readStem(1, 0, frames).has_value());
            QCOMPARE(frames.front(), value);
            QVERIFY(source.readStem(2, 0, frames).has_value());
            QCOMPARE(frames.front(), 0.0F);
        }
    }

    /// Nothing is heard of stems that begin and add up to the song: no gap, and no frame of the song twice or left out.
    void playbackGoesOnWhenStemsBegin()
    {
        constexpr std::int64_t kFrames = 200'000;
        constexpr std::size_t kBlock = 441;
        std::vector<float> ramp(kFrames);
        for (std::size_t at = 0; at < ramp.size(); ++at)
            ramp[at] = static_cast<float>(at + 1) / static_cast<float>(kFrames);
        auto file = RowFile::createTemporary(scratch(), 1);
        QVERIFY(file.has_value() && file->write(0, ramp).has_value());
        const auto sound =
            std::make_shared<audio::Song>(audio::Song{.info = {.sampleRateHz = 44100, .channels = 1}, .frames = std::move(*file)});
        const auto source = std::make_shared<LiveSource>(sound);
        const playback::OutputFormat format{.sampleRateHz = 44100, .channels = 2};
        playback::Player player;
        player.setOutput(format, 0);
        QVERIFY(player.load(source).has_value());
        player.play();
        std::vector<float> block(kBlock * 2);
        std::shared_ptr<StemStore> store;
        std::size_t next = 0;
        for (int number = 0; number < 200; ++number) {
            if (number == 50 || number == 120) {
                store = *StemStore::create(2, kFrames, 1, scratch());
                source->attach(std::make_shared<SongSource>(sound, store));
            }
            if (number == 80) {
                std::vector<float> half = ramp;
                for (float& sample : half)
                    sample *= 0.5F;
                QVERIFY(store->write(0, {half, half}, StemState::Exact).has_value());
            }
            QVERIFY(player.waitUntilSettled());
            player.render(block, format);
            for (std::size_t at = 0; at < block.size(); at += 2)
                if (number > 0 || block[at] > 0.0F) {
                    QVERIFY2(std::abs(block[at] - ramp[next]) < 1e-6F, qPrintable(QStringLiteral("block %1").arg(number)));
                    ++next;
                }
        }
        QVERIFY(next > 190 * kBlock);
    }
};

QTEST_GUILESS_MAIN(TestSongSource)
#include "tst_songsource.moc"
