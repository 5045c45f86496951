#include "engine/mix/differencesource.h"

#include "engine/mix/render.h"
#include "tests/support/memorysource.h"

#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::mix;
using test::MemorySource;

namespace {

constexpr std::int64_t kFrames = 20'000;
constexpr std::int64_t kFade = 960; // 20 ms at 48 kHz

std::shared_ptr<MemorySource> song(std::vector<FrameRange> available = {{.first = 0, .end = kFrames}})
{
    return std::make_shared<MemorySource>(MemorySource::Shape{.frames = kFrames}, std::move(available));
}

std::vector<float> stemOf(Source& source, std::size_t stem, FrameRange range = {.first = 0, .end = kFrames})
{
    std::vector<float> frames(static_cast<std::size_t>(range.frames()) * source.channels());
    if (!source.readStem(stem, range.first, frames))
        qFatal("cannot be read");
    return frames;
}

} // namespace

class TestDifferenceSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStemIsThatOfAMinusThatOfB()
    {
        const auto a = song();
        const auto b = song();
        b->setStemFactor(0.25F);
        const auto difference = DifferenceSource::create(a, b).value();
        for (std::size_t stem = 0; stem < 4; ++stem) {
            const auto found = stemOf(*difference, stem);
            const auto ofA = stemOf(*a, stem);
            for (std::size_t i = 0; i < found.size(); ++i)
                QVERIFY(std::abs(found[i] - 0.75F * ofA[i]) < 1e-7F);
        }
        std::vector<float> one(200);
        std::vector<float> other(200);
        QVERIFY(a->readOriginal(50, one) && difference->readOriginal(50, other));
        QCOMPARE(other, one);
    }

    void equalSeparationsAreSilent()
    {
        auto difference = DifferenceSource::create(song(), song()).value();
        const auto heard = render({}, *difference, {.first = 0, .end = kFrames}, 2).value();
        QCOMPARE(heard, std::vector<float>(heard.size(), 0.0F));
    }

    /// Where one is missing there is silence, and no step at the edges.
    void whatIsMissingIsSilence()
    {
        const auto a = song({{.first = 0, .end = 9'000}, {.first = 12'000, .end = kFrames}});
        const auto b = song({{.first = 4'000, .end = kFrames}});
        b->setStemFactor(-1.0F);
        auto difference = DifferenceSource::create(a, b).value();
        QCOMPARE(difference->available(), (std::vector<FrameRange>{{.first = 0, .end = kFrames}}));
        const auto found = stemOf(*difference, 1);
        const auto ofA = stemOf(*a, 1);
        const auto check = [&](std::int64_t frame, float share) {
            const auto i = static_cast<std::size_t>(2 * frame);
            return std::abs(found[i] - 2.0F * share * ofA[i]) < 1e-6F;
        };
        for (const std::int64_t frame : {0L, 3'999L, 4'000L, 8'999L, 9'000L, 11'999L, 12'000L})
            QVERIFY2(check(frame, 0.0F), qPrintable(QString::number(frame)));
        for (const std::int64_t frame : {4'000 + kFade, 6'000L, 12'000 + kFade, 15'000L, kFrames - 1})
            QVERIFY2(check(frame, 1.0F), qPrintable(QString::number(frame)));
        QVERIFY(check(4'000 + kFade / 4, 0.25F));
        QVERIFY(check(9'000 - 1 - kFade / 4, 0.25F));
        QVERIFY(check(1'000, 0.0F));
        // However the song is cut into pieces.
        auto pieces = stemOf(*difference, 1, {.first = 0, .end = 4'321});
        const auto rest = stemOf(*difference, 1, {.first = 4'321, .end = kFrames});
        pieces.insert(pieces.end(), rest.begin(), rest.end());
        QCOMPARE(pieces, found);
    }

    /// Changes of either are told, and only where they were: the other source has seen more changes by far.
    void changesOfBothAreTold()
    {
        const auto a = song();
        const auto b = song();
        const FrameRange all{.first = 0, .end = kFrames};
        const FrameRange front{.first = 0, .end = 1'000};
        const FrameRange back{.first = 15'000, .end = 16'000};
        for (int change = 0; change < 7; ++change)
            b->setAvailable({all}, back);
        const auto difference = DifferenceSource::create(a, b).value();
        std::uint64_t known = difference->generation(all);
        QVERIFY(difference->generation(front) <= known && difference->generation(back) <= known);
        a->setAvailable({all}, front);
        QVERIFY(difference->generation(front) > known);
        QVERIFY(difference->generation(back) <= known);
        QVERIFY(difference->generation(all) > known);
        known = difference->generation(all);
        b->setAvailable({all}, back);
        QVERIFY(difference->generation(front) <= known);
        QVERIFY(difference->generation(back) > known);
    }

    void otherSongsAreRefusedInWords()
    {
        const auto refused =
            DifferenceSource::create(song(), std::make_shared<MemorySource>(MemorySource::Shape{.frames = kFrames, .stems = 2}));
        QCOMPARE(refused.error().code, Errc::ShapeMismatch);
        QCOMPARE(refused.error().detail,
                 std::string("these are no separations of one song: 4 stems of 20000 frames, 2 channels, 48000 Hz and "
                             "2 stems of 20000 frames, 2 channels, 48000 Hz"));
        for (const MemorySource::Shape& shape :
             {MemorySource::Shape{.frames = kFrames + 1}, MemorySource::Shape{.frames = kFrames, .channels = 1},
              MemorySource::Shape{.frames = kFrames, .sampleRateHz = 44'100}})
            QVERIFY(!DifferenceSource::create(song(), std::make_shared<MemorySource>(shape)));
    }
};

QTEST_GUILESS_MAIN(TestDifferenceSource)
#include "tst_differencesource.moc"
