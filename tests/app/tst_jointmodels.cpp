#include "engine/model/checkpoint/torchzipwriter.h"
#include "tests/app/program.h"
#include "tests/app/songs.h"
#include "tests/engine/model/openunmix/jointnetwork.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <fstream>

using namespace stemwright;
using namespace stemwright::tests;
namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

constexpr std::int64_t kFrames = 30'000;
const std::vector<std::string> kThree{"vocals", "drums", "choir"};

std::string listOf(const std::vector<std::string>& names) { return Json(names).dump(); }

} // namespace

/// Joint models through the program: the one that is built in, and the user's own.
class TestJointModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_song = song(kFrames);
        writeWave(base() / "song.wav", m_song);
    }

    void builtInSeparates()
    {
        const auto stems = separated("compact", {"vocals", "drums", "bass", "other", "residual"});
        QCOMPARE(stems.size(), std::size_t{5});
        QVERIFY(differenceDb(m_song.frames, sumOf(stems)) < -100.0);
        QVERIFY(differenceDb(stems[0], stems[2]) > -10.0); // they differ
    }

    void builtInIsNothingToDownload()
    {
        const ProgramEnd end = run({"models", "download", "compact"});
        QVERIFY2(end.exitCode == 0 && end.out.find("compact is built in") != std::string::npos, end.out.c_str());
    }

    void importedIsListedWithItsTargets()
    {
        makeModel(base() / "mine/joint.pth");
        const ProgramEnd imported = run({"models", "import", "mine"});
        QVERIFY2(imported.exitCode == 0, imported.err.c_str());
        QCOMPARE(listed("mine")["targets"].dump(), listOf(kThree));
        QCOMPARE(listed("mine")["state"].get<std::string>(), "installed");
        QVERIFY(run({"models", "list"}).out.find("vocals, drums, choir") != std::string::npos);
        QCOMPARE(separated("mine", {"vocals", "drums", "choir"}).size(), std::size_t{3});
        const ProgramEnd some = run({"separate", "song.wav", "--model", "mine", "--targets", "choir", "--out", "some", "--no-cache"});
        QVERIFY2(some.exitCode == 0, some.err.c_str());
        QVERIFY(fs::exists(base() / "some/song/choir.wav") && !fs::exists(base() / "some/song/drums.wav"));
    }

    /// The weights are there, but they are no network's.
    void damagedImportIsSaidToBe()
    {
        makeModel(base() / "mine/joint.pth");
        QCOMPARE(run({"models", "import", "mine"}).exitCode, 0);
        for (const auto& entry : fs::recursive_directory_iterator(base() / "home"))
            if (entry.path().filename() == "joint.pth")
                std::ofstream(entry.path()) << "nonsense";
        QCOMPARE(listed("mine")["state"].get<std::string>(), "damaged");
        QCOMPARE(listed("mine")["targets"].dump(), "[]");
    }

    /// As a file of any name, which then tells nothing about what is in it.
    void packedSeparatesLikeTheWhole()
    {
        makeModel(base() / "mine/joint.pth");
        const ProgramEnd packed = run({"models", "pack", "mine", "small.safetensors"});
        QVERIFY2(packed.exitCode == 0 && packed.out.starts_with("small.safetensors: "), packed.err.c_str());
        QVERIFY(fs::file_size(base() / "small.safetensors") < fs::file_size(base() / "mine/joint.pth") / 2);
        const ProgramEnd imported = run({"models", "import", "small.safetensors"});
        QVERIFY2(imported.exitCode == 0, imported.err.c_str());
        QCOMPARE(listed("small")["targets"].dump(), listOf(kThree));
        const auto whole = separated("./mine", {"vocals", "drums", "choir"});
        const auto small = separated("small", {"vocals", "drums", "choir"});
        QCOMPARE(whole.size(), small.size());
        for (std::size_t stem = 0; stem < whole.size(); ++stem) {
            const double db = differenceDb(whole[stem], small[stem]);
            QVERIFY2(db < -25.0 && db > -120.0, std::to_string(db).c_str()); // the rounding to eight bits is there, and small
        }
    }

    void packRefuses_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* folder, const char* file, int exitCode, const char* words) {
            QTest::newRow(name) << QString::fromLatin1(folder) << QString::fromLatin1(file) << exitCode << QString::fromLatin1(words);
        };
        row("ending", "mine", "small.pth", 2, "small.pth: must end in .safetensors");
        row("nothing there", "nowhere", "small.safetensors", 5, "nowhere: there is no such folder");
        row("no network", "other", "small.safetensors", 5, "vocals.pth: ");
        row("nowhere to write", "mine", "missing/small.safetensors", 4, "missing/small.safetensors");
    }
    void packRefuses()
    {
        QFETCH(const QString, folder);
        QFETCH(const QString, file);
        QFETCH(const int, exitCode);
        QFETCH(const QString, words);
        makeModel(base() / "mine/joint.pth");
        fs::create_directories(base() / "other");
        QVERIFY(model::writeTorchZip(base() / "other/vocals.pth", {{"x", {.shape = {1}, .values = {1.0F}}}}).has_value());
        const ProgramEnd end = run({"models", "pack", folder.toStdString(), file.toStdString()});
        QVERIFY2(end.exitCode == exitCode, end.err.c_str());
        QVERIFY2(end.errorLines() == 1 && end.err.find(words.toStdString()) != std::string::npos, end.err.c_str());
        QVERIFY(!fs::exists(base() / file.toStdString()));
    }

    void importRefusesWhatIsNoWholeJointModel()
    {
        model::StateDict state = test::seededJoint(8, 1, kThree);
        state.erase("heads.choir.bias");
        fs::create_directories(base() / "mine");
        QVERIFY(model::writeTorchZip(base() / "mine/joint.pth", state).has_value());
        const ProgramEnd end = run({"models", "import", "mine"});
        QCOMPARE(end.exitCode, 5);
        QVERIFY2(end.err.find("heads.choir.bias") != std::string::npos, end.err.c_str());
    }

