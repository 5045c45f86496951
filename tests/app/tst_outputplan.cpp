#include "app/cli/outputplan.h"

#include "app/cli/inputs.h"
#include "engine/audio/encoder.h"
#include "tests/support/soundfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace stemwright;
using namespace stemwright::cli;
namespace fs = std::filesystem;

namespace {

Input song(const fs::path& file, const fs::path& subFolder = {}) { return {.file = file, .subFolder = subFolder, .info = {}}; }

void touch(const fs::path& file)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file) << "x";
}

/// Some silence, in folders that are made for it.
void writeSong(const fs::path& file)
{
    fs::create_directories(file.parent_path());
    tests::writeBytes(file, tests::waveBytes({.channels = 1, .claimedBytes = 400}, std::vector<std::byte>(400)));
}

QString text(const fs::path& path) { return QString::fromStdString(path.string()); }

} // namespace

class TestOutputPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void names_data();
    void names();
    void longNamesStayWithinTheLimit();
    void modelSuffixes();
    void songsOfOneNameGetFoldersOfTheirOwn();
    void existingOutputs();
    void renameTakesTheNextFreeFolder();
    void neverPlansToOverwriteASong();
    void refusesFoldersThatCannotBe();
    void removesLeftoversAndNothingElse();
    void findsSongsInFolders();
    void leavesOutDuplicates();
    void leavesOutStemsOfEarlierRuns_data();
    void leavesOutStemsOfEarlierRuns();

private:
    fs::path base() const { return fs::path(m_folder->path().toStdString()); }
    OutputNaming naming(Existing existing = Existing::Refuse) const
    {
        return {.base = base() / "out", .suffix = "", .extension = ".wav", .names = {"vocals", "residual"}, .existing = existing};
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOutputPlan::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestOutputPlan::names_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("folder");
    const auto row = [](const char* file, const char* suffix, const char* folder) {
        QTest::newRow(file) << QString::fromUtf8(file) << QString::fromUtf8(suffix) << QString::fromUtf8(folder);
    };
    row("/music/song.mp3", "", "song");
    row("song.live.flac", "_umxl", "song.live_umxl");
    row("no extension", "", "no extension");
    row(".hidden", "", ".hidden");
    row("..wav", "", "..wav");
    row("...wav", "_x", "...wav_x");
    row(" blank .wav", "", " blank ");
    row("-dash.wav", "", "-dash");
    row("%2e%2e.wav", "", "%2e%2e");
    row("🎵 שלום.ogg", "", "🎵 שלום");
}

void TestOutputPlan::names()
{
    QFETCH(const QString, file);
    QFETCH(const QString, suffix);
    OutputNaming names = naming();
    names.suffix = suffix.toStdString();
    const auto plans = planOutputs(std::vector{song(file.toStdString(), "album")}, names);
    QVERIFY(plans);
    QCOMPARE(text(plans->front().folder.parent_path()), text(base() / "out/album"));
    QTEST(text(plans->front().folder.filename()), "folder");
    QCOMPARE(text(plans->front().files[1].filename()), QStringLiteral("residual.wav"));
}

void TestOutputPlan::longNamesStayWithinTheLimit()
{
    OutputNaming names = naming();
    names.suffix = "_umxl";
    std::string umlauts;
    while (umlauts.size() < 250)
        umlauts += "\xC3\xA4";
    const auto plans = planOutputs(std::vector{song(umlauts + ".wav"), song("b/" + umlauts + ".wav")}, names);
    QVERIFY(plans);
    for (const SongPlan& plan : *plans) {
        const std::string name = plan.folder.filename().string();
        QVERIFY(name.size() <= 255 && name.size() > 250);
        QVERIFY(QString::fromStdString(name).toStdString() == name); // no character was cut
    }
    QVERIFY((*plans)[1].folder.string().ends_with("_umxl (2)"));
}

void TestOutputPlan::modelSuffixes()
{
    QCOMPARE(QString::fromStdString(modelSuffix("classic")), QStringLiteral("_classic"));
    fs::create_directories(base() / "mine.v2");
    for (const char* form : {"mine.v2", "mine.v2/", "mine.v2/."})
        QCOMPARE(QString::fromStdString(modelSuffix((base() / form).string())), QStringLiteral("_mine"));
    QCOMPARE(QString::fromStdString(modelSuffix("/")), QStringLiteral("_model"));
}

void TestOutputPlan::songsOfOneNameGetFoldersOfTheirOwn()
{
    const std::vector songs{song("a/x.wav"), song("b/x.wav"), song("c/x.flac"), song("c/x.flac", "sub")};
    const auto plans = planOutputs(songs, naming());
    QVERIFY(plans);
    QStringList folders;
    for (const SongPlan& plan : *plans)
        folders += text(plan.folder.lexically_relative(base() / "out"));
    QCOMPARE(folders.join(QLatin1Char('|')), QStringLiteral("x|x (2)|x (3)|sub/x"));
}

void TestOutputPlan::existingOutputs()
{
    touch(base() / "out/x/vocals.wav");
    const std::vector songs{song("x.wav"), song("y.wav")};
    const auto refused = planOutputs(songs, naming());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::AlreadyExists);
    for (const char* word : {"x/vocals.wav", "--overwrite", "--skip", "--rename"})
        QVERIFY2(refused.error().detail.find(word) != std::string::npos, refused.error().detail.c_str());

    const auto overwriting = planOutputs(songs, naming(Existing::Overwrite));
    QVERIFY(overwriting && !overwriting->front().files[0].empty());
    const auto partly = planOutputs(songs, naming(Existing::Skip));
    QVERIFY(partly && partly->front().files[0].empty() && !partly->front().files[1].empty() && !partly->front().isComplete());
    touch(base() / "out/x/residual.wav");
    const auto skipping = planOutputs(songs, naming(Existing::Skip));
    QVERIFY(skipping && skipping->front().isComplete() && !skipping->back().isComplete());
}

