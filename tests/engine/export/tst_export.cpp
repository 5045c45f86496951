#include "engine/export/export.h"

#include "engine/mix/meters.h"
#include "engine/mix/render.h"
#include "tests/support/memorysource.h"
#include "tests/support/soundfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::exporting;

namespace {

const std::vector<std::string> kTargets{"vocals", "drums", "bass", "residual"};
constexpr std::int64_t kFrames = 40'000;

std::vector<float> decoded(const std::filesystem::path& path) { return tests::readSound(path).frames; }

double farthest(const std::vector<float>& one, const std::vector<float>& other)
{
    double difference = one.size() == other.size() ? 0.0 : 1e9;
    for (std::size_t at = 0; at < std::min(one.size(), other.size()); ++at)
        difference = std::max(difference, std::abs(static_cast<double>(one[at]) - static_cast<double>(other[at])));
    return difference;
}

double truePeakDb(const std::vector<float>& sound)
{
    auto meter = mix::LoudnessMeter::create(2, 48'000);
    return meter && meter->add(sound) ? meter->truePeakDb() : 1e9;
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    test::MemorySource m_source{{.frames = kFrames}};
    std::filesystem::path path(const std::string& name) const { return std::filesystem::path(m_folder.path().toStdString()) / name; }

    ExportPlan plan(Outcome outcome, const std::string& name, const mix::Mix& heard = {}) const
    {
        ExportPlan plan{
            .files = {}, .range = {.first = 0, .end = kFrames}, .format = audio::FileFormat::Wav, .depth = audio::SampleDepth::Float32};
        for (const Track& track : tracksOf(outcome, heard, kTargets))
            plan.files.push_back({.path = path(name + track.name + ".wav"), .track = track});
        return plan;
    }

    Result<ExportReport> run(const ExportPlan& plan, const std::stop_token& stop = {})
    {
        return exportSong(m_source, plan, [](double) {}, stop);
    }

private Q_SLOTS:
    void remixIsWhatIsHeard()
    {
        mix::Mix heard{.masterDb = -2.0F};
        heard.strips[0].gainDb = 3.0F;
        heard.strips[1].balance = -0.4F;
        heard.strips[2].muted = true;
        mix::Mix compared = heard; // the switch to the original is no part of a remix
        compared.listen = mix::Listen::Original;
        compared.originalDb = -6.0F;
        ExportPlan remix = plan(Outcome::Remix, "remix", compared);
        remix.range = {.first = 1'234, .end = 30'001};
        QVERIFY(run(remix).has_value());
        const auto expected = mix::render(heard, m_source, remix.range, 2);
        QCOMPARE(farthest(decoded(path("remix.wav")), *expected), 0.0);
    }

    void karaokeAndAcapellaGiveTheSong()
    {
        QVERIFY(run(plan(Outcome::Karaoke, "karaoke")).has_value());
        QVERIFY(run(plan(Outcome::Acapella, "acapella")).has_value());
        std::vector<float> sum = decoded(path("karaoke.wav"));
        const std::vector<float> vocals = decoded(path("acapella.wav"));
        QVERIFY(std::ranges::any_of(vocals, [](float sample) { return sample != 0.0F; }));
        for (std::size_t at = 0; at < vocals.size(); ++at)
            sum[at] += vocals[at];
        std::vector<float> song(sum.size());
        QVERIFY(m_source.readOriginal(0, song).has_value());
        QVERIFY(farthest(sum, song) < 1e-6);
    }

    void stemsHaveAFileEach()
    {
        QVERIFY(run(plan(Outcome::Stems, "stem-")).has_value());
        std::vector<float> bass(static_cast<std::size_t>(kFrames) * 2);
        QVERIFY(m_source.readStem(2, 0, bass).has_value());
        QCOMPARE(farthest(decoded(path("stem-bass.wav")), bass), 0.0);
        QVERIFY(std::filesystem::exists(path("stem-residual.wav")));
    }

    void withoutVocalsThereIsNoKaraoke()
    {
        QVERIFY(tracksOf(Outcome::Karaoke, {}, {"speech", "noise"}).empty());
        QVERIFY(tracksOf(Outcome::Acapella, {}, {"speech", "noise"}).empty());
    }

    void peaksAreLoweredTogetherOrLimited()
    {
        mix::Mix loud{.masterDb = 12.0F};
        for (mix::Strip& strip : loud.strips)
            strip.gainDb = 12.0F;
        ExportPlan lowered = plan(Outcome::Remix, "lowered", loud);
        lowered.depth = audio::SampleDepth::Int24;
        const auto report = run(lowered);
        QVERIFY(report.has_value());
        QVERIFY(report->loweredDb > 0.0F);
        QCOMPARE(report->clippedSamples, 0);
        std::vector<float> expected = *mix::render(loud, m_source, lowered.range, 2);
        for (float& sample : expected)
            sample *= std::pow(10.0F, -report->loweredDb / 20.0F);
        QVERIFY(farthest(decoded(path("lowered.wav")), expected) < 1e-5);

        ExportPlan limited = plan(Outcome::Remix, "limited", loud);
        limited.depth = audio::SampleDepth::Int24;
        limited.peaks = Peaks::Limit;
        const auto limitedReport = run(limited);
        QVERIFY(limitedReport->limitedDb > 3.0F);
        QCOMPARE(limitedReport->loweredDb, 0.0F);
        QCOMPARE(limitedReport->clippedSamples, 0); // a limiter turns down, it cuts nothing off
        const std::vector<float> turnedDown = decoded(path("limited.wav"));
        QCOMPARE(turnedDown.size(), expected.size());
        for (const auto& sound : {decoded(path("lowered.wav")), turnedDown}) {
            const double peakDb = truePeakDb(sound);
            QVERIFY2(peakDb < 0.001 && peakDb > -0.7, qPrintable(QString::number(peakDb)));
        }

        const auto kept = run(plan(Outcome::Remix, "kept", loud));
        QCOMPARE(kept->loweredDb, 0.0F);
        QCOMPARE(kept->limitedDb, 0.0F);
        QCOMPARE(kept->clippedSamples, 0);
        QVERIFY(truePeakDb(decoded(path("kept.wav"))) > 0.0);
    }

    /// What is below full scale is written as it is, whatever is to become of peaks.
    void withoutPeaksNothingIsChanged()
    {
        for (const Peaks peaks : {Peaks::LowerAll, Peaks::Limit}) {
            ExportPlan soft = plan(Outcome::Remix, "soft", mix::Mix{.masterDb = -12.0F});
            soft.depth = audio::SampleDepth::Int24;
            soft.peaks = peaks;
            soft.existing = Existing::Replace;
            const auto report = run(soft);
            QCOMPARE(report->loweredDb, 0.0F);
            QCOMPARE(report->limitedDb, 0.0F);
            const auto expected = mix::render({.masterDb = -12.0F}, m_source, soft.range, 2);
            QVERIFY(farthest(decoded(path("soft.wav")), *expected) < 4e-7); // the dither of 24 bits
        }
    }

    void refusesBeforeTheWork()
    {
        ExportPlan again = plan(Outcome::Karaoke, "twice");
        QVERIFY(run(again).has_value());
        const auto refused = run(again);
        QCOMPARE(refused.error().code, Errc::AlreadyExists);
        QVERIFY(refused.error().detail.contains("twice.wav"));
        again.existing = Existing::Replace;
        QVERIFY(run(again).has_value());

        ExportPlan nowhere = plan(Outcome::Karaoke, "none/karaoke");
        QCOMPARE(run(nowhere).error().code, Errc::NotFound);
        ExportPlan beyond = plan(Outcome::Karaoke, "beyond");
        beyond.range.end = kFrames + 1;
        QCOMPARE(run(beyond).error().code, Errc::InvalidArgument);
        QCOMPARE(run({}).error().code, Errc::InvalidArgument);
    }

    void whatNoFileCarriesIsToldBeforeThereAreStems()
    {
        const test::MemorySource surround{{.frames = kFrames, .channels = 6}};
        ExportPlan plan = this->plan(Outcome::Karaoke, "surround");
        QVERIFY(checkBeforehand(surround, plan).has_value());
        plan.format = audio::FileFormat::Mp3;
        const Status refused = checkBeforehand(surround, plan);
        QCOMPARE(refused.error().code, Errc::Unsupported);
        QVERIFY(refused.error().detail.contains("surround.wav"));
        QCOMPARE(checkExport(surround, plan).error(), refused.error());
    }

    void missingStemsAreToldBeforeTheWork()
    {
        test::MemorySource half{{.frames = kFrames}};
        half.setAvailable({{.first = 0, .end = kFrames / 2}}, {.first = 0, .end = kFrames});
        QVERIFY(checkBeforehand(half, plan(Outcome::Karaoke, "half")).has_value());
        const auto refused = exportSong(half, plan(Outcome::Karaoke, "half"), [](double) {}, {});
        QCOMPARE(refused.error().code, Errc::NotFound);
        QVERIFY(!std::filesystem::exists(path("half.wav")));
    }

    /// Beside missing stems the song itself is blended in, which would be heard in a stem.
    void aRangeBesideMissingStemsIsKeptAwayFromThem()
    {
        constexpr std::int64_t kFadeFrames = 960; // 20 ms
        test::MemorySource half{{.frames = kFrames}};
        half.setAvailable({{.first = 0, .end = kFrames / 2}}, {.first = 0, .end = kFrames});
        ExportPlan near = plan(Outcome::Stems, "near-");
        near.files.resize(1);
        near.range = {.first = 0, .end = kFrames / 2 - kFadeFrames + 1};
        QCOMPARE(exportSong(half, near, [](double) {}, {}).error().code, Errc::NotFound);
        --near.range.end;
        QVERIFY(exportSong(half, near, [](double) {}, {}));
        std::vector<float> stem(static_cast<std::size_t>(near.range.frames()) * 2);
        QVERIFY(half.readStem(0, 0, stem));
        QCOMPARE(decoded(near.files.front().path), stem);
    }

    void cancelLeavesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(run(plan(Outcome::Karaoke, "stopped"), stop.get_token()).error().code, Errc::Cancelled);
        QVERIFY(!std::filesystem::exists(path("stopped.wav")));
        QVERIFY(!std::filesystem::exists(path("stopped.wav.part")));
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("usual") << QByteArray("{song} ({outcome})") << QByteArray("A/B song (Karaoke)").replace("/", "");
        QTest::newRow("unknown field") << QByteArray("{nothing}") << QByteArray("{nothing}");
        QTest::newRow("dots in front") << QByteArray("../{stem}") << QByteArray("bass");
        QTest::newRow("nothing left") << QByteArray("/\n") << QByteArray();
        QTest::newRow("long") << QByteArray("\xC3\xBC").repeated(150) << QByteArray("\xC3\xBC").repeated(100);
    }

    void names()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, name);
        const std::string made = fileNameOf(pattern.toStdString(), {.song = "A/B song", .outcome = "Karaoke", .stem = "bass"});
        QCOMPARE(QByteArray::fromStdString(made), name);
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
