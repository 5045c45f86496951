#include "engine/base/rowfile.h"

#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace stemwright;

class TestRowFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreAppendedOverwrittenAndRead()
    {
        auto file = RowFile::createTemporary(m_folder.path().toStdString(), 2);
        QVERIFY(file);
        QCOMPARE(file->rows(), std::int64_t{0});
        QVERIFY(file->write(0, std::vector{1.0F, 2.0F, 3.0F, 4.0F}));
        QVERIFY(file->write(2, std::vector{5.0F, 6.0F}));
        QVERIFY(file->write(1, std::vector{-3.0F, -4.0F}));
        QCOMPARE(file->rows(), std::int64_t{3});
        std::vector<float> rows(4);
        QVERIFY(file->read(1, rows));
        QCOMPARE(rows, (std::vector{-3.0F, -4.0F, 5.0F, 6.0F}));
    }

    void readingPastTheEndIsCorrupt()
    {
        auto file = RowFile::createTemporary(m_folder.path().toStdString(), 2);
        QVERIFY(file->write(0, std::vector{1.0F, 2.0F}));
        std::vector<float> rows(4);
        const Status read = file->read(0, rows);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Errc::Corrupt);
    }

    void aFileIsFoundAgain()
    {
        const std::filesystem::path path = m_folder.filePath(QStringLiteral("rows")).toStdString();
        {
            auto file = RowFile::create(path, 3);
            QVERIFY(file->write(1, std::vector{1.0F, 2.0F, 3.0F})); // row 0 is a hole of zeros
            QVERIFY(file->flush());
        }
        const auto file = RowFile::open(path, 3);
        QVERIFY(file);
        QCOMPARE(file->rows(), std::int64_t{2});
        std::vector<float> rows(6);
        QVERIFY(file->read(0, rows));
        QCOMPARE(rows, (std::vector{0.0F, 0.0F, 0.0F, 1.0F, 2.0F, 3.0F}));
        QCOMPARE(RowFile::open(path, 4).error().code, Errc::Corrupt);
        QCOMPARE(RowFile::open(path.string() + "x", 3).error().code, Errc::NotFound);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestRowFile)
#include "tst_rowfile.moc"
