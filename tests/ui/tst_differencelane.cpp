#include "tests/support/memorysource.h"
#include "tests/support/othertake.h"
#include "ui/lanes/differencecontent.h"

#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr auto kAtOnce = PaintClock::time_point::min();
constexpr auto kWithoutHaste = PaintClock::time_point::max();
constexpr int kRows = 40;
constexpr int kColumns = 300;
// From the middle of one tile to that of another, at the scale of the tiles.
const Section kSection{.firstFrame = 512.0 * 100, .framesPerPixel = 512.0, .pixels = {kColumns, kRows}};

/// What the engine says of the section, one column for each pixel.
std::vector<float> enginePower(mix::Source& source, std::size_t stem, const SpectrogramLook& look, dsp::RowPower rowPower)
{
    const dsp::Sound sound{.read = [&](std::int64_t first, std::span<float> frames) { return source.readStem(stem, first, frames); },
                           .frames = source.frames(),
                           .channels = source.channels(),
                           .rateHz = source.sampleRateHz()};
    const dsp::Spectrogram spectrogram({.window = look.window,
                                        .axis = {.scale = look.scale, .lowHz = 40.0, .highHz = source.sampleRateHz() / 2.0},
                                        .rows = kRows,
                                        .rowPower = rowPower},
                                       source.sampleRateHz());
    std::vector<float> power(std::size_t{kRows} * kColumns);
    if (!spectrogram.compute(sound, {.firstFrame = kSection.firstFrame, .framesPerColumn = kSection.framesPerPixel, .columns = kColumns},
                             dsp::ColumnCover::Whole, power))
        qFatal("the sound cannot be read");
    return power;
}

/// Of one stem of two: its share of their energies.
std::vector<float> engineShare(mix::Source& source, std::size_t stem, const SpectrogramLook& look)
{
    auto share = enginePower(source, stem, look, dsp::RowPower::Mean);
    const auto other = enginePower(source, 1 - stem, look, dsp::RowPower::Mean);
    for (std::size_t i = 0; i < share.size(); ++i)
        share[i] /= share[i] + other[i];
    return share;
}

/// The place of a colour on the way from blue (-1) to red (1).
float placeOf(QRgb colour, DifferenceGround ground)
{
    const DifferenceTable& table = differenceTable(ground);
    const auto found = std::ranges::find(table, colour);
    if (found == table.end())
        qFatal("this is no difference's colour");
    return static_cast<float>(found - table.begin()) / static_cast<float>(kNoDifference) - 1.0F;
}

} // namespace

