#include "tests/app/program.h"
#include "tests/app/scoredsongs.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <ranges>
#include <sstream>

using namespace stemwright::tests;
namespace fs = std::filesystem;

namespace {

std::string textOf(const fs::path& file)
{
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

/// `stemwright-cli evaluate` as a user meets it.
class TestEvaluate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tableOfOneSong();
    void linesForPrograms();
    void wholeDataSet();
    void filesAreAsMusevals();
    void filesAreNotReplacedUnasked();
    void drawingsLieBesideTheFiles();
    void accompanimentIsThePairOfTheVocals();
    void oracleNeedsNoEstimates();
    void oracleOfAWholeDataSet();
    void silentStemIsLeftOut();
    void improvementIsOverTheMixture();
    void stemsAreMatchedByTheirSound();
    void framesAreScoredInTheBestOrder();
    void matchingNeedsEquallyManyStems();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void shorterEstimateIsTold();
    void optionsThatMakeNoSense_data();
    void optionsThatMakeNoSense();

private:
    fs::path base() const { return fs::path(m_folder->path().toStdString()); }
    ProgramEnd run(const Words& words) const { return runProgram(words, {.folder = base()}); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEvaluate::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const std::string song : {"One", "Two"}) {
        const std::uint32_t seed = song == "One" ? 1 : 10;
        const Sound vocals = noise(seed);
        const Sound drums = noise(seed + 1);
        writeWave(base() / "true/test" / song / "vocals.wav", vocals);
        writeWave(base() / "true/test" / song / "drums.wav", drums);
        writeWave(base() / "true/test" / song / "mixture.wav", noise(99)); // no stem
        writeWave(base() / "guess/test" / song / "vocals.wav", spoiled(vocals, 0.1F, seed + 2));
        writeWave(base() / "guess/test" / song / "drums.wav", spoiled(drums, 0.01F, seed + 3));
    }
}

void TestEvaluate::tableOfOneSong()
{
    const ProgramEnd end = run({"evaluate", "true/test/One", "guess/test/Two/../One"});
    QCOMPARE(end.exitCode, 0);
    std::istringstream lines(end.out);
    std::string heading;
    std::string target;
    double sdr = 0.0;
    std::getline(lines, heading);
    lines >> target >> sdr;
    QVERIFY2(heading.starts_with("TARGET") && heading.find("SDR     ISR     SIR     SAR  global") != std::string::npos, heading.c_str());
    QCOMPARE(target, std::string("drums"));
    QVERIFY2(std::abs(sdr - 40.0) < 0.2, end.out.c_str());
    QVERIFY2(end.out.find("3 of 3") != std::string::npos, end.out.c_str());
}

void TestEvaluate::linesForPrograms()
{
    const ProgramEnd end = run({"evaluate", "true/test/One", "guess/test/One", "--json"});
    QCOMPARE(end.exitCode, 0);
    const Json song = lineOf(end.out, "song");
    QCOMPARE(song["targets"].size(), std::size_t(2));
    const Json& vocals = song["targets"][1];
    QCOMPARE(vocals["name"].get<std::string>(), std::string("vocals"));
    QCOMPARE(vocals["scored_frames"].get<int>(), 3);
    for (const char* metric : {"sdr", "global_sdr", "snr", "si_sdr"})
        QVERIFY2(std::abs(vocals[metric].get<double>() - 20.0) < 0.2, metric);
    QVERIFY(vocals["sir"].get<double>() > 30.0);
    QVERIFY(song["unreliable"] == Json::array());
    QCOMPARE(lineOf(end.out, "summary")["exit_code"].get<int>(), 0);
    QCOMPARE(linesOf(end.out).back()["event"].get<std::string>(), std::string("summary"));
}

void TestEvaluate::wholeDataSet()
{
    writeWave(base() / "true/test/Three/vocals.wav", noise(5));
    const ProgramEnd end = run({"evaluate", "true", "guess", "--json"});
    QCOMPARE(end.exitCode, 1);
    const Json error = lineOf(end.out, "error");
    QVERIFY2(error["message"].get<std::string>().find("Three: there is no song of this name in guess") != std::string::npos,
             error.dump().c_str());
    const Json scores = lineOf(end.out, "scores");
    QCOMPARE(scores["targets"][0]["name"].get<std::string>(), std::string("drums"));
    QCOMPARE(scores["targets"][0]["songs"].get<int>(), 2);
    QVERIFY(std::abs(scores["targets"][0]["sdr"].get<double>() - 40.0) < 0.2);
    QCOMPARE(lineOf(end.out, "summary")["done"].get<int>(), 2);
}

void TestEvaluate::filesAreAsMusevals()
{
    QCOMPARE(run({"evaluate", "true", "guess", "--out", "scores"}).exitCode, 0);
    QCOMPARE(filesBelow(base() / "scores"), (std::vector<std::string>{"scores.csv", "test/One.json", "test/Two.json"}));
    const Json scores = Json::parse(textOf(base() / "scores/test/One.json"));
    QCOMPARE(scores["targets"][1]["name"].get<std::string>(), std::string("vocals"));
    const Json& frame = scores["targets"][1]["frames"][2];
    QCOMPARE(frame["time"].get<double>(), 2.0);
    QCOMPARE(frame["duration"].get<double>(), 1.0);
    QVERIFY(std::abs(frame["metrics"]["SDR"].get<double>() - 20.0) < 0.2);
    QCOMPARE(scores["targets"][1]["frames"].size(), std::size_t(3));
    const std::string table = textOf(base() / "scores/scores.csv");
    QCOMPARE(std::ranges::count(table, '\n'), std::ptrdiff_t(5));
    QVERIFY2(table.find("\ntest/One,drums,3,3,") != std::string::npos, table.c_str());
}

void TestEvaluate::filesAreNotReplacedUnasked()
{
    QCOMPARE(run({"evaluate", "true", "guess", "--out", "scores"}).exitCode, 0);
    const ProgramEnd again = run({"evaluate", "true", "guess", "--out", "scores"});
    QCOMPARE(again.exitCode, 4);
    QVERIFY2(again.err.find("One.json: is there already; --overwrite replaces it") != std::string::npos, again.err.c_str());
    QCOMPARE(run({"evaluate", "true", "guess", "--out", "scores", "--overwrite"}).exitCode, 0);
}

void TestEvaluate::drawingsLieBesideTheFiles()
{
    QCOMPARE(run({"evaluate", "true", "guess", "--out", "scores", "--plots"}).exitCode, 0);
    QCOMPARE(filesBelow(base() / "scores"),
             (std::vector<std::string>{"scores.csv", "scores.png", "scores.svg", "test/One.frames.png", "test/One.frames.svg",
                                       "test/One.json", "test/Two.frames.png", "test/Two.frames.svg", "test/Two.json"}));
    const QImage drawn(QString::fromStdString((base() / "scores/test/Two.frames.png").string()));
    QCOMPARE(drawn.width(), 2000);
    QCOMPARE(drawn.pixelColor(0, 0), QColor(Qt::white));
    int coloured = 0; // curves and boxes
    for (int x = 0; x < drawn.width(); ++x)
        coloured +=
            std::ranges::any_of(std::views::iota(0, drawn.height()), [&](int y) { return drawn.pixelColor(x, y).saturation() > 100; });
    QVERIFY2(coloured > 400, qPrintable(QString::number(coloured)));
    const std::string song = textOf(base() / "scores/test/Two.frames.svg");
    QVERIFY(song.find("test/Two: scores over time") != std::string::npos && song.find(">SDR in dB<") != std::string::npos);
    QVERIFY(textOf(base() / "scores/scores.svg").find("Scores of 2 songs") != std::string::npos);

    const ProgramEnd single = run({"evaluate", "true/test/One", "guess/test/One", "--out", "single", "--plots", "--mode", "v3"});
    QCOMPARE(single.exitCode, 0);
    QCOMPARE(filesBelow(base() / "single"), (std::vector<std::string>{"One.frames.png", "One.frames.svg", "One.json", "scores.csv"}));
    QVERIFY(textOf(base() / "single/One.frames.svg").find("BSS Eval v3, frames of 1 s") != std::string::npos);
    fs::remove(base() / "single/One.json");
    fs::remove(base() / "single/scores.csv");
    const ProgramEnd again = run({"evaluate", "true/test/One", "guess/test/One", "--out", "single", "--plots"});
    QCOMPARE(again.exitCode, 4);
    QVERIFY2(again.err.find("One.frames.svg: is there already; --overwrite replaces it") != std::string::npos, again.err.c_str());
    const ProgramEnd nowhere = run({"evaluate", "true", "guess", "--plots"});
    QCOMPARE(nowhere.exitCode, 2);
    QVERIFY2(nowhere.err.find("--plots: needs --out") != std::string::npos, nowhere.err.c_str());
}

void TestEvaluate::accompanimentIsThePairOfTheVocals()
{
    writeWave(base() / "true/test/One/bass.wav", noise(7));
    Sound sum = noise(2); // the drums
    const Sound bass = noise(7);
    for (std::size_t i = 0; i < sum.frames.size(); ++i)
        sum.frames[i] += bass.frames[i];
    writeWave(base() / "guess/test/One/accompaniment.wav", spoiled(sum, 0.1F, 8));
    const ProgramEnd end = run({"evaluate", "true/test/One", "guess/test/One", "--json"});
    QCOMPARE(end.exitCode, 0);
    const Json targets = lineOf(end.out, "song")["targets"];
    QCOMPARE(targets.size(), std::size_t(3));
    QCOMPARE(targets[0]["name"].get<std::string>(), std::string("accompaniment"));
    QVERIFY2(std::abs(targets[0]["sdr"].get<double>() - 23.0) < 0.3, targets.dump().c_str()); // two stems are 3 dB more than one
    QVERIFY(targets[0]["sir"].get<double>() > 30.0 && targets[2]["sir"].get<double>() > 30.0);
    // the stems that it is made of do not interfere with it
    QVERIFY2(targets[0]["si_sir"].is_null() || targets[0]["si_sir"].get<double>() > 200.0, targets.dump().c_str());
    QVERIFY2(end.err.find("has no stem \"bass\"") != std::string::npos, end.err.c_str());
}

/// What a ratio mask leaves out of the vocals is in the accompaniment: their errors are equally large.
void TestEvaluate::oracleNeedsNoEstimates()
{
    const Sound bass = noise(7);
    Sound sum = noise(2); // the drums
    double vocalEnergy = 0.0;
    double sumEnergy = 0.0;
    const Sound vocals = noise(1);
    for (std::size_t i = 0; i < sum.frames.size(); ++i) {
        sum.frames[i] += bass.frames[i];
        vocalEnergy += std::pow(vocals.frames[i], 2);
        sumEnergy += std::pow(sum.frames[i], 2);
    }
    writeWave(base() / "true/test/One/bass.wav", bass);
    const ProgramEnd end = run({"evaluate", "true/test/One", "--oracle", "irm", "--json"});
    QCOMPARE(end.exitCode, 0);
    const Json song = lineOf(end.out, "song");
    QCOMPARE(song["oracle"].get<std::string>(), std::string("irm"));
    const Json& targets = song["targets"];
    QCOMPARE(targets.size(), std::size_t(4));
    QCOMPARE(targets[0]["name"].get<std::string>(), std::string("accompaniment"));
    const double more = targets[0]["snr"].get<double>() - targets[3]["snr"].get<double>();
    QVERIFY2(std::abs(more - 10.0 * std::log10(sumEnergy / vocalEnergy)) < 1e-3, targets.dump().c_str());
    QVERIFY(targets[3]["snr"].get<double>() > 3.0);

    // a true accompaniment is no further source
    writeWave(base() / "true/test/One/accompaniment.wav", sum);
    const ProgramEnd same = run({"evaluate", "true/test/One", "--oracle", "irm", "--json"});
    const Json again = lineOf(same.out, "song")["targets"];
    QCOMPARE(again.size(), std::size_t(4));
    QVERIFY(std::abs(again[0]["snr"].get<double>() - targets[0]["snr"].get<double>()) < 1e-3);
    QVERIFY(std::abs(again[3]["snr"].get<double>() - targets[3]["snr"].get<double>()) < 1e-3);
}

void TestEvaluate::oracleOfAWholeDataSet()
{
    for (const std::string oracle : {"irm", "ibm", "irm1", "ibm1"}) {
        const ProgramEnd end = run({"evaluate", "true", "--oracle", oracle, "--json"});
        QCOMPARE(end.exitCode, 0);
        const Json scores = lineOf(end.out, "scores");
        QCOMPARE(scores["targets"][1]["songs"].get<int>(), 2);
        QVERIFY2(scores["targets"][1]["sdr"].get<double>() > 1.0, end.out.c_str());
    }
    const ProgramEnd mono = run({"evaluate", "true", "--oracle", "mwf"});
    QCOMPARE(mono.exitCode, 3);
    const ProgramEnd unknown = run({"evaluate", "true", "--oracle", "irm2"});
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY2(unknown.err.find("--oracle: \"irm2\" is none of ibm, irm, ibm1, irm1, mwf") != std::string::npos, unknown.err.c_str());
    const ProgramEnd neither = run({"evaluate", "true"});
    QCOMPARE(neither.exitCode, 2);
    QVERIFY2(neither.err.find("ESTIMATES is missing; --oracle scores an ideal mask instead") != std::string::npos, neither.err.c_str());
    QVERIFY2(mono.err.find("true/test/One: the oracle mwf is for stereo stems; these have 1 channel") != std::string::npos,
             mono.err.c_str());
}

void TestEvaluate::silentStemIsLeftOut()
{
    for (const char* folder : {"true", "guess"})
        writeWave(base() / folder / "test/One/bass.wav", noise(7, 0.0F));
    const ProgramEnd end = run({"evaluate", "true/test/One", "guess/test/One", "--json"});
    QCOMPARE(end.exitCode, 0);
    const Json targets = lineOf(end.out, "song")["targets"];
    QVERIFY(targets[0]["sdr"].is_null());
    QCOMPARE(targets[0]["global_sdr"].get<double>(), 0.0);
    QVERIFY(targets[1]["sdr"].is_number());
    QVERIFY2(end.err.find("the true stem \"bass\" is silent; BSS Eval leaves it out") != std::string::npos, end.err.c_str());
}

/// Two independent stems of one level: the mixture itself scores 0 dB for each.
void TestEvaluate::improvementIsOverTheMixture()
{
    const ProgramEnd end = run({"evaluate", "true/test/One", "guess/test/One", "--json"});
    for (const Json& target : lineOf(end.out, "song")["targets"])
        for (const std::string metric : {"global_sdr", "si_sdr"}) {
            const double mixture = target[metric].get<double>() - target[metric + "_improvement"].get<double>();
            QVERIFY2(std::abs(mixture) < 0.3, (metric + ": " + target.dump()).c_str());
        }
    Sound sum = noise(1);
    const Sound drums = noise(2);
    for (std::size_t i = 0; i < sum.frames.size(); ++i)
        sum.frames[i] += drums.frames[i];
    writeWave(base() / "none/vocals.wav", sum);
    writeWave(base() / "none/drums.wav", sum);
    const ProgramEnd none = run({"evaluate", "true/test/One", "none", "--json"});
    for (const Json& target : lineOf(none.out, "song")["targets"])
        for (const char* metric : {"global_sdr_improvement", "si_sdr_improvement"})
            QVERIFY2(std::abs(target[metric].get<double>()) < 1e-4, target.dump().c_str());
}

void TestEvaluate::stemsAreMatchedByTheirSound()
{
    fs::create_directories(base() / "nameless");
    fs::copy_file(base() / "guess/test/One/vocals.wav", base() / "nameless/1.wav");
    fs::copy_file(base() / "guess/test/One/drums.wav", base() / "nameless/2.wav");
    const ProgramEnd named = run({"evaluate", "true/test/One", "guess/test/One", "--json"});
    const ProgramEnd end = run({"evaluate", "true/test/One", "nameless", "--match", "--json"});
    QCOMPARE(end.exitCode, 0);
    QVERIFY2(lineOf(end.out, "song")["targets"] == lineOf(named.out, "song")["targets"], end.out.c_str());
    QVERIFY2(end.err.find("nameless/1.wav: \"1\" is matched with the true stem \"vocals\"") != std::string::npos, end.err.c_str());

    // the other way round in names is the same, too
    fs::remove_all(base() / "nameless");
    fs::create_directories(base() / "swapped");
    fs::copy_file(base() / "guess/test/One/vocals.wav", base() / "swapped/drums.wav");
    fs::copy_file(base() / "guess/test/One/drums.wav", base() / "swapped/vocals.wav");
    const ProgramEnd swapped = run({"evaluate", "true/test/One", "swapped", "--match", "--json"});
    QVERIFY2(lineOf(swapped.out, "song")["targets"] == lineOf(named.out, "song")["targets"], swapped.out.c_str());
}

void TestEvaluate::framesAreScoredInTheBestOrder()
{
    fs::create_directories(base() / "swapped");
    fs::copy_file(base() / "guess/test/One/vocals.wav", base() / "swapped/drums.wav");
    fs::copy_file(base() / "guess/test/One/drums.wav", base() / "swapped/vocals.wav");
    for (const char* mode : {"v3", "v4"}) {
        const Json named = lineOf(run({"evaluate", "true/test/One", "guess/test/One", "--mode", mode, "--json"}).out, "song")["targets"];
        const ProgramEnd end = run({"evaluate", "true/test/One", "swapped", "--mode", mode, "--permute", "--json"});
        QCOMPARE(end.exitCode, 0);
        const Json swapped = lineOf(end.out, "song")["targets"];
        QCOMPARE(swapped.size(), named.size());
        for (std::size_t target = 0; target < named.size(); ++target)
            for (const char* metric : {"sdr", "sir"})
                QVERIFY2(std::abs(swapped[target][metric].get<double>() - named[target][metric].get<double>()) < 1e-4, end.out.c_str());
        QVERIFY2(end.err.find("in 3 of 3 frames the estimates are scored in another order") != std::string::npos, end.err.c_str());
    }
}

void TestEvaluate::matchingNeedsEquallyManyStems()
{
    writeWave(base() / "three/1.wav", noise(1));
    writeWave(base() / "three/2.wav", noise(2));
    writeWave(base() / "three/3.wav", noise(3));
    const ProgramEnd end = run({"evaluate", "true/test/One", "three", "--match"});
    QCOMPARE(end.exitCode, 3);
    QVERIFY2(end.err.find("three: has 3 stems, but there are 2 true ones in true/test/One") != std::string::npos, end.err.c_str());
    const ProgramEnd oracle = run({"evaluate", "true/test/One", "--oracle", "irm", "--match"});
    QCOMPARE(oracle.exitCode, 2);
    QVERIFY2(oracle.err.find("--match: an oracle's stems have the names of the true ones") != std::string::npos, oracle.err.c_str());
}

void TestEvaluate::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("references");
    QTest::addColumn<QString>("estimates");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* references, const char* estimates, const char* reason) {
        QTest::newRow(name) << QString::fromLatin1(references) << QString::fromLatin1(estimates) << QString::fromLatin1(reason);
    };
    row("missing", "nowhere", "guess/test/One", "nowhere");
    row("empty folder", "true/test/One", "empty", "empty: has no stems in it");
    row("other names", "true/test/One", "other", "other: has no stem of the same name as one in");
    row("other rate", "true/test/One", "rate", "rate/vocals.wav: differs from true/test/One/drums.wav, which has 8000 Hz, by its 16000 Hz");
    row("other channels", "true/test/One", "stereo",
        "stereo/vocals.wav: differs from true/test/One/drums.wav, which has 1 channel, by its 2");
    row("unequal references", "unequal", "guess/test/One", "true stems must be equally long");
    row("two files for a stem", "true/test/One", "twice", "only one of them can be the stem \"vocals\"");
    row("no sound", "true/test/One", "broken", "broken/vocals.wav");
    row("a sound file", "true/test/One/vocals.wav", "guess/test/One", "vocals.wav");
}

