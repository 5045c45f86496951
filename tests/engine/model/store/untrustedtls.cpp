#include "tests/engine/model/store/untrustedtls.h"

#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace stemwright::test {

struct UntrustedTls::State {
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key{EVP_EC_gen("P-256"), &EVP_PKEY_free};
    std::unique_ptr<X509, decltype(&X509_free)> certificate{X509_new(), &X509_free};
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context{SSL_CTX_new(TLS_server_method()), &SSL_CTX_free};
};

UntrustedTls::UntrustedTls() : m_state(std::make_unique<State>())
{
    constexpr long kDaySeconds = 86400;
    X509* const certificate = m_state->certificate.get();
    X509_gmtime_adj(X509_getm_notBefore(certificate), -kDaySeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate), kDaySeconds);
    X509_set_pubkey(certificate, m_state->key.get());
    X509_sign(certificate, m_state->key.get(), EVP_sha256());
    SSL_CTX_use_certificate(m_state->context.get(), certificate);
    SSL_CTX_use_PrivateKey(m_state->context.get(), m_state->key.get());
}

UntrustedTls::~UntrustedTls() = default;

void UntrustedTls::shakeHands(int socket) const
{
    ++m_connections; // first: the client may be gone and ask before we are back here
    const std::unique_ptr<SSL, decltype(&SSL_free)> tls(SSL_new(m_state->context.get()), &SSL_free);
    SSL_set_fd(tls.get(), socket);
    SSL_accept(tls.get());
}

} // namespace stemwright::test
