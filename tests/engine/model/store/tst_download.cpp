#include "engine/base/sha256.h"
#include "engine/model/store/download.h"
#include "tests/engine/model/store/untrustedtls.h"
#include "tests/support/loopbackserver.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <sys/file.h>
#include <sys/resource.h>
#include <thread>

using namespace stemwright;
using namespace stemwright::model;
using namespace stemwright::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kContentBytes = 300'000;
constexpr std::size_t kHalf = kContentBytes / 2;
constexpr const char* kChildAddress = "STEMWRIGHT_TEST_DOWNLOAD_ADDRESS"; ///< set: this process only downloads, to be killed
constexpr const char* kChildTarget = "STEMWRIGHT_TEST_DOWNLOAD_TARGET";

std::string makeContent()
{
    std::string content(kContentBytes, '\0');
    std::uint32_t state = 1;
    for (char& byte : content) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24U);
    }
    return content;
}

const std::string kContent = makeContent();
const std::string kFirstHalf = kContent.substr(0, kHalf);

WeightFile fileAt(const std::string& url)
{
    return {
        .name = "a.pth", .url = url, .checksum = {Sha256::of(kContent), {}}, .sizeBytes = kContentBytes, .sizeLimitBytes = kContentBytes};
}

/// As most of the catalogue has it: eight digits and an upper bound.
WeightFile vagueFileAt(const std::string& url)
{
    WeightFile file = fileAt(url);
    file.checksum.sha256.resize(8);
    file.sizeBytes.reset();
    file.sizeLimitBytes = kContentBytes + 1000;
    return file;
}

DownloadOptions quick()
{
    return {
        .connectTimeout = 20s, .stallTime = 20s, .stallBytesPerSecond = 1000, .pauseBeforeRetry = 5ms, .allowPlainHttpToLoopback = true};
}

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const std::filesystem::path& path, std::string_view bytes) { std::ofstream(path, std::ios::binary) << bytes; }

std::string lengthHeader(std::size_t bytes) { return "Content-Length: " + std::to_string(bytes); }

} // namespace

#define QVERIFY_DONE(call)                                                                                                                 \
    do {                                                                                                                                   \
        const Status outcome = (call);                                                                                                     \
        QVERIFY2(outcome.has_value(), outcome.has_value() ? "" : outcome.error().detail.c_str());                                          \
    } while (false)
#define QCOMPARE_CODE(call, wanted)                                                                                                        \
    do {                                                                                                                                   \
        const Status outcome = (call);                                                                                                     \
        QVERIFY(!outcome.has_value());                                                                                                     \
        QVERIFY2(outcome.error().code == (wanted), outcome.error().detail.c_str());                                                        \
    } while (false)

class TestDownload : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeFile();
    void reportsProgress();
    void wrongHash_data();
    void wrongHash();
    void wrongLength_data();
    void wrongLength();
    void refusedByServer_data();
    void refusedByServer();
    void goodAtTheThirdTry();
    void stalls_data();
    void stalls();
    void cutThenResumed();
    void cutEachTime();
    void serverIgnoresRange_data();
    void serverIgnoresRange();
    void serverSendsAnotherPart();
    void partOfAnotherFile_data();
    void partOfAnotherFile();
    void completePart_data();
    void completePart();
    void partTooLong();
    void redirections_data();
    void redirections();
    void untrustedCertificate();
    void refusedAddresses_data();
    void refusedAddresses();
    void nobodyListens();
    void cancel_data();
    void cancel();
    void cancelBetweenTries();
    void diskFull();
    void notEnoughSpace();
    void killed();
    void oneAtATime();
    void proxyFromEnvironment();

