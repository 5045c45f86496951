#include "engine/model/loader.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <stop_token>

using namespace stemwright;
using namespace stemwright::model;
namespace fs = std::filesystem;

namespace {

std::stop_token stopped()
{
    std::stop_source source;
    source.request_stop();
    return source.get_token();
}

} // namespace

class TestLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void builtIn();
    void stopsBeforeItReadsWeights();
    void usesTheRecordOfTheTraining();
    void stopsBeforeItChecksTheStore();
    void saysWhyTorchHubDoesNotHelp();

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    /// A folder with the weights of a network whose window has 8 samples.
    ModelChoice tinyModel() const
    {
        fs::copy_file(STEMWRIGHT_TEST_DATA "/checkpoints/umx-zip.pth", folder() / "vocals.pth");
        return {.name = folder().string(), .targets = {}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLoader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", (m_folder->path() + QStringLiteral("/data")).toUtf8());
    qputenv("TORCH_HOME", (m_folder->path() + QStringLiteral("/torch")).toUtf8());
}

void TestLoader::builtIn()
{
    const auto model = loadModel({});
    QVERIFY(model.has_value());
    QCOMPARE((*model)->info().id, kDefaultModel);
}

void TestLoader::stopsBeforeItReadsWeights()
{
    const auto model = loadModel(tinyModel(), stopped());
    QVERIFY(!model);
    QVERIFY2(model.error().code == Errc::Cancelled, model.error().detail.c_str());
}

/// A hop that nothing else tells; taken as a quarter of the window, the masks would come at the wrong times.
void TestLoader::usesTheRecordOfTheTraining()
{
    const ModelChoice choice = tinyModel();
    std::ofstream(folder() / "vocals.json") << R"({"args": {"nfft": 8, "nhop": 3, "nb_channels": 2}})";
    const auto model = loadModel(choice);
    QVERIFY2(model.has_value(), model ? "" : model.error().detail.c_str());
    QCOMPARE((*model)->info().stft.window, 8U);
    QCOMPARE((*model)->info().stft.hop, 3U);
    QCOMPARE((*model)->info().sampleRateHz, 44100);

    std::ofstream(folder() / "vocals.json") << R"({"args": {"nfft": 16, "nhop": 4}})";
    QCOMPARE(loadModel(choice).error().code, Errc::ShapeMismatch);
}

void TestLoader::stopsBeforeItChecksTheStore()
{
    const fs::path store = folder() / "data/stemwright/models/mine";
    fs::create_directories(store);
    std::ofstream(store / "vocals.pth") << "weights";
    std::ofstream(store / "SHA256SUMS") << std::string(64, '0') << "  vocals.pth\n";
    const auto damaged = loadModel({.name = "mine", .targets = {}});
    QVERIFY(!damaged);
    QVERIFY2(damaged.error().code == Errc::HashMismatch, damaged.error().detail.c_str());
    const auto cancelled = loadModel({.name = "mine", .targets = {}}, stopped());
    QVERIFY(!cancelled);
    QVERIFY2(cancelled.error().code == Errc::Cancelled, cancelled.error().detail.c_str());
}

void TestLoader::saysWhyTorchHubDoesNotHelp()
{
    const fs::path cached = folder() / "torch/hub/checkpoints/vocals-bccbd9aa.pth";
    fs::create_directories(cached.parent_path());
    std::ofstream(cached) << "not the published file";
    const auto model = loadModel({.name = "umxl", .targets = {}});
    QVERIFY(!model);
    QCOMPARE(model.error().code, Errc::NotFound);
    QVERIFY2(model.error().detail.find(cached.string() + " does not have the published checksum") != std::string::npos,
             model.error().detail.c_str());
}

QTEST_GUILESS_MAIN(TestLoader)
#include "tst_loader.moc"
