#include "engine/base/fileops.h"
#include "engine/base/md5.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <sys/resource.h>

using namespace stemwright;

namespace fs = std::filesystem;

class TestFileOps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void safeNames_data();
    void safeNames();
    void publish();
    void publishNothing();
    void copy();
    void copyCancelled();
    void text();
    void textDiskFull();
    void md5_data();
    void md5();

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    void write(const char* name, std::string_view bytes) const { std::ofstream(folder() / name, std::ios::binary) << bytes; }
    std::string contentOf(const char* name) const { return readTextFile(folder() / name, 1U << 20U).value_or("<unreadable>"); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileOps::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFileOps::safeNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("safe");
    for (const char* name : {"a", "vocals-b62c91ce.pth", "Mein Modell", "\xc3\xa9\xf0\x9f\x8e\xb5", "a..b", "-x", "%2e%2e", "x.party"})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char* name :
         {"", ".", "..", ".hidden", "../x", "/etc/x", "a/b", "..\\x", "C:\\x", "C:x", "file:///x", "x.part", "a\nb", "a\x7f"})
        QTest::newRow(name) << QByteArray(name) << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
    QTest::newRow("200 bytes") << QByteArray(200, 'x') << true;
    QTest::newRow("201 bytes") << QByteArray(201, 'x') << false;
}

void TestFileOps::safeNames()
{
    QFETCH(QByteArray, name);
    QTEST(isSafeFileName(name.toStdString()), "safe");
}

void TestFileOps::publish()
{
    write("a.part", "new");
    write("a", "old");
    QVERIFY(publishFile(folder() / "a.part", folder() / "a"));
    QCOMPARE(contentOf("a"), "new");
    QVERIFY(!fs::exists(folder() / "a.part"));
}

void TestFileOps::publishNothing()
{
    write("a", "old");
    const Status done = publishFile(folder() / "a.part", folder() / "a");
    QVERIFY(!done);
    QCOMPARE(done.error().code, Errc::NotFound);
    QCOMPARE(contentOf("a"), "old");
}

void TestFileOps::copy()
{
    const std::string large(700'001, 'x'); // more than two blocks and a rest
    write("from", large + "y");
    write("to", large + large);
    QVERIFY(copyFile(folder() / "from", folder() / "to"));
    QVERIFY(contentOf("to") == large + "y");
    const Status missing = copyFile(folder() / "nothing", folder() / "to");
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Errc::NotFound);
    QVERIFY(contentOf("to") == large + "y"); // not even touched
}

void TestFileOps::copyCancelled()
{
    write("from", "x");
    std::stop_source source;
    source.request_stop();
    const Status cancelled = copyFile(folder() / "from", folder() / "to", source.get_token());
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, Errc::Cancelled);
}

void TestFileOps::text()
{
    QVERIFY(writeTextFile(folder() / "a", "first, and longer"));
    QVERIFY(writeTextFile(folder() / "a", "second"));
    QCOMPARE(contentOf("a"), "second");
    QCOMPARE(readTextFile(folder() / "a", 6).value_or(""), "second");
    const auto tooLong = readTextFile(folder() / "a", 5);
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, Errc::TooLarge);
}

void TestFileOps::textDiskFull()
{
    write("a", "old");
    rlimit former{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &former), 0);
    auto* const formerHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{.rlim_cur = 10, .rlim_max = former.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const Status full = writeTextFile(folder() / "a", std::string(100, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &former);
    std::signal(SIGXFSZ, formerHandler);
    QVERIFY(!full);
    QCOMPARE(full.error().code, Errc::DiskFull);
    QCOMPARE(contentOf("a"), "old");
    QVERIFY(!fs::exists(folder() / "a.part"));
}

void TestFileOps::md5_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("digest");
    // RFC 1321, A.5
    QTest::newRow("empty") << QByteArray() << QByteArray("d41d8cd98f00b204e9800998ecf8427e");
    QTest::newRow("abc") << QByteArray("abc") << QByteArray("900150983cd24fb0d6963f7d28e17f72");
    QTest::newRow("alphabet") << QByteArray("abcdefghijklmnopqrstuvwxyz") << QByteArray("c3fcd3d76192e4007dfb496cca67e13b");
}

void TestFileOps::md5()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, digest);
    write("a", content.toStdString());
    QCOMPARE(md5OfFile(folder() / "a").value_or(""), digest.toStdString());
}

QTEST_GUILESS_MAIN(TestFileOps)
#include "tst_fileops.moc"
