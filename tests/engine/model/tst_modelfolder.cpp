#include "engine/model/modelfolder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace stemwright;
using namespace stemwright::model;

namespace {

constexpr const char* kSettings = R"({"nb_channels": 1, "nfft": 1024, "nhop": 512, "sample_rate": 16000.0})";

/// A folder with files of given names.
class Folder {
public:
    explicit Folder(const QStringList& files, const QByteArray& settings = kSettings)
    {
        for (const QString& file : files)
            write(file, file.endsWith(QLatin1String(".json")) ? "{}" : "x");
        if (!settings.isNull())
            write(QStringLiteral("separator.json"), settings);
    }

    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::filesystem::path path() const { return m_folder.path().toStdString(); }
    Result<ModelFolder> open(const std::vector<std::string>& targets = {}) const { return openModelFolder(path(), targets); }

private:
    QTemporaryDir m_folder;
};

std::string names(const Result<ModelFolder>& folder)
{
    std::string all;
    for (const TargetWeights& weights : folder ? folder->targets : std::vector<TargetWeights>())
        all += (all.empty() ? "" : " ") + weights.target + "=" + weights.file.filename().string();
    return folder ? all : folder.error().detail;
}

} // namespace

class TestModelFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTargets_data();
    void findsTargets();
    void refusesTargets_data();
    void refusesTargets();
    void readsSettings();
    void settingsMayBeMissing();
    void readsRecords_data();
    void readsRecords();
    void recordsOfOtherTargetsDoNotMatter();
    void refusesSettings_data();
    void refusesSettings();
    void largeSettingsAreRefused();
    void onlyFoldersAreOpened();
    void onlyRegularFilesAreWeights();
    void targetNames_data();
    void targetNames();
};

void TestModelFolder::findsTargets_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<std::vector<std::string>>("targets");
    QTest::addColumn<std::string>("found");
    using Targets = std::vector<std::string>;
    const auto row = [](const char* name, const char* files, const Targets& targets, const char* found) {
        QTest::newRow(name) << QString::fromUtf8(files).split(QLatin1Char(' ')) << targets << std::string(found);
    };
    row("training", "vocals.pth vocals.json vocals.chkpnt drums.pth", {}, "vocals=vocals.pth drums=drums.pth");
    row("order", "zither.pth other.pth accordion.pth bass.pth drums.pth vocals.pth", {},
        "vocals=vocals.pth drums=drums.pth bass=bass.pth other=other.pth accordion=accordion.pth zither=zither.pth");
    row("hashes", "vocals-b62c91ce.pth speech_f5e0d9f9.pth bass-8D85A5BD00.safetensors", {},
        "vocals=vocals-b62c91ce.pth bass=bass-8D85A5BD00.safetensors speech=speech_f5e0d9f9.pth");
    row("no hashes", "lead-vocals.pth brass-deadbee.pth mix_version2.pth", {},
        "brass-deadbee=brass-deadbee.pth lead-vocals=lead-vocals.pth mix_version2=mix_version2.pth");
    row("asked for", "vocals.pth drums.pth bass.pth", {"bass", "vocals"}, "bass=bass.pth vocals=vocals.pth");
    row("not its namesake", "vocals-b62c91ce.pth vocals_lead.pth", {"vocals"}, "vocals=vocals-b62c91ce.pth");
    row("beginning of a name, as the reference", "vocals_best.pth", {"vocals"}, "vocals=vocals_best.pth");
    row("hidden files", ".vocals.pth drums.pth", {}, "drums=drums.pth");
    row("letters of the world", "声.pth", {}, "声=声.pth");
}

void TestModelFolder::findsTargets()
{
    QFETCH(QStringList, files);
    QFETCH(std::vector<std::string>, targets);
    QFETCH(std::string, found);
    const Folder folder(files);
    QCOMPARE(names(folder.open(targets)), found);
}

