#include "tests/support/memorysource.h"
#include "ui/lanes/layeredcontent.h"
#include "ui/lanes/pictureworker.h"
#include "ui/lanes/pointerprobe.h"
#include "ui/lanes/spectrogramcontent.h"
#include "ui/lanes/waveformcontent.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <thread>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr std::size_t kPlenty = std::size_t{64} << 20;
constexpr auto kAtOnce = PaintClock::time_point::min();
constexpr auto kWithoutHaste = PaintClock::time_point::max();

std::shared_ptr<test::MemorySource> makeSource(std::int64_t frames = 400'000)
{
    return std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = frames, .channels = 2, .stems = 3});
}

/// What the engine says of the section, one column for each pixel.
std::vector<float> enginePower(mix::Source& source, std::size_t stem, const Section& section, const SpectrogramLook& look,
                               dsp::RowPower rowPower = dsp::RowPower::Peak)
{
    const dsp::Sound sound{.read = [&](std::int64_t first, std::span<float> frames) { return source.readStem(stem, first, frames); },
                           .frames = source.frames(),
                           .channels = source.channels(),
                           .rateHz = source.sampleRateHz()};
    const auto rows = static_cast<std::size_t>(section.pixels.height());
    const auto columns = static_cast<std::size_t>(section.pixels.width());
    const dsp::Spectrogram spectrogram({.window = look.window,
                                        .axis = {.scale = look.scale, .lowHz = 40.0, .highHz = source.sampleRateHz() / 2.0},
                                        .rows = rows,
                                        .rowPower = rowPower},
                                       source.sampleRateHz());
    std::vector<float> power(rows * columns);
    if (!spectrogram.compute(sound, {.firstFrame = section.firstFrame, .framesPerColumn = section.framesPerPixel, .columns = columns},
                             dsp::ColumnCover::Whole, power))
        qFatal("the sound cannot be read");
    return power;
}

TileCache::TilePtr tileOf(int values, std::uint64_t generation = 0)
{
    auto tile = std::make_shared<Tile>();
    tile->values.resize(static_cast<std::size_t>(values));
    tile->generation = generation;
    return tile;
}

} // namespace

