#pragma once

#include <atomic>
#include <memory>

namespace stemwright::test {

/// A TLS server's side with a certificate that it made itself a moment ago.
class UntrustedTls {
public:
    UntrustedTls();
    ~UntrustedTls();
    UntrustedTls(const UntrustedTls&) = delete;
    UntrustedTls& operator=(const UntrustedTls&) = delete;

    /// Offers the certificate on a connection; returns when the client has made up its mind.
    void shakeHands(int socket) const;
    int connections() const { return m_connections; }

private:
    struct State;
    std::unique_ptr<State> m_state;
    mutable std::atomic<int> m_connections = 0;
};

} // namespace stemwright::test
