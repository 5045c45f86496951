#include "engine/model/store/catalogue.h"

#include <QTest>

#include <algorithm>

using namespace stemwright;
using namespace stemwright::model;

namespace {

/// JSON is written with apostrophes here: moc stumbles over raw strings, and backslashes hide the text.
QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

/// One model with one target; the malformed ones are made from it by replacing a piece.
const QByteArray kGood =
    json("{'schema': 1, 'models': [{ "
         "'id': 'a', 'title': 'A', 'architecture': 'open-unmix', 'trained_on': 'songs', 'licence': {'name': 'MIT', 'text': 'Free.'}, "
         "'source_page': 'https://example.org/a', 'base_url': 'https://example.org/files', 'sample_rate': 44100, "
         "'stft': {'window': 4096, 'hop': 1024}, 'channels': 2, 'hidden_size': 512, 'bandwidth': 16000, 'tensor_bytes': 1000, "
         "'scores_note': 'medians', "
         "'targets': [{'name': 'vocals', 'file': {'name': 'v-01234567.pth', 'sha256_prefix': '01234567', 'size': 2000}, "
         "'scores': {'sdr': 6.5}}]}]}");

const CatalogueTarget& targetOf(const Manifest& manifest, const std::string& name)
{
    return *std::ranges::find(manifest.targets, name, &CatalogueTarget::name);
}

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void models_data();
    void models();
    void filesMayBePublishedUnderOtherNames();
    void files_data();
    void files();
    void scores_data();
    void scores();
    void classicNeedsNothing();
    void compactIsOfTheProgram();
    void unknownModel();
    void goodList();
    void malformed_data();
    void malformed();
    void tooLong();

private:
    Manifest manifest(const QString& id) const { return findManifest(m_catalogue, id.toStdString()).value_or(Manifest{}); }

    Catalogue m_catalogue;
};

void TestCatalogue::initTestCase()
{
    auto catalogue = builtInCatalogue();
    QVERIFY2(catalogue, catalogue ? "" : catalogue.error().detail.c_str());
    m_catalogue = std::move(*catalogue);
    QCOMPARE(m_catalogue.size(), 9U);
}

void TestCatalogue::models_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("hop");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("hiddenSize");
    QTest::addColumn<int>("targets");
    QTest::addColumn<QString>("licence");
    QTest::newRow("umx") << QStringLiteral("3370486") << 44100 << 4096 << 1024 << 2 << 512 << 4 << QStringLiteral("unresolved");
    QTest::newRow("umxhq") << QStringLiteral("3370489") << 44100 << 4096 << 1024 << 2 << 512 << 4 << QStringLiteral("unresolved");
    QTest::newRow("umxl") << QStringLiteral("5069601") << 44100 << 4096 << 1024 << 2 << 1024 << 4 << QStringLiteral("CC-BY-NC-SA-4.0");
    QTest::newRow("umxse") << QStringLiteral("3786908") << 16000 << 1024 << 512 << 1 << 256 << 2 << QStringLiteral("unresolved");
}

