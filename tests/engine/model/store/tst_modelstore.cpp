#include "engine/base/file.h"
#include "engine/base/sha256.h"
#include "engine/model/modelfolder.h"
#include "engine/model/store/modelstore.h"
#include "tests/support/loopbackserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <map>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace stemwright;
using namespace stemwright::model;
using namespace stemwright::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

/// The smallest file of weights: safetensors with one tensor, whose values differ from file to file.
std::string weights(char content, std::size_t values = 1000)
{
    const std::string bytes = std::to_string(4 * values);
    const std::string header = R"({"x":{"dtype":"F32","shape":[)" + std::to_string(values) + R"(],"data_offsets":[0,)" + bytes + "]}}";
    std::string length(8, '\0');
    length[0] = static_cast<char>(header.size());
    return length + header + std::string(4 * values, content);
}

const std::string kSpeech = weights('\1');
const std::string kNoise = weights('\2');

WeightFile publishedFile(const std::string& name, const std::string& content, std::size_t digits)
{
    return {.name = name,
            .url = "https://example.invalid/" + name,
            .checksum = {.sha256 = Sha256::of(content).substr(0, digits), .md5 = {}},
            .sizeBytes = {},
            .sizeLimitBytes = content.size() + 500};
}

Catalogue testCatalogue()
{
    Manifest classic;
    classic.id = "classic";
    classic.targets = {{.name = "vocals", .weights = {}, .scores = {}}};
    Manifest network;
    network.id = "umxse";
    network.network =
        NetworkParams{.sampleRateHz = 16000, .stft = {.window = 1024, .hop = 512}, .channels = 1, .hiddenSize = 256, .bandwidthHz = 16000};
    network.targets = {{.name = "speech", .weights = publishedFile("speech_01234567.pth", kSpeech, 8), .scores = {}},
                       {.name = "noise", .weights = publishedFile("noise_89abcdef.pth", kNoise, 64), .scores = {}}};
    return {classic, network};
}

std::string contentOf(const fs::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const fs::path& path, std::string_view bytes)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

QJsonObject jsonOf(const fs::path& path) { return QJsonDocument::fromJson(QByteArray::fromStdString(contentOf(path))).object(); }

/// The names in a folder, sorted.
std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

/// Serves both files of the test's model.
void serveModel(const Connection& connection, const HttpRequest& request)
{
    serveFile(connection, request, request.target == "/m/speech_01234567.pth" ? kSpeech : kNoise);
}

} // namespace

#define QVERIFY_OK(call)                                                                                                                   \
    do {                                                                                                                                   \
        const auto& outcome = (call);                                                                                                      \
        QVERIFY2(outcome.has_value(), outcome.has_value() ? "" : outcome.error().detail.c_str());                                          \
    } while (false)
#define QCOMPARE_CODE(call, wanted)                                                                                                        \
    do {                                                                                                                                   \
        const auto& outcome = (call);                                                                                                      \
        QVERIFY(!outcome.has_value());                                                                                                     \
        QVERIFY2(outcome.error().code == (wanted), outcome.error().detail.c_str());                                                        \
    } while (false)

class TestModelStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyStore();
    void builtIn();
    void impossibleNames_data();
    void impossibleNames();
    void install();
    void installedTwice();
    void installGoesOn();
    void installReplacesDamaged();
    void installWithoutSpace();
    void offlineAfterwards();
    void damagedFile();
    void addedFileIsRefused_data();
    void addedFileIsRefused();
    void changedSettingsAreRefused();
    void everyFlipAndCutIsRefused_data();
    void everyFlipAndCutIsRefused();
    void torchHub();
    void torchHubIsWrong();
    void torchHubHelpsInstall();
    void torchHubFolder_data();
    void torchHubFolder();
    void removedModelsAreGone();
    void userFolders();
    void importFolder();
    void importRecognises();
    void importSingleFile();
    void importOver();
    void importOverLeftovers();
    void importWhileAnotherIsAtIt();
    void importChecksSettingsAsLoadingDoes_data();
    void importChecksSettingsAsLoadingDoes();
    void importRefuses_data();
    void importRefuses();
    void importLinks();
    void importDiskFull();
    void damagedList_data();
    void damagedList();

