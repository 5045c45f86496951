#include "engine/model/checkpoint.h"
#include "tests/app/program.h"
#include "tests/app/scoredsongs.h"

#include <QTemporaryDir>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <csignal>
#include <thread>

using namespace stemwright::tests;
using namespace stemwright;
namespace fs = std::filesystem;

namespace {

constexpr std::chrono::seconds kTimeLimit{120};

/// One that nobody listens at.
std::uint16_t freePort()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    const bool isBound = ::bind(descriptor, plain, size) == 0 && ::getsockname(descriptor, plain, &size) == 0;
    ::close(descriptor);
    return isBound ? ntohs(address.sin_port) : 0;
}

using Variables = std::map<std::string, std::string>;

Variables variables(int rank, int count, std::uint16_t port)
{
    return {{"RANK", std::to_string(rank)},
            {"WORLD_SIZE", std::to_string(count)},
            {"MASTER_ADDR", "127.0.0.1"},
            {"MASTER_PORT", std::to_string(port)}};
}

/// The largest difference of two tensors in proportion to the largest value, of which tiny ones are none.
double difference(const model::Tensor& a, const model::Tensor& b)
{
    double most = 0.0;
    double largest = 1e-4;
    for (std::size_t i = 0; i < a.values.size(); ++i) {
        most = std::max(most, std::abs(static_cast<double>(a.values[i]) - static_cast<double>(b.values[i])));
        largest = std::max(largest, std::abs(static_cast<double>(a.values[i])));
    }
    return a.shape == b.shape && std::isfinite(most) ? most / largest : 1.0;
}

} // namespace

/// `stemwright-cli train` in several processes, as torchrun starts them.
class TestTrainProcesses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void twoProcessesGiveTheGradientsOfOne_data();
    void twoProcessesGiveTheGradientsOfOne();
    void severalEpochsGiveTheLossesOfOne();
    void twoProcessesGoOnWithWhatTheFirstHas();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void otherOptionsAreRefused();
    void oneThatNeverComesIsNotWaitedForForEver();
    void oneThatEndsEndsTheOthers();

