#include "app/cli/losscurve.h"
#include "engine/train/stretch.h"
#include "tests/app/program.h"
#include "tests/app/scoredsongs.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <fstream>
#include <thread>
#include <utility>

using namespace stemwright::tests;
using namespace stemwright;
namespace fs = std::filesystem;

/// `stemwright-cli train` as a researcher meets it.
class TestTrain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void networkIsLearnedAndSeparates();
    void stoppedTrainingGoesOnWithTheSameNumbers();
    void earlierTrainingIsKeptUnlessToldOtherwise();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void sizesThatDoNotFitAreRefused();
    void aModelCanBeGoneOnWithOnOtherSongs();
    void songsThatAreLeftOutAreTold();
    void aKilledTrainingGoesOnWithTheSameNumbers();
    void aFullDiskLeavesTheLastEpoch();
    void pitchAndTempoChange();
    void jointNetworkIsLearned();
    void xumxIsLearned();
    void whatStandsBeforeTheNetworkIsLearned();
    void curveShowsTheLosses();

private:
    static constexpr int kRateHz = 8'000;
    fs::path base() const { return fs::path(m_folder->path().toStdString()); }
    /// Small enough for a test.
    Words words(const std::string& more, const std::string& sizes = "--hidden-size 8 --seq-dur 1 --lr 0.01") const
    {
        return wordsOf(
            "train --root set --sample-rate 8000 --nfft 256 --nhop 128 --bandwidth 3000 --batch-size 2 --threads 1 --output model " +
            sizes + " " + more);
    }
    ProgramEnd run(const Words& words) const { return runProgram(words, {.folder = base(), .timeLimit = std::chrono::seconds(120)}); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTrain::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (int song = 0; song < 4; ++song) {
        const fs::path folder = base() / "set" / (song < 3 ? "train" : "valid") / ("song " + std::to_string(song));
        fs::create_directories(folder);
        for (const char* source : {"vocals", "drums", "bass", "other"}) {
            const auto seed = static_cast<std::uint32_t>(10 * song + source[0]);
            writeWave(folder / (std::string(source) + ".wav"),
                      source == std::string("vocals")
                          ? sineSound(2 * kRateHz, 2, kRateHz, 300.0)
                          : Sound{.sampleRateHz = kRateHz, .channels = 2, .frames = noise(seed, 0.1F, 4 * kRateHz).frames});
        }
    }
}

void TestTrain::networkIsLearnedAndSeparates()
{
    const ProgramEnd end = run(words("--epochs 30 --samples-per-track 4 --json"));
    QVERIFY2(end.exitCode == 0, end.err.c_str());
    std::vector<double> losses;
    for (const Json& line : linesOf(end.out))
        if (line["event"] == "epoch")
            losses.push_back(line["valid_loss"].get<double>());
    QCOMPARE(losses.size(), std::size_t(30));
    QVERIFY2(std::ranges::min(losses) < 0.7 * losses.front(), end.out.c_str());
    const auto files = filesBelow(base() / "model");
    for (const char* file : {"separator.json", "vocals.json", "vocals.pth", "vocals.losses.csv", "vocals.losses.svg"})
        QVERIFY2(std::ranges::find(files, file) != files.end(), file);
    std::ifstream table(base() / "model/vocals.losses.csv");
    QCOMPARE(std::count(std::istreambuf_iterator<char>(table), {}, '\n'), 31);
    const ProgramEnd separated =
        run({"separate", "set/valid/song 3/vocals.wav", "--model", "model", "--targets", "vocals", "--out", "est"});
    QVERIFY2(separated.exitCode == 0, separated.err.c_str());
    QVERIFY(fs::exists(base() / "est/vocals/vocals.wav"));
}

void TestTrain::stoppedTrainingGoesOnWithTheSameNumbers()
{
    QCOMPARE(run(words("--epochs 4")).exitCode, 0);
    const auto whole = readBytes(base() / "model/vocals.pth");
    fs::rename(base() / "model", base() / "whole");
    QCOMPARE(run(words("--epochs 2")).exitCode, 0);
    const ProgramEnd end = run(words("--epochs 4 --resume"));
    QVERIFY2(end.exitCode == 0, end.err.c_str());
    QVERIFY2(end.out.find("vocals: goes on behind epoch 2") != std::string::npos, end.out.c_str());
    QVERIFY(readBytes(base() / "model/vocals.pth") == whole);
    Program stopped(words("--epochs 100000 --overwrite"), {.folder = base(), .timeLimit = std::chrono::seconds(120)});
    while (stopped.isRunning() && stopped.output().find("epoch 2,") == std::string::npos)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    stopped.send(SIGINT);
    const ProgramEnd interrupted = stopped.wait();
    QCOMPARE(interrupted.exitCode, 130);
    QVERIFY2(interrupted.err.find("vocals: stopped; --resume goes on behind the last whole epoch") != std::string::npos,
             interrupted.err.c_str());
}