private:
    std::filesystem::path target() const { return std::filesystem::path(m_folder->path().toStdString()) / "a.pth"; }
    std::filesystem::path part() const { return target().string() + ".part"; }
    bool nothingLeft() const { return !std::filesystem::exists(target()) && !std::filesystem::exists(part()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDownload::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    for (const char* name : {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"})
        qunsetenv(name);
}

void TestDownload::wholeFile()
{
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveFile(c, r, kContent); });
    QVERIFY_DONE(downloadFile(fileAt(server.url("/files/a.pth")), target(), quick()));
    QVERIFY(contentOf(target()) == kContent);
    QVERIFY(!std::filesystem::exists(part()));
    QCOMPARE(server.requests().size(), 1U);
    QCOMPARE(server.requests()[0].target, "/files/a.pth");
    QVERIFY(!server.requests()[0].rangeFirst);
}

void TestDownload::reportsProgress()
{
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) {
        serveBeginning(c, r, kFirstHalf, kContentBytes);
        std::this_thread::sleep_for(150ms); // longer than the interval of reports
        c.send(std::string_view(kContent).substr(kHalf));
    });
    std::vector<DownloadProgress> reports;
    QVERIFY_DONE(downloadFile(fileAt(server.url("/")), target(), quick(), [&](const DownloadProgress& p) { reports.push_back(p); }));
    QVERIFY(reports.size() >= 2);
    QVERIFY(std::ranges::is_sorted(reports, {}, &DownloadProgress::receivedBytes));
    QCOMPARE(reports.back().receivedBytes, kContentBytes);
    QVERIFY(std::ranges::all_of(reports, [](const DownloadProgress& p) { return p.totalBytes == kContentBytes; }));
}

void TestDownload::wrongHash_data()
{
    QTest::addColumn<QString>("sha256");
    QTest::addColumn<QString>("md5");
    const QString right = QString::fromStdString(Sha256::of(kContent));
    QTest::newRow("full") << QString(right).replace(63, 1, right[63] == u'0' ? u'1' : u'0') << QString();
    QTest::newRow("first digits") << QStringLiteral("00000000") << QString();
    QTest::newRow("first digits right, MD5 wrong") << right.left(8) << QString(32, u'0');
}

void TestDownload::wrongHash()
{
    QFETCH(QString, sha256);
    QFETCH(QString, md5);
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveFile(c, r, kContent); });
    WeightFile file = fileAt(server.url("/"));
    file.checksum = {sha256.toStdString(), md5.toStdString()};
    const Status done = downloadFile(file, target(), quick());
    QCOMPARE_CODE(done, Errc::HashMismatch);
    QVERIFY(done.error().detail.starts_with(file.url));
    QVERIFY(nothingLeft());
    QCOMPARE(server.requests().size(), 1U);
}

void TestDownload::wrongLength_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("announced");
    QTest::addColumn<bool>("sizeKnown");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("requests");
    const int right = kContentBytes;
    QTest::newRow("short, announced") << right - 1 << true << true << int(Errc::Corrupt) << 1;
    QTest::newRow("short, by closing") << right - 1 << false << true << int(Errc::NetworkError) << 3;
    QTest::newRow("short, size unknown") << right - 1 << true << false << int(Errc::HashMismatch) << 1;
    QTest::newRow("empty, by closing") << 0 << false << true << int(Errc::NetworkError) << 3;
    QTest::newRow("long, announced") << right + 1 << true << true << int(Errc::TooLarge) << 1;
    QTest::newRow("long, without end") << right + 1 << false << true << int(Errc::TooLarge) << 1;
    QTest::newRow("long, above the bound") << right + 1001 << false << false << int(Errc::TooLarge) << 1;
    QTest::newRow("long, below the bound") << right + 999 << false << false << int(Errc::HashMismatch) << 1;
}

void TestDownload::wrongLength()
{
    QFETCH(int, bytes);
    QFETCH(bool, announced);
    QFETCH(bool, sizeKnown);
    const std::string sent = (kContent + kContent).substr(0, static_cast<std::size_t>(bytes));
    const HttpServer server([&](const Connection& c, const HttpRequest&, std::size_t) {
        c.send(httpHead("200 OK", announced ? std::vector{lengthHeader(sent.size())} : std::vector<std::string>{}));
        c.send(sent);
    });
    const WeightFile file = sizeKnown ? fileAt(server.url("/")) : vagueFileAt(server.url("/"));
    const Status done = downloadFile(file, target(), quick());
    QVERIFY(!done);
    QTEST(int(done.error().code), "code");
    QTEST(int(server.requests().size()), "requests");
    QVERIFY(!std::filesystem::exists(target()));
    if (done.error().code != Errc::NetworkError)
        QVERIFY(nothingLeft());
}

