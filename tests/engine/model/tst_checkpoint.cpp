#include "engine/model/checkpoint/bytesource.h"
#include "tests/engine/model/checkpointfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <iterator>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace stemwright;
using namespace stemwright::model;
using namespace checkpointfiles;

#if defined(__SANITIZE_ADDRESS__)
#define STEMWRIGHT_HAS_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define STEMWRIGHT_HAS_ASAN 1
#endif
#endif

namespace {

constexpr const char* kMarker = "stemwright-attack-marker"; // what an executed attack leaves in the current folder

struct Attack {
    const char* file;
    Errc code;
    const char* words; ///< of the refusal
};

constexpr Attack kAttacks[] = {
    {"system-call.pth", Errc::Unsupported, "'posix.system'"},
    {"eval.pth", Errc::Unsupported, "'builtins.eval'"},
    {"eval-python2.pth", Errc::Unsupported, "'__builtin__.eval'"},
    {"legacy-system-call.pth", Errc::Unsupported, "'posix.system'"},
    {"legacy-big-endian.pth", Errc::Unsupported, "big-endian"},
    {"bare-pickle.pth", Errc::Unsupported, "bare pickle"},
    {"whole-module.pth", Errc::Unsupported, "'torch.nn.modules.linear.Linear'"},
    {"torchscript.pt", Errc::Unsupported, "TorchScript"},
    {"torchscript-traced.pt", Errc::Unsupported, "TorchScript"},
    {"torchscript-renamed.pth", Errc::Unsupported, "TorchScript"},
    {"tar.pth", Errc::Unsupported, "tar archive"},
    {"nested.pth", Errc::Unsupported, "around another file"},
    {"deflated.pth", Errc::Unsupported, "compressed"},
    {"bomb.pth", Errc::Unsupported, "compressed"},
    {"encrypted.pth", Errc::Unsupported, "encrypted"},
    {"claims-more.pth", Errc::Corrupt, "two sizes"},
    {"shared-records.pth", Errc::Corrupt, "two entries"},
    {"overlapping.pth", Errc::Corrupt, "overlap"},
    {"twice.pth", Errc::Corrupt, "two entries"},
    {"traversal.pth", Errc::Corrupt, "leads elsewhere"},
    {"absolute.pth", Errc::Unsupported, "not one of torch.save"},
    {"two-roots.pth", Errc::Unsupported, "several folders"},
    {"many-entries.pth", Errc::TooLarge, "too many entries"},
    {"no-pickle.pth", Errc::Unsupported, "without a data.pkl"},
    {"no-storage.pth", Errc::Corrupt, "lacks the storage"},
    {"short-storage.pth", Errc::Corrupt, "not as long"},
    {"big-endian.pth", Errc::Unsupported, "endian"},
    {"future.pth", Errc::Unsupported, "version '99'"},
    {"flipped-bit.pth", Errc::Corrupt, "checksum of 'data/0'"},
    {"trailing-pickle.pth", Errc::Corrupt, "after the end of its pickle"},
    {"negative-stride.pth", Errc::Corrupt, "impossible"},
    {"negative-size.pth", Errc::Corrupt, "impossible"},
    {"overflowing-shape.pth", Errc::Corrupt, "beyond its storage"},
    {"overflowing-extent.pth", Errc::Corrupt, "beyond its storage"},
    {"beyond-storage.pth", Errc::Corrupt, "beyond its storage"},
    {"giant-expansion.pth", Errc::TooLarge, "more numbers than its size allows"},
    {"giant-claim.pth", Errc::Corrupt, "not as long"},
    {"wide-integer.pth", Errc::TooLarge, "64 bits"},
};

/// Peak resident memory of this process.
std::size_t peakBytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::size_t>(usage.ru_maxrss) * 1024;
}

} // namespace

class TestCheckpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goldenValues_data();
    void goldenValues();
    void containersOfOneNetworkAgree();
    void attackIsRefused_data();
    void attackIsRefused();
    void noAttackFileIsForgotten();
    void cutsAndFlipsNeverCrash_data();
    void cutsAndFlipsNeverCrash();
    void notACheckpoint_data();
    void notACheckpoint();
    void notAFile();
    void stops_data();
    void stops();
    void nothingBeyondTheEndIsRead();
    void memoryStaysNearTheResult();

private:
    QTemporaryDir m_work;
};

/// The limit of promise D3: whoever believes a header's gigabyte fails here. The sanitizer needs terabytes of addresses.
void TestCheckpoint::initTestCase()
{
    QVERIFY(m_work.isValid());
    QVERIFY(QDir::setCurrent(m_work.path()));
#ifndef STEMWRIGHT_HAS_ASAN
    const rlimit limit{.rlim_cur = 1u << 30, .rlim_max = 1u << 30};
    QCOMPARE(setrlimit(RLIMIT_AS, &limit), 0);
#endif
}

