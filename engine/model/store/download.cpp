#include "engine/model/store/download.h"

#include "engine/base/file.h"
#include "engine/base/fileops.h"
#include "engine/model/store/transfer.h"

#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <unistd.h>
#include <utility>

namespace stemwright::model {

namespace {

constexpr int kMaxTries = 3;

Status emptyFile(const File& file)
{
    if (::ftruncate(file.descriptor(), 0) != 0)
        return std::unexpected(systemError(errno, file.path()));
    return {};
}

Status checkSpace(const std::filesystem::path& target, std::uint64_t neededBytes)
{
    const auto free = freeBytes(target.has_parent_path() ? target.parent_path() : std::filesystem::path("."));
    if (!free)
        return std::unexpected(free.error());
    if (*free < neededBytes)
        return failure(Errc::DiskFull, target.string() + ": needs up to " + std::to_string(neededBytes) + " bytes, and " +
                                           std::to_string(*free) + " are free");
    return {};
}

void pauseFor(std::chrono::milliseconds duration, std::stop_token stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, stop, duration, [] { return false; });
}

/// One download: the part file and what has to happen to it.
class Download {
public:
    Download(const WeightFile& file, const DownloadOptions& options, const DownloadReport& report, std::stop_token stop, File part)
        : m_file(file), m_options(options), m_report(report), m_stop(std::move(stop)), m_part(std::move(part))
    {
    }

    Status run(const std::filesystem::path& target)
    {
        Status done = prepare(target);
        if (done)
            done = fetch();
        if (!done) {
            const auto size = m_part.sizeBytes();
            const bool useless = done.error().code == Errc::HashMismatch || done.error().code == Errc::TooLarge;
            if (useless || (size && *size == 0))
                ::unlink(m_part.path().c_str());
            return done;
        }
        return publishFile(m_part.path(), target);
    }

private:
    Status prepare(const std::filesystem::path& target)
    {
        auto present = m_part.sizeBytes();
        if (!present)
            return std::unexpected(present.error());
        if (std::cmp_greater(*present, m_file.sizeLimitBytes)) {
            if (const Status emptied = emptyFile(m_part); !emptied)
                return emptied;
            present = 0;
        }
        return checkSpace(target, m_file.sizeLimitBytes - static_cast<std::uint64_t>(*present));
    }

    Status fetch()
    {
        auto pause = m_options.pauseBeforeRetry;
        for (int attempt = 1;; ++attempt) {
            const auto failed = tryOnce();
            if (!failed)
                return {};
            if (failed->next == NextTry::None || attempt == kMaxTries)
                return std::unexpected(failed->error);
            if (failed->next == NextTry::Restart)
                if (const Status emptied = emptyFile(m_part); !emptied)
                    return emptied;
            pauseFor(pause, m_stop);
            if (m_stop.stop_requested())
                return failure(Errc::Cancelled, m_file.url);
            pause *= 2;
        }
    }

    std::optional<TransferFailure> tryOnce()
    {
        const auto before = m_part.sizeBytes();
        if (!before)
            return TransferFailure{before.error(), NextTry::None};
        const bool complete = m_file.sizeBytes && std::cmp_equal(*before, *m_file.sizeBytes);
        if (!complete)
            if (auto failed = transfer(m_file, m_part, *before, m_options, m_report, m_stop))
                return failed;
        const Status verified = verifyChecksum(m_part.path(), m_file.checksum, m_stop);
        if (verified)
            return {};
        if (verified.error().code != Errc::HashMismatch)
            return TransferFailure{verified.error(), NextTry::None};
        // A part from an earlier run may belong to another version of the file; a file that came in one piece is simply wrong.
        return TransferFailure{{Errc::HashMismatch, m_file.url + ": " + verified.error().detail},
                               *before > 0 ? NextTry::Restart : NextTry::None};
    }

    const WeightFile& m_file;
    const DownloadOptions& m_options;
    const DownloadReport& m_report;
    std::stop_token m_stop;
    File m_part;
};

} // namespace

Status downloadFile(const WeightFile& file, const std::filesystem::path& target, const DownloadOptions& options,
                    const DownloadReport& report, std::stop_token stop)
{
    if (!isWellFormed(file.checksum))
        return failure(Errc::InvalidArgument, file.url + ": nothing is downloaded without a checksum");
    if (const Status allowed = checkAddress(file.url, options); !allowed)
        return allowed;
    std::filesystem::path partPath = target;
    partPath += ".part";
    auto part = File::openForOneWriter(partPath, target); // by other programs, too
    if (!part)
        return std::unexpected(part.error());
    return Download(file, options, report, std::move(stop), std::move(*part)).run(target);
}

} // namespace stemwright::model
