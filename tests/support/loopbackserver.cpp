#include "tests/support/loopbackserver.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstdlib>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace stemwright::test {

std::string Connection::readHead() const
{
    std::string head;
    std::array<char, 4096> block{};
    while (!head.ends_with("\r\n\r\n")) {
        const ssize_t count = ::recv(m_socket, block.data(), block.size(), 0);
        if (count <= 0)
            break;
        head.append(block.data(), static_cast<std::size_t>(count));
    }
    return head;
}

bool Connection::send(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t count = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

void Connection::waitForHangUp(int milliseconds) const
{
    std::array<pollfd, 2> events{{{m_socket, POLLRDHUP, 0}, {m_stopEvent, POLLIN, 0}}};
    ::poll(events.data(), events.size(), milliseconds);
}

LoopbackServer::LoopbackServer(Handler handler) : m_handler(std::move(handler)), m_stopEvent(::eventfd(0, EFD_CLOEXEC))
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(m_listener, generic, size) != 0 || ::listen(m_listener, 16) != 0 || ::getsockname(m_listener, generic, &size) != 0)
        std::abort(); // a test cannot go on without it
    m_port = ntohs(address.sin_port);
    m_thread = std::jthread([this](const std::stop_token& stop) { serve(stop); });
}

LoopbackServer::~LoopbackServer()
{
    m_thread.request_stop();
    ::eventfd_write(m_stopEvent, 1);
    m_thread.join();
    ::close(m_listener);
    ::close(m_stopEvent);
}

void LoopbackServer::serve(const std::stop_token& stop)
{
    for (;;) {
        std::array<pollfd, 2> events{{{m_listener, POLLIN, 0}, {m_stopEvent, POLLIN, 0}}};
        ::poll(events.data(), events.size(), -1);
        if (stop.stop_requested())
            return;
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            continue;
        m_handler(Connection(socket, m_stopEvent));
        ::close(socket);
    }
}

HttpServer::HttpServer(Handler handler)
    : m_handler(std::move(handler)), m_server([this](const Connection& connection) { answer(connection); })
{
}

std::vector<HttpRequest> HttpServer::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

void HttpServer::answer(const Connection& connection)
{
    const std::string head = connection.readHead();
    HttpRequest request;
    const auto begin = head.find(' ') + 1;
    request.target = head.substr(begin, head.find(' ', begin) - begin);
    constexpr std::string_view kRange = "Range: bytes=";
    if (const auto range = head.find(kRange); range != std::string::npos)
        request.rangeFirst = std::strtoll(head.c_str() + range + kRange.size(), nullptr, 10);
    std::size_t number = 0;
    {
        const std::scoped_lock lock(m_mutex);
        number = m_requests.size();
        m_requests.push_back(request);
    }
    m_handler(connection, request, number);
}

std::string httpHead(std::string_view status, const std::vector<std::string>& headers)
{
    std::string head = "HTTP/1.1 " + std::string(status) + "\r\nConnection: close\r\n";
    for (const std::string& header : headers)
        head += header + "\r\n";
    return head + "\r\n";
}

void serveFile(const Connection& connection, const HttpRequest& request, std::string_view content)
{
    serveBeginning(connection, request, content, content.size());
}

void serveBeginning(const Connection& connection, const HttpRequest& request, std::string_view content, std::size_t totalBytes)
{
    const std::string total = std::to_string(totalBytes);
    const auto first = static_cast<std::size_t>(request.rangeFirst.value_or(0));
    const std::string length = "Content-Length: " + std::to_string(totalBytes - std::min(first, totalBytes));
    if (!request.rangeFirst)
        connection.send(httpHead("200 OK", {length}));
    else if (first >= totalBytes)
        connection.send(httpHead("416 Range Not Satisfiable", {"Content-Range: bytes */" + total, length}));
    else
        connection.send(
            httpHead("206 Partial Content",
                     {"Content-Range: bytes " + std::to_string(first) + '-' + std::to_string(totalBytes - 1) + '/' + total, length}));
    connection.send(content.substr(std::min(first, content.size())));
}

} // namespace stemwright::test