private:
    ModelStore store() const { return {testCatalogue(), root(), torch()}; }
    fs::path folder() const { return m_folder->path().toStdString(); }
    fs::path root() const { return folder() / "store"; }
    fs::path torch() const { return folder() / "torch/hub/checkpoints"; }
    InstallOptions from(const HttpServer& server) const
    {
        return {.baseUrl = server.url("/m"),
                .download = {.connectTimeout = 20s,
                             .stallTime = 20s,
                             .stallBytesPerSecond = 1000,
                             .pauseBeforeRetry = 1ms,
                             .allowPlainHttpToLoopback = true}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestModelStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    for (const char* name : {"http_proxy", "all_proxy", "ALL_PROXY", "TORCH_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        qunsetenv(name);
    qputenv("HOME", m_folder->path().toUtf8());
}

void TestModelStore::emptyStore()
{
    const auto model = store().findModel("umxse");
    QVERIFY_OK(model);
    QCOMPARE(model->folder, root() / "umxse");
    QCOMPARE(model->missing, (std::vector<std::string>{"speech_01234567.pth", "noise_89abcdef.pth"}));
    QVERIFY(!model->isAtHand());
    const auto opened = store().openModel("umxse");
    QCOMPARE_CODE(opened, Errc::NotFound);
    QVERIFY(opened.error().detail.contains("speech_01234567.pth"));
    const auto unknown = store().findModel("umxx");
    QCOMPARE_CODE(unknown, Errc::NotFound);
    QVERIFY(unknown.error().detail.contains("classic, umxse"));
    QVERIFY(store().importedModels().value_or(std::vector<std::string>{"?"}).empty());
    QVERIFY(!fs::exists(root())); // looking leaves no traces
}

void TestModelStore::builtIn()
{
    const auto model = store().findModel("classic");
    QVERIFY_OK(model);
    QVERIFY(model->isComplete());
    QCOMPARE_CODE(store().openModel("classic"), Errc::InvalidArgument);
    QCOMPARE_CODE(store().installModel(testCatalogue()[0]), Errc::InvalidArgument);
}

void TestModelStore::impossibleNames_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"../x", "/etc/x", "a/../../x", "..\\x", "C:\\x", "file:///etc/x", "..", ".", "", "x.part", "x\ny"})
        QTest::newRow(name) << QByteArray(name);
    QTest::newRow("NUL") << QByteArray("x\0y", 3);
    QTest::newRow("too long") << QByteArray(300, 'x');
}

void TestModelStore::impossibleNames()
{
    QFETCH(QByteArray, name);
    const fs::path source = folder() / "mine";
    write(source / "vocals.pth", kSpeech);
    QCOMPARE_CODE(store().findModel(name.toStdString()), Errc::InvalidArgument);
    QCOMPARE_CODE(store().openModel(name.toStdString()), Errc::InvalidArgument);
    if (!name.isEmpty())
        QCOMPARE_CODE(store().importModel(source, name.toStdString()), Errc::InvalidArgument);
    QCOMPARE(namesIn(folder()), std::vector<std::string>{"mine"});
}