void TestTrain::earlierTrainingIsKeptUnlessToldOtherwise()
{
    QCOMPARE(run(words("--epochs 1")).exitCode, 0);
    const auto first = readBytes(base() / "model/vocals.pth");
    const ProgramEnd end = run(words("--epochs 1 --seed 7"));
    QVERIFY(end.exitCode != 0);
    QVERIFY2(end.err.find("model/vocals.json: is there already; --resume goes on with it, --overwrite begins anew") != std::string::npos,
             end.err.c_str());
    QVERIFY(readBytes(base() / "model/vocals.pth") == first);
    QCOMPARE(run(words("--epochs 1 --seed 7 --overwrite")).exitCode, 0);
    QVERIFY(readBytes(base() / "model/vocals.pth") != first);
}

void TestTrain::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* more, int code, const char* reason) {
        QTest::newRow(name) << QString::fromUtf8(more) << code << QString::fromUtf8(reason);
    };
    row("kind", "--dataset heap", 2, "--dataset: \"heap\" is none of aligned, sourcefolder, trackfolder_fix, trackfolder_var");
    row("augmentation", "--source-augmentation echo", 2, "--source-augmentation: \"echo\" is none of gain, channelswap, none");
    row("pitch", "--random-pitch 13", 2, "pitch can change by up to 12 semitones");
    row("tempo", "--random-tempo -1", 2, "the tempo by up to 50 percent");
    row("no epochs", "--epochs 0", 2, "there must be at least one epoch");
    row("unknown song", "--valid-track nobody", 3, "holds no song \"nobody\", which is to be set aside for validation");
    row("architecture", "--architecture transformer", 2, "\"transformer\" is none of open-unmix, joint-unmix");
    row("joint rate", "--architecture joint-unmix", 2, "a joint network learns from 44100 Hz by windows of 4096 frames each 1024");
    row("waveforms", "--time-loss 5", 2, "--time-loss, --no-combinations: only x-umx knows them");
    row("one target", "--architecture x-umx --target vocals", 2, "a network for several targets learns 2 to 64");
    row("x-umx at another pitch", "--architecture x-umx --random-pitch 2", 2, "X-UMX learns from songs at their own pitch and tempo");
    row("filter", "--pre-filter 300", 2, "the filter before the network must be no longer than the window");
    row("precision", "--precision half", 2, "\"half\" is none of single, bfloat16");
    row("both", "--resume --overwrite", 2, "--overwrite");
}

void TestTrain::whatDoesNotFitIsRefused()
{
    QFETCH(QString, more);
    QFETCH(int, code);
    QFETCH(QString, reason);
    const ProgramEnd end = run(words(more.toStdString()));
    QVERIFY2(end.exitCode == code, end.err.c_str());
    QVERIFY2(end.err.find(reason.toStdString()) != std::string::npos, end.err.c_str());
    QVERIFY(!fs::exists(base() / "model/vocals.pth"));
}

void TestTrain::sizesThatDoNotFitAreRefused()
{
    const ProgramEnd odd = run(words("", "--hidden-size 7"));
    QCOMPARE(odd.exitCode, 2);
    QVERIFY2(odd.err.find("the network's width must be even") != std::string::npos, odd.err.c_str());
    const ProgramEnd longer = run(words("", "--hidden-size 8 --seq-dur 30"));
    QCOMPARE(longer.exitCode, 3);
    QVERIFY2(longer.err.find("set/train") != std::string::npos, longer.err.c_str());
}

