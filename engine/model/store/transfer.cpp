#include "engine/model/store/transfer.h"

#include "engine/base/threadpool.h"
#include "engine/model/store/httpanswer.h"

#include <curl/curl.h>

#include <array>
#include <cerrno>
#include <memory>
#include <span>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace stemwright::model {

namespace {

using Clock = std::chrono::steady_clock;

constexpr long kMaxRedirections = 5;
constexpr auto kReportInterval = std::chrono::milliseconds(100); // also how often a silent connection is looked at
constexpr long kHttpOk = 200;
constexpr long kHttpPartialContent = 206;
constexpr long kHttpRangeNotSatisfiable = 416;

/// The library's global state, initialised once.
bool curlIsReady()
{
    static const bool kReady = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return kReady;
}

/// One attempt: owns the handles of libcurl and receives what arrives.
class Transfer {
public:
    Transfer(const WeightFile& file, const File& part, std::int64_t offset, const DownloadOptions& options, const DownloadReport& report)
        : m_file(file), m_part(part), m_options(options), m_report(report), m_position(offset), m_offset(offset)
    {
    }
    ~Transfer()
    {
        if (m_multi && m_easy)
            curl_multi_remove_handle(m_multi.get(), m_easy.get());
    }
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    std::optional<TransferFailure> run(const std::stop_token& stop)
    {
        if (!m_easy || !m_multi)
            return TransferFailure{{Errc::OutOfMemory, m_file.url + ": libcurl could not be started"}, NextTry::None};
        const std::stop_callback wakeUp(stop, [this] { curl_multi_wakeup(m_multi.get()); });
        configure();
        m_windowStart = Clock::now();
        m_windowPosition = m_position;
        curl_multi_add_handle(m_multi.get(), m_easy.get());
        for (int running = 1; running > 0;) {
            curl_multi_perform(m_multi.get(), &running);
            if (stop.stop_requested())
                return TransferFailure{{Errc::Cancelled, m_file.url}, NextTry::None};
            if (hasStalled())
                return TransferFailure{{Errc::NetworkError, m_file.url + ": the connection has stalled"}, NextTry::Resume};
            reportProgress();
            if (running > 0)
                curl_multi_poll(m_multi.get(), nullptr, 0, static_cast<int>(kReportInterval.count()), nullptr);
        }
        return result();
    }

private:
    template <typename Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(m_easy.get(), option, value);
    }