void TestModelStore::install()
{
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveModel(c, r); });
    std::vector<InstallProgress> reports;
    const auto report = [&](const InstallProgress& progress) { reports.push_back(progress); };
    const auto model = store().installModel(testCatalogue()[1], from(server), report);
    QVERIFY_OK(model);
    QCOMPARE(namesIn(model->folder),
             (std::vector<std::string>{"noise.json", "noise_89abcdef.pth", "separator.json", "speech.json", "speech_01234567.pth"}));
    QVERIFY(contentOf(model->folder / "speech_01234567.pth") == kSpeech);
    QVERIFY(contentOf(model->folder / "noise_89abcdef.pth") == kNoise);
    QVERIFY(std::ranges::is_sorted(reports, {}, &InstallProgress::doneBytes));
    QCOMPARE(reports.back().file, "noise_89abcdef.pth");
    QCOMPARE(reports.back().doneBytes, kSpeech.size() + kNoise.size());
    QCOMPARE(reports.back().totalBytes, kSpeech.size() + kNoise.size());

    const auto loadable = openModelFolder(model->folder, {});
    QVERIFY_OK(loadable);
    QCOMPARE(loadable->targets.size(), 2U);
    QCOMPARE(loadable->targets[0].target, "noise");
    QVERIFY(loadable->settings == (StatedSettings{.sampleRateHz = 16000, .windowFrames = 1024, .hopFrames = 512, .channels = 1}));
    const QJsonObject arguments = jsonOf(model->folder / "speech.json")[QStringLiteral("args")].toObject();
    QCOMPARE(arguments[QStringLiteral("nfft")].toInt(), 1024);
    QCOMPARE(arguments[QStringLiteral("nb_channels")].toInt(), 1);
    QCOMPARE(arguments[QStringLiteral("hidden_size")].toInt(), 256);
}

void TestModelStore::installedTwice()
{
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveModel(c, r); });
    QVERIFY_OK(store().installModel(testCatalogue()[1], from(server)));
    QVERIFY_OK(store().installModel(testCatalogue()[1], from(server)));
    QCOMPARE(server.requests().size(), 2U);
}

void TestModelStore::installGoesOn()
{
    std::atomic<bool> broken = true;
    const HttpServer server([&](const Connection& c, const HttpRequest& r, std::size_t) {
        if (broken && r.target == "/m/noise_89abcdef.pth")
            serveBeginning(c, r, kNoise.substr(0, 100), kNoise.size());
        else
            serveModel(c, r);
    });
    QCOMPARE_CODE(store().installModel(testCatalogue()[1], from(server)), Errc::NetworkError);
    QCOMPARE(store().findModel("umxse")->missing, std::vector<std::string>{"noise_89abcdef.pth"});
    const std::size_t requestsBefore = server.requests().size();
    broken = false;
    QVERIFY_OK(store().installModel(testCatalogue()[1], from(server)));
    QCOMPARE(server.requests().size(), requestsBefore + 1);
    QVERIFY(server.requests().back().rangeFirst == 100);
    QVERIFY_OK(store().openModel("umxse"));
}

void TestModelStore::installReplacesDamaged()
{
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveModel(c, r); });
    QVERIFY_OK(store().installModel(testCatalogue()[1], from(server)));
    write(root() / "umxse/noise_89abcdef.pth", weights('\3'));
    QVERIFY_OK(store().installModel(testCatalogue()[1], from(server)));
    QCOMPARE(server.requests().size(), 3U);
    QVERIFY(contentOf(root() / "umxse/noise_89abcdef.pth") == kNoise);
}

void TestModelStore::installWithoutSpace()
{
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveModel(c, r); });
    Manifest huge = testCatalogue()[1];
    huge.targets[1].weights->sizeLimitBytes = std::uint64_t{1} << 60U;
    QCOMPARE_CODE(store().installModel(huge, from(server)), Errc::DiskFull);
    QVERIFY(server.requests().empty()); // nor has the first file been fetched, which would have fitted
}

void TestModelStore::offlineAfterwards()
{
    {
        const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveModel(c, r); });
        QVERIFY_OK(store().installModel(testCatalogue()[1], from(server)));
    }
    const auto opened = store().openModel("umxse"); // its addresses do not exist
    QVERIFY_OK(opened);
    QCOMPARE(opened->sums, (FileSums{{"speech_01234567.pth", Sha256::of(kSpeech)}, {"noise_89abcdef.pth", Sha256::of(kNoise)}}));
    QCOMPARE(opened->folder, root() / "umxse");
    QVERIFY_OK(store().installModel(testCatalogue()[1]));
}

