#include "engine/audio/channellayout.h"
#include "engine/mix/render.h"
#include "tests/support/memorysource.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace stemwright;
using namespace stemwright::mix;
using stemwright::test::MemorySource;

namespace {

constexpr FrameRange kRange{.first = 1'000, .end = 9'000};

std::vector<float> original(Source& source, FrameRange range)
{
    std::vector<float> frames(static_cast<std::size_t>(range.frames()) * source.channels());
    return source.readOriginal(range.first, frames) ? frames : std::vector<float>{};
}

std::vector<float> stem(Source& source, std::size_t index, FrameRange range)
{
    std::vector<float> frames(static_cast<std::size_t>(range.frames()) * source.channels());
    return source.readStem(index, range.first, frames) ? frames : std::vector<float>{};
}

double largestDifference(std::span<const float> a, std::span<const float> b)
{
    double largest = a.size() == b.size() ? 0.0 : std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        largest = std::max(largest, static_cast<double>(std::abs(a[i] - b[i])));
    return largest;
}

float largest(std::span<const float> frames)
{
    return std::ranges::max(frames, {}, [](float x) { return std::abs(x); });
}

Mix mixWith(std::initializer_list<Strip> strips)
{
    Mix mix;
    std::ranges::copy(strips, mix.strips.begin());
    return mix;
}

} // namespace