void TestTrain::aModelCanBeGoneOnWithOnOtherSongs()
{
    const std::string standingStill = "--hidden-size 8 --seq-dur 1 --lr 0.0000001";
    const auto lossOf = [](const ProgramEnd& end) { return linesOf(end.out).at(0)["valid_loss"].get<double>(); };
    const ProgramEnd fresh = run(words("--epochs 1 --json", standingStill));
    QVERIFY2(fresh.exitCode == 0, fresh.err.c_str());
    QCOMPARE(run(words("--epochs 30 --samples-per-track 4 --overwrite")).exitCode, 0);
    fs::rename(base() / "model", base() / "former");
    const ProgramEnd tuned = run(words("--epochs 1 --model former --json", standingStill));
    QVERIFY2(tuned.exitCode == 0, tuned.err.c_str());
    QVERIFY2(lossOf(tuned) < 0.8 * lossOf(fresh), (tuned.out + fresh.out).c_str());
    const ProgramEnd wider = run(words("--model former --overwrite", "--hidden-size 16 --seq-dur 1"));
    QCOMPARE(wider.exitCode, 3);
    QVERIFY2(wider.err.find("former/vocals.pth: belongs to a training of another network") != std::string::npos, wider.err.c_str());
    const ProgramEnd none = run(words("--model nowhere --overwrite"));
    QVERIFY(none.exitCode != 0);
    QVERIFY2(none.err.find("nowhere") != std::string::npos, none.err.c_str());
}

void TestTrain::songsThatAreLeftOutAreTold()
{
    fs::remove(base() / "set/train/song 1/bass.wav");
    const ProgramEnd end = run(words("--epochs 1"));
    QVERIFY2(end.exitCode == 0, end.err.c_str());
    QVERIFY2(end.out.find("left out, too short or without a source that is asked for: song 1\n") != std::string::npos, end.out.c_str());
    const ProgramEnd quiet = run(words("--epochs 1 --quiet --overwrite"));
    QVERIFY(quiet.exitCode == 0 && quiet.out.empty() && quiet.err.empty());
}

void TestTrain::aKilledTrainingGoesOnWithTheSameNumbers()
{
    QCOMPARE(run(words("--epochs 6")).exitCode, 0);
    const auto whole = readBytes(base() / "model/vocals.pth");
    fs::rename(base() / "model", base() / "whole");
    Program killed(words("--epochs 6"), {.folder = base(), .timeLimit = std::chrono::seconds(120)});
    while (killed.isRunning() && killed.output().find("epoch 3,") == std::string::npos)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    killed.send(SIGKILL);
    QVERIFY(killed.wait().exitCode != 0);
    const ProgramEnd end = run(words("--epochs 6 --resume"));
    QVERIFY2(end.exitCode == 0, end.err.c_str());
    QVERIFY2(end.out.find("goes on behind epoch") != std::string::npos, end.out.c_str());
    QVERIFY(readBytes(base() / "model/vocals.pth") == whole);
}