void TestModelStore::damagedFile()
{
    std::string damaged = kNoise;
    damaged.back() ^= 1;
    write(root() / "umxse/speech_01234567.pth", kSpeech);
    write(root() / "umxse/noise_89abcdef.pth", damaged);
    QVERIFY(store().findModel("umxse")->isComplete());
    const auto opened = store().openModel("umxse");
    QCOMPARE_CODE(opened, Errc::HashMismatch);
    QVERIFY(opened.error().detail.contains("noise_89abcdef.pth"));
}

void TestModelStore::addedFileIsRefused_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("file");
    QTest::newRow("weights beside a download") << QStringLiteral("umxse") << QStringLiteral("vocals.pth");
    QTest::newRow("settings beside a download") << QStringLiteral("umxse") << QStringLiteral("vocals.json");
    QTest::newRow("weights beside an import") << QStringLiteral("mine") << QStringLiteral("drums.safetensors");
    QTest::newRow("settings beside an import") << QStringLiteral("mine") << QStringLiteral("separator.json");
}

void TestModelStore::addedFileIsRefused()
{
    QFETCH(QString, model);
    QFETCH(QString, file);
    const std::string name = model.toStdString();
    write(folder() / "speech.pth", kSpeech);
    write(folder() / "noise.pth", kNoise);
    for (const char* published : {"speech.pth", "noise.pth"})
        QVERIFY_OK(store().importModel(folder() / published));
    write(folder() / "mine/vocals.pth", weights('\5'));
    QVERIFY_OK(store().importModel(folder() / "mine"));
    QVERIFY_OK(store().openModel(name));
    const fs::path added = root() / name / file.toStdString();
    write(added, weights('\6'));
    const auto opened = store().openModel(name);
    QCOMPARE_CODE(opened, Errc::InvalidArgument);
    QVERIFY2(opened.error().detail.starts_with(added.string() + ": "), opened.error().detail.c_str());
    fs::remove(added);
    write(root() / name / "notes.txt", "harmless");
    QVERIFY_OK(store().openModel(name));
}

void TestModelStore::changedSettingsAreRefused()
{
    for (const auto* content : {&kSpeech, &kNoise}) {
        write(folder() / "one.pth", *content);
        QVERIFY_OK(store().importModel(folder() / "one.pth"));
    }
    const fs::path settings = root() / "umxse/separator.json";
    write(settings, R"({"nfft": 1024, "nhop": 256, "sample_rate": 16000, "nb_channels": 1})");
    for (const char* record : {"speech.json", "noise.json"})
        write(root() / "umxse" / record, "{}");
    const auto opened = store().openModel("umxse");
    QCOMPARE_CODE(opened, Errc::Corrupt);
    QVERIFY2(opened.error().detail.starts_with(settings.string() + ": "), opened.error().detail.c_str());
    fs::remove(settings);
    QVERIFY_OK(store().openModel("umxse"));
}

void TestModelStore::everyFlipAndCutIsRefused_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("file");
    QTest::newRow("published") << QStringLiteral("umxse") << QStringLiteral("noise_89abcdef.pth");
    QTest::newRow("imported") << QStringLiteral("mine") << QStringLiteral("noise.pth");
}

/// Promise B12: no matter which byte is wrong, the file is refused before it is read for its content.
void TestModelStore::everyFlipAndCutIsRefused()
{
    QFETCH(QString, model);
    QFETCH(QString, file);
    const std::string name = model.toStdString();
    write(root() / "umxse/speech_01234567.pth", kSpeech);
    write(root() / "umxse/noise_89abcdef.pth", kNoise);
    write(folder() / "source/noise.pth", kNoise);
    QVERIFY_OK(store().importModel(folder() / "source", "mine"));
    QVERIFY_OK(store().openModel(name));
    const fs::path path = root() / name / file.toStdString();
    const auto isRefused = [&](const std::string& content) {
        write(path, content);
        const auto opened = store().openModel(name);
        return !opened && opened.error().detail.contains(path.string()) &&
               (opened.error().code == Errc::HashMismatch || opened.error().code == Errc::NotFound);
    };
    for (std::size_t at = 0; at < kNoise.size(); at += 7) {
        std::string flipped = kNoise;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
        QVERIFY2(isRefused(flipped), qPrintable(QStringLiteral("flipped at %1").arg(at)));
        QVERIFY2(isRefused(kNoise.substr(0, at)), qPrintable(QStringLiteral("cut at %1").arg(at)));
    }
    QVERIFY(isRefused(kNoise + "x"));
    write(path, kNoise);
    QVERIFY_OK(store().openModel(name));
}