void TestEvaluate::whatDoesNotFitIsRefused()
{
    fs::create_directories(base() / "empty");
    writeWave(base() / "other/piano.wav", noise(1));
    Sound fast = noise(1);
    fast.sampleRateHz = 16000;
    writeWave(base() / "rate/vocals.wav", fast);
    Sound stereo = noise(1);
    stereo.channels = 2;
    writeWave(base() / "stereo/vocals.wav", stereo);
    writeWave(base() / "unequal/vocals.wav", noise(1));
    writeWave(base() / "unequal/drums.wav", noise(1, 0.5F, kNoiseFrames - 1));
    writeWave(base() / "twice/vocals.wav", noise(1));
    writeWave(base() / "twice/VOCALS.wave", noise(1));
    fs::create_directories(base() / "broken");
    writeBytes(base() / "broken/vocals.wav", randomBytes(1000, 3));
    QFETCH(const QString, references);
    QFETCH(const QString, estimates);
    QFETCH(const QString, reason);
    const ProgramEnd end = run({"evaluate", references.toStdString(), estimates.toStdString()});
    QCOMPARE(end.exitCode, 3);
    QVERIFY2(end.err.find(reason.toStdString()) != std::string::npos, end.err.c_str());
    QVERIFY(end.out.empty());
}