void TestModelFolder::refusesTargets_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<std::vector<std::string>>("targets");
    QTest::addColumn<Errc>("code");
    QTest::addColumn<QString>("words");
    using Targets = std::vector<std::string>;
    const auto row = [](const char* name, const char* files, const Targets& targets, Errc code, const char* words) {
        QTest::newRow(name) << QString::fromUtf8(files).split(QLatin1Char('|')) << targets << code << QString::fromLatin1(words);
    };
    row("none", "readme.txt", {}, Errc::NotFound, "holds no weights");
    row("not there", "vocals.pth", {"drums"}, Errc::NotFound, "'drums'");
    row("ambiguous", "vocals.pth|vocals-b62c91ce.pth", {}, Errc::InvalidArgument, "'vocals-b62c91ce.pth' and 'vocals.pth'");
    row("two containers", "vocals.pth|vocals.safetensors", {"vocals"}, Errc::InvalidArgument, "'vocals.pth' and 'vocals.safetensors'");
    row("ambiguous beginning", "vocals_a.pth|vocals_b.pth", {"vocals"}, Errc::InvalidArgument, "'vocals_a.pth' and 'vocals_b.pth'");
    row("asked for twice", "vocals.pth", {"vocals", "vocals"}, Errc::InvalidArgument, "twice");
    row("leads elsewhere", "vocals.pth", {"../vocals"}, Errc::InvalidArgument, "'../vocals'");
    row("absolute", "vocals.pth", {"/etc/passwd"}, Errc::InvalidArgument, "'/etc/passwd'");
    row("empty", "vocals.pth", {""}, Errc::InvalidArgument, "''");
    row("backslash in a file name", "a\\x.pth", {}, Errc::InvalidArgument, "cannot be the name");
    row("newline in a file name", "a\nb.pth", {}, Errc::InvalidArgument, "'a?b'");
    row("hyphen in front", "-rf.pth", {}, Errc::InvalidArgument, "'-rf'");
}

void TestModelFolder::refusesTargets()
{
    QFETCH(QStringList, files);
    QFETCH(std::vector<std::string>, targets);
    QFETCH(Errc, code);
    QFETCH(QString, words);
    const Folder folder(files);
    const Result<ModelFolder> found = folder.open(targets);
    QVERIFY2(!found.has_value(), names(found).c_str());
    QVERIFY2(found.error().code == code, found.error().detail.c_str());
    const QString detail = QString::fromStdString(found.error().detail);
    QVERIFY2(detail.contains(words) && detail.startsWith(QString::fromStdString(folder.path().string())), qPrintable(detail));
}

void TestModelFolder::readsSettings()
{
    const Result<ModelFolder> folder = Folder({QStringLiteral("speech.pth")}).open();
    QVERIFY(folder.has_value());
    QVERIFY(folder->settings == (StatedSettings{.sampleRateHz = 16000, .windowFrames = 1024, .hopFrames = 512, .channels = 1}));
}

void TestModelFolder::settingsMayBeMissing()
{
    const Result<ModelFolder> folder = Folder({QStringLiteral("vocals.pth")}, QByteArray()).open();
    QVERIFY(folder.has_value());
    QVERIFY(folder->settings == StatedSettings{});
    QVERIFY(folder->settings.over(SeparatorSettings{.hopFrames = 7}) == SeparatorSettings{.hopFrames = 7});
}