void TestDownload::refusedByServer_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("requests");
    QTest::newRow("404") << QByteArray("404 Not Found") << int(Errc::NotFound) << 1;
    QTest::newRow("403") << QByteArray("403 Forbidden") << int(Errc::NetworkError) << 1;
    QTest::newRow("429") << QByteArray("429 Too Many Requests") << int(Errc::NetworkError) << 3;
    QTest::newRow("503") << QByteArray("503 Service Unavailable") << int(Errc::NetworkError) << 3;
    QTest::newRow("204") << QByteArray("204 No Content") << int(Errc::NetworkError) << 1;
    QTest::newRow("206 unasked") << QByteArray("206 Partial Content") << int(Errc::NetworkError) << 1;
}

void TestDownload::refusedByServer()
{
    QFETCH(QByteArray, status);
    const HttpServer server(
        [&](const Connection& c, const HttpRequest&, std::size_t) { c.send(httpHead(status.toStdString(), {"Content-Length: 0"})); });
    const Status done = downloadFile(fileAt(server.url("/gone")), target(), quick());
    QVERIFY(!done);
    QTEST(int(done.error().code), "code");
    QTEST(int(server.requests().size()), "requests");
    QVERIFY(done.error().detail.starts_with(server.url("/gone")));
    QVERIFY(done.error().detail.contains(status.left(3).toStdString()));
    QVERIFY(nothingLeft());
}

void TestDownload::goodAtTheThirdTry()
{
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t number) {
        if (number < 2)
            c.send(httpHead("503 Service Unavailable"));
        else
            serveFile(c, r, kContent);
    });
    QVERIFY_DONE(downloadFile(fileAt(server.url("/")), target(), quick()));
    QVERIFY(contentOf(target()) == kContent);
}

void TestDownload::stalls_data()
{
    QTest::addColumn<bool>("trickle");
    QTest::addColumn<bool>("beforeTheHead");
    QTest::newRow("nothing at all") << false << true;
    QTest::newRow("silence in the middle") << false << false;
    QTest::newRow("a byte now and then") << true << false;
}

void TestDownload::stalls()
{
    QFETCH(bool, trickle);
    QFETCH(bool, beforeTheHead);
    const HttpServer server([&](const Connection& c, const HttpRequest& r, std::size_t) {
        if (!beforeTheHead)
            serveBeginning(c, r, kFirstHalf, kContentBytes);
        while (trickle && c.send("x"))
            std::this_thread::sleep_for(10ms);
        c.waitForHangUp();
    });
    DownloadOptions options = quick();
    options.stallTime = 200ms;
    const Status done = downloadFile(fileAt(server.url("/")), target(), options);
    QCOMPARE_CODE(done, Errc::NetworkError);
    QVERIFY2(done.error().detail.contains("stalled"), done.error().detail.c_str());
    QCOMPARE(server.requests().size(), 3U);
    QVERIFY(!std::filesystem::exists(target()));
    QCOMPARE(std::filesystem::exists(part()), !beforeTheHead);
}

void TestDownload::cutThenResumed()
{
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t number) {
        serveBeginning(c, r, number == 0 ? kFirstHalf : kContent, kContentBytes);
    });
    QVERIFY_DONE(downloadFile(vagueFileAt(server.url("/")), target(), quick()));
    QVERIFY(contentOf(target()) == kContent);
    QCOMPARE(server.requests().size(), 2U);
    QVERIFY(server.requests()[1].rangeFirst == kHalf);
}

void TestDownload::cutEachTime()
{
    constexpr std::size_t kStep = kContentBytes / 5;
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t number) {
        serveBeginning(c, r, std::string_view(kContent).substr(0, kStep * (number + 1)), kContentBytes);
    });
    QCOMPARE_CODE(downloadFile(fileAt(server.url("/")), target(), quick()), Errc::NetworkError);
    QCOMPARE(server.requests().size(), 3U);
    QVERIFY(!std::filesystem::exists(target()));
    QVERIFY(contentOf(part()) == kContent.substr(0, 3 * kStep));
    QVERIFY_DONE(downloadFile(fileAt(server.url("/")), target(), quick()));
    QCOMPARE(server.requests().size(), 5U);
    QVERIFY(server.requests()[3].rangeFirst == 3 * kStep);
    QVERIFY(contentOf(target()) == kContent);
}

void TestDownload::serverIgnoresRange_data()
{
    QTest::addColumn<int>("partBytes");
    QTest::newRow("part is shorter than the file") << 1000;
    QTest::newRow("part is longer than the file") << int(kContentBytes) + 500;
}

