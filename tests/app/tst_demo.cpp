#include "tests/app/program.h"
#include "tests/app/scoredsongs.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>
#include <vector>

using namespace stemwright::tests;
namespace fs = std::filesystem;

/// `stemwright-cli demo`, and what the built-in models make of the song.
class TestDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void songIsTheSumOfItsStems();
    void nothingIsReplacedUnasked();
    void folderThatCannotBeMadeIsNamed();
    void builtInModelsKeepTheirScores_data();
    void builtInModelsKeepTheirScores();

private:
    fs::path base() const { return fs::path(m_folder.path().toStdString()); }
    ProgramEnd run(const Words& words) const { return runProgram(words, {.folder = base(), .timeLimit = std::chrono::seconds(120)}); }
    QTemporaryDir m_folder;
};

void TestDemo::songIsTheSumOfItsStems()
{
    const ProgramEnd end = run({"demo", "given"});
    QVERIFY2(end.exitCode == 0, end.err.c_str());
    QCOMPARE(end.out, std::string("given/Just One.flac\ngiven/Just One (stems)\n"));
    const Sound song = readSound(base() / "given/Just One.flac");
    QVERIFY(song.count() > 20 * song.sampleRateHz && song.count() < 40 * song.sampleRateHz);
    std::vector<double> sum(song.frames.size());
    for (const char* name : {"vocals", "drums", "bass", "other"}) {
        const Sound stem = readSound(base() / "given/Just One (stems)" / (std::string(name) + ".ogg"));
        QCOMPARE(stem.frames.size(), song.frames.size());
        double energy = 0.0;
        for (std::size_t i = 0; i < sum.size(); ++i) {
            sum[i] += stem.frames[i];
            energy += double{stem.frames[i]} * stem.frames[i];
        }
        QVERIFY2(std::sqrt(energy / static_cast<double>(sum.size())) > 0.02, name);
    }
    double worst = 0.0;
    for (std::size_t i = 0; i < sum.size(); ++i)
        worst = std::max(worst, std::abs(sum[i] - song.frames[i]));
    const double kStep = std::ldexp(1.0, -23);
    QVERIFY2(worst <= 2.0 * kStep, std::to_string(worst).c_str());
}

void TestDemo::nothingIsReplacedUnasked()
{
    QCOMPARE(run({"demo", "twice"}).exitCode, 0);
    const auto written = fs::last_write_time(base() / "twice/Just One.flac");
    const ProgramEnd end = run({"demo", "twice"});
    QCOMPARE(end.exitCode, 4);
    QVERIFY2(end.err.find("twice/Just One.flac: is there already; --overwrite replaces it") != std::string::npos, end.err.c_str());
    QCOMPARE(fs::last_write_time(base() / "twice/Just One.flac"), written);
    QCOMPARE(run({"demo", "twice", "--overwrite"}).exitCode, 0);
    QVERIFY(fs::last_write_time(base() / "twice/Just One.flac") != written);
    QCOMPARE(filesBelow(base() / "twice").size(), std::size_t(5));
}

void TestDemo::folderThatCannotBeMadeIsNamed()
{
    writeBytes(base() / "file", {});
    const ProgramEnd end = run({"demo", "file"});
    QCOMPARE(end.exitCode, 4);
    QVERIFY2(end.err.find("file/Just One (stems)") != std::string::npos, end.err.c_str());
}

void TestDemo::builtInModelsKeepTheirScores_data()
{
    QTest::addColumn<QString>("iterations");
    QTest::addColumn<std::vector<double>>("marks"); // vocals, drums, bass, other
    QTest::newRow("classic") << "1" << std::vector{4.3, 1.5, 1.8, 2.3};
    QTest::newRow("compact") << "0" << std::vector{5.3, 5.0, 0.9, -0.5};
}

/// A mark that is lost means that separation got worse: when this was written, classic had 4.6, 1.8, 2.1 and 2.6 dB, and compact 5.6, 5.4,
/// 1.2 and -0.2.
void TestDemo::builtInModelsKeepTheirScores()
{
    QFETCH(const QString, iterations);
    QFETCH(const std::vector<double>, marks);
    const std::string model = QTest::currentDataTag();
    QCOMPARE(run({"demo", model}).exitCode, 0);
    const ProgramEnd separated = run({"separate", model + "/Just One.flac", "--model", model, "--iterations", iterations.toStdString(),
                                      "--out", model + "/estimates", "--no-cache"});
    QVERIFY2(separated.exitCode == 0, separated.err.c_str());
    const ProgramEnd end = run({"evaluate", model + "/Just One (stems)", model + "/estimates/Just One", "--json"});
    QVERIFY2(end.exitCode == 0, end.err.c_str());
    const std::map<std::string, double> least{{"vocals", marks[0]}, {"drums", marks[1]}, {"bass", marks[2]}, {"other", marks[3]}};
    std::size_t scored = 0;
    const Json song = lineOf(end.out, "song");
    for (const Json& target : song["targets"])
        if (const auto mark = least.find(target["name"].get<std::string>()); mark != least.end()) {
            ++scored;
            QVERIFY2(target["global_sdr"].get<double>() > mark->second, target.dump().c_str());
        }
    QCOMPARE(scored, least.size());
    QVERIFY(song["unreliable"] == Json({"isr", "sir", "sar"})); // the stems are decoded from Ogg Vorbis
    QCOMPARE(song["warnings"].size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