void TestModelStore::torchHub()
{
    write(torch() / "speech_01234567.pth", kSpeech);
    write(torch() / "noise_89abcdef.pth", kNoise);
    const auto found = store().findModel("umxse");
    QVERIFY_OK(found);
    QVERIFY(!found->isComplete());
    QVERIFY(found->isAtHand());
    const auto opened = store().openModel("umxse");
    QVERIFY_OK(opened);
    QVERIFY(contentOf(opened->folder / "noise_89abcdef.pth") == kNoise);
    QVERIFY(fs::exists(opened->folder / "separator.json"));
    fs::remove_all(torch());
    QVERIFY_OK(store().openModel("umxse"));
}

void TestModelStore::torchHubIsWrong()
{
    write(torch() / "speech_01234567.pth", kSpeech);
    write(torch() / "noise_89abcdef.pth", weights('\3'));
    QVERIFY(store().findModel("umxse")->isAtHand()); // by its name
    const auto opened = store().openModel("umxse");
    QCOMPARE_CODE(opened, Errc::NotFound);
    QVERIFY(opened.error().detail.contains((torch() / "noise_89abcdef.pth").string()));

    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveModel(c, r); });
    const auto installed = store().installModel(testCatalogue()[1], from(server));
    QVERIFY_OK(installed);
    QCOMPARE(installed->warnings.size(), 1U);
    QVERIFY(installed->warnings[0].contains((torch() / "noise_89abcdef.pth").string()));
    QCOMPARE(server.requests().size(), 1U);
    QVERIFY(contentOf(installed->folder / "noise_89abcdef.pth") == kNoise);
    QVERIFY(contentOf(torch() / "noise_89abcdef.pth") == weights('\3')); // not ours to change
}

void TestModelStore::torchHubHelpsInstall()
{
    write(torch() / "speech_01234567.pth", kSpeech);
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveModel(c, r); });
    QVERIFY_OK(store().installModel(testCatalogue()[1], from(server)));
    QCOMPARE(server.requests().size(), 1U);
    QCOMPARE(server.requests()[0].target, "/m/noise_89abcdef.pth");
}

void TestModelStore::torchHubFolder_data()
{
    QTest::addColumn<QByteArray>("torchHome");
    QTest::addColumn<QByteArray>("cacheHome");
    QTest::addColumn<QByteArray>("home");
    QTest::addColumn<QByteArray>("folder");
    QTest::newRow("nothing set") << QByteArray() << QByteArray() << QByteArray("/h") << QByteArray("/h/.cache/torch/hub/checkpoints");
    QTest::newRow("TORCH_HOME") << QByteArray("/t") << QByteArray("/c") << QByteArray("/h") << QByteArray("/t/hub/checkpoints");
    QTest::newRow("TORCH_HOME with tilde") << QByteArray("~/t") << QByteArray() << QByteArray("/h") << QByteArray("/h/t/hub/checkpoints");
    QTest::newRow("XDG_CACHE_HOME") << QByteArray() << QByteArray("/c") << QByteArray("/h") << QByteArray("/c/torch/hub/checkpoints");
    QTest::newRow("no home") << QByteArray() << QByteArray() << QByteArray() << QByteArray();
}

void TestModelStore::torchHubFolder()
{
    QFETCH(QByteArray, torchHome);
    QFETCH(QByteArray, cacheHome);
    QFETCH(QByteArray, home);
    QFETCH(QByteArray, folder);
    qputenv("TORCH_HOME", torchHome);
    qputenv("XDG_CACHE_HOME", cacheHome);
    qputenv("HOME", home);
    QCOMPARE(model::torchHubFolder().string(), folder.toStdString());
}

