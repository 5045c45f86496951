#include "tests/support/tinymodel.h"
#include "ui/models/modelcontroller.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <latch>

using namespace stemwright;
using namespace stemwright::test;
using namespace stemwright::ui;

namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 120'000;
const QString kNetwork = QStringLiteral("umxse");

} // namespace

class TestModelController : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    fs::path root() const { return fs::path(m_folder->path().toStdString()) / "store"; }
    ModelController::StoreOpener opener() const
    {
        return [root = root()]() -> Result<model::ModelStore> { return model::ModelStore(testCatalogue(), root, {}); };
    }
    static void wait(ModelController& models)
    {
        QSignalSpy known(&models, &ModelController::modelsChanged);
        models.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!known.isEmpty(), kPatienceMs);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char* name : {"http_proxy", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
    }

    void looksWithoutTheNetwork()
    {
        const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveModel(c, r); });
        ModelController models(opener(), installFrom(server));
        QVERIFY(models.models().empty());
        wait(models);
        QCOMPARE(models.models().size(), 2U);
        QCOMPARE(models.find(QStringLiteral("classic"))->state, ModelState::BuiltIn);
        QCOMPARE(models.find(kNetwork)->state, ModelState::Missing);
        QVERIFY(!models.find(kNetwork)->canRemove && !models.find(kNetwork)->isUsable());
        QVERIFY(!models.find(QStringLiteral("umxx")));
        QVERIFY(server.requests().empty());
        QVERIFY(!fs::exists(root())); // looking leaves no traces
    }

    void aDownloadTellsAndEnds()
    {
        const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveModel(c, r); });
        ModelController models(opener(), installFrom(server));
        wait(models);
        QSignalSpy progressed(&models, &ModelController::downloadProgressed);
        QSignalSpy ended(&models, &ModelController::downloadEnded);
        QSignalSpy failed(&models, &ModelController::failed);
        models.startDownload(kNetwork);
        models.startDownload(kNetwork); // once is enough
        QVERIFY(models.download(kNetwork));
        QTRY_VERIFY_WITH_TIMEOUT(models.find(kNetwork)->isUsable(), kPatienceMs);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(ended.count(), 1);
        QVERIFY(progressed.count() >= 2);
        QVERIFY(!models.download(kNetwork));
        QCOMPARE(server.requests().size(), 2U);
        QVERIFY(models.find(kNetwork)->canRemove);

        models.remove(kNetwork);
        QTRY_VERIFY_WITH_TIMEOUT(!models.find(kNetwork)->isUsable(), kPatienceMs);
        QVERIFY(!fs::exists(root() / "umxse"));
    }

    void aFailedDownloadIsSaid()
    {
        const HttpServer server([](const Connection& c, const HttpRequest&, std::size_t) { c.send(httpHead("404 Not Found")); });
        ModelController models(opener(), installFrom(server));
        QSignalSpy failed(&models, &ModelController::failed);
        QSignalSpy ended(&models, &ModelController::downloadEnded);
        models.startDownload(kNetwork);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatienceMs);
        QCOMPARE(ended.count(), 1);
        const auto error = failed[0][0].value<Error>();
        QCOMPARE(error.code, Errc::NotFound);
        QVERIFY2(error.detail.find("speech_01234567.pth") != std::string::npos, error.detail.c_str());
        QVERIFY(!models.download(kNetwork));
    }

    void aCancelledDownloadIsNoFailure()
    {
        std::latch asked(1);
        {
            const HttpServer server([&asked](const Connection& c, const HttpRequest& r, std::size_t) {
                serveBeginning(c, r, kSpeech.substr(0, 100), kSpeech.size());
                asked.count_down();
                c.waitForHangUp();
            });
            ModelController models(opener(), installFrom(server));
            QSignalSpy failed(&models, &ModelController::failed);
            QSignalSpy ended(&models, &ModelController::downloadEnded);
            models.startDownload(kNetwork);
            asked.wait();
            models.cancelDownload(kNetwork);
            QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kPatienceMs);
            QCOMPARE(failed.count(), 0);
            QVERIFY(!models.download(kNetwork));
        }
    }

    void whatIsImportedIsListed()
    {
        const fs::path source = fs::path(m_folder->path().toStdString()) / "mine";
        fs::create_directories(source);
        std::ofstream(source / "vocals.pth", std::ios::binary) << weights('\3');
        ModelController models(opener());
        QSignalSpy imported(&models, &ModelController::imported);
        QSignalSpy failed(&models, &ModelController::failed);
        models.importFrom(QString::fromStdString(source.string()));
        QTRY_VERIFY_WITH_TIMEOUT(models.find(QStringLiteral("mine")), kPatienceMs);
        QCOMPARE(imported.count(), 1);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(models.find(QStringLiteral("mine"))->state, ModelState::Ready);
        QCOMPARE(models.find(QStringLiteral("mine"))->manifest.targets.front().name, std::string("vocals"));

        models.importFrom(QString::fromStdString(source.string())); // the name is taken
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatienceMs);
        QCOMPARE(failed[0][0].value<Error>().code, Errc::AlreadyExists);

        fs::remove(root() / "mine/vocals.pth");
        wait(models);
        QCOMPARE(models.find(QStringLiteral("mine"))->state, ModelState::Damaged);
    }

    void aStoreThatCannotBeOpenedIsSaid()
    {
        ModelController models([]() -> Result<model::ModelStore> { return failure(Errc::NotFound, "no home"); });
        QSignalSpy failed(&models, &ModelController::failed);
        QSignalSpy ended(&models, &ModelController::downloadEnded);
        models.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatienceMs);
        models.startDownload(kNetwork);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kPatienceMs);
        QVERIFY(!models.download(kNetwork));
    }
};

QTEST_GUILESS_MAIN(TestModelController)
#include "tst_modelcontroller.moc"
