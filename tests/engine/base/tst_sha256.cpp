#include "engine/base/sha256.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <span>

using namespace stemwright;

class TestSha256 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownDigests_data() // FIPS 180-4, examples
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("nothing") << QByteArray() << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                     << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void knownDigests()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, digest);
        QCOMPARE(Sha256::of(text.toStdString()), digest.toStdString());
        Sha256 inParts;
        const auto bytes = std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
        inParts.add(bytes.first(bytes.size() / 3));
        inParts.add(bytes.subspan(bytes.size() / 3));
        QCOMPARE(inParts.hex(), digest.toStdString());
        const std::filesystem::path path = m_folder.filePath(QStringLiteral("text")).toStdString();
        std::ofstream(path, std::ios::binary) << text.constData();
        QCOMPARE(Sha256::ofFile(path).value(), digest.toStdString());
    }

    void errors()
    {
        QCOMPARE(Sha256::ofFile("/nowhere/at/all").error().code, Errc::NotFound);
        const std::filesystem::path path = m_folder.filePath(QStringLiteral("some")).toStdString();
        std::ofstream(path) << "some";
        std::stop_source source;
        source.request_stop();
        QCOMPARE(Sha256::ofFile(path, source.get_token()).error().code, Errc::Cancelled);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