void TestDownload::serverIgnoresRange()
{
    QFETCH(int, partBytes);
    write(part(), std::string(static_cast<std::size_t>(partBytes), 'x')); // wrong, too: only replacing it helps
    const HttpServer server([](const Connection& c, const HttpRequest&, std::size_t) { serveFile(c, {}, kContent); });
    QVERIFY_DONE(downloadFile(vagueFileAt(server.url("/")), target(), quick()));
    QVERIFY(contentOf(target()) == kContent);
    QCOMPARE(server.requests().size(), 1U);
    QVERIFY(server.requests()[0].rangeFirst == partBytes);
}

void TestDownload::serverSendsAnotherPart()
{
    write(part(), kFirstHalf);
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t number) {
        HttpRequest other = r;
        if (number == 0)
            other.rangeFirst = 10;
        serveFile(c, other, kContent);
    });
    QVERIFY_DONE(downloadFile(fileAt(server.url("/")), target(), quick()));
    QVERIFY(contentOf(target()) == kContent);
    QCOMPARE(server.requests().size(), 2U);
    QVERIFY(!server.requests()[1].rangeFirst);
}

void TestDownload::partOfAnotherFile_data()
{
    QTest::addColumn<std::size_t>("partBytes");
    QTest::addColumn<std::size_t>("requests");
    QTest::newRow("half") << kHalf << std::size_t{2};
    QTest::newRow("as long as the file") << kContentBytes << std::size_t{1};
}

void TestDownload::partOfAnotherFile()
{
    QFETCH(std::size_t, partBytes);
    QFETCH(std::size_t, requests);
    write(part(), std::string(partBytes, 'x'));
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveFile(c, r, kContent); });
    QVERIFY_DONE(downloadFile(fileAt(server.url("/")), target(), quick()));
    QVERIFY(contentOf(target()) == kContent);
    QCOMPARE(server.requests().size(), requests);
    QVERIFY(!server.requests().back().rangeFirst);
}

void TestDownload::completePart_data()
{
    QTest::addColumn<bool>("sizeKnown");
    QTest::addColumn<int>("requests");
    QTest::newRow("size known: no network needed") << true << 0;
    QTest::newRow("size unknown: the server says so") << false << 1;
}

void TestDownload::completePart()
{
    QFETCH(bool, sizeKnown);
    write(part(), kContent);
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveFile(c, r, kContent); });
    QVERIFY_DONE(downloadFile(sizeKnown ? fileAt(server.url("/")) : vagueFileAt(server.url("/")), target(), quick()));
    QVERIFY(contentOf(target()) == kContent);
    QTEST(int(server.requests().size()), "requests");
}

void TestDownload::partTooLong()
{
    write(part(), kContent + "x");
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveFile(c, r, kContent); });
    QVERIFY_DONE(downloadFile(fileAt(server.url("/")), target(), quick()));
    QVERIFY(contentOf(target()) == kContent);
    QVERIFY(!server.requests()[0].rangeFirst);
}

void TestDownload::redirections_data()
{
    QTest::addColumn<QString>("location");
    QTest::newRow("plain http") << QStringLiteral("http://127.0.0.1:1/a.pth");
    QTest::newRow("file") << QStringLiteral("file:///etc/hostname");
    QTest::newRow("same server, plain") << QStringLiteral("/other.pth");
}

void TestDownload::redirections()
{
    QFETCH(QString, location);
    const HttpServer server([&](const Connection& c, const HttpRequest&, std::size_t) {
        c.send(httpHead("302 Found", {"Location: " + location.toStdString(), "Content-Length: 0"}));
    });
    const Status done = downloadFile(fileAt(server.url("/")), target(), quick());
    QCOMPARE_CODE(done, Errc::NetworkError);
    QVERIFY2(done.error().detail.contains("only https"), done.error().detail.c_str());
    QCOMPARE(server.requests().size(), 1U);
    QVERIFY(nothingLeft());
}