void TestModelFolder::readsRecords_data()
{
    QTest::addColumn<QByteArray>("separator");
    QTest::addColumn<QByteArray>("vocals");
    QTest::addColumn<QByteArray>("drums");
    QTest::addColumn<QByteArray>("words"); // of the refusal, or empty
    const auto row = [](const char* name, const char* separator, const char* vocals, const char* drums, const char* words = "") {
        QTest::newRow(name) << QByteArray(separator) << QByteArray(vocals) << QByteArray(drums) << QByteArray(words);
    };
    constexpr const char* kRecord = R"({"args": {"nfft": 2048, "nhop": 441, "nb_channels": 1, "seed": 42}, "best_loss": 0.5})";
    constexpr const char* kOtherHop = R"({"args": {"nfft": 2048, "nhop": 512, "nb_channels": 1}})";
    constexpr const char* kSeparator = R"({"nfft": 2048, "nhop": 441, "nb_channels": 1, "sample_rate": 44100})";
    row("of both targets", nullptr, kRecord, kRecord);
    row("of one target", nullptr, nullptr, kRecord);
    row("besides separator.json", kSeparator, kRecord, kRecord);
    row("without arguments", nullptr, "{}", kRecord);
    row("two that differ", nullptr, kRecord, kOtherHop, "drums.json: the value of 'nhop' is 512, but vocals.json beside it says 441");
    row("other than separator.json", kSeparator, nullptr, kOtherHop,
        "drums.json: the value of 'nhop' is 512, but separator.json beside it says 441");
    row("other rate", kSeparator, R"({"args": {"sample_rate": 48000}})", nullptr,
        "vocals.json: the value of 'sample_rate' is 48000, but separator.json beside it says 44100");
    row("not JSON", nullptr, "{", nullptr, "vocals.json: is not a JSON object");
    row("arguments are a list", nullptr, R"({"args": [4096, 1024]})", nullptr, "vocals.json: the value of 'args' is not a JSON object");
    row("out of range", nullptr, R"({"args": {"nfft": 262144, "nhop": 1}})", nullptr, "vocals.json: the value of 'nfft' is not");
    row("hop beyond the window", nullptr, R"({"args": {"nfft": 512, "nhop": 257}})", nullptr, "vocals.json: the value of 'nhop' is more");
    row("hop alone", nullptr, R"({"args": {"nhop": 257}})", nullptr, "vocals.json: the value of 'nfft' is missing");
    row("text", nullptr, R"({"args": {"nb_channels": "2"}})", nullptr, "vocals.json: the value of 'nb_channels' is not a number");
}

void TestModelFolder::readsRecords()
{
    QFETCH(QByteArray, separator);
    QFETCH(QByteArray, vocals);
    QFETCH(QByteArray, drums);
    QFETCH(QByteArray, words);
    const Folder folder({QStringLiteral("vocals.pth"), QStringLiteral("drums-01234567.pth")}, separator);
    if (!vocals.isNull())
        folder.write(QStringLiteral("vocals.json"), vocals);
    if (!drums.isNull())
        folder.write(QStringLiteral("drums.json"), drums);
    const Result<ModelFolder> found = folder.open();
    if (!words.isEmpty()) {
        QVERIFY(!found.has_value());
        QVERIFY2(found.error().detail.contains(words.toStdString()), found.error().detail.c_str());
        return;
    }
    QVERIFY2(found.has_value(), names(found).c_str());
    const std::optional<int> rateHz = separator.isNull() ? std::nullopt : std::optional(44100);
    QVERIFY(found->settings == (StatedSettings{.sampleRateHz = rateHz, .windowFrames = 2048, .hopFrames = 441, .channels = 1}));
}

void TestModelFolder::recordsOfOtherTargetsDoNotMatter()
{
    const Folder folder({QStringLiteral("vocals.pth"), QStringLiteral("drums.pth")}, QByteArray());
    folder.write(QStringLiteral("drums.json"), R"({"args": {"nfft": 2048, "nhop": 441}})");
    QVERIFY(folder.open({"vocals"})->settings == StatedSettings{});
    QVERIFY(folder.open({"drums"})->settings.hopFrames == 441U);
}