void TestTrain::aFullDiskLeavesTheLastEpoch()
{
    const std::string large = "--hidden-size 32 --seq-dur 1";
    QCOMPARE(run(words("--epochs 2", large)).exitCode, 0);
    const auto record = readBytes(base() / "model/vocals.json");
    const ProgramEnd full = runProgram(words("--epochs 4 --resume", large), {.folder = base(), .fileSizeLimit = 200'000});
    QVERIFY2(full.exitCode == 4, full.err.c_str());
    QVERIFY2(full.err.find("chkpnt") != std::string::npos, full.err.c_str());
    QVERIFY(readBytes(base() / "model/vocals.json") == record);
    const ProgramEnd end = run(words("--epochs 4 --resume", large));
    QVERIFY2(end.exitCode == 0, end.err.c_str());
    QVERIFY2(end.out.find("goes on behind epoch 2") != std::string::npos, end.out.c_str());
}

void TestTrain::pitchAndTempoChange()
{
    const ProgramEnd plain = run(words("--epochs 1 --json"));
    QVERIFY2(plain.exitCode == 0, plain.err.c_str());
    const ProgramEnd changed = run(words("--epochs 1 --json --random-pitch 2 --random-tempo 10 --overwrite"));
    if (!train::canStretch()) {
        QCOMPARE(changed.exitCode, 2);
        QVERIFY2(changed.err.find("built without Rubber Band") != std::string::npos, changed.err.c_str());
        return;
    }
    QVERIFY2(changed.exitCode == 0, changed.err.c_str());
    QVERIFY(linesOf(changed.out).at(0)["train_loss"] != linesOf(plain.out).at(0)["train_loss"]);
}

void TestTrain::jointNetworkIsLearned()
{
    const std::array<std::pair<const char*, double>, 4> sources{{{"vocals", 300.0}, {"drums", 5000.0}, {"bass", 70.0}, {"other", 1300.0}}};
    for (const char* song : {"a", "b", "c"})
        for (const auto& [source, hz] : sources) {
            if (std::string(song) + source == "abass")
                continue; // a part of a song is enough to learn from
            fs::create_directories(base() / "joint" / song);
            writeWave(base() / "joint" / song / (std::string(source) + ".wav"), sineSound(50'000, 2, 44'100, hz));
        }
    const std::string joint =
        "train --root joint --architecture joint-unmix --valid-track c --nb-train-samples 12 --batch-size 4 --lr 0.01 "
        "--hidden-size 8 --seq-dur 0.5 --threads 1 ";
    const ProgramEnd end = run(wordsOf(joint + "--epochs 12 --json"));
    QVERIFY2(end.exitCode == 0, end.err.c_str());
    const auto lines = linesOf(end.out);
    QVERIFY2(lines.at(11)["valid_loss"].get<double>() < 0.7 * lines.at(0)["valid_loss"].get<double>(), end.out.c_str());
    const ProgramEnd separated = run({"separate", "joint/c/vocals.wav", "--model", "joint-unmix", "--out", "est"});
    QVERIFY2(separated.exitCode == 0, separated.err.c_str());
    QVERIFY(fs::exists(base() / "est/vocals/drums.wav"));
}

void TestTrain::xumxIsLearned()
{
    const ProgramEnd end = run(words("--architecture x-umx --epochs 8 --samples-per-track 4 --random-track-mix --json"));
    QVERIFY2(end.exitCode == 0, end.err.c_str());
    const auto lines = linesOf(end.out);
    QVERIFY2(lines.at(7)["valid_loss"].get<double>() < 0.8 * lines.at(0)["valid_loss"].get<double>(), end.out.c_str());
    const auto files = filesBelow(base() / "model");
    for (const char* file : {"separator.json", "x-umx.json", "x-umx.pth", "x-umx.losses.csv"})
        QVERIFY2(std::ranges::find(files, file) != files.end(), file);
    const ProgramEnd separated = run({"separate", "set/valid/song 3/vocals.wav", "--model", "model", "--out", "est"});
    QVERIFY(separated.exitCode != 0);
    QVERIFY2(separated.err.find("model/x-umx.pth: holds an X-UMX model") != std::string::npos, separated.err.c_str());
    const ProgramEnd lean = run(words("--architecture x-umx --epochs 1 --time-loss 0 --no-combinations --overwrite"));
    QVERIFY2(lean.exitCode == 0, lean.err.c_str());
}

void TestTrain::whatStandsBeforeTheNetworkIsLearned()
{
    const ProgramEnd end = run(words("--epochs 2 --samples-per-track 4 --pre-mask --pre-filter 5"));
    QVERIFY2(end.exitCode == 0, end.err.c_str());
    const ProgramEnd separated =
        run({"separate", "set/valid/song 3/vocals.wav", "--model", "model", "--targets", "vocals", "--out", "est"});
    QVERIFY2(separated.exitCode == 0, separated.err.c_str());
    const ProgramEnd other = run(words("--epochs 3 --resume"));
    QCOMPARE(other.exitCode, 3);
    QVERIFY2(other.err.find("belongs to a training of another network") != std::string::npos, other.err.c_str());
}

void TestTrain::curveShowsTheLosses()
{
    train::TrainingRecord record;
    QVERIFY(cli::lossCurve(record, 40).empty());
    for (const double loss : {100.0, 10.0, 1.0})
        record.epochs.push_back({.trainLoss = loss, .validLoss = loss});
    const QString text = QString::fromStdString(cli::lossCurve(record, 40));
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines.front().startsWith(QStringLiteral("  20.0 dB ")) && lines.back().startsWith(QStringLiteral("   0.0 dB ")));
    QCOMPARE(lines.front().mid(10), QStringLiteral("█  "));
    QCOMPARE(lines.back().mid(10), QStringLiteral("██▁"));
    record.epochs.resize(1000, {.validLoss = 5.0});
    QCOMPARE(QString::fromStdString(cli::lossCurve(record, 40)).section(QLatin1Char('\n'), 0, 0).size(), 40);
}

QTEST_GUILESS_MAIN(TestTrain)
#include "tst_train.moc"