void TestCatalogue::models()
{
    const Manifest model = manifest(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(model.network);
    QCOMPARE(model.architecture, "open-unmix");
    QFETCH(QString, record);
    QCOMPARE(model.sourcePage, "https://doi.org/10.5281/zenodo." + record.toStdString());
    QTEST(model.network->sampleRateHz, "rate");
    QTEST(int(model.network->stft.window), "window");
    QTEST(int(model.network->stft.hop), "hop");
    QTEST(int(model.network->channels), "channels");
    QTEST(int(model.network->hiddenSize), "hiddenSize");
    QCOMPARE(model.network->bandwidthHz, 16000);
    QTEST(int(model.targets.size()), "targets");
    QTEST(QString::fromStdString(model.licence.name), "licence");
    QVERIFY(model.licence.text.size() > 100);
    for (const CatalogueTarget& target : model.targets) {
        QVERIFY(target.weights);
        QCOMPARE(target.weights->url, "https://zenodo.org/records/" + record.toStdString() + "/files/" + target.weights->name);
    }
}

/// The store names weights after the target; their authors did not.
void TestCatalogue::filesMayBePublishedUnderOtherNames()
{
    for (int number = 1; number <= 3; ++number) {
        const Manifest model = manifest(QStringLiteral("tdc-unet") + (number > 1 ? QStringLiteral("-%1").arg(number) : QString()));
        QCOMPARE(model.architecture, "tdc-unet");
        QCOMPARE(model.licence.name, "MIT");
        const auto& weights = targetOf(model, "vocals").weights;
        QVERIFY(weights->url.starts_with("https://raw.githubusercontent.com/ws-choi/ISMIR2020_U_Nets_SVS/"));
        QVERIFY(weights->url.ends_with("/cac_tdc_17_vocals_top" + std::to_string(number) + ".pt"));
        QCOMPARE(weights->name, "vocals-" + weights->checksum.sha256.substr(0, 8) + ".pth");
        QCOMPARE(weights->checksum.sha256.size(), 64U);
    }
}

void TestCatalogue::files_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sha256");
    QTest::addColumn<QString>("md5");
    QTest::addColumn<qint64>("size");
    const auto row = [](const char* model, const char* target, const char* file, const char* sha256, const char* md5 = "",
                        qint64 size = 0) {
        QTest::addRow("%s %s", model, target) << QString::fromLatin1(model) << QString::fromLatin1(file) << QString::fromLatin1(sha256)
                                              << QString::fromLatin1(md5) << size;
    };
    row("umx", "bass", "bass-646024d3.pth", "646024d3");
    row("umx", "drums", "drums-5a48008b.pth", "5a48008b");
    row("umx", "other", "other-f8e132cc.pth", "f8e132cc");
    row("umx", "vocals", "vocals-c8df74a5.pth", "c8df74a5");
    row("umxhq", "bass", "bass-8d85a5bd.pth", "8d85a5bd", "8cc37d31903fe48306468ee968f4b1b6", 35637796);
    row("umxhq", "drums", "drums-9619578f.pth", "9619578f885c54737cb0234f9f9a4a679ee4f31438fd77fd1dbe02bb16c2da0a",
        "cebf76e196e73e85d247f462c31e36fc", 35637796);
    row("umxhq", "other", "other-b52fbbf7.pth", "b52fbbf7", "8637606623ed7c74986789c3b1f94bc6", 35637796);
    row("umxhq", "vocals", "vocals-b62c91ce.pth", "b62c91cedbc7a066f1778ead5b5cecb377aa3a46a31af1cce7c5c8769339d083",
        "d918985fad0fedf6d9ce89e279aa7218", 35637796);
    row("umxl", "bass", "bass-2ca1ce51.pth", "2ca1ce51");
    row("umxl", "drums", "drums-69e0ebd4.pth", "69e0ebd4");
    row("umxl", "other", "other-c8c5b3e6.pth", "c8c5b3e6");
    row("umxl", "vocals", "vocals-bccbd9aa.pth", "bccbd9aa");
    row("umxse", "speech", "speech_f5e0d9f9.pth", "f5e0d9f9");
    row("umxse", "noise", "noise_04a6fc2d.pth", "04a6fc2d");
}

void TestCatalogue::files()
{
    QFETCH(QString, model);
    QFETCH(qint64, size);
    const QByteArray target = QByteArray(QTest::currentDataTag()).split(' ')[1];
    const Manifest found = manifest(model);
    const auto& weights = targetOf(found, target.toStdString()).weights;
    QVERIFY(weights);
    QTEST(QString::fromStdString(weights->name), "file");
    QTEST(QString::fromStdString(weights->checksum.sha256), "sha256");
    QTEST(QString::fromStdString(weights->checksum.md5), "md5");
    QCOMPARE(weights->sizeBytes.has_value(), size != 0);
    QCOMPARE(weights->sizeBytes.value_or(0), std::uint64_t(size));
    const std::map<QString, std::uint64_t> tensorBytes{{QStringLiteral("umx"), 35614392},
                                                       {QStringLiteral("umxhq"), 35614392},
                                                       {QStringLiteral("umxl"), 113077944},
                                                       {QStringLiteral("umxse"), 6342712}};
    QVERIFY(weights->sizeLimitBytes > tensorBytes.at(model));
    QVERIFY(weights->sizeLimitBytes < tensorBytes.at(model) + 5'000'000);
}

