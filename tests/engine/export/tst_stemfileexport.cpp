#include "engine/export/stemfileexport.h"

#include "engine/audio/tags.h"
#include "engine/mix/render.h"
#include "tests/support/memorysource.h"
#include "tests/support/soundfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::exporting;

namespace {

const std::vector<std::string> kTargets{"vocals", "drums", "bass", "other", "residual"};
constexpr std::int64_t kFrames = 40'000;

std::vector<float> decodedTrack(const std::filesystem::path& path, int track)
{
    return tests::readSound(audio::openStemTrack(path, track)).frames;
}

} // namespace

class TestStemFileExport : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    StemFilePlan plan(const std::string& name) const
    {
        return {.path = std::filesystem::path(m_folder.path().toStdString()) / (name + std::string(kStemFileExtension)),
                .targets = kTargets,
                .looks = {{{"Drums", "#112233"}, {"Bass", "#223344"}, {"Other", "#334455"}, {"Vocals", "#445566"}}},
                .codec = audio::StemFileCodec::Alac,
                .range = {.first = 0, .end = kFrames}};
    }

private Q_SLOTS:
    void stemsAddUpToTheMaster()
    {
        test::MemorySource source{{.frames = kFrames, .stems = 5}};
        const StemFilePlan whole = plan("whole");
        const auto report = exportStemFile(source, whole, [](double) {}, {});
        QVERIFY2(report.has_value(), report ? "" : report.error().detail.c_str());
        const auto box = audio::readStemBox(whole.path);
        QVERIFY(box && *box);
        QCOMPARE((**box)[3].name, "Vocals");
        QCOMPARE((**box)[3].colour, "#445566");
        const std::vector<float> master = decodedTrack(whole.path, 0);
        QCOMPARE(master.size(), static_cast<std::size_t>(kFrames) * 2);
        std::vector<float> sum(master.size(), 0.0F);
        for (int track = 1; track <= 4; ++track) {
            const std::vector<float> stem = decodedTrack(whole.path, track);
            QCOMPARE(stem.size(), sum.size());
            for (std::size_t at = 0; at < sum.size(); ++at)
                sum[at] += stem[at];
        }
        for (std::size_t at = 0; at < sum.size(); ++at)
            QVERIFY2(std::abs(sum[at] - master[at]) < 1e-6, qPrintable(QString::number(at)));
        // The last track is the vocals, which are the source's first stem.
        mix::Mix vocals;
        for (std::size_t stem = 1; stem < kTargets.size(); ++stem)
            vocals.strips[stem].muted = true;
        const auto expected = mix::render(vocals, source, whole.range, 2);
        const std::vector<float> last = decodedTrack(whole.path, 4);
        for (std::size_t at = 0; at < last.size(); ++at)
            QVERIFY(std::abs((*expected)[at] - last[at]) < 1e-6);
    }

    /// A stem file is a song, too: it gets tags and a cover, and hands them on.
    void tagsAndCoverOfTheSongAreCarriedOver()
    {
        const std::vector<std::byte> cover{std::byte{0xFF}, std::byte{0xD8}, std::byte{0xFF}, std::byte{0xE0}};
        StemFilePlan tagged = plan("tagged");
        tagged.tagSource = plan("tags").path;
        auto part = PartFile::create(tagged.tagSource);
        auto writer = audio::StemFileWriter::create(std::move(*part), {.tags = {{"artist", "Somebody"}}, .cover = cover});
        const std::vector<float> silence(4'096);
        audio::StemFileWriter::Blocks blocks;
        blocks.fill(silence);
        QVERIFY((*writer)->write(blocks));
        QVERIFY((*writer)->finish());
        test::MemorySource source{{.frames = kFrames, .stems = 5}};
        QVERIFY(exportStemFile(source, tagged, [](double) {}, {}));
        QCOMPARE(audio::plainTags(tagged.path)["artist"], "Somebody");
        QVERIFY(audio::coverPicture(tagged.path) == cover);
        StemFilePlan bare = tagged;
        bare.tagSource.clear();
        QVERIFY(estimatedBytes(source, bare) < estimatedBytes(source, tagged));
    }

    void whatCannotBeIsRefused()
    {
        test::MemorySource slow{{.frames = kFrames, .stems = 5, .sampleRateHz = 22'050}};
        const auto refused = exportStemFile(slow, plan("slow"), [](double) {}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::Unsupported);
        QVERIFY(refused.error().detail.find("22050") != std::string::npos);
        test::MemorySource source{{.frames = kFrames, .stems = 5}};
        QVERIFY(!stemFileObstacle(source, {"vocals", "residual"}).empty());
        QVERIFY(stemFileObstacle(source, kTargets).empty());
        StemFilePlan lost = plan("lost");
        lost.path = "/there is no such folder/song.stem.mp4";
        QCOMPARE(exportStemFile(source, lost, [](double) {}, {}).error().code, Errc::NotFound);
    }

    void aNameInUseIsRefused()
    {
        test::MemorySource source{{.frames = kFrames, .stems = 5}};
        StemFilePlan twice = plan("twice");
        QVERIFY(exportStemFile(source, twice, [](double) {}, {}).has_value());
        QCOMPARE(exportStemFile(source, twice, [](double) {}, {}).error().code, Errc::AlreadyExists);
        twice.existing = Existing::Replace;
        QVERIFY(exportStemFile(source, twice, [](double) {}, {}).has_value());
    }

    void aStopLeavesNothing()
    {
        test::MemorySource source{{.frames = kFrames, .stems = 5}};
        std::stop_source stop;
        const StemFilePlan stopped = plan("stopped");
        const auto result = exportStemFile(source, stopped, [&stop](double) { stop.request_stop(); }, stop.get_token());
        QCOMPARE(result.error().code, Errc::Cancelled);
        QVERIFY(!std::filesystem::exists(stopped.path));
    }
};

QTEST_GUILESS_MAIN(TestStemFileExport)
#include "tst_stemfileexport.moc"