private:
    fs::path base() const { return fs::path(m_folder->path().toStdString()); }
    ProgramEnd run(const Words& words) const { return runProgram(words, {.folder = base()}); }

    static void makeModel(const fs::path& file)
    {
        fs::create_directories(file.parent_path());
        QVERIFY(model::writeTorchZip(file, test::seededJoint(16, 2, kThree)).has_value());
    }

    Json listed(const std::string& name) const
    {
        const Json all = Json::parse(run({"models", "list", "--json"}).out);
        for (const Json& model : all["models"])
            if (model["name"] == name)
                return model;
        return {{"targets", nullptr}, {"state", "not listed"}};
    }

    /// The stems of the song, none where the program does not write them.
    std::vector<std::vector<float>> separated(const std::string& model, const std::vector<std::string>& stems) const
    {
        const fs::path out = "out of " + fs::path(model).filename().string() + (model.starts_with('.') ? " folder" : "");
        const ProgramEnd end = run({"separate", "song.wav", "--model", model, "--out", out.string(), "--no-cache"});
        std::vector<std::vector<float>> found;
        if (end.exitCode != 0)
            qWarning("%s", end.err.c_str());
        for (const std::string& stem : stems)
            if (fs::exists(base() / out / "song" / (stem + ".wav")))
                found.push_back(readSound(base() / out / "song" / (stem + ".wav")).frames);
        return found;
    }

    static std::vector<float> sumOf(const std::vector<std::vector<float>>& stems)
    {
        std::vector<float> sum(stems.front().size());
        for (const auto& stem : stems)
            for (std::size_t i = 0; i < sum.size(); ++i)
                sum[i] += stem[i];
        return sum;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Sound m_song;
};

QTEST_GUILESS_MAIN(TestJointModels)
#include "tst_jointmodels.moc"