void TestModelStore::removedModelsAreGone()
{
    write(torch() / "speech_01234567.pth", kSpeech);
    write(root() / "umxse/speech_01234567.pth", kSpeech);
    write(root() / "umxse/noise_89abcdef.pth.part", kNoise);
    write(root() / "other/kept.pth", kNoise);
    write(root() / "umxse.remove.part/old", kNoise); // of a removal that was interrupted
    QVERIFY_OK(store().removeModel("umxse"));
    QCOMPARE(namesIn(root()), std::vector<std::string>{"other"});
    QVERIFY(contentOf(torch() / "speech_01234567.pth") == kSpeech); // not ours to delete
    QCOMPARE_CODE(store().removeModel("umxse"), Errc::NotFound);
    QCOMPARE_CODE(store().removeModel("classic"), Errc::InvalidArgument);
    QCOMPARE_CODE(store().removeModel("../store/other"), Errc::InvalidArgument);
    QVERIFY(fs::exists(root() / "other/kept.pth"));
}

void TestModelStore::userFolders()
{
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8() + "/data");
    const auto own = ModelStore::ofUser();
    QVERIFY_OK(own);
    QCOMPARE(own->catalogue().size(), 9U);
    const auto umxl = own->findModel("umxl");
    QVERIFY_OK(umxl);
    QCOMPARE(umxl->folder, folder() / "data/stemwright/models/umxl");
    QCOMPARE(umxl->missing.size(), 4U);
    write(folder() / ".cache/torch/hub/checkpoints/vocals-bccbd9aa.pth", "x");
    QCOMPARE(own->findModel("umxl")->inTorchHub, std::vector<std::string>{"vocals-bccbd9aa.pth"});
}

void TestModelStore::importFolder()
{
    const fs::path source = folder() / "Meine Stimmen";
    const std::string settings = R"({"nfft": 2048, "nhop": 512, "sample_rate": 44100, "nb_channels": 2})";
    write(source / "vocals-0123456789.pth", weights('\5'));
    write(source / "piano.safetensors", weights('\6'));
    write(source / "separator.json", settings);
    write(source / "vocals.json", "{}");
    write(source / "vocals.chkpnt", "the state of a training");
    write(source / "notes.txt", "private");
    const auto model = store().importModel(source);
    QVERIFY_OK(model);
    QCOMPARE(model->name, "Meine Stimmen");
    QCOMPARE(namesIn(model->folder),
             (std::vector<std::string>{"SHA256SUMS", "piano.safetensors", "separator.json", "vocals-0123456789.pth", "vocals.json"}));
    QVERIFY(contentOf(model->folder / "separator.json") == settings);
    QVERIFY(contentOf(model->folder / "SHA256SUMS").contains(Sha256::of(weights('\6')) + "  piano.safetensors\n"));
    QCOMPARE(namesIn(root()), std::vector<std::string>{"Meine Stimmen"});
    QCOMPARE(store().importedModels().value_or(std::vector<std::string>{}), std::vector<std::string>{"Meine Stimmen"});

    fs::remove_all(source);
    const auto opened = store().openModel("Meine Stimmen");
    QVERIFY_OK(opened);
    QVERIFY_OK(openModelFolder(opened->folder, {}));
    write(opened->folder / "piano.safetensors", weights('\7'));
    QCOMPARE_CODE(store().openModel("Meine Stimmen"), Errc::HashMismatch);
    fs::remove(opened->folder / "piano.safetensors");
    QCOMPARE(store().findModel("Meine Stimmen")->missing, std::vector<std::string>{"piano.safetensors"});
    QCOMPARE_CODE(store().openModel("Meine Stimmen"), Errc::NotFound);
}

