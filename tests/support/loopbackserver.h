#pragma once

#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace stemwright::test {

/// One connection of a LoopbackServer, for its handler.
class Connection {
public:
    Connection(int socket, int stopEvent) : m_socket(socket), m_stopEvent(stopEvent) {}

    int socket() const { return m_socket; }
    /// The head of a HTTP request, up to and with the empty line.
    std::string readHead() const;
    /// False once the client has hung up, which many tests want.
    bool send(std::string_view bytes) const;
    /// Returns when the other side hangs up, the server goes, or the time is over.
    void waitForHangUp(int milliseconds = 60000) const;

private:
    int m_socket;
    int m_stopEvent;
};

/// A TCP server on 127.0.0.1 that serves one connection after the other from a thread of its own.
class LoopbackServer {
public:
    using Handler = std::function<void(const Connection&)>;

    explicit LoopbackServer(Handler handler);
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer&) = delete;
    LoopbackServer& operator=(const LoopbackServer&) = delete;

    std::string host() const { return "127.0.0.1:" + std::to_string(m_port); }

private:
    void serve(const std::stop_token& stop);

    Handler m_handler;
    int m_listener = -1;
    int m_stopEvent = -1;
    int m_port = 0;
    std::jthread m_thread;
};

struct HttpRequest {
    std::string target;
    std::optional<std::int64_t> rangeFirst;
};

/// A HTTP server whose answers are written out by the test; it keeps what it was asked.
class HttpServer {
public:
    /// `number` counts the requests from 0.
    using Handler = std::function<void(const Connection&, const HttpRequest&, std::size_t number)>;

    explicit HttpServer(Handler handler);

    std::string url(std::string_view path) const { return "http://" + m_server.host() + std::string(path); }
    std::vector<HttpRequest> requests() const;

private:
    void answer(const Connection& connection);

    Handler m_handler;
    mutable std::mutex m_mutex;
    std::vector<HttpRequest> m_requests;
    LoopbackServer m_server; // last: its thread uses the rest
};

/// "HTTP/1.1 <status>" with header lines and the empty line; the connection is to be closed after the answer.
std::string httpHead(std::string_view status, const std::vector<std::string>& headers = {});

/// A well-behaved answer: the whole file, the part asked for, or 416.
void serveFile(const Connection& connection, const HttpRequest& request, std::string_view content);

/// The same, but the file is said to have `totalBytes`, and what comes ends with `content`.
void serveBeginning(const Connection& connection, const HttpRequest& request, std::string_view content, std::size_t totalBytes);

} // namespace stemwright::test