void TestModelFolder::refusesSettings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* json, const char* words) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(words);
    };
    row("empty", "", "not a JSON object");
    row("list", "[]", "not a JSON object");
    row("cut", R"({"nfft": 4096,)", "not a JSON object");
    row("missing", R"({"nfft":4096,"nhop":1024,"sample_rate":44100})", "'nb_channels' is missing");
    row("text", R"({"nfft":"4096","nhop":1024,"sample_rate":44100,"nb_channels":2})", "'nfft' is not a number");
    row("fraction", R"({"nfft":4096,"nhop":0.5,"sample_rate":44100,"nb_channels":2})", "'nhop' is not a whole number");
    row("negative", R"({"nfft":4096,"nhop":-1,"sample_rate":44100,"nb_channels":2})", "'nhop' is not a whole number");
    row("huge", R"({"nfft":1e300,"nhop":1,"sample_rate":44100,"nb_channels":2})", "'nfft' is not a whole number");
    row("hop beyond the window", R"({"nfft":1024,"nhop":1025,"sample_rate":44100,"nb_channels":2})", "'nhop'");
    row("odd window", R"({"nfft":1023,"nhop":512,"sample_rate":44100,"nb_channels":2})", "odd");
    row("rate", R"({"nfft":1024,"nhop":512,"sample_rate":3999,"nb_channels":2})", "'sample_rate'");
    row("channels", R"({"nfft":1024,"nhop":512,"sample_rate":44100,"nb_channels":0})", "'nb_channels'");
}

void TestModelFolder::refusesSettings()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, words);
    const Result<ModelFolder> folder = Folder({QStringLiteral("vocals.pth")}, json).open();
    QVERIFY(!folder.has_value());
    const QString detail = QString::fromStdString(folder.error().detail);
    QVERIFY2(detail.contains(words) && detail.contains(QLatin1String("separator.json: ")), qPrintable(detail));
}

void TestModelFolder::largeSettingsAreRefused()
{
    const Result<ModelFolder> folder = Folder({QStringLiteral("vocals.pth")}, kSettings + QByteArray(65536, ' ')).open();
    QVERIFY(!folder.has_value());
    QCOMPARE(folder.error().code, Errc::TooLarge);

    const Folder recorded({QStringLiteral("vocals.pth")});
    recorded.write(QStringLiteral("vocals.json"), "{}" + QByteArray(1 << 20, ' '));
    QCOMPARE(recorded.open().error().code, Errc::TooLarge);
}

void TestModelFolder::onlyFoldersAreOpened()
{
    const Folder folder({QStringLiteral("vocals.pth")});
    QCOMPARE(openModelFolder(folder.path() / "missing", {}).error().code, Errc::NotFound);
    QCOMPARE(openModelFolder(folder.path() / "vocals.pth", {}).error().code, Errc::InvalidArgument);
}

void TestModelFolder::onlyRegularFilesAreWeights()
{
    const Folder folder({QStringLiteral("drums.pth")});
    QCOMPARE(mkfifo((folder.path() / "vocals.pth").c_str(), 0600), 0);
    std::filesystem::create_directory(folder.path() / "bass.pth");
    QCOMPARE(names(folder.open()), std::string("drums=drums.pth"));
}

void TestModelFolder::targetNames_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << std::string("vocals") << true;
    QTest::newRow("blank inside") << std::string("lead vocals") << true;
    QTest::newRow("64 bytes") << std::string(64, 'x') << true;
    QTest::newRow("65 bytes") << std::string(65, 'x') << false;
    QTest::newRow("empty") << std::string() << false;
    QTest::newRow("this folder") << std::string(".") << false;
    QTest::newRow("folder above") << std::string("..") << false;
    QTest::newRow("slash") << std::string("a/b") << false;
    QTest::newRow("backslash") << std::string("..\\x") << false;
    QTest::newRow("drive") << std::string("C:x") << false;
    QTest::newRow("NUL") << std::string("a\0b", 3) << false;
    QTest::newRow("delete") << std::string("a\x7F") << false;
}

void TestModelFolder::targetNames()
{
    QFETCH(std::string, name);
    QFETCH(bool, good);
    QCOMPARE(isTargetName(name), good);
}

QTEST_GUILESS_MAIN(TestModelFolder)
#include "tst_modelfolder.moc"