void TestCheckpoint::goldenValues_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QJsonObject>("tensors");
    const QByteArray json = QByteArray::fromStdString(content(QStringLiteral("expected.json")));
    const QJsonObject files = QJsonDocument::fromJson(json).object().value(QLatin1String("files")).toObject();
    QVERIFY(files.size() >= 9);
    for (auto file = files.begin(); file != files.end(); ++file)
        QTest::newRow(qPrintable(file.key())) << file.key() << file.value().toObject();
}

void TestCheckpoint::goldenValues()
{
    QFETCH(QString, file);
    QFETCH(QJsonObject, tensors);
    const Result<StateDict> state = readCheckpoint((folder() + QLatin1Char('/') + file).toStdString());
    QVERIFY2(state.has_value(), state ? "" : state.error().detail.c_str());
    QCOMPARE(qsizetype(state->size()), tensors.size());
    for (const auto& [name, tensor] : *state) {
        const QJsonObject expected = tensors.value(QString::fromStdString(name)).toObject();
        const QJsonArray shape = expected.value(QLatin1String("shape")).toArray();
        const QJsonArray values = expected.value(QLatin1String("values")).toArray();
        QCOMPARE(qsizetype(tensor.shape.size()), shape.size());
        for (qsizetype i = 0; i < shape.size(); ++i)
            QCOMPARE(tensor.shape[std::size_t(i)], std::int64_t(shape[i].toInt()));
        QCOMPARE(qsizetype(tensor.values.size()), values.size());
        for (qsizetype i = 0; i < values.size(); ++i)
            QVERIFY2(tensor.values[std::size_t(i)] == float(values[i].toDouble()), name.c_str());
    }
    const Result<StateDict> fromMemory = parse(content(file));
    QVERIFY(fromMemory.has_value());
    QCOMPARE(fromMemory->size(), state->size());
}

void TestCheckpoint::containersOfOneNetworkAgree()
{
    const Result<StateDict> zip = parse(content(QStringLiteral("umx-zip.pth")));
    const Result<StateDict> legacyForm = parse(content(QStringLiteral("umx-legacy.pth")));
    const Result<StateDict> safetensors = parse(content(QStringLiteral("umx.safetensors")));
    QVERIFY(zip && legacyForm && safetensors);
    QCOMPARE(zip->size(), std::size_t(43 + 3));
    QCOMPARE(safetensors->size(), zip->size());
    QCOMPARE(legacyForm->size(), zip->size() + 3);
    for (const auto& [name, tensor] : *zip) {
        QCOMPARE(legacyForm->at(name).values, tensor.values);
        QCOMPARE(safetensors->at(name).values, tensor.values);
        QCOMPARE(safetensors->at(name).shape, tensor.shape);
    }
    // tensor 4 of the specification's numbering, element 3
    QCOMPARE(zip->at("fc1.weight").values[3], float(0.3 * std::sin(1.7 * 4 + 0.37 * 3)));
}

void TestCheckpoint::attackIsRefused_data()
{
    QTest::addColumn<Errc>("code");
    QTest::addColumn<QString>("words");
    for (const Attack& attack : kAttacks)
        QTest::newRow(attack.file) << attack.code << QString::fromLatin1(attack.words);
}

void TestCheckpoint::attackIsRefused()
{
    QFETCH(Errc, code);
    QFETCH(QString, words);
    const QString file = QString::fromLatin1(QTest::currentDataTag());
    const Result<StateDict> state = readCheckpoint((folder() + QStringLiteral("/attacks/") + file).toStdString());
    QVERIFY(!state.has_value());
    QVERIFY2(state.error().code == code, state.error().detail.c_str());
    const QString detail = QString::fromStdString(state.error().detail);
    QVERIFY2(detail.contains(file + QStringLiteral(": ")) && detail.contains(words), qPrintable(detail));
    QVERIFY(!QFile::exists(QString::fromLatin1(kMarker)));
}

void TestCheckpoint::noAttackFileIsForgotten()
{
    const QStringList files = QDir(folder() + QStringLiteral("/attacks")).entryList(QDir::Files);
    QCOMPARE(files.size(), std::ssize(kAttacks));
}

void TestCheckpoint::cutsAndFlipsNeverCrash_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file : {"kinds-zip.pth", "kinds-legacy.pth", "kinds.safetensors", "training-state.chkpnt", "zip64.pth"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestCheckpoint::cutsAndFlipsNeverCrash()
{
    QFETCH(QString, file);
    const std::string whole = content(file);
    QVERIFY(!whole.empty());
    const std::size_t mostValues = 8 * whole.size() / sizeof(float); // the documented growth
    for (std::size_t size = 0; size < whole.size(); size += 13)
        QVERIFY2(!parse(whole.substr(0, size)).has_value(), "a file that was cut off is accepted");
    QVERIFY2(!parse(whole + "x").has_value(), "a file with something behind it is accepted");
    for (std::size_t at = 0; at < whole.size(); at += 5) {
        std::string mutant = whole;
        mutant[at] = static_cast<char>(mutant[at] ^ (1 << (at % 8)));
        const Result<StateDict> state = parse(mutant);
        std::size_t values = 0;
        if (state)
            for (const auto& [name, tensor] : *state)
                values += tensor.values.size();
        QVERIFY(state ? values <= mostValues : !state.error().detail.empty());
    }
}

void TestCheckpoint::notACheckpoint_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<Errc>("code");
    QTest::newRow("empty") << std::string() << Errc::Corrupt;
    QTest::newRow("one byte") << std::string("P") << Errc::Unsupported;
    QTest::newRow("text") << std::string("vocals, drums, bass, other\n") << Errc::Unsupported;
    QTest::newRow("zeros") << std::string(4096, '\0') << Errc::Unsupported;
    QTest::newRow("the begin of a zip archive") << std::string("PK\x03\x04") << Errc::Corrupt;
    QTest::newRow("the begin of the legacy container") << legacy("}").substr(0, 15) << Errc::Corrupt;
    QTest::newRow("HDF5") << std::string("\x89HDF\r\n\x1A\n and more") << Errc::Unsupported;
}