void TestEvaluate::shorterEstimateIsTold()
{
    writeWave(base() / "guess/test/One/vocals.wav", noise(1, 0.5F, 2 * 8000));
    const ProgramEnd end = run({"evaluate", "true/test/One", "guess/test/One", "--json"});
    QCOMPARE(end.exitCode, 0);
    QVERIFY2(end.err.find("vocals.wav: has 16000 frames instead of 24100; silence follows") != std::string::npos, end.err.c_str());
    const Json targets = lineOf(end.out, "song")["targets"];
    QCOMPARE(targets[0]["scored_frames"].get<int>(), 2); // the silent third frame counts for no stem
}

void TestEvaluate::optionsThatMakeNoSense_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("mode") << QStringLiteral("--mode") << QStringLiteral("v5");
    QTest::newRow("window") << QStringLiteral("--window") << QStringLiteral("0");
    QTest::newRow("hop") << QStringLiteral("--hop") << QStringLiteral("-1");
    QTest::newRow("oracle beside estimates") << QStringLiteral("--oracle") << QStringLiteral("irm");
    QTest::newRow("hop that is no number") << QStringLiteral("--hop") << QStringLiteral("nan");
}

void TestEvaluate::optionsThatMakeNoSense()
{
    QFETCH(const QString, option);
    QFETCH(const QString, value);
    const ProgramEnd end = run({"evaluate", "true", "guess", option.toStdString(), value.toStdString(), "--json"});
    QCOMPARE(end.exitCode, 2);
    QCOMPARE(lineOf(end.out, "summary")["exit_code"].get<int>(), 2);
    QVERIFY2(end.err.find(option.toStdString()) != std::string::npos, end.err.c_str());
}

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
