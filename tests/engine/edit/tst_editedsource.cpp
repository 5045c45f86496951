#include "engine/edit/editedsource.h"
#include "tests/support/memorysource.h"
#include "tests/support/soundsource.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <random>

using namespace stemwright;
using namespace stemwright::edit;

namespace {

const std::vector<std::string> kStems{"vocals", "drums", "bass", "residual"};

std::shared_ptr<test::MemorySource> noise(std::int64_t frames = 60'000, std::size_t channels = 2, int rateHz = 44'100)
{
    return std::make_shared<test::MemorySource>(
        test::MemorySource::Shape{.frames = frames, .channels = channels, .stems = kStems.size(), .sampleRateHz = rateHz});
}

Stroke rectangle(FrameRange frames, double lowHz, double highHz, Operation operation, const std::string& target)
{
    return {.shape = Rectangle{.frames = frames, .lowHz = lowHz, .highHz = highHz},
            .operation = operation,
            .target = target,
            .edge = {.seconds = 0.05, .octaves = 0.3}};
}

bool isSame(std::span<const float> a, std::span<const float> b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size_bytes()) == 0;
}

std::vector<std::vector<float>> allStems(mix::Source& source)
{
    std::vector<std::vector<float>> stems;
    for (std::size_t stem = 0; stem < source.stems(); ++stem)
        stems.push_back(test::wholeStem(source, stem));
    return stems;
}

double decibels(double ratio) { return 20.0 * std::log10(ratio); }

/// The level of what the stems of two sources add up to differently, against one of the sums.
double nullDecibels(const std::vector<std::vector<float>>& a, const std::vector<std::vector<float>>& b)
{
    double difference = 0.0;
    double power = 0.0;
    for (std::size_t i = 0; i < a.front().size(); ++i) {
        double sumA = 0.0;
        double sumB = 0.0;
        for (std::size_t stem = 0; stem < a.size(); ++stem) {
            sumA += a[stem][i];
            sumB += b[stem][i];
        }
        difference += (sumA - sumB) * (sumA - sumB);
        power += sumA * sumA;
    }
    return 10.0 * std::log10(difference / power);
}

/// The loudest that a tone of 1 kHz and half of full scale has above 4 kHz, in any 1024 frames.
double splatterDecibels(std::span<const float> sound)
{
    const dsp::Stft stft({.window = 1024, .hop = 128});
    dsp::Stft::Scratch scratch(stft.params());
    std::vector<std::complex<float>> bins(stft.params().bins());
    constexpr std::size_t kFirst = 93; // 4 kHz
    const double ofTone = std::pow(0.5 * 1024 / 4.0, 2);
    double most = 0.0;
    for (std::size_t at = 0; at + 1024 <= sound.size(); at += 128) {
        stft.forward(sound.subspan(at, 1024), bins, scratch);
        double power = 0.0;
        for (std::size_t f = kFirst; f < bins.size(); ++f)
            power += std::norm(bins[f]);
        most = std::max(most, power / ofTone);
    }
    return 10.0 * std::log10(most);
}

} // namespace

class TestEditedSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSourceWithoutStrokes()
    {
        const auto source = noise();
        EditedSource edited(source, kStems);
        for (std::size_t stem = 0; stem < kStems.size(); ++stem)
            QVERIFY(isSame(test::wholeStem(edited, stem), test::wholeStem(*source, stem)));
        QCOMPARE(edited.generation({.first = 0, .end = 60'000}), 0U);
        edited.setStrokes({rectangle({.first = 100, .end = 200}, 0, 1000, Operation::MoveTo, "piano")}); // of another model
        QVERIFY(isSame(test::wholeStem(edited, 0), test::wholeStem(*source, 0)));
        QCOMPARE(edited.generation({.first = 0, .end = 60'000}), 0U);
    }

    void changesNothingBeyondTheReach()
    {
        const auto source = noise();
        const Stroke stroke = rectangle({.first = 25'000, .end = 30'000}, 200, 5000, Operation::MoveTo, "vocals");
        EditedSource edited(source, kStems, {stroke});
        const FrameRange reach = strokeRange(stroke, source->frames(), source->sampleRateHz());
        for (std::size_t stem = 0; stem < kStems.size(); ++stem) {
            const auto now = test::wholeStem(edited, stem);
            const auto before = test::wholeStem(*source, stem);
            const auto first = static_cast<std::size_t>(reach.first) * 2;
            const auto end = static_cast<std::size_t>(reach.end) * 2;
            QVERIFY(isSame(std::span(now).first(first), std::span(before).first(first)));
            QVERIFY(isSame(std::span(now).subspan(end), std::span(before).subspan(end)));
            QVERIFY(!isSame(now, before));
        }
    }

    void keepsTheSum_data()
    {
        QTest::addColumn<std::size_t>("channels");
        QTest::addColumn<int>("rateHz");
        QTest::newRow("stereo, 44.1 kHz") << std::size_t{2} << 44'100;
        QTest::newRow("mono, 48 kHz") << std::size_t{1} << 48'000;
        QTest::newRow("stereo, 96 kHz") << std::size_t{2} << 96'000;
        QTest::newRow("six channels, 8 kHz") << std::size_t{6} << 8000;
    }
    void keepsTheSum()
    {
        QFETCH(std::size_t, channels);
        QFETCH(int, rateHz);
        const auto source = noise(60'000, channels, rateHz);
        const double highest = rateHz / 2.0;
        std::vector<Stroke> strokes;
        for (const Operation operation : {Operation::MoveTo, Operation::Remove, Operation::OnlyHere})
            for (const std::string& target : kStems)
                strokes.push_back(rectangle({.first = 5000, .end = 40'000}, highest / 20, highest / 2, operation, target));
        strokes[3].strength = 0.4;
        EditedSource edited(source, kStems, strokes);
        const auto now = allStems(edited);
        QVERIFY(nullDecibels(allStems(*source), now) < -120.0);
        for (std::size_t stem = 0; stem < kStems.size(); ++stem)
            QVERIFY(!isSame(now[stem], test::wholeStem(*source, stem)));
    }

    void isTheSameHoweverItIsRead()
    {
        const auto source = noise();
        const std::vector<Stroke> strokes{rectangle({.first = 0, .end = 20'000}, 200, 5000, Operation::Remove, "drums"),
                                          rectangle({.first = 15'000, .end = 60'000}, 100, 2000, Operation::MoveTo, "bass")};
        EditedSource whole(source, kStems, strokes);
        EditedSource pieces(source, kStems, strokes, 1); // keeps no more than a block
        std::mt19937 random(1);
        for (std::size_t stem = 0; stem < kStems.size(); ++stem) {
            const auto expected = test::wholeStem(whole, stem);
            std::vector<float> read(expected.size());
            for (std::size_t at = 0; at < read.size() / 2;) {
                const std::size_t count = std::min<std::size_t>(1 + random() % 5000, read.size() / 2 - at);
                QVERIFY(pieces.readStem(stem, static_cast<std::int64_t>(at), std::span(read).subspan(2 * at, 2 * count)).has_value());
                at += count;
            }
            QVERIFY(isSame(read, expected));
        }
    }

    void movesOneOfTwoTones()
    {
        // Both tones were found in the drums; the low one belongs to the bass.
        constexpr std::size_t kFrames = 88'200;
        const auto low = test::sine(440, 0.25, kFrames, 2, 44'100);
        const auto high = test::sine(1760, 0.25, kFrames, 2, 44'100);
        std::vector<float> both(low.size());
        std::ranges::transform(low, high, both.begin(), std::plus());
        const std::vector<float> nothing(low.size());
        const auto source = std::make_shared<test::SoundSource>(std::vector{nothing, both, nothing, nothing}, std::size_t{2}, 44'100);
        EditedSource edited(source, kStems, {rectangle({.first = 0, .end = kFrames}, 220, 880, Operation::MoveTo, "bass")});
        const auto drums = test::wholeStem(edited, 1);
        const auto bass = test::wholeStem(edited, 2);
        const auto levelOf = [](std::span<const float> sound, double hz) {
            std::complex<double> sum;
            for (std::size_t t = 4410; t < kFrames - 4410; ++t) // whole periods of both, away from the song's ends
                sum +=
                    static_cast<double>(sound[2 * t]) * std::polar(1.0, -2.0 * std::numbers::pi * hz * static_cast<double>(t) / 44'100.0);
            return std::abs(sum) * 2.0 / (kFrames - 8820);
        };
        QVERIFY(decibels(levelOf(drums, 440) / 0.25) < -40.0);
        QVERIFY(std::abs(decibels(levelOf(drums, 1760) / 0.25)) < 0.1);
        QVERIFY(std::abs(decibels(levelOf(bass, 440) / 0.25)) < 0.1);
        QVERIFY(decibels(levelOf(bass, 1760) / 0.25) < -40.0);
    }

    void removesToTheOthersByTheirShares()
    {
        // The bass has twice the amplitude of the drums at the tone that is taken from the vocals.
        constexpr std::size_t kFrames = 44'100;
        const auto tone = [](double peak) { return test::sine(1000, peak, kFrames, 1, 44'100); };
        const std::vector<float> nothing(kFrames);
        const auto source =
            std::make_shared<test::SoundSource>(std::vector{tone(0.25), tone(0.1), tone(0.2), nothing}, std::size_t{1}, 44'100);
        const Stroke stroke = rectangle({.first = 0, .end = kFrames}, 500, 2000, Operation::Remove, "vocals");
        EditedSource edited(source, kStems, {stroke});
        constexpr std::size_t kLoud = 22'061; // near a crest
        const auto factor = [&](std::size_t stem) { return test::wholeStem(edited, stem)[kLoud] / tone(1.0)[kLoud]; };
        QVERIFY(std::abs(factor(0)) < 0.001F);
        QVERIFY(std::abs(factor(1) - 0.15F) < 0.001F);
        QVERIFY(std::abs(factor(2) - 0.4F) < 0.001F);

        // Where nobody else has anything, it is the residual's.
        const auto alone = std::make_shared<test::SoundSource>(std::vector{tone(0.25), nothing, nothing, nothing}, std::size_t{1}, 44'100);
        EditedSource removed(alone, kStems, {stroke});
        QVERIFY(std::abs(test::wholeStem(removed, 3)[kLoud] / tone(1.0)[kLoud] - 0.25F) < 0.001F);
    }

    void missesNoShortMoment()
    {
        // Wherever a shape of 12 ms lies between two slices, which are 23 ms apart.
        const auto source = noise();
        const auto before = test::wholeStem(*source, 0);
        for (std::int64_t first = 20'000; first < 21'024; first += 64) {
            Stroke stroke = rectangle({.first = first, .end = first + 530}, 100, 10'000, Operation::MoveTo, "vocals");
            stroke.edge = {};
            EditedSource edited(source, kStems, {stroke});
            QVERIFY(test::wholeStem(edited, 0) != before);
        }
    }

    void takesTheWholeSong()
    {
        const auto source = noise();
        EditedSource edited(source, kStems, {rectangle({.first = 0, .end = 60'000}, 0, 22'050, Operation::MoveTo, "vocals")});
        std::vector<float> whole(2 * 60'000);
        QVERIFY(source->readOriginal(0, whole).has_value());
        const auto vocals = test::wholeStem(edited, 0);
        const auto drums = test::wholeStem(edited, 1);
        for (std::size_t i = 0; i < whole.size(); ++i) {
            QVERIFY(std::abs(vocals[i] - whole[i]) < 1e-6F);
            QVERIFY(std::abs(drums[i]) < 1e-6F);
        }
    }

    void keepsOnlyWhatLiesInside()
    {
        constexpr std::size_t kFrames = 88'200;
        const auto tone = test::sine(1000, 0.25, kFrames, 1, 44'100);
        const std::vector<float> nothing(kFrames);
        const auto source = std::make_shared<test::SoundSource>(std::vector{tone, nothing, nothing, nothing}, std::size_t{1}, 44'100);
        EditedSource edited(source, kStems, {rectangle({.first = 30'000, .end = 60'000}, 500, 2000, Operation::OnlyHere, "vocals")});
        const auto vocals = test::wholeStem(edited, 0);
        const auto residual = test::wholeStem(edited, 3);
        const auto peakOf = [](std::span<const float> sound, std::size_t from, std::size_t to) {
            const auto [least, most] = std::ranges::minmax(sound.subspan(from, to - from));
            return std::max(-least, most);
        };
        QVERIFY(peakOf(vocals, 0, 20'000) < 0.001F);
        QVERIFY(peakOf(residual, 35'000, 55'000) < 0.001F);
        QVERIFY(peakOf(residual, 0, 20'000) > 0.249F);
        QVERIFY(peakOf(vocals, 35'000, 55'000) > 0.249F);
    }

    void tellsChangesInOneOrder()
    {
        const auto source = noise();
        EditedSource edited(source, kStems);
        const FrameRange whole{.first = 0, .end = 60'000};
        const FrameRange early{.first = 0, .end = 5000};
        const FrameRange late{.first = 40'000, .end = 50'000};
        std::uint64_t last = edited.generation(whole);
        const auto grows = [&](FrameRange range) {
            const std::uint64_t before = std::exchange(last, edited.generation(whole));
            return edited.generation(range) > before && last > before;
        };
        for (int i = 0; i < 3; ++i) { // the source changes often before the strokes do
            source->setAvailable(source->available(), early);
            QVERIFY(grows(early));
        }
        std::uint64_t atEarly = edited.generation(early);
        const Stroke stroke = rectangle({.first = 42'000, .end = 45'000}, 100, 1000, Operation::MoveTo, "bass");
        edited.setStrokes({stroke});
        QVERIFY(grows(late));
        QCOMPARE(edited.generation(early), atEarly);
        source->setAvailable(source->available(), early);
        QVERIFY(grows(early));
        atEarly = edited.generation(early);
        edited.setStrokes({});
        QVERIFY(grows(late));
        QCOMPARE(edited.generation(early), atEarly);
        edited.setStrokes({stroke});
        QVERIFY(grows(late));
        const std::uint64_t atLate = edited.generation(late);
        edited.setStrokes({stroke}); // nothing new
        QCOMPARE(edited.generation(whole), atLate);
    }

    void followsTheSource()
    {
        const auto source = noise();
        const Stroke stroke = rectangle({.first = 20'000, .end = 40'000}, 100, 1000, Operation::MoveTo, "bass");
        EditedSource edited(source, kStems, {stroke});
        const auto before = test::wholeStem(edited, 2);
        source->setStemFactor(0.5F);
        auto half = test::wholeStem(edited, 2);
        QVERIFY(!isSame(half, before));
        for (std::size_t i = 0; i < half.size(); ++i)
            QVERIFY(std::abs(half[i] - before[i] / 2.0F) < 1e-6F);
        // What arrives beside a range is heard in it, as far as a slice reaches.
        source->setAvailable({{.first = 0, .end = 30'000}}, {.first = 30'000, .end = 60'000});
        const std::uint64_t beside = edited.generation({.first = 28'000, .end = 29'000});
        source->setAvailable({{.first = 0, .end = 60'000}}, {.first = 30'000, .end = 60'000});
        QVERIFY(edited.generation({.first = 28'000, .end = 29'000}) > beside);
        QVERIFY(edited.generation({.first = 0, .end = 10'000}) < edited.generation({.first = 28'000, .end = 29'000}));
        const std::uint64_t behind = edited.generation({.first = 31'000, .end = 32'000});
        source->setAvailable({{.first = 0, .end = 60'000}}, {.first = 0, .end = 30'000});
        QVERIFY(edited.generation({.first = 31'000, .end = 32'000}) > behind);
    }

    void comesBackAfterTenThousandEdits()
    {
        const auto source = noise(30'000);
        std::mt19937 random(20'261'125);
        const auto anyStroke = [&random] {
            const auto frame = [&random] { return static_cast<double>(random() % 30'000); };
            const auto hz = [&random] { return 20.0 * std::exp2(static_cast<double>(random() % 1000) / 100.0); };
            const auto point = [&] { return Point{.frame = frame(), .hz = hz()}; };
            Stroke stroke{.operation = static_cast<Operation>(random() % 3),
                          .target = kStems[random() % kStems.size()],
                          .strength = static_cast<double>(random() % 100) / 99.0,
                          .edge = {.seconds = 0.01 * static_cast<double>(random() % 10), .octaves = 0.1}};
            switch (random() % 3) {
            case 0: {
                const auto first = static_cast<std::int64_t>(random() % 25'000);
                stroke.shape = Rectangle{.frames = {.first = first, .end = first + 3000}, .lowHz = 100.0, .highHz = 100.0 + hz()};
                break;
            }
            case 1:
                stroke.shape = Lasso{{point(), point(), point(), point()}};
                break;
            default:
                stroke.shape = Brush{.path = {point(), point()}, .frames = 2000, .octaves = 0.5};
            }
            return stroke;
        };
        std::vector<Stroke> strokes{anyStroke(), anyStroke(), anyStroke()};
        const std::vector<Stroke> first = strokes;
        EditedSource edited(source, kStems, strokes);
        const auto before = allStems(edited);
        std::vector<std::vector<Stroke>> undo;
        std::vector<float> piece(2 * 512);
        for (int i = 0; i < 10'000; ++i) {
            undo.push_back(strokes);
            const std::size_t at = strokes.empty() ? 0 : random() % strokes.size();
            switch (strokes.size() > 8 ? 2 : random() % 4) {
            case 0:
            case 1:
                strokes.insert(strokes.begin() + static_cast<std::ptrdiff_t>(at), anyStroke());
                break;
            case 2:
                if (!strokes.empty())
                    strokes.erase(strokes.begin() + static_cast<std::ptrdiff_t>(at));
                break;
            default:
                if (!strokes.empty())
                    strokes[at] = anyStroke();
            }
            edited.setStrokes(strokes);
            if (i % 50 == 0) // some of it is heard on the way
                QVERIFY(edited.readStem(random() % kStems.size(), static_cast<std::int64_t>(random() % 29'000), piece).has_value());
        }
        EditedSource fresh(source, kStems, strokes);
        const auto after = allStems(fresh);
        QCOMPARE(allStems(edited), after); // whatever way led there
        for (; !undo.empty(); undo.pop_back())
            edited.setStrokes(undo.back());
        QVERIFY(edited.strokes() == first);
        for (std::size_t stem = 0; stem < kStems.size(); ++stem)
            QVERIFY(isSame(test::wholeStem(edited, stem), before[stem]));
        QVERIFY(nullDecibels(allStems(*source), after) < -120.0);
    }

    void hasNoClickAtItsEdges_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::newRow("soft") << 0.05;
        QTest::newRow("hard") << 0.0; // slices overlap, so that even this is no cut
    }
    void hasNoClickAtItsEdges()
    {
        // A tone goes from one stem to another for half a second. Beyond two octaves above it there is no more than the window that
        // looks there makes of the tone itself, -110.8 dB.
        QFETCH(double, seconds);
        constexpr std::size_t kFrames = 88'200;
        const auto tone = test::sine(1000, 0.5, kFrames, 1, 44'100);
        const std::vector<float> nothing(kFrames);
        const auto source = std::make_shared<test::SoundSource>(std::vector{tone, nothing, nothing, nothing}, std::size_t{1}, 44'100);
        Stroke stroke = rectangle({.first = 30'000, .end = 52'050}, 500, 2000, Operation::MoveTo, "bass");
        stroke.edge.seconds = seconds;
        EditedSource edited(source, kStems, {stroke});
        for (const std::size_t stem : {0U, 2U})
            QVERIFY(splatterDecibels(test::wholeStem(edited, stem)) < -110.0);
        std::vector<float> cut = tone;
        std::fill(cut.begin() + 30'011, cut.end(), 0.0F);
        QVERIFY(splatterDecibels(cut) > -60.0); // what a click is
    }
};

QTEST_GUILESS_MAIN(TestEditedSource)
#include "tst_editedsource.moc"