private:
    static constexpr int kRateHz = 8'000;
    fs::path base() const { return fs::path(m_folder->path().toStdString()); }
    static std::string target(const std::string& more, const std::string& running = "--output model --process-timeout 60")
    {
        return "train --root set --sample-rate 8000 --nfft 256 --nhop 128 --bandwidth 3000 --threads 1 --hidden-size 8 --seq-dur 1 --lr "
               "0.01 " +
               running + " " + more;
    }
    static std::string joint(const std::string& more)
    {
        return "train --root joint --architecture joint-unmix --target vocals --target bass --valid-track a --threads 1 "
               "--hidden-size 8 --seq-dur 0.5 --lr 0.01 --process-timeout 60 --output model " +
               more;
    }
    ProgramOptions options(const Variables& environment, const char* folder = "") const
    {
        return {.folder = base() / folder, .environment = environment, .timeLimit = kTimeLimit};
    }
    ProgramEnd alone(const std::string& line) const { return runProgram(wordsOf(line), options({})); }
    /// The second has a working folder of its own, as on another machine.
    std::array<ProgramEnd, 2> both(const std::string& line, const std::string& secondLine) const
    {
        const std::uint16_t port = freePort();
        Program first(wordsOf(line), options(variables(0, 2, port)));
        Program second(wordsOf(secondLine), options(variables(1, 2, port), "second"));
        return {first.wait(), second.wait()};
    }
    void compareLosses(const ProgramEnd& one, const ProgramEnd& several) const;

    std::unique_ptr<QTemporaryDir> m_sounds;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTrainProcesses::initTestCase()
{
    m_sounds = std::make_unique<QTemporaryDir>();
    const fs::path sounds = m_sounds->path().toStdString();
    for (int song = 0; song < 5; ++song)
        for (const char* source : {"vocals", "drums", "bass", "other"}) {
            const fs::path folder = sounds / "set" / (song < 3 ? "train" : "valid") / ("song " + std::to_string(song));
            fs::create_directories(folder);
            const auto seed = static_cast<std::uint32_t>(10 * song + source[0]);
            writeWave(folder / (std::string(source) + ".wav"),
                      {.sampleRateHz = kRateHz, .channels = 2, .frames = noise(seed, 0.1F, 4 * kRateHz).frames});
        }
    for (const char* song : {"a", "b", "c"})
        for (const char* source : {"vocals", "bass"}) {
            fs::create_directories(sounds / "joint" / song);
            writeWave(sounds / "joint" / song / (std::string(source) + ".wav"),
                      {.sampleRateHz = 44'100,
                       .channels = 2,
                       .frames = noise(static_cast<std::uint32_t>(song[0] + source[0]), 0.1F, 100'000).frames});
        }
}

void TestTrainProcesses::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    fs::create_directories(base() / "second");
    for (const char* data : {"set", "joint"})
        for (const char* folder : {"", "second"})
            fs::create_directory_symlink(fs::path(m_sounds->path().toStdString()) / data, base() / folder / data);
}

void TestTrainProcesses::twoProcessesGiveTheGradientsOfOne_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::newRow("open-unmix") << QString::fromStdString(target("--samples-per-track 4 --batch-size 12")) << QStringLiteral("vocals");
    QTest::newRow("fewer examples than the batch holds")
        << QString::fromStdString(target("--batch-size 4")) << QStringLiteral("vocals"); // 3: one and two
    QTest::newRow("joint-unmix") << QString::fromStdString(joint("--nb-train-samples 6 --batch-size 6")) << QStringLiteral("joint");
}

/// After one step the first moments of Adam are a tenth of the gradients.
void TestTrainProcesses::twoProcessesGiveTheGradientsOfOne()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    const std::string words = line.toStdString() + " --epochs 1 --json";
    const ProgramEnd one = alone(words);
    QVERIFY2(one.exitCode == 0, one.err.c_str());
    fs::rename(base() / "model", base() / "one");
    const auto [first, second] = both(words, words);
    QVERIFY2(first.exitCode == 0, first.err.c_str());
    QVERIFY2(second.exitCode == 0, second.err.c_str());
    QVERIFY2(second.out.empty() && second.err.empty(), (second.out + second.err).c_str());
    QVERIFY2(first.err.empty(), first.err.c_str());
    QVERIFY(!fs::exists(base() / "second/model"));
    compareLosses(one, first);
    const std::string file = name.toStdString() + ".b.chkpnt";
    const auto expected = model::readCheckpoint(base() / "one" / file);
    const auto learned = model::readCheckpoint(base() / "model" / file);
    QVERIFY(expected && learned);
    QCOMPARE(learned->size(), expected->size());
    for (const auto& [of, tensor] : *expected) {
        QVERIFY2(learned->contains(of), of.c_str());
        const bool isWeight = of.starts_with("weights.") && of.find(".running_") == std::string::npos;
        const double off = difference(tensor, learned->at(of));
        // Adam makes a full step of the rounding of a gradient that is nearly none.
        QVERIFY2(isWeight || off < 1e-5, (of + " is off by " + std::to_string(1e6 * off) + "e-6").c_str());
    }
}

void TestTrainProcesses::compareLosses(const ProgramEnd& one, const ProgramEnd& several) const
{
    const auto expected = linesOf(one.out);
    const auto told = linesOf(several.out);
    QCOMPARE(told.size(), expected.size());
    for (std::size_t i = 0; i < told.size(); ++i) {
        QVERIFY(told[i]["event"] == expected[i]["event"]);
        for (const char* loss : {"train_loss", "valid_loss"})
            if (expected[i].contains(loss)) {
                const double is = told[i][loss].get<double>();
                const double wanted = expected[i][loss].get<double>();
                QVERIFY2(std::abs(is - wanted) < 1e-4 * wanted, (several.out + one.out).c_str());
            }
    }
}

/// The last batch of each epoch is a single excerpt, from which but one of the processes learns.
void TestTrainProcesses::severalEpochsGiveTheLossesOfOne()
{
    const std::string words = target("--samples-per-track 3 --batch-size 4 --epochs 3 --json");
    const ProgramEnd one = alone(words);
    QVERIFY2(one.exitCode == 0, one.err.c_str());
    fs::rename(base() / "model", base() / "one");
    const auto [first, second] = both(words, words);
    QVERIFY2(first.exitCode == 0 && second.exitCode == 0, (first.err + second.err).c_str());
    compareLosses(one, first);
}