void TestOutputPlan::renameTakesTheNextFreeFolder()
{
    touch(base() / "out/x/vocals.wav");
    touch(base() / "out/x (2)/residual.wav");
    fs::create_directories(base() / "out/x (3)");
    const auto plans = planOutputs(std::vector{song("x.wav"), song("b/x.wav")}, naming(Existing::Rename));
    QVERIFY(plans);
    QCOMPARE(text((*plans)[0].folder.filename()), QStringLiteral("x (3)"));
    QCOMPARE(text((*plans)[1].folder.filename()), QStringLiteral("x (4)"));
}

void TestOutputPlan::neverPlansToOverwriteASong()
{
    touch(base() / "out/vocals/vocals.wav");
    fs::create_hard_link(base() / "out/vocals/vocals.wav", base() / "vocals.wav");
    for (const fs::path& file : {base() / "out/vocals/vocals.wav", base() / "vocals.wav"}) {
        const auto plans = planOutputs(std::vector{song(file)}, naming(Existing::Overwrite));
        QVERIFY(!plans);
        QVERIFY(plans.error().detail.find("one of the songs") != std::string::npos);
    }
}

void TestOutputPlan::refusesFoldersThatCannotBe()
{
    touch(base() / "out");
    const auto plans = planOutputs(std::vector{song("x.wav")}, naming());
    QVERIFY(!plans);
    QCOMPARE(plans.error().code, Errc::NotAFile);
    QVERIFY(plans.error().detail.find((base() / "out").string()) != std::string::npos);
}

void TestOutputPlan::removesLeftoversAndNothingElse()
{
    for (const char* name : {"vocals.wav.part", "vocals.flac.part", "mine.wav.part", "vocals.wav", "notes.part"})
        touch(base() / name);
    removeLeftovers(base(), {"vocals", "drums"});
    QStringList left;
    for (const auto& entry : fs::directory_iterator(base()))
        left += text(entry.path().filename());
    left.sort();
    QCOMPARE(left.join(QLatin1Char('|')), QStringLiteral("mine.wav.part|notes.part|vocals.wav"));
}

void TestOutputPlan::findsSongsInFolders()
{
    for (const char* name : {"b.wav", "a.WAV", "sub/c.wav", "sub/.hidden.wav", ".git/d.wav", "cover.png", "notes.txt"})
        writeSong(base() / name);
    fs::create_directory_symlink(base(), base() / "sub/loop");
    touch(base() / "broken.mp3");
    const std::vector<fs::path> given{base(), base() / "notes.txt", base() / "missing.wav"};
    const InputList list = findInputs(given, Folders::Search, {});
    QStringList found;
    for (const Input& input : list.songs)
        found += text(input.subFolder) + QLatin1Char(':') + text(input.file.filename());
    QCOMPARE(found.join(QLatin1Char('|')), QStringLiteral(":a.WAV|:b.wav|sub:c.wav|:notes.txt")); // by content where it was named
    QStringList failed;
    for (const FailedInput& input : list.failed)
        failed += text(input.file.filename());
    QCOMPARE(failed.join(QLatin1Char('|')), QStringLiteral("broken.mp3|missing.wav"));

    const InputList flat = findInputs(std::vector{base()}, Folders::Refuse, {});
    QVERIFY(flat.songs.empty() && flat.failed.size() == 1);
    QVERIFY(flat.failed.front().failure.error.detail.find("--recursive") != std::string::npos);
    fs::create_directories(base() / "empty");
    QVERIFY(findInputs(std::vector{base() / "empty"}, Folders::Search, {}).failed.size() == 1);
}

void TestOutputPlan::leavesOutDuplicates()
{
    writeSong(base() / "x.wav");
    fs::create_symlink(base() / "x.wav", base() / "y.wav");
    const InputList list = findInputs(std::vector{base(), base() / "x.wav"}, Folders::Search, {});
    QCOMPARE(list.songs.size(), std::size_t{1});
    QCOMPARE(list.duplicates, std::size_t{2});
}

void TestOutputPlan::leavesOutStemsOfEarlierRuns_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"wav", "flac", "ogg", "opus", "mp3"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

/// By what they carry, not by what they or their folders are called.
void TestOutputPlan::leavesOutStemsOfEarlierRuns()
{
    QFETCH(const QString, format);
    const auto fileFormat = audio::fileFormatFromName(format.toStdString());
    QVERIFY(fileFormat);
    const fs::path song = base() / "song_classic/vocals.wav";
    const fs::path stem = base() / "elsewhere" / ("renamed." + format.toStdString());
    writeSong(song);
    fs::create_directories(stem.parent_path());
    auto encoder = audio::createEncoder(stem, {.format = *fileFormat});
    QVERIFY(encoder && (*encoder)->write(std::vector<float>(8820)));
    QVERIFY((*encoder)->finish(song, "vocals")); // a song without tags of its own
    const InputList list = findInputs(std::vector{base()}, Folders::Search, {});
    QCOMPARE(list.earlierStems, std::size_t{1});
    QCOMPARE(list.songs.size(), std::size_t{1});
    QCOMPARE(text(list.songs.front().file), text(song));
    const InputList named = findInputs(std::vector{stem}, Folders::Search, {});
    QCOMPARE(named.songs.size(), std::size_t{1});
    QCOMPARE(named.earlierStems, std::size_t{0});
}

QTEST_GUILESS_MAIN(TestOutputPlan)
#include "tst_outputplan.moc"