class TestDifferenceLane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_a = std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = 400'000, .channels = 2, .stems = 2});
        m_b = std::make_shared<test::OtherTake>(m_a);
        m_cache = std::make_shared<TileCache>(std::size_t{64} << 20);
        m_tilesA = std::make_shared<SpectrumTiles>(m_a, m_cache);
        m_tilesB = std::make_shared<SpectrumTiles>(m_b, m_cache);
    }

    void itIsTheDifferenceOfTheEnginesShares_data()
    {
        QTest::addColumn<int>("ground");
        QTest::newRow("on dark") << static_cast<int>(DifferenceGround::Dark);
        QTest::newRow("on light") << static_cast<int>(DifferenceGround::Light);
    }
    void itIsTheDifferenceOfTheEnginesShares()
    {
        QFETCH(int, ground);
        const DifferenceLook look{.spectrogram = {.window = 2048}, .ground = static_cast<DifferenceGround>(ground), .mostShare = 1.0F};
        const Picture picture = content(0, DifferenceKind::Shares, look).paint(kSection, kWithoutHaste);
        QVERIFY(picture.isComplete);
        QCOMPARE(picture.image.size(), kSection.pixels);
        const auto a = engineShare(*m_a, 0, look.spectrogram);
        const auto b = engineShare(*m_b, 0, look.spectrogram);
        float most = 0.0F;
        for (int y = 0; y < kRows; ++y)
            for (int x = 0; x < kColumns; ++x) {
                const auto i = static_cast<std::size_t>(y) * kColumns + static_cast<std::size_t>(x);
                most = std::max(most, std::abs(a[i] - b[i]));
                QVERIFY2(std::abs(placeOf(picture.image.pixel(x, y), look.ground) - (a[i] - b[i])) < 0.02F,
                         qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
            }
        QVERIFY(most > 0.3F); // there was something to be seen
    }

    void itIsTheDifferenceOfTheEnginesLevels()
    {
        const DifferenceLook look{.spectrogram = {.scale = dsp::FrequencyScale::Linear, .window = 1024, .lowestDb = -45}, .mostDb = 30.0F};
        const Picture picture = content(1, DifferenceKind::Levels, look).paint(kSection, kWithoutHaste);
        const auto a = enginePower(*m_a, 1, look.spectrogram, dsp::RowPower::Peak);
        const auto b = enginePower(*m_b, 1, look.spectrogram, dsp::RowPower::Peak);
        bool countedAsLowest = false;
        for (int y = 0; y < kRows; ++y)
            for (int x = 0; x < kColumns; ++x) {
                const auto i = static_cast<std::size_t>(y) * kColumns + static_cast<std::size_t>(x);
                const float dbA = std::max(-45.0F, 10.0F * std::log10(a[i]));
                const float dbB = std::max(-45.0F, 10.0F * std::log10(b[i]));
                countedAsLowest = countedAsLowest || dbA == -45.0F;
                QVERIFY2(std::abs(30.0F * placeOf(picture.image.pixel(x, y), look.ground) - (dbA - dbB)) < 0.2F,
                         qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
            }
        QVERIFY(countedAsLowest);
    }

    void whatIsMoreThanTheMostHasTheStrongestColour()
    {
        const DifferenceLook look{.mostShare = 0.05F};
        const QImage image = content(0, DifferenceKind::Shares, look).paint(kSection, kWithoutHaste).image;
        QCOMPARE(placeOf(image.pixel(0, kRows / 2), look.ground), 1.0F); // most of the first stem is in A
        const QImage other = content(1, DifferenceKind::Shares, look).paint(kSection, kWithoutHaste).image;
        QCOMPARE(placeOf(other.pixel(0, kRows / 2), look.ground), -1.0F);
    }

    void inHasteNothingIsShownThatIsNoDifference()
    {
        // The same sound twice, of which one is known in all detail.
        const auto again = std::make_shared<SpectrumTiles>(m_a, m_cache);
        SpectrogramContent(m_tilesA, 0, SpectrogramKind::Levels, {}).paint(kSection, kWithoutHaste);
        const DifferenceLook look;
        const DifferenceContent same({.tiles = m_tilesA}, {.tiles = again}, DifferenceKind::Levels, look);
        const Picture coarse = same.paint(kSection, kAtOnce);
        QVERIFY(!coarse.isComplete);
        const Picture fine = same.paint(kSection, kWithoutHaste);
        QVERIFY(fine.isComplete);
        for (const Picture* picture : {&coarse, &fine})
            for (int x = 0; x < kColumns; x += 7)
                QCOMPARE(placeOf(picture->image.pixel(x, 11), look.ground), 0.0F);
        QVERIFY(same.paint(kSection, kAtOnce).isComplete); // from the cache
    }

    void aChangeOfEitherSideCounts()
    {
        const auto other = std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = 400'000, .channels = 2, .stems = 2});
        const DifferenceContent content({.tiles = m_tilesA}, {.tiles = std::make_shared<SpectrumTiles>(other, m_cache)},
                                        DifferenceKind::Shares, {});
        const mix::FrameRange all{.first = 0, .end = 400'000};
        const auto before = content.generation(all);
        other->setStemFactor(0.5F);
        const auto then = content.generation(all);
        QVERIFY(then > before);
        m_a->setStemFactor(0.5F);
        QVERIFY(content.generation(all) > then);
    }

    void theEndsAreToldInWords()
    {
        QCOMPARE(differenceEnds(DifferenceKind::Shares, {}).inA, QStringLiteral("50 % more in A"));
        QCOMPARE(differenceEnds(DifferenceKind::Levels, {}).inB, QStringLiteral("20 dB more in B"));
    }

private:
    DifferenceContent content(int stem, DifferenceKind kind, const DifferenceLook& look) const
    {
        return {{.tiles = m_tilesA, .stem = stem}, {.tiles = m_tilesB, .stem = stem}, kind, look};
    }

    std::shared_ptr<test::MemorySource> m_a;
    std::shared_ptr<test::OtherTake> m_b;
    std::shared_ptr<TileCache> m_cache;
    std::shared_ptr<const SpectrumTiles> m_tilesA;
    std::shared_ptr<const SpectrumTiles> m_tilesB;
};

QTEST_MAIN(TestDifferenceLane)
#include "tst_differencelane.moc"