void TestTrainProcesses::twoProcessesGoOnWithWhatTheFirstHas()
{
    const std::string two = target("--batch-size 2 --epochs 2 --json");
    const std::string more = "--batch-size 2 --epochs 4 --resume --json";
    const std::string four = target(more);
    const auto [begun, alsoBegun] = both(two, two);
    QVERIFY2(begun.exitCode == 0 && alsoBegun.exitCode == 0, (begun.err + alsoBegun.err).c_str());
    fs::copy(base() / "model", base() / "one");
    const ProgramEnd one = alone(target(more, "--output one"));
    QVERIFY2(one.exitCode == 0, one.err.c_str());
    const auto [first, second] = both(four, four);
    QVERIFY2(first.exitCode == 0 && second.exitCode == 0, (first.err + second.err).c_str());
    QVERIFY2(first.out.find("\"resumed\"") != std::string::npos, first.out.c_str());
    compareLosses(one, first);
}

void TestTrainProcesses::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* variable, const char* value, const char* reason) {
        QTest::newRow(name) << QString::fromUtf8(variable) << QString::fromUtf8(value) << QString::fromUtf8(reason);
    };
    row("rank", "RANK", "2", "RANK: is \"2\", and with WORLD_SIZE=2 must be a number from 0 to 1");
    row("no rank", "RANK", "", "RANK: is \"\"");
    row("count", "WORLD_SIZE", "two", "WORLD_SIZE: is \"two\"");
    row("port", "MASTER_PORT", "70000", "MASTER_PORT: is \"70000\"");
    row("no address", "MASTER_ADDR", "", "MASTER_ADDR: is not set");
    row("batch", "WORLD_SIZE", "3", "a batch of 4 excerpts cannot be shared out evenly among 3 processes: choose a multiple of that");
}

void TestTrainProcesses::whatMakesNoSenseIsRefused()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, reason);
    Variables environment = variables(0, 2, freePort());
    environment[variable.toStdString()] = value.toStdString();
    const ProgramEnd end = runProgram(wordsOf(target("--batch-size 4")), options(environment));
    QVERIFY2(end.exitCode == 2, end.err.c_str());
    QVERIFY2(end.err.find(reason.toStdString()) != std::string::npos, end.err.c_str());
    QVERIFY(!fs::exists(base() / "model"));
}

void TestTrainProcesses::otherOptionsAreRefused()
{
    const auto [first, second] = both(target("--batch-size 2 --epochs 1"), target("--batch-size 2 --epochs 1 --seed 7"));
    for (const ProgramEnd& end : {first, second}) {
        QVERIFY(end.exitCode != 0);
        QVERIFY2(end.err.find("--seed: is not the same for all processes") != std::string::npos, end.err.c_str());
    }
    QVERIFY(!fs::exists(base() / "model"));
}

void TestTrainProcesses::oneThatNeverComesIsNotWaitedForForEver()
{
    for (const int rank : {0, 1}) {
        const ProgramEnd end =
            runProgram(wordsOf(target("--batch-size 2", "--output model --process-timeout 2")), options(variables(rank, 2, freePort())));
        QVERIFY2(end.exitCode == 6, end.err.c_str());
        QVERIFY2(end.err.find("process " + std::to_string(rank + 1) + " of 2: cannot meet the others at 127.0.0.1:") != std::string::npos,
                 end.err.c_str());
        QCOMPARE(end.errorLines(), std::size_t(1));
    }
}

void TestTrainProcesses::oneThatEndsEndsTheOthers()
{
    for (const int ending : {0, 1}) {
        const std::uint16_t port = freePort();
        const Words words = wordsOf(target("--batch-size 2 --epochs 100000 --overwrite"));
        std::array<std::unique_ptr<Program>, 2> programs;
        for (int rank = 0; rank < 2; ++rank)
            programs[static_cast<std::size_t>(rank)] = std::make_unique<Program>(words, options(variables(rank, 2, port)));
        while (programs[0]->isRunning() && programs[0]->output().find("epoch 2,") == std::string::npos)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        programs[static_cast<std::size_t>(ending)]->send(SIGKILL);
        const ProgramEnd left = programs[static_cast<std::size_t>(1 - ending)]->wait();
        QVERIFY2(left.exitCode == 6, left.err.c_str());
        QVERIFY2(left.err.find("of 2: another one has ended or did not answer in time") != std::string::npos, left.err.c_str());
        QVERIFY(fs::exists(base() / "model/vocals.json")); // to go on with
    }
}

QTEST_GUILESS_MAIN(TestTrainProcesses)
#include "tst_trainprocesses.moc"