class TestSpectrogramLane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPictureShowsTheEnginesLevels()
    {
        const auto source = makeSource();
        const SpectrogramLook look{.map = ColourMap::Grey, .window = 2048, .lowestDb = -70, .highestDb = -30};
        const SpectrogramContent content(std::make_shared<SpectrumTiles>(source, std::make_shared<TileCache>(kPlenty)), 1,
                                         SpectrogramKind::Levels, look);
        // From the middle of one tile to that of another, at the scale of the tiles.
        const Section section{.firstFrame = 512.0 * 100, .framesPerPixel = 512.0, .pixels = {400, 90}};
        const Picture picture = content.paint(section, kWithoutHaste);
        QVERIFY(picture.isComplete);
        QCOMPARE(picture.image.size(), section.pixels);
        const auto power = enginePower(*source, 1, section, look);
        for (int y = 0; y < 90; ++y)
            for (int x = 0; x < 400; ++x) {
                const double db = 10.0 * std::log10(power[static_cast<std::size_t>(y) * 400 + static_cast<std::size_t>(x)]);
                const double place = std::clamp((db + 70.0) / 40.0 * 255.0, 0.0, 255.0);
                const int grey = qGray(colourTable(ColourMap::Grey)[static_cast<std::size_t>(place)]);
                QVERIFY2(std::abs(qGray(picture.image.pixel(x, y)) - grey) <= 2, qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
            }
    }

    void aMaskIsTheRatioOfTheEnginesEnergies()
    {
        const auto source = makeSource();
        source->setSounding({.first = 100'000, .end = 400'000});
        const SpectrumTiles tiles(source, std::make_shared<TileCache>(kPlenty));
        const SpectrogramLook look{.scale = dsp::FrequencyScale::Mel, .window = 1024};
        const Section section{.firstFrame = 512.0 * Tile::kColumns, .framesPerPixel = 512.0, .pixels = {Tile::kColumns, 50}};
        std::vector<std::vector<float>> powers;
        for (std::size_t stem = 0; stem < 3; ++stem)
            powers.push_back(enginePower(*source, stem, section, look, dsp::RowPower::Mean));
        const PlacedTile placed = tiles.tile(TileKind::Shares, {.window = look.window, .scale = look.scale, .rows = 50},
                                             SpectrumTiles::zoomOf(512.0), 1, kWithoutHaste);
        const std::size_t size = std::size_t{50} * Tile::kColumns;
        QCOMPARE(placed.tile->values.size(), 3 * size);
        for (std::size_t i = 0; i < size; ++i) {
            const float sum = powers[0][i] + powers[1][i] + powers[2][i];
            int whole = 0;
            for (std::size_t stem = 0; stem < 3; ++stem) {
                const int share = placed.tile->values[stem * size + i];
                QVERIFY(std::abs(static_cast<float>(share) / Tile::kWholeShare - powers[stem][i] / sum) < 1e-3F);
                whole += share;
            }
            QVERIFY(std::abs(whole - Tile::kWholeShare) < 10); // rounding
        }
        const PlacedTile silence = tiles.tile(TileKind::Shares, {.window = look.window, .scale = look.scale, .rows = 50},
                                              SpectrumTiles::zoomOf(64.0), 0, kWithoutHaste);
        QCOMPARE(*std::ranges::max_element(silence.tile->values), std::int16_t{0}); // belongs to nobody
    }

    void masksColourAndFade()
    {
        const auto source = makeSource();
        const auto tiles = std::make_shared<SpectrumTiles>(source, std::make_shared<TileCache>(kPlenty));
        const SpectrogramLook look{.map = ColourMap::Grey};
        const Section section{.firstFrame = 0.0, .framesPerPixel = 512.0, .pixels = {300, 50}};
        const auto painted = [&](SpectrogramKind kind) {
            return SpectrogramContent(tiles, 2, kind, look).paint(section, kWithoutHaste).image;
        };
        const QImage levels = painted(SpectrogramKind::Levels);
        const QImage mask = painted(SpectrogramKind::Mask);
        const QImage masked = painted(SpectrogramKind::Masked);
        std::vector<std::vector<float>> powers;
        for (std::size_t stem = 0; stem < 3; ++stem)
            powers.push_back(enginePower(*source, stem, section, look, dsp::RowPower::Mean));
        for (int y = 0; y < 50; ++y)
            for (int x = 0; x < 300; ++x) {
                const auto i = static_cast<std::size_t>(y) * 300 + static_cast<std::size_t>(x);
                const float share = powers[2][i] / (powers[0][i] + powers[1][i] + powers[2][i]);
                const int grey = qGray(colourTable(ColourMap::Grey)[static_cast<std::size_t>(share * 255.0F)]);
                QVERIFY(std::abs(qGray(mask.pixel(x, y)) - grey) <= 2);
                QCOMPARE(qAlpha(masked.pixel(x, y)), 255);
                QVERIFY(std::abs(static_cast<float>(qGray(masked.pixel(x, y))) - share * static_cast<float>(qGray(levels.pixel(x, y)))) <=
                        3.0F);
            }
    }

    void aWaveformLiesOverASpectrogram()
    {
        const auto tiles = std::make_shared<SpectrumTiles>(makeSource(), std::make_shared<TileCache>(kPlenty));
        const auto below = std::make_shared<SpectrogramContent>(tiles, 0, SpectrogramKind::Levels, SpectrogramLook());
        const auto above = std::make_shared<WaveformContent>(
            std::make_shared<Peaks>(400'000), [](std::int64_t, std::span<float>) -> Status { return {}; }, 2, Qt::green);
        const Section section{.firstFrame = 0.0, .framesPerPixel = 1'000.0, .pixels = {500, 51}};
        const QImage levels = below->paint(section, kWithoutHaste).image;
        const Picture both = LayeredContent(below, above).paint(section, kWithoutHaste);
        QVERIFY(both.isComplete);
        QVERIFY(!LayeredContent(below, above).paint({.firstFrame = 0.0, .framesPerPixel = 50.0, .pixels = {500, 51}}, kAtOnce).isComplete);
        QCOMPARE(both.image.pixel(100, 25), QColor(Qt::green).rgba()); // silence is a line
        QVERIFY(qGray(both.image.pixel(100, 10)) < qGray(levels.pixel(100, 10)));
        QVERIFY(qGray(both.image.pixel(100, 10)) > 0);
        QCOMPARE(qAlpha(both.image.pixel(450, 10)), 0); // behind the song
    }

    void beforeAndBehindTheSongIsNothing()
    {
        const SpectrogramContent content(std::make_shared<SpectrumTiles>(makeSource(100'000), std::make_shared<TileCache>(kPlenty)), 0,
                                         SpectrogramKind::Levels, {});
        const Picture picture = content.paint({.firstFrame = 0.0, .framesPerPixel = 1'000.0, .pixels = {200, 20}}, kWithoutHaste);
        QCOMPARE(qAlpha(picture.image.pixel(98, 10)), 255);
        QCOMPARE(qAlpha(picture.image.pixel(101, 10)), 0);
    }

    void inHasteItIsCoarseAndThenFine()
    {
        const auto cache = std::make_shared<TileCache>(kPlenty);
        const SpectrogramContent content(std::make_shared<SpectrumTiles>(makeSource(), cache), 0, SpectrogramKind::Levels, {});
        const Section section{.firstFrame = 0.0, .framesPerPixel = 200.0, .pixels = {1'000, 40}};
        const Picture coarse = content.paint(section, kAtOnce);
        QVERIFY(!coarse.isComplete);
        for (int x = 0; x < 1'000; ++x)
            QCOMPARE(qAlpha(coarse.image.pixel(x, 20)), 255);
        const Picture fine = content.paint(section, kWithoutHaste);
        QVERIFY(fine.isComplete);
        QVERIFY(fine.image != coarse.image);
        const Picture again = content.paint(section, kAtOnce); // from the cache
        QVERIFY(again.isComplete);
        QCOMPARE(again.image, fine.image);
        QVERIFY(!content.paint({.firstFrame = 0.0, .framesPerPixel = 100.0, .pixels = {1'000, 40}}, kAtOnce).isComplete);
    }

    void whatChangesIsComputedAnew()
    {
        const auto source = makeSource();
        const SpectrogramContent content(std::make_shared<SpectrumTiles>(source, std::make_shared<TileCache>(kPlenty)), 0,
                                         SpectrogramKind::Levels, {});
        const Section section{.firstFrame = 0.0, .framesPerPixel = 1'000.0, .pixels = {300, 30}};
        const Picture before = content.paint(section, kWithoutHaste);
        source->setStemFactor(0.1F);
        const Picture stale = content.paint(section, kAtOnce);
        QVERIFY(!stale.isComplete);
        QCOMPARE(stale.image, before.image);
        const Picture after = content.paint(section, kWithoutHaste);
        QVERIFY(after.isComplete);
        QVERIFY(qGray(after.image.pixel(100, 15)) < qGray(before.image.pixel(100, 15)));
    }

    void thePointerReadsWhatThePictureShows()
    {
        const auto source = makeSource();
        const auto tiles = std::make_shared<SpectrumTiles>(source, std::make_shared<TileCache>(kPlenty));
        const SpectrogramLook look;
        const Section column{.firstFrame = 123'456.0, .framesPerPixel = 1.0, .pixels = {1, 80}};
        const auto peaks = enginePower(*source, 2, column, look);
        std::vector<std::vector<float>> powers;
        for (std::size_t stem = 0; stem < 3; ++stem)
            powers.push_back(enginePower(*source, stem, column, look, dsp::RowPower::Mean));
        PointerProbe probe;
        std::optional<SpectrumPoint> point;
        QObject::connect(&probe, &PointerProbe::probed, &probe, [&](const SpectrumPoint& probed) { point = probed; });
        for (const std::size_t row : {3U, 40U, 75U}) {
            point.reset();
            const double height = 1.0 - (static_cast<double>(row) + 0.5) / 80.0;
            probe.request(tiles, {.stem = 2, .rows = 80}, {.frame = column.firstFrame, .height = height});
            QTRY_VERIFY_WITH_TIMEOUT(point.has_value(), 60'000);
            QCOMPARE(point->seconds, 123'456.0 / 48'000.0);
            QCOMPARE(point->hz, tiles->axis(look.scale).hzAt(height));
            QVERIFY(std::abs(point->levelDb - 10.0 * std::log10(peaks[row])) < 0.01);
            QCOMPARE(point->shares.size(), std::size_t{3});
            for (std::size_t stem = 0; stem < 3; ++stem)
                QVERIFY(std::abs(point->shares[stem] - powers[stem][row] / (powers[0][row] + powers[1][row] + powers[2][row])) < 1e-3F);
        }
    }

    void theCacheKeepsItsBudgetAndWhatWasUsedLast()
    {
        TileCache cache(10 * tileOf(1'000)->bytes());
        const auto key = [](std::int64_t index) { return TileKey{.index = index}; };
        for (std::int64_t index = 0; index < 50; ++index) {
            QVERIFY(cache.get(key(index), 0, [] { return tileOf(1'000); }));
            QVERIFY(cache.find(key(0))); // used all the time
            QVERIFY(cache.bytes() <= 10 * tileOf(1'000)->bytes());
        }
        QVERIFY(cache.find(key(49)) && cache.find(key(41)));
        QVERIFY(!cache.find(key(40)));
        QVERIFY(!cache.find({.cover = dsp::ColumnCover::Middle, .index = 49}));
    }

    void severalThreadsMakeATileOnce()
    {
        TileCache cache(kPlenty);
        std::atomic<int> made = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&] {
                    for (std::int64_t index = 0; index < 20; ++index)
                        cache.get({.index = index}, 1, [&] {
                            ++made;
                            std::this_thread::yield();
                            return tileOf(10, 1);
                        });
                });
        }
        QCOMPARE(made.load(), 20);
        QVERIFY(!cache.get({.index = 99}, 0, [] { return nullptr; }));
        QVERIFY(cache.get({.index = 99}, 0, [] { return tileOf(1); })); // nobody waits for the one that failed
        QCOMPARE(cache.get({.index = 99}, 3, [] { return tileOf(1, 3); })->generation, std::uint64_t{3});
    }

    void theWorkerPaintsUntilItIsComplete()
    {
        const auto makeTiles = [] { return std::make_shared<SpectrumTiles>(makeSource(4'000'000), std::make_shared<TileCache>(kPlenty)); };
        const auto tiles = makeTiles();
        PictureWorker worker;
        QMap<int, QList<QImage>> pictures;
        QObject::connect(&worker, &PictureWorker::painted, &worker,
                         [&](int lane, const QImage& picture, const Section& /*section*/) { pictures[lane] += picture; });
        const Section section{.firstFrame = 0.0, .framesPerPixel = 4'000.0, .pixels = {1'000, 60}};
        for (int lane = 0; lane < 3; ++lane)
            worker.request(lane, std::make_shared<SpectrogramContent>(tiles, lane, SpectrogramKind::Levels, SpectrogramLook()), section);
        for (int lane = 0; lane < 3; ++lane) {
            const QImage complete = SpectrogramContent(makeTiles(), lane, SpectrogramKind::Levels, {}).paint(section, kWithoutHaste).image;
            QTRY_VERIFY_WITH_TIMEOUT(pictures[lane].size() >= 2 && pictures[lane].last() == complete, 60'000);
            QVERIFY(pictures[lane].first() != complete);
        }
    }
};

QTEST_GUILESS_MAIN(TestSpectrogramLane)
#include "tst_spectrogramlane.moc"