    void configure()
    {
        const bool plain = m_options.allowPlainHttpToLoopback && classifyAddress(m_file.url) == Address::LoopbackHttp;
        set(CURLOPT_URL, m_file.url.c_str());
        set(CURLOPT_PROTOCOLS_STR, plain ? "http,https" : "https");
        set(CURLOPT_REDIR_PROTOCOLS_STR, "https");
        set(CURLOPT_FOLLOWLOCATION, 1L);
        set(CURLOPT_MAXREDIRS, kMaxRedirections);
        set(CURLOPT_FAILONERROR, 1L);
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_QUICK_EXIT, 1L); // a cancelled look-up of a name is not waited for
        set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_options.connectTimeout.count()));
        set(CURLOPT_USERAGENT, "Stemwright");
        set(CURLOPT_ERRORBUFFER, m_errorText.data());
        set(CURLOPT_WRITEFUNCTION, &Transfer::onBody);
        set(CURLOPT_WRITEDATA, this);
        if (m_offset > 0)
            set(CURLOPT_RANGE, (std::to_string(m_offset) + '-').c_str());
    }

    static std::size_t onBody(const char* bytes, std::size_t, std::size_t count, void* self)
    {
        auto& transfer = *static_cast<Transfer*>(self);
        const Status received = guarded([&] { return transfer.receive(std::as_bytes(std::span(bytes, count))); });
        if (!received && !transfer.m_failure)
            transfer.m_failure = TransferFailure{received.error(), NextTry::None};
        return received ? count : 0;
    }

    Status receive(std::span<const std::byte> bytes)
    {
        if (const Status begun = begin(); !begun)
            return begun;
        if (static_cast<std::uint64_t>(m_position) + bytes.size() > m_file.sizeLimitBytes)
            return tooLong();
        if (const Status written = m_part.writeAt(m_position, bytes); !written)
            return written;
        m_position += static_cast<std::int64_t>(bytes.size());
        return {};
    }

    /// Judges the answer's head before its first byte is kept.
    Status begin()
    {
        if (std::exchange(m_begun, true))
            return {};
        const char* address = nullptr;
        curl_easy_getinfo(m_easy.get(), CURLINFO_EFFECTIVE_URL, &address);
        if (const Status allowed = checkAddress(address ? address : "", m_options); !allowed)
            return allowed;
        if (const long status = httpStatus(); status == kHttpPartialContent && m_offset > 0) {
            const ContentRange range = contentRange();
            if (range.first != m_offset)
                return restart("the server sent another part than the one asked for");
            m_total = range.total;
        } else if (status == kHttpOk) {
            if (::ftruncate(m_part.descriptor(), 0) != 0)
                return std::unexpected(systemError(errno, m_part.path()));
            m_position = 0;
            m_windowPosition = 0;
            curl_off_t length = -1;
            curl_easy_getinfo(m_easy.get(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
            if (length >= 0)
                m_total = static_cast<std::uint64_t>(length);
        } else {
            return failure(Errc::NetworkError, m_file.url + ": the server answered with status " + std::to_string(status));
        }
        return checkTotal();
    }

    Status checkTotal() const
    {
        if (m_total && *m_total > m_file.sizeLimitBytes)
            return tooLong();
        if (m_total && m_file.sizeBytes && *m_total != *m_file.sizeBytes)
            return failure(Errc::Corrupt, m_file.url + ": the server's file has " + std::to_string(*m_total) + " bytes, not " +
                                              std::to_string(*m_file.sizeBytes));
        return {};
    }

    std::unexpected<Error> tooLong() const
    {
        return failure(Errc::TooLarge,
                       m_file.url + ": the server sends more than the expected " + std::to_string(m_file.sizeLimitBytes) + " bytes");
    }

    std::unexpected<Error> restart(const std::string& reason)
    {
        m_failure = TransferFailure{{Errc::NetworkError, m_file.url + ": " + reason}, NextTry::Restart};
        return std::unexpected(m_failure->error);
    }

    std::optional<TransferFailure> result()
    {
        int left = 0;
        const CURLMsg* message = curl_multi_info_read(m_multi.get(), &left);
        const CURLcode code = message ? message->data.result : CURLE_FAILED_INIT;
        if (m_failure)
            return m_failure;
        if (code == CURLE_HTTP_RETURNED_ERROR && httpStatus() == kHttpRangeNotSatisfiable && m_offset > 0) {
            if (contentRange().total == static_cast<std::uint64_t>(m_offset))
                return {}; // everything was there already
            return TransferFailure{httpFailure(m_file.url, kHttpRangeNotSatisfiable).error, NextTry::Restart};
        }
        if (code == CURLE_HTTP_RETURNED_ERROR)
            return httpFailure(m_file.url, httpStatus());
        if (code != CURLE_OK)
            return curlFailure(m_file.url, code, m_errorText.data());
        if (const Status begun = begin(); !begun) // an answer without a body
            return m_failure ? *m_failure : TransferFailure{begun.error(), NextTry::None};
        if (m_file.sizeBytes && std::cmp_less(m_position, *m_file.sizeBytes))
            return TransferFailure{{Errc::NetworkError, m_file.url + ": the connection ended after " + std::to_string(m_position) + " of " +
                                                            std::to_string(*m_file.sizeBytes) + " bytes"},
                                   NextTry::Resume};
        sendReport();
        return {};
    }

    long httpStatus() const
    {
        long status = 0;
        curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
        return status;
    }

    ContentRange contentRange() const
    {
        curl_header* header = nullptr;
        if (curl_easy_header(m_easy.get(), "Content-Range", 0, CURLH_HEADER, -1, &header) != CURLHE_OK)
            return {};
        return parseContentRange(header->value);
    }

    /// Measured over windows of stallTime, so that a server that sends a byte now and then does not keep us for ever.
    bool hasStalled()
    {
        const auto now = Clock::now();
        if (now - m_windowStart < m_options.stallTime)
            return false;
        const double seconds = std::chrono::duration<double>(now - m_windowStart).count();
        const auto bytes = static_cast<double>(m_position - m_windowPosition);
        m_windowStart = now;
        m_windowPosition = m_position;
        return bytes < seconds * static_cast<double>(m_options.stallBytesPerSecond);
    }

    void reportProgress()
    {
        if (const auto now = Clock::now(); m_begun && now - m_lastReport >= kReportInterval) {
            m_lastReport = now;
            sendReport();
        }
    }

    void sendReport() const
    {
        if (m_report)
            m_report({.receivedBytes = static_cast<std::uint64_t>(m_position), .totalBytes = m_total});
    }

    const WeightFile& m_file;
    const File& m_part;
    const DownloadOptions& m_options;
    const DownloadReport& m_report;
    std::int64_t m_position;
    std::int64_t m_offset;
    bool m_begun = false;
    std::optional<std::uint64_t> m_total;
    std::optional<TransferFailure> m_failure;
    Clock::time_point m_windowStart;
    std::int64_t m_windowPosition = 0;
    Clock::time_point m_lastReport;
    std::array<char, CURL_ERROR_SIZE> m_errorText{};
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> m_easy{curl_easy_init(), &curl_easy_cleanup};
    std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)> m_multi{curl_multi_init(), &curl_multi_cleanup};
};

} // namespace

Status checkAddress(const std::string& url, const DownloadOptions& options)
{
    const Address address = classifyAddress(url);
    if (address == Address::Https || (address == Address::LoopbackHttp && options.allowPlainHttpToLoopback))
        return {};
    return failure(Errc::InvalidArgument, url + ": only https addresses are downloaded from");
}

std::optional<TransferFailure> transfer(const WeightFile& file, const File& part, std::int64_t offset, const DownloadOptions& options,
                                        const DownloadReport& report, const std::stop_token& stop)
{
    if (!curlIsReady())
        return TransferFailure{{Errc::Internal, "libcurl could not be initialised"}, NextTry::None};
    return Transfer(file, part, offset, options, report).run(stop);
}

} // namespace stemwright::model