void TestModelStore::importRecognises()
{
    const fs::path source = folder() / "downloads";
    write(source / "speech.pth", kSpeech); // renamed: known by its content
    write(source / "noise.pth", kNoise);
    const auto model = store().importModel(source);
    QVERIFY_OK(model);
    QCOMPARE(model->name, "umxse");
    QCOMPARE(namesIn(model->folder),
             (std::vector<std::string>{"noise.json", "noise_89abcdef.pth", "separator.json", "speech.json", "speech_01234567.pth"}));
    QVERIFY_OK(store().openModel("umxse"));

    const auto named = store().importModel(source, "another name");
    QVERIFY_OK(named);
    QCOMPARE(named->name, "another name");
}

void TestModelStore::importSingleFile()
{
    write(folder() / "downloads/speech_01234567.pth", kSpeech);
    const auto published = store().importModel(folder() / "downloads/speech_01234567.pth");
    QVERIFY_OK(published);
    QCOMPARE(published->name, "umxse");
    QCOMPARE(store().findModel("umxse")->missing, std::vector<std::string>{"noise_89abcdef.pth"});

    write(folder() / "downloads/vocals.pth", weights('\5'));
    const auto own = store().importModel(folder() / "downloads/vocals.pth", "voices");
    QVERIFY_OK(own);
    QCOMPARE(namesIn(own->folder), (std::vector<std::string>{"SHA256SUMS", "vocals.pth"}));
}

void TestModelStore::importOver()
{
    write(folder() / "mine/vocals.pth", weights('\5'));
    QVERIFY_OK(store().importModel(folder() / "mine"));
    write(folder() / "mine/vocals.pth", weights('\6'));
    QCOMPARE_CODE(store().importModel(folder() / "mine"), Errc::AlreadyExists);
    QVERIFY(contentOf(root() / "mine/vocals.pth") == weights('\5'));
    QCOMPARE_CODE(store().importModel(folder() / "mine", "umxse"), Errc::InvalidArgument);
    QCOMPARE_CODE(store().importModel(folder() / "mine", "classic"), Errc::InvalidArgument);
}

void TestModelStore::importOverLeftovers()
{
    write(folder() / "mine/vocals.pth", weights('\5'));
    write(root() / "mine.part/bass.pth", "from an import that was killed");
    QCOMPARE(store().importedModels().value_or(std::vector<std::string>{"?"}).size(), 0U);
    const auto model = store().importModel(folder() / "mine");
    QVERIFY_OK(model);
    QCOMPARE(namesIn(root()), std::vector<std::string>{"mine"});
    QCOMPARE(namesIn(model->folder), (std::vector<std::string>{"SHA256SUMS", "vocals.pth"}));
}

void TestModelStore::importWhileAnotherIsAtIt()
{
    write(folder() / "mine/vocals.pth", weights('\5'));
    write(root() / "mine.part/bass.pth", "of the other import");
    {
        const auto other = PartFile::create(root() / "mine", ".import.part");
        QVERIFY_OK(other);
        const auto model = store().importModel(folder() / "mine");
        QCOMPARE_CODE(model, Errc::AlreadyExists);
        QVERIFY2(model.error().detail.starts_with((root() / "mine: ").string()), model.error().detail.c_str());
        QVERIFY(fs::exists(root() / "mine.part/bass.pth"));
    }
    QVERIFY_OK(store().importModel(folder() / "mine"));
    QCOMPARE(namesIn(root()), std::vector<std::string>{"mine"});
}

void TestModelStore::importChecksSettingsAsLoadingDoes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("bytes");
    QTest::newRow("separator.json") << QStringLiteral("separator.json") << (64 << 10);
    QTest::newRow("record of a training") << QStringLiteral("vocals.json") << (1 << 20);
}

void TestModelStore::importChecksSettingsAsLoadingDoes()
{
    QFETCH(QString, name);
    QFETCH(int, bytes);
    const fs::path settings = folder() / "mine" / name.toStdString();
    write(settings, "{}" + std::string(static_cast<std::size_t>(bytes), ' '));
    for (const char* file : {"vocals.pth", "vocals-0123456789.pth"}) {
        write(folder() / "mine" / file, weights('\5'));
        const auto loaded = openModelFolder(folder() / "mine", {});
        QVERIFY(!loaded);
        for (const fs::path& source : {folder() / "mine", folder() / "mine" / file}) {
            const auto imported = store().importModel(source, "voices");
            QVERIFY(!imported);
            QCOMPARE(imported.error(), loaded.error());
        }
        fs::remove(folder() / "mine" / file);
    }
    QVERIFY(!fs::exists(root()));
}