void TestCheckpoint::notACheckpoint()
{
    QFETCH(std::string, bytes);
    QFETCH(Errc, code);
    const Result<StateDict> state = parse(bytes);
    QVERIFY(!state.has_value());
    QVERIFY2(state.error().code == code, state.error().detail.c_str());
}

void TestCheckpoint::notAFile()
{
    const std::filesystem::path work = m_work.path().toStdString();
    QCOMPARE(readCheckpoint(work / "missing.pth").error().code, Errc::NotFound);
    QCOMPARE(readCheckpoint(work).error().code, Errc::NotAFile);
    QCOMPARE(mkfifo((work / "pipe.pth").c_str(), 0600), 0);
    QCOMPARE(readCheckpoint(work / "pipe.pth").error().code, Errc::NotAFile);
}

void TestCheckpoint::stops_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file : {"umx-zip.pth", "umx-legacy.pth", "umx.safetensors"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestCheckpoint::stops()
{
    QFETCH(const QString, file);
    const std::string path = (folder() + QLatin1Char('/') + file).toStdString();
    std::stop_source stop;
    const Result<ByteSource> source = ByteSource::open(path, stop.get_token());
    std::vector<std::byte> bytes(16);
    QVERIFY(source.has_value());
    QVERIFY(source->read(0, bytes).has_value());
    QVERIFY(readCheckpoint(path, stop.get_token()).has_value());
    stop.request_stop();
    QCOMPARE(source->read(0, bytes).error().code, Errc::Cancelled); // in the middle of a file, too
    const Result<StateDict> state = readCheckpoint(path, stop.get_token());
    QVERIFY(!state.has_value());
    QCOMPARE(state.error().code, Errc::Cancelled);
}

void TestCheckpoint::nothingBeyondTheEndIsRead()
{
    const std::string bytes = "0123456789";
    const ByteSource source(std::as_bytes(std::span(bytes)), "name");
    std::string out(4, ' ');
    QVERIFY(source.read(6, std::as_writable_bytes(std::span(out))).has_value());
    QCOMPARE(out, std::string("6789"));
    QVERIFY(!source.read(7, std::as_writable_bytes(std::span(out))).has_value());
    QVERIFY(!source.read(~0ull, std::as_writable_bytes(std::span(out))).has_value());

    ByteCursor cursor(source, 4, 8);
    QCOMPARE(cursor.text(3), std::string("456"));
    QCOMPARE(cursor.little<std::uint16_t>(), std::uint16_t(0));
    QVERIFY(!cursor.status().has_value());
    QCOMPARE(cursor.little<std::uint8_t>(), std::uint8_t(0));
}

/// Four tensors of 16 MiB in one storage of a sparse file: while reading, no more than the result and a small block is needed.
void TestCheckpoint::memoryStaysNearTheResult()
{
    constexpr std::int32_t kFloats = 4 * 1024 * 1024;
    std::string graph = "}(";
    for (std::int32_t i = 0; i < 4; ++i)
        graph += text(std::to_string(i)) + tensor("0", 4 * kFloats, i * kFloats, kFloats);
    const std::string head = legacy(graph + "u", "]" + text("0") + "a", little<std::int64_t>(4 * kFloats));
    const QString path = m_work.filePath(QStringLiteral("sparse.pth"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(head.data(), qsizetype(head.size())), qint64(head.size()));
    QVERIFY(file.resize(qint64(head.size()) + 4 * qint64(kFloats) * 4));
    file.close();

    const std::size_t before = peakBytes();
    const Result<StateDict> state = readCheckpoint(path.toStdString());
    const std::size_t after = peakBytes();
    QVERIFY2(state.has_value(), state ? "" : state.error().detail.c_str());
    QCOMPARE(state->at("3").values.size(), std::size_t(kFloats));
#ifndef STEMWRIGHT_HAS_ASAN
    constexpr std::size_t kResultBytes = 4 * sizeof(float) * kFloats;
    QVERIFY2(after - before <= kResultBytes + 4 * 1024 * 1024, "more than the tensors was held in memory");
#else
    Q_UNUSED(before)
    Q_UNUSED(after)
#endif
}

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