void TestDownload::untrustedCertificate()
{
    const UntrustedTls tls;
    const LoopbackServer secure([&](const Connection& c) { tls.shakeHands(c.socket()); });
    const std::string address = "https://" + secure.host() + "/a.pth";
    const Status direct = downloadFile(fileAt(address), target(), quick());
    QCOMPARE_CODE(direct, Errc::NetworkError);
    QVERIFY2(direct.error().detail.contains("certificate is not trusted"), direct.error().detail.c_str());

    const HttpServer plain([&](const Connection& c, const HttpRequest&, std::size_t) {
        c.send(httpHead("302 Found", {"Location: " + address, "Content-Length: 0"}));
    });
    const Status redirected = downloadFile(fileAt(plain.url("/")), target(), quick());
    QCOMPARE_CODE(redirected, Errc::NetworkError);
    QVERIFY2(redirected.error().detail.contains("certificate is not trusted"), redirected.error().detail.c_str());
    QCOMPARE(tls.connections(), 2);
}

void TestDownload::refusedAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("loopbackAllowed");
    QTest::newRow("plain http") << QStringLiteral("http://127.0.0.1:1/a") << false;
    QTest::newRow("another host") << QStringLiteral("http://example.invalid/a") << true;
    QTest::newRow("loopback as user") << QStringLiteral("http://127.0.0.1:80@example.invalid/a") << true;
    QTest::newRow("loopback as prefix") << QStringLiteral("http://127.0.0.1.example.invalid/a") << true;
    QTest::newRow("ftp") << QStringLiteral("ftp://127.0.0.1/a") << true;
    QTest::newRow("file") << QStringLiteral("file:///etc/hostname") << true;
    QTest::newRow("no scheme") << QStringLiteral("127.0.0.1/a") << false;
    QTest::newRow("empty") << QString() << true;
}

void TestDownload::refusedAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, loopbackAllowed);
    DownloadOptions options = quick();
    options.allowPlainHttpToLoopback = loopbackAllowed;
    QCOMPARE_CODE(downloadFile(fileAt(address.toStdString()), target(), options), Errc::InvalidArgument);
    QVERIFY(nothingLeft());
}

void TestDownload::nobodyListens()
{
    std::string url;
    {
        const HttpServer gone([](const Connection&, const HttpRequest&, std::size_t) {});
        url = gone.url("/a.pth");
    }
    const Status done = downloadFile(fileAt(url), target(), quick());
    QCOMPARE_CODE(done, Errc::NetworkError);
    QVERIFY2(done.error().detail.starts_with(url + ": no connection"), done.error().detail.c_str());
    QVERIFY(nothingLeft());
}

void TestDownload::cancel_data()
{
    QTest::addColumn<bool>("secure");
    QTest::addColumn<int>("sentBytes"); // -1: not even the head
    QTest::addColumn<bool>("trickle");
    QTest::newRow("TLS is not answered") << true << -1 << false;
    QTest::newRow("no answer") << false << -1 << false;
    QTest::newRow("nothing after the head") << false << 0 << false;
    QTest::newRow("silence in the middle") << false << int(kHalf) << false;
    QTest::newRow("a byte now and then") << false << int(kHalf) << true;
}

/// However the server stalls, the request to stop is what ends the download, long before it would count as stalled.
void TestDownload::cancel()
{
    QFETCH(bool, secure);
    QFETCH(int, sentBytes);
    QFETCH(bool, trickle);
    std::atomic<bool> reached = false;
    const LoopbackServer server([&](const Connection& c) {
        if (sentBytes >= 0)
            serveBeginning(c, {}, std::string_view(kContent).substr(0, std::size_t(sentBytes)), kContentBytes);
        reached = true;
        while (trickle && c.send("x"))
            std::this_thread::sleep_for(10ms);
        c.waitForHangUp();
    });
    std::stop_source source;
    std::chrono::steady_clock::time_point asked;
    const std::jthread stopper([&] {
        std::error_code notYet;
        const auto partBytes = [&] { return sentBytes > 0 ? std::filesystem::file_size(part(), notYet) : 0; };
        while (!reached || std::cmp_less(partBytes(), sentBytes) || notYet)
            std::this_thread::sleep_for(5ms);
        asked = std::chrono::steady_clock::now();
        source.request_stop();
    });
    DownloadOptions options = quick();
    options.connectTimeout = options.stallTime = 60s;
    const std::string address = (secure ? "https://" : "http://") + server.host() + "/a.pth";
    const Status done = downloadFile(fileAt(address), target(), options, {}, source.get_token());
    const auto took = std::chrono::steady_clock::now() - asked;
    QCOMPARE_CODE(done, Errc::Cancelled);
    QVERIFY2(took < 10s, "promised are 100 ms; the rest is for a busy machine");
    QVERIFY(!std::filesystem::exists(target()));
    QCOMPARE(std::filesystem::exists(part()), sentBytes > 0);
    if (sentBytes > 0)
        QVERIFY(std::filesystem::file_size(part()) >= kHalf); // waits to be resumed
}