void TestModelStore::importRefuses_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char* kind : {"missing", "empty folder", "no weights", "pipe", "two files for a target", "settings are damaged"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestModelStore::importRefuses()
{
    QFETCH(QByteArray, kind);
    const fs::path source = folder() / "mine";
    if (kind == "empty folder")
        fs::create_directories(source);
    if (kind == "no weights")
        write(source / "vocals.pth", "this is text");
    if (kind == "pipe")
        QCOMPARE(::mkfifo(source.c_str(), 0600), 0);
    if (kind == "two files for a target" || kind == "settings are damaged")
        write(source / "vocals.pth", kSpeech);
    if (kind == "two files for a target")
        write(source / "vocals-01234567.pth", kNoise);
    if (kind == "settings are damaged")
        write(source / "separator.json", "{");
    const auto model = store().importModel(source);
    QVERIFY(!model);
    QVERIFY2(model.error().detail.starts_with(source.string()), model.error().detail.c_str());
    QVERIFY(!fs::exists(root()));
}

void TestModelStore::importLinks()
{
    const fs::path source = folder() / "mine";
    write(folder() / "elsewhere/vocals.pth", weights('\5'));
    fs::create_directories(source);
    fs::create_symlink(folder() / "elsewhere/vocals.pth", source / "vocals.pth");
    const auto outside = store().importModel(source);
    QCOMPARE_CODE(outside, Errc::InvalidArgument);
    QVERIFY(outside.error().detail.contains("outside"));
    QVERIFY(!fs::exists(root()));

    fs::create_directory_symlink(folder() / "elsewhere", folder() / "link"); // the user chose the link itself
    QVERIFY_OK(store().importModel(folder() / "link"));
    QVERIFY(!fs::is_symlink(root() / "link/vocals.pth"));

    write(folder() / "secret.json", "{}");
    write(folder() / "other/vocals.pth", weights('\6'));
    fs::create_symlink(folder() / "secret.json", folder() / "other/vocals.json");
    QCOMPARE_CODE(store().importModel(folder() / "other"), Errc::InvalidArgument);
}

void TestModelStore::importDiskFull()
{
    write(folder() / "mine/bass.pth", weights('\5'));
    write(folder() / "mine/vocals.pth", weights('\6', 5000));
    rlimit former{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &former), 0);
    auto* const formerHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{.rlim_cur = 10000, .rlim_max = former.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto full = store().importModel(folder() / "mine");
    ::setrlimit(RLIMIT_FSIZE, &former);
    std::signal(SIGXFSZ, formerHandler);
    QCOMPARE_CODE(full, Errc::DiskFull);
    QVERIFY(namesIn(root()).empty());
    QVERIFY_OK(store().importModel(folder() / "mine"));
}

void TestModelStore::damagedList_data()
{
    QTest::addColumn<QByteArray>("list");
    const QByteArray sum(64, 'a');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no sum") << QByteArray("vocals.pth\n");
    QTest::newRow("short sum") << sum.left(63) + "  vocals.pth\n";
    QTest::newRow("not hexadecimal") << QByteArray(64, 'x') + "  vocals.pth\n";
    QTest::newRow("climbs") << sum + "  ../vocals.pth\n";
    QTest::newRow("absolute") << sum + "  /etc/hostname\n";
    QTest::newRow("no name") << sum + "  \n";
}

void TestModelStore::damagedList()
{
    QFETCH(QByteArray, list);
    write(root() / "mine/SHA256SUMS", list.toStdString());
    QCOMPARE_CODE(store().findModel("mine"), Errc::Corrupt);
    QCOMPARE_CODE(store().openModel("mine"), Errc::Corrupt);
}

QTEST_GUILESS_MAIN(TestModelStore)
#include "tst_modelstore.moc"
