#include "engine/model/openunmix/plugin/localaddress.h"

#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <utility>

namespace stemwright::model {

namespace {

class Socket {
public:
    explicit Socket(int family) : m_descriptor(::socket(family, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {}
    ~Socket()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// Empty when there is no way.
std::string addressTowards(const addrinfo& remote)
{
    const Socket socket(remote.ai_family);
    sockaddr_storage storage{};
    auto* own = reinterpret_cast<sockaddr*>(&storage); // NOLINT: what POSIX wants
    socklen_t size = sizeof(storage);
    std::array<char, NI_MAXHOST> digits{};
    // Connecting a datagram socket only chooses the way.
    if (socket.descriptor() < 0 || ::connect(socket.descriptor(), remote.ai_addr, remote.ai_addrlen) != 0 ||
        ::getsockname(socket.descriptor(), own, &size) != 0 ||
        ::getnameinfo(own, size, digits.data(), digits.size(), nullptr, 0, NI_NUMERICHOST) != 0)
        return {};
    return digits.data();
}

} // namespace

std::string localAddressTowards(const std::string& host, std::uint16_t port)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_DGRAM;
    addrinfo* raw = nullptr;
    if (const int failed = ::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &raw); failed != 0)
        throw std::runtime_error(host + ": " + ::gai_strerror(failed));
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> found(raw, &::freeaddrinfo);
    for (const addrinfo* remote = found.get(); remote; remote = remote->ai_next)
        if (std::string address = addressTowards(*remote); !address.empty())
            return address;
    throw std::runtime_error(host + ": this machine knows no way to it");
}

} // namespace stemwright::model