void TestDownload::cancelBetweenTries()
{
    std::stop_source source;
    const HttpServer server([&](const Connection& c, const HttpRequest&, std::size_t) {
        c.send(httpHead("503 Service Unavailable"));
        source.request_stop();
    });
    DownloadOptions options = quick();
    options.pauseBeforeRetry = 60s;
    QCOMPARE_CODE(downloadFile(fileAt(server.url("/")), target(), options, {}, source.get_token()), Errc::Cancelled);
    QCOMPARE(server.requests().size(), 1U);
}

void TestDownload::diskFull()
{
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveFile(c, r, kContent); });
    rlimit former{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &former), 0);
    auto* const formerHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{.rlim_cur = kHalf, .rlim_max = former.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const Status full = downloadFile(fileAt(server.url("/")), target(), quick());
    ::setrlimit(RLIMIT_FSIZE, &former);
    std::signal(SIGXFSZ, formerHandler);
    QCOMPARE_CODE(full, Errc::DiskFull);
    QVERIFY(full.error().detail.starts_with(part().string()));
    QVERIFY(!std::filesystem::exists(target()));
    QCOMPARE(std::filesystem::file_size(part()), kHalf);

    QVERIFY_DONE(downloadFile(fileAt(server.url("/")), target(), quick())); // there is room again
    QVERIFY(contentOf(target()) == kContent);
    QVERIFY(server.requests().back().rangeFirst == kHalf);
}

void TestDownload::notEnoughSpace()
{
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveFile(c, r, kContent); });
    WeightFile file = vagueFileAt(server.url("/"));
    file.sizeLimitBytes = std::uint64_t{1} << 60U;
    QCOMPARE_CODE(downloadFile(file, target(), quick()), Errc::DiskFull);
    QVERIFY(server.requests().empty());
    QVERIFY(nothingLeft());
}

void TestDownload::killed()
{
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t number) {
        serveBeginning(c, r, number == 0 ? kFirstHalf : kContent, kContentBytes);
        if (number == 0)
            c.waitForHangUp();
    });
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kChildAddress), QString::fromStdString(server.url("/")));
    environment.insert(QString::fromLatin1(kChildTarget), QString::fromStdString(target().string()));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), QStringList());
    QTRY_VERIFY(std::filesystem::exists(part()) && std::filesystem::file_size(part()) == kHalf);
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QVERIFY(!std::filesystem::exists(target()));

    QVERIFY_DONE(downloadFile(fileAt(server.url("/")), target(), quick()));
    QVERIFY(contentOf(target()) == kContent);
    QVERIFY(server.requests().back().rangeFirst == kHalf);
}

void TestDownload::oneAtATime()
{
    QFile other(QString::fromStdString(part().string()));
    QVERIFY(other.open(QIODevice::ReadWrite));
    QCOMPARE(::flock(other.handle(), LOCK_EX), 0);
    const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveFile(c, r, kContent); });
    QCOMPARE_CODE(downloadFile(fileAt(server.url("/")), target(), quick()), Errc::AlreadyExists);
    QVERIFY(server.requests().empty());
    other.close();
    QVERIFY_DONE(downloadFile(fileAt(server.url("/")), target(), quick()));
}

void TestDownload::proxyFromEnvironment()
{
    const HttpServer proxy([](const Connection& c, const HttpRequest& r, std::size_t) { serveFile(c, r, kContent); });
    qputenv("http_proxy", QByteArray::fromStdString(proxy.url("")));
    QVERIFY_DONE(downloadFile(fileAt("http://127.0.0.1:1/a.pth"), target(), quick()));
    QCOMPARE(proxy.requests()[0].target, "http://127.0.0.1:1/a.pth");
}

int main(int argc, char** argv)
{
    if (const QByteArray address = qgetenv(kChildAddress); !address.isEmpty()) {
        DownloadOptions options = quick();
        options.stallTime = 60s;
        return downloadFile(fileAt(address.toStdString()), qgetenv(kChildTarget).toStdString(), options) ? 0 : 1;
    }
    QCoreApplication application(argc, argv);
    TestDownload test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_download.moc"