void TestCatalogue::scores_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QList<double>>("decibels"); // SDR, SIR, SAR, ISR
    const auto row = [](const char* model, const char* target, const QList<double>& decibels) {
        QTest::addRow("%s %s", model, target) << QString::fromLatin1(model) << decibels;
    };
    row("umx", "vocals", {6.32, 13.33, 6.52, 11.93});
    row("umx", "bass", {5.23, 10.93, 6.34, 9.23});
    row("umx", "drums", {5.73, 11.12, 6.02, 10.51});
    row("umx", "other", {4.02, 6.59, 4.74, 9.31});
    row("umxhq", "vocals", {6.25, 12.95, 6.50, 12.70});
    row("umxhq", "bass", {5.07, 10.35, 6.02, 9.71});
    row("umxhq", "drums", {6.04, 11.65, 5.93, 11.17});
    row("umxhq", "other", {4.28, 7.10, 4.62, 8.78});
    row("umxl", "vocals", {7.21});
    row("umxl", "bass", {6.02});
    row("umxl", "drums", {7.15});
    row("umxl", "other", {4.89});
}

void TestCatalogue::scores()
{
    QFETCH(QString, model);
    const QByteArray target = QByteArray(QTest::currentDataTag()).split(' ')[1];
    const Manifest found = manifest(model);
    const auto& scores = targetOf(found, target.toStdString()).scores;
    QVERIFY(scores);
    QList<double> decibels{scores->sdrDb};
    for (const auto& more : {scores->sirDb, scores->sarDb, scores->isrDb})
        if (more)
            decibels << *more;
    QTEST(decibels, "decibels");
    QVERIFY(found.scoresNote.contains("median over frames"));
}

void TestCatalogue::classicNeedsNothing()
{
    const Manifest classic = manifest(QStringLiteral("classic"));
    QVERIFY(classic.isBuiltIn());
    QCOMPARE(classic.targets.size(), 4U);
    QVERIFY(std::ranges::none_of(classic.targets, [](const CatalogueTarget& target) { return target.weights.has_value(); }));
}

void TestCatalogue::compactIsOfTheProgram()
{
    const Manifest compact = manifest(QStringLiteral("compact"));
    QVERIFY(compact.isBuiltIn());
    QCOMPARE(compact.programFolder, "compact");
    QCOMPARE(compact.targets.size(), 4U);
    QVERIFY(std::ranges::none_of(compact.targets, [](const CatalogueTarget& target) { return target.weights.has_value(); }));
}

void TestCatalogue::unknownModel()
{
    const auto found = findManifest(m_catalogue, "umxx");
    QVERIFY(!found);
    QCOMPARE(found.error().code, Errc::NotFound);
    QVERIFY(found.error().detail.contains("\"umxx\""));
    QVERIFY(found.error().detail.contains("classic, compact, tdc-unet, tdc-unet-2, tdc-unet-3, umxl, umxhq, umx, umxse"));
}

void TestCatalogue::goodList()
{
    const auto catalogue = parseCatalogue(kGood.toStdString());
    QVERIFY2(catalogue, catalogue ? "" : catalogue.error().detail.c_str());
    const WeightFile file = catalogue->at(0).targets.at(0).weights.value();
    QCOMPARE(file.url, "https://example.org/files/v-01234567.pth");
    QCOMPARE(file.sizeLimitBytes, 2000U);
    QCOMPARE(file.checksum.sha256, "01234567");
}

