#include "engine/base/sha256.h"
#include "engine/model/store/download.h"
#include "tests/support/childprocess.h"
#include "tests/support/loopbackserver.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <numeric>
#include <string>
#include <vector>

using namespace stemwright;
using namespace stemwright::model;
using namespace stemwright::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr const char* kAddress = "STEMWRIGHT_TEST_DOWNLOAD_ADDRESS"; ///< set: this process is the one that downloads
constexpr const char* kTarget = "STEMWRIGHT_TEST_DOWNLOAD_TARGET";

std::string makeContent()
{
    std::string content(50'000, '\0'); // several blocks of the network
    std::iota(content.begin(), content.end(), '\0');
    return content;
}

const std::string kContent = makeContent();

std::string contentOf(const fs::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

int download(const std::string& address, const fs::path& target)
{
    const WeightFile file{.name = "a.pth",
                          .url = address,
                          .checksum = {Sha256::of(kContent), {}},
                          .sizeBytes = kContent.size(),
                          .sizeLimitBytes = kContent.size()};
    return downloadFile(file, target, {.pauseBeforeRetry = 1ms, .allowPlainHttpToLoopback = true}) ? 0 : 1;
}

} // namespace

/// Every single call of a download that changes a file fails, or is the last one of the program.
class TestDownloadFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCallFails_data();
    void everyCallFails();

private:
    struct Fault {
        int at = 0;
        QString kind = QStringLiteral("0");
        bool sticky = false;
    };

    fs::path folder() const { return fs::path(m_folder.path().toStdString()) / "store"; }
    fs::path target() const { return folder() / "a.pth"; }
    fs::path part() const { return folder() / "a.pth.part"; }
    fs::path log() const { return fs::path(m_folder.path().toStdString()) / "log"; }

    /// The exit code of a process that downloads, or -1 when it was killed.
    int run(const Fault& fault) const
    {
        fs::remove(log());
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto set = [&](const char* name, const std::string& value) {
            environment.insert(QString::fromLatin1(name), QString::fromStdString(value));
        };
        set(kAddress, m_server.url("/a.pth"));
        set(kTarget, target().string());
        set("LD_PRELOAD", STEMWRIGHT_FAULTS);
        set("STEMWRIGHT_FAULT_FOLDER", folder().string());
        set("STEMWRIGHT_FAULT_AT", std::to_string(fault.at));
        set("STEMWRIGHT_FAULT_KIND", fault.kind.toStdString());
        set("STEMWRIGHT_FAULT_LOG", log().string());
        if (fault.sticky)
            set("STEMWRIGHT_FAULT_STICKY", "1");
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), QStringList());
        child.waitForFinished();
        return child.exitStatus() == QProcess::NormalExit ? child.exitCode() : -1;
    }
    /// The calls of the last run: "fdatasync .../a.pth.part fired".
    std::vector<std::string> calls() const
    {
        std::vector<std::string> lines;
        std::ifstream stream(log());
        for (std::string line; std::getline(stream, line);)
            lines.push_back(line);
        return lines;
    }

    QTemporaryDir m_folder;
    HttpServer m_server{[](const Connection& c, const HttpRequest& r, std::size_t) { serveFile(c, r, kContent); }};
};

void TestDownloadFaults::initTestCase()
{
    if (tests::kHasSanitizer)
        QSKIP("sanitizers must be the first library");
    for (const char* name : {"http_proxy", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
}

void TestDownloadFaults::everyCallFails_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("sticky");
    QTest::addColumn<int>("partBytes");
    for (const int partBytes : {0, 20'000}) {
        const std::string start = partBytes > 0 ? ", resumed" : "";
        const auto row = [&](const char* name, const QString& kind, bool sticky) {
            QTest::newRow((name + start).c_str()) << kind << sticky << partBytes;
        };
        row("disk full from then on", QString::number(ENOSPC), true);
        row("disk full once", QString::number(ENOSPC), false);
        row("broken disk", QString::number(EIO), true);
        row("one fault of the disk", QString::number(EIO), false);
        row("killed", QStringLiteral("kill"), false);
    }
}

void TestDownloadFaults::everyCallFails()
{
    QFETCH(const QString, kind);
    QFETCH(const bool, sticky);
    QFETCH(const int, partBytes);
    for (int at = 1;; ++at) {
        fs::remove_all(folder());
        fs::create_directories(folder());
        if (partBytes > 0)
            std::ofstream(part(), std::ios::binary) << kContent.substr(0, std::size_t(partBytes));
        const int exitCode = run({.at = at, .kind = kind, .sticky = sticky});
        const auto made = calls();
        QVERIFY(!made.empty());
        const bool fired = std::ranges::any_of(made, [](const std::string& call) { return call.ends_with(" fired"); });
        const std::string where = "call " + std::to_string(at) + ": " + made.back();
        const bool isThere = fs::exists(target());
        QVERIFY2(!isThere || contentOf(target()) == kContent, where.c_str());
        QVERIFY2(exitCode != 0 || isThere, where.c_str());
        QVERIFY2(exitCode == 0 || fired, where.c_str());
        if (!fired) {
            QVERIFY2(at > 5, where.c_str()); // create, write, flush, rename and flush the folder: all of them have been hit
            return;
        }
        QVERIFY2(exitCode == (kind == QStringLiteral("kill") ? -1 : 1), where.c_str());
        QVERIFY2(run({}) == 0, where.c_str()); // a later start completes it
        QVERIFY2(contentOf(target()) == kContent && !fs::exists(part()), where.c_str());
        QVERIFY(at < 1000);
    }
}

int main(int argc, char** argv)
{
    if (const QByteArray address = qgetenv(kAddress); !address.isEmpty())
        return download(address.toStdString(), qgetenv(kTarget).toStdString());
    QCoreApplication application(argc, argv);
    TestDownloadFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_downloadfaults.moc"
