#include "engine/separate/bottleneckcache.h"

#include "engine/base/folders.h"
#include "engine/base/keptentries.h"
#include "engine/base/putondisk.h"
#include "engine/base/sha256.h"

#include <atomic>
#include <unistd.h>
#include <vector>

namespace stemwright::separate {

namespace {

constexpr const char* kExtension = ".rows";

std::vector<KeptEntry> listFiles(const std::filesystem::path& folder)
{
    std::vector<KeptEntry> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        if (entry.path().extension() == kExtension)
            files.push_back({entry.last_write_time(error), entry.file_size(error), entry.path()});
    return files;
}

} // namespace

BottleneckCache::BottleneckCache(std::optional<std::filesystem::path> folder, std::uint64_t limitBytes)
    : m_folder(std::move(folder)), m_limitBytes(limitBytes)
{
    if (!m_folder)
        return;
    std::error_code error; // often there is no such folder yet
    for (const auto& entry : std::filesystem::directory_iterator(*m_folder, error))
        if (entry.path().extension() == ".part")
            PartFile::removeAbandoned(entry.path());
}

Status BottleneckCache::Entry::keep(const std::stop_token& stop)
{
    if (!m_part)
        return {};
    const Status onDisk = putOnDisk(m_part->partPath(), stop);
    return onDisk ? m_part->publish() : onDisk;
}

std::filesystem::path BottleneckCache::pathOf(const std::string& key) const { return *m_folder / (Sha256::of(key) + kExtension); }

std::optional<RowFile> BottleneckCache::find(const std::string& key, std::size_t columns, std::int64_t rows) const
{
    if (!m_folder)
        return std::nullopt;
    auto file = RowFile::open(pathOf(key), columns);
    if (!file || file->rows() != rows)
        return std::nullopt;
    std::error_code ignored; // the time of last use only decides what goes first
    std::filesystem::last_write_time(pathOf(key), std::filesystem::file_time_type::clock::now(), ignored);
    return std::move(*file);
}

Result<BottleneckCache::Entry> BottleneckCache::create(const std::string& key, std::size_t columns,
                                                       const std::filesystem::path& scratchFolder) const
{
    if (!m_folder) {
        auto rows = RowFile::createTemporary(scratchFolder, columns);
        if (!rows)
            return std::unexpected(rows.error());
        return Entry(std::move(*rows), std::nullopt);
    }
    if (const Status made = makeFolder(*m_folder); !made)
        return std::unexpected(made.error());
    // Two jobs may prepare the same song at the same time: each writes a file of its own, and the last one to finish gives the name.
    static std::atomic<unsigned> serial = 0;
    auto part = PartFile::create(pathOf(key), "." + std::to_string(::getpid()) + "-" + std::to_string(++serial) + ".part");
    if (!part)
        return std::unexpected(part.error());
    auto rows = RowFile::create(part->partPath(), columns);
    if (!rows)
        return std::unexpected(rows.error());
    return Entry(std::move(*rows), std::move(*part));
}

std::uint64_t BottleneckCache::usedBytes() const { return m_folder ? totalBytes(listFiles(*m_folder)) : 0; }

void BottleneckCache::trimTo(std::uint64_t limitBytes) const
{
    if (!m_folder)
        return;
    removeLeastUsed(listFiles(*m_folder), limitBytes, [](const std::filesystem::path& path) {
        std::error_code ignored; // somebody else may have removed it: just as well
        std::filesystem::remove(path, ignored);
    });
}

} // namespace stemwright::separate
