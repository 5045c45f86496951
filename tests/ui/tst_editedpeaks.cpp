#include "tests/support/memorysource.h"
#include "tests/support/soundsource.h"
#include "ui/edit/editedpeaks.h"

#include <QSignalSpy>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr std::int64_t kFrames = 200'000;

edit::Stroke stroke()
{
    return {.shape = edit::Rectangle{.frames = {.first = 80'000, .end = 100'000}, .lowHz = 100.0, .highHz = 5000.0}, .target = "drums"};
}

std::vector<PeakBin> binsOf(std::span<const float> sound)
{
    constexpr std::size_t kSamples = 2 * Peaks::kBinFrames;
    std::vector<PeakBin> bins;
    for (std::size_t at = 0; at < sound.size(); at += kSamples)
        bins.push_back(peakOf(sound.subspan(at, std::min(kSamples, sound.size() - at))));
    return bins;
}

/// Whether the peaks of all stems are those of what the source lets hear.
bool areThoseOf(mix::Source& source, const std::vector<std::shared_ptr<const Peaks>>& peaks)
{
    for (std::size_t stem = 0; stem < peaks.size(); ++stem) {
        const auto expected = binsOf(test::wholeStem(source, stem));
        std::vector<PeakBin> read(expected.size());
        peaks[stem]->read(0.0, static_cast<double>(Peaks::kBinFrames), read);
        if (read != expected)
            return false;
    }
    return true;
}

/// A song, and the peaks of its plain stems.
struct Song {
    std::shared_ptr<test::MemorySource> plain =
        std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = kFrames, .stems = 3});
    std::shared_ptr<edit::EditedSource> edited =
        std::make_shared<edit::EditedSource>(plain, std::vector<std::string>{"vocals", "drums", "residual"});
    std::vector<std::shared_ptr<Peaks>> measured{std::make_shared<Peaks>(kFrames), std::make_shared<Peaks>(kFrames),
                                                 std::make_shared<Peaks>(kFrames)};

    Song() { measure(); }
    void measure() const
    {
        for (std::size_t stem = 0; stem < measured.size(); ++stem)
            measured[stem]->set(0, binsOf(test::wholeStem(*plain, stem)));
    }
    std::vector<std::shared_ptr<const Peaks>> peaks() const { return {measured.begin(), measured.end()}; }
};

} // namespace

class TestEditedPeaks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followTheStrokes()
    {
        const Song song;
        EditedPeaks edited;
        QSignalSpy changed(&edited, &EditedPeaks::changed);
        const auto peaks = edited.follow(song.edited, song.peaks());
        QTRY_VERIFY_WITH_TIMEOUT(areThoseOf(*song.plain, peaks), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, kPatienceMs);
        const std::uint64_t early = peaks[0]->generation({.first = 0, .end = 60'000});

        song.edited->setStrokes({stroke()});
        edited.update();
        QTRY_VERIFY_WITH_TIMEOUT(areThoseOf(*song.edited, peaks), kPatienceMs);
        QVERIFY(!areThoseOf(*song.plain, peaks));
        QCOMPARE(peaks[0]->generation({.first = 0, .end = 60'000}), early); // nothing is drawn again where nothing has changed

        song.edited->setStrokes({});
        edited.update();
        QTRY_VERIFY_WITH_TIMEOUT(areThoseOf(*song.plain, peaks), kPatienceMs);
    }

    void followTheStems()
    {
        const Song song;
        song.edited->setStrokes({stroke()});
        EditedPeaks edited;
        const auto peaks = edited.follow(song.edited, song.peaks());
        QTRY_VERIFY_WITH_TIMEOUT(areThoseOf(*song.edited, peaks), kPatienceMs);
        song.plain->setStemFactor(0.5F);
        song.measure();
        edited.update();
        QTRY_VERIFY_WITH_TIMEOUT(areThoseOf(*song.edited, peaks), kPatienceMs);
    }

    void takeAnotherSongsStems()
    {
        const Song song;
        const Song other;
        other.edited->setStrokes({stroke()});
        EditedPeaks edited;
        edited.follow(song.edited, song.peaks());
        const auto peaks = edited.follow(other.edited, other.peaks());
        QTRY_VERIFY_WITH_TIMEOUT(areThoseOf(*other.edited, peaks), kPatienceMs);
        std::weak_ptr<edit::EditedSource> closed;
        {
            const Song third;
            closed = third.edited;
            edited.follow(third.edited, third.peaks());
        }
        edited.forget();
        QTRY_VERIFY_WITH_TIMEOUT(closed.expired(), kPatienceMs);
    }
};

QTEST_GUILESS_MAIN(TestEditedPeaks)
#include "tst_editedpeaks.moc"
