#include "engine/model/store/httpanswer.h"

#include <curl/curl.h>

#include <charconv>
#include <memory>

namespace stemwright::model {

namespace {

constexpr std::string_view kLoopback = "127.0.0.1";

std::string urlPart(CURLU* url, CURLUPart part)
{
    char* text = nullptr;
    if (curl_url_get(url, part, &text, 0) != CURLUE_OK)
        return {};
    std::string copy = text;
    curl_free(text);
    return copy;
}

} // namespace

Address classifyAddress(const std::string& address)
{
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> url(curl_url(), &curl_url_cleanup);
    if (!url || curl_url_set(url.get(), CURLUPART_URL, address.c_str(), 0) != CURLUE_OK)
        return Address::Refused;
    const std::string scheme = urlPart(url.get(), CURLUPART_SCHEME);
    if (scheme == "https")
        return Address::Https;
    return scheme == "http" && urlPart(url.get(), CURLUPART_HOST) == kLoopback ? Address::LoopbackHttp : Address::Refused;
}

ContentRange parseContentRange(std::string_view text)
{
    constexpr std::string_view kUnit = "bytes ";
    ContentRange range;
    if (!text.starts_with(kUnit))
        return range;
    text.remove_prefix(kUnit.size());
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return range;
    std::int64_t first = 0;
    if (std::from_chars(text.data(), text.data() + slash, first).ec == std::errc())
        range.first = first;
    std::uint64_t total = 0;
    if (std::from_chars(text.data() + slash + 1, text.data() + text.size(), total).ec == std::errc())
        range.total = total;
    return range;
}

TransferFailure httpFailure(const std::string& url, long status)
{
    constexpr long kNotFound = 404;
    constexpr long kTimeout = 408;
    constexpr long kGone = 410;
    constexpr long kTooManyRequests = 429;
    constexpr long kServerErrors = 500;
    const Errc code = status == kNotFound || status == kGone ? Errc::NotFound : Errc::NetworkError;
    const bool passing = status == kTimeout || status == kTooManyRequests || status >= kServerErrors;
    return {{code, url + ": the server answered with status " + std::to_string(status)}, passing ? NextTry::Resume : NextTry::None};
}

TransferFailure curlFailure(const std::string& url, int code, const char* detail)
{
    std::string reason;
    NextTry next = NextTry::Resume;
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        reason = "the server's name is not known here, or there is no network";
        break;
    case CURLE_COULDNT_CONNECT:
        reason = "no connection to the server";
        break;
    case CURLE_OPERATION_TIMEDOUT:
        reason = "the server does not answer in time";
        break;
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        reason = "the connection was cut";
        break;
    case CURLE_SSL_CONNECT_ERROR:
        reason = "no TLS connection to the server";
        break;
    case CURLE_PEER_FAILED_VERIFICATION:
        reason = "the server's TLS certificate is not trusted";
        next = NextTry::None;
        break;
    case CURLE_UNSUPPORTED_PROTOCOL:
        reason = "only https is accepted, also after a redirection";
        next = NextTry::None;
        break;
    default:
        reason = curl_easy_strerror(static_cast<CURLcode>(code));
        next = NextTry::None;
        break;
    }
    if (*detail != '\0')
        reason += std::string(" (") + detail + ')';
    return {{Errc::NetworkError, url + ": " + reason}, next};
}

} // namespace stemwright::model