void TestCatalogue::malformed_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QByteArray>("replacement");
    const auto row = [](const char* name, const QByteArray& piece, const QByteArray& replacement) {
        QTest::newRow(name) << json(piece) << json(replacement);
    };
    row("cut", "}]}]}", "}]");
    row("bytes behind the end", "}]}]}", "}]}]} x");
    row("other schema", "'schema': 1", "'schema': 2");
    row("no schema", "'schema': 1,", "");
    row("no model", "'models': [", "'models': [], 'more': [");
    row("models not a list", "'models': [", "'models': 5, 'more': [");
    row("model not an object", "'models': [", "'models': [7,");
    row("no id", "'id': 'a',", "");
    row("empty id", "'id': 'a'", "'id': ''");
    row("id climbs", "'id': 'a'", "'id': '../a'");
    row("id is a number", "'id': 'a'", "'id': 3");
    row("no licence", "'licence': {'name': 'MIT', 'text': 'Free.'},", "");
    row("licence without words", ", 'text': 'Free.'", "");
    row("plain http", "https://example.org/files", "http://example.org/files");
    row("rate out of range", "44100", "1");
    row("rate not whole", "44100", "44100.5");
    row("rate negative", "44100", "-44100");
    row("hop above window", "'hop': 1024", "'hop': 5000");
    row("no hop", ", 'hop': 1024", "");
    row("three channels", "'channels': 2", "'channels': 3");
    row("no tensor bytes", "'tensor_bytes': 1000,", "");
    row("no targets", "'targets': [", "'targets': [], 'others': [");
    row("target without file", "'file': {'name': 'v-01234567.pth', 'sha256_prefix': '01234567', 'size': 2000},", "");
    row("target twice", "'targets': [", "'targets': [{'name': 'vocals', 'file': {'name': 'w.pth', 'sha256_prefix': '01234567'}},");
    row("file twice", "'targets': [", "'targets': [{'name': 'bass', 'file': {'name': 'v-01234567.pth', 'sha256_prefix': '01234567'}},");
    row("file climbs", "v-01234567.pth", "../v-01234567.pth");
    row("file absolute", "v-01234567.pth", "/etc/passwd");
    row("file with backslash", "v-01234567.pth", "..\\\\v.pth");
    row("file with drive", "v-01234567.pth", "C:v.pth");
    row("file with NUL", "v-01234567.pth", "v\\u0000.pth");
    row("no checksum", "'sha256_prefix': '01234567', ", "");
    row("misspelt checksum", "sha256_prefix", "sha256prefix");
    row("seven digits", "'sha256_prefix': '01234567'", "'sha256_prefix': '0123456'");
    row("upper case", "'sha256_prefix': '01234567'", "'sha256_prefix': '0123456A'");
    row("prefix said to be whole", "sha256_prefix", "sha256");
    row("short MD5", "'size': 2000", "'md5': '0123'");
    row("smaller than its tensors", "'size': 2000", "'size': 999");
    row("absurdly large", "'size': 2000", "'size': 99999999999");
    row("score not a number", "6.5", "'6.5'");
    row("score out of range", "6.5", "650");
    row("score without its meaning", "'scores_note': 'medians',", "");
    row("unknown score", "'sdr': 6.5", "'sdr': 6.5, 'sdx': 1");
    row("unknown field", "'channels': 2", "'channels': 2, 'chanels': 2");
    row("folder of the program for a download", "'channels': 2", "'channels': 2, 'program_folder': 'a'");
    row("folder of the program climbs", "'models': [",
        "'models': [{'id': 'b', 'title': 'B', 'architecture': 'x', 'trained_on': 'x', 'licence': {'name': 'x', 'text': 'x'},"
        "'program_folder': '../b', 'targets': [{'name': 'x'}]},");
    row("model twice", "'models': [",
        "'models': [{'id': 'a', 'title': 'A', 'architecture': 'x', 'trained_on': 'x', 'licence': {'name': 'x', 'text': 'x'},"
        "'targets': [{'name': 'x'}]},");
}

void TestCatalogue::malformed()
{
    QFETCH(QByteArray, piece);
    QFETCH(QByteArray, replacement);
    QByteArray text = kGood;
    const auto at = text.indexOf(piece);
    QVERIFY(at >= 0);
    text.replace(at, piece.size(), replacement);
    const auto catalogue = parseCatalogue(text.toStdString());
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, Errc::Corrupt);
    QVERIFY(catalogue.error().detail.starts_with("catalogue"));
}

void TestCatalogue::tooLong()
{
    const auto catalogue = parseCatalogue(kGood.toStdString() + std::string(2'000'000, ' '));
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, Errc::TooLarge);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
