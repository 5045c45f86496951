#include "engine/model/checkpoint.h"
#include "engine/model/checkpoint/torchzipwriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stemwright;
using namespace stemwright::model;

class TestTorchZipWriter : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::filesystem::path file(const char* name) const { return std::filesystem::path(m_folder.path().toStdString()) / name; }

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const StateDict state{{"fc.weight", {.shape = {2, 3}, .values = {1.0F, -2.0F, 3.5F, 0.0F, 1e-30F, 6.0F}}},
                              {"fc.bias", {.shape = {2}, .values = {0.25F, -0.5F}}},
                              {"number", {.shape = {}, .values = {7.0F}}}};
        const Status written = writeTorchZip(file("weights.pth"), state);
        QVERIFY2(written, written ? "" : written.error().detail.c_str());
        const auto read = readCheckpoint(file("weights.pth"));
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
        QCOMPARE(read->size(), state.size());
        for (const auto& [name, tensor] : state) {
            QCOMPARE(read->at(name).shape, tensor.shape);
            QCOMPARE(read->at(name).values, tensor.values);
        }
    }

    void theOldFileStaysWhenTheNewOneFails()
    {
        const StateDict state{{"x", {.shape = {1}, .values = {1.0F}}}};
        const Status written = writeTorchZip(file("no/such/folder.pth"), state);
        QVERIFY(!written);
        QVERIFY(written.error().detail.find("folder.pth") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestTorchZipWriter)
#include "tst_torchzipwriter.moc"