class TestRender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unityGivesTheSong_data()
    {
        QTest::addColumn<int>("channels");
        for (int channels = 1; channels <= 8; ++channels)
            QTest::addRow("%d channels", channels) << channels;
    }

    /// The stems of this source add up to its original, so at 0 dB nothing but rounding is left: below -120 dB.
    void unityGivesTheSong()
    {
        QFETCH(int, channels);
        MemorySource source({.channels = static_cast<std::size_t>(channels)});
        const auto heard = render({}, source, kRange, source.channels());
        QVERIFY(heard);
        QVERIFY(largestDifference(*heard, original(source, kRange)) <= 1e-6);
    }

    void foldsAsTheDownmix_data() { unityGivesTheSong_data(); }

    void foldsAsTheDownmix()
    {
        QFETCH(int, channels);
        MemorySource source({.channels = static_cast<std::size_t>(channels)});
        const auto frames = original(source, kRange);
        std::vector<float> stereo(static_cast<std::size_t>(kRange.frames()) * 2);
        audio::downmixToStereo(frames, channels, stereo);
        QVERIFY(largestDifference(*render({}, source, kRange, 2), stereo) <= 1e-6);

        if (channels == 1)
            return;
        std::vector<float> mono;
        for (std::size_t t = 0; t < stereo.size(); t += 2)
            mono.push_back(0.5F * (stereo[t] + stereo[t + 1]));
        QVERIFY(largestDifference(*render({}, source, kRange, 1), mono) <= 1e-6);
    }

    /// Every combination of mute and solo against the plain sum of the stems that should be left.
    void mutesAndSolos()
    {
        MemorySource source({.stems = 3});
        for (unsigned combination = 0; combination < 64; ++combination) {
            Mix mix;
            std::vector<float> expected(static_cast<std::size_t>(kRange.frames()) * 2);
            const bool anySolo = (combination >> 3U) != 0;
            for (std::size_t i = 0; i < 3; ++i) {
                const bool muted = (combination >> i & 1U) != 0;
                const bool soloed = (combination >> (i + 3) & 1U) != 0;
                mix.strips[i] = {.muted = muted, .soloed = soloed};
                if (!muted && (soloed || !anySolo))
                    std::ranges::transform(expected, stem(source, i, kRange), expected.begin(), std::plus());
            }
            QCOMPARE(*render(mix, source, kRange, 2), expected);
        }
    }

    void balanceMovesASide()
    {
        MemorySource source({.stems = 1});
        const auto plain = stem(source, 0, kRange);
        const auto heard = render(mixWith({{.balance = 0.75F}}), source, kRange, 2);
        for (std::size_t i = 0; i < plain.size(); i += 2) {
            QCOMPARE((*heard)[i], 0.25F * plain[i]);
            QCOMPARE((*heard)[i + 1], plain[i + 1]);
        }
    }

    void balanceOfAMonoSongActsOnTwoSides()
    {
        MemorySource source({.channels = 1, .stems = 1});
        const auto heard = render(mixWith({{.balance = -1.0F}}), source, kRange, 2);
        const auto plain = stem(source, 0, kRange);
        for (std::size_t t = 0; t < plain.size(); ++t) {
            QCOMPARE((*heard)[2 * t], plain[t]);
            QCOMPARE((*heard)[2 * t + 1], 0.0F);
        }
    }

    /// In surround the balance leaves the middle (channels 2 and 3 of 6) alone.
    void balanceOfSurroundKeepsTheMiddle()
    {
        MemorySource source({.channels = 6, .stems = 1});
        const auto heard = render(mixWith({{.balance = 1.0F}}), source, kRange, 6);
        auto expected = stem(source, 0, kRange);
        for (std::size_t t = 0; t < expected.size(); t += 6)
            expected[t] = expected[t + 4] = 0.0F;
        QCOMPARE(*heard, expected);
    }

    void silenceAtMinusInfinity()
    {
        constexpr float kSilent = -std::numeric_limits<float>::infinity();
        MemorySource source({.stems = 2});
        QCOMPARE(largest(*render(mixWith({{.gainDb = kSilent}, {.gainDb = kSilent}}), source, kRange, 2)), 0.0F);
        QCOMPARE(largest(*render({.masterDb = kSilent}, source, kRange, 2)), 0.0F);
    }

    void wildSettingsStayFinite()
    {
        MemorySource source({.stems = 2});
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const float infinity = std::numeric_limits<float>::infinity();
        for (const float wild : {nan, infinity, -infinity, 1e30F, -1e30F}) {
            Mix mix = mixWith({{.gainDb = wild, .balance = wild}, {}});
            mix.masterDb = mix.originalDb = wild;
            QVERIFY(std::ranges::all_of(*render(mix, source, kRange, 2), [](float x) { return std::isfinite(x); }));
        }
    }

    void originalIsHeardWithItsCorrection()
    {
        MemorySource source({.stems = 2});
        Mix mix = mixWith({{.muted = true}, {.muted = true}});
        mix.listen = Listen::Original;
        QCOMPARE(*render(mix, source, kRange, 2), original(source, kRange));
        mix.originalDb = -6.0F;
        auto expected = original(source, kRange);
        for (float& x : expected)
            x *= gainLinear(-6.0F);
        QCOMPARE(*render(mix, source, kRange, 2), expected);
    }

    /// Stems are missing from 3000 to 5000: there the original is heard, whatever the strips say; around it a straight crossfade.
    void missingStemsAreTheOriginal()
    {
        MemorySource source({.frames = 10'000, .stems = 2});
        source.setAvailable({{.first = 0, .end = 3'000}, {.first = 5'000, .end = 10'000}}, {.first = 3'000, .end = 5'000});
        const auto song = original(source, {.first = 0, .end = 10'000});
        const auto heard = *render(mixWith({{.muted = true}, {.muted = true}}), source, {.first = 0, .end = 10'000}, 2);
        constexpr float kFade = 960.0F; // 20 ms
        for (std::size_t t = 0; t < 10'000; ++t) {
            const float distance = t < 3'000 ? 2'999.0F - static_cast<float>(t) : t < 5'000 ? 0.0F : static_cast<float>(t) - 5'000.0F;
            const float bed = 1.0F - std::min(distance, kFade) / kFade;
            QVERIFY2(std::abs(heard[2 * t] - bed * song[2 * t]) < 1e-6F, qPrintable(QString::number(t)));
        }
        // With all strips at 0 dB the crossfade is between equal sounds, so nothing of it is heard.
        QVERIFY(largestDifference(*render({}, source, {.first = 0, .end = 10'000}, 2), song) < 1e-6);
    }

    /// Blocks of all sizes, with stems missing and strips set, give the same bits.
    void anyCuttingGivesTheSame()
    {
        MemorySource source({.frames = 9'000});
        source.setAvailable({{.first = 100, .end = 4'000}, {.first = 4'500, .end = 9'000}}, {.first = 0, .end = 9'000});
        Mix mix = mixWith({{.gainDb = -3.0F, .balance = 0.3F}, {.muted = true}, {.gainDb = 5.0F}});
        mix.masterDb = -1.0F;
        const auto whole = *render(mix, source, {.first = 7, .end = 8'900}, 2);
        for (const std::size_t block : {1UZ, 2UZ, 3UZ, 63UZ, 64UZ, 100UZ, 256UZ, 4'095UZ}) {
            auto renderer = Renderer::create(mix, source, {.first = 7, .end = 8'900}, 2);
            std::vector<float> pieces;
            std::vector<float> piece(block * 2);
            while (const std::size_t frames = renderer->next(piece).value())
                pieces.insert(pieces.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(frames * 2));
            QCOMPARE(pieces, whole);
        }
    }

    void refusals()
    {
        MemorySource source({.frames = 100, .channels = 6});
        QCOMPARE(render({}, source, {.first = -1, .end = 5}, 2).error().code, Errc::InvalidArgument);
        QCOMPARE(render({}, source, {.first = 0, .end = 101}, 2).error().code, Errc::InvalidArgument);
        QCOMPARE(render({}, source, {.first = 5, .end = 4}, 2).error().code, Errc::InvalidArgument);
        QCOMPARE(render({}, source, {.first = 0, .end = 5}, 3).error().code, Errc::InvalidArgument);
        QCOMPARE(render({}, source, {.first = 0, .end = 0}, 2)->size(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestRender)
#include "tst_render.moc"
