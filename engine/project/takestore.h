#pragma once

#include "engine/base/result.h"
#include "engine/base/rowfile.h"
#include "engine/separate/separation.h"
#include "engine/separate/stemstore.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace stemwright::project {

/// What the stems of a take depend on.
struct TakeKey {
    std::string song;  ///< audio::Song::identity
    std::string model; ///< its id
    std::string modelHash;
    separate::SeparationOptions options{};
    bool operator==(const TakeKey&) const = default;
};

/// What is known of the stems of a take without reading them.
struct TakeContents {
    TakeKey key{};
    std::vector<std::string> stems{}; ///< their names
    std::int64_t frames = 0;
    std::size_t channels = 0;
    /// Of each stem, SHA-256 over the bytes of each block of kBlockFrames.
    std::vector<std::vector<std::string>> blocks{};

    static constexpr std::int64_t kBlockFrames = std::int64_t{1} << 18U;
    std::int64_t blocksPerStem() const { return (frames + kBlockFrames - 1) / kBlockFrames; }
    /// Of all blocks: two takes with the same one sound the same.
    std::string hash() const;
};

/// Stems that were kept, to be played and drawn as those that are just made.
class KeptTake {
public:
    KeptTake(TakeContents contents, std::vector<RowFile> files);

    const TakeContents& contents() const { return m_contents; }
    /// Where verify() has not been, stems are missing.
    const std::shared_ptr<separate::StemStore>& stems() const { return m_stems; }
    /// Reads all blocks, from the one with frame `from` on, and marks those that are as they were kept.
    /// Errors  HashMismatch at the first one that is not; those of reading; Cancelled (polled for each block).
    [[nodiscard]] Status verify(std::int64_t from, const std::stop_token& stop, const std::function<void(double)>& progressed) const;

private:
    [[nodiscard]] Status verifyBlock(std::int64_t block, std::vector<float>& scratch) const;

    TakeContents m_contents;
    std::shared_ptr<separate::StemStore> m_stems;
};

/// Keeps the stems of takes, so that a song opens with them instead of being separated again, also after a restart.
///
/// One folder for each take, named by what its stems depend on; in it a file for each stem and, written last, one that describes them.
/// So a take is there whole or not at all. The least recently used ones go when all together are larger than the limit.
/// Thread  any; several processes may share a folder.
class TakeStore {
public:
    /// Without a folder nothing is kept. What killed programs left in the folder is removed.
    TakeStore(std::optional<std::filesystem::path> folder, std::uint64_t limitBytes);

    /// Writes these stems, which are exact all over, and returns their hash. Slow disks take their time: call it beside other work.
    /// Errors  TooLarge above the limit; DiskFull before anything is written, or later; Cancelled, also when the stems change meanwhile;
    ///         Unsupported without a folder; those of files.
    Result<std::string> keep(const TakeKey& key, const std::vector<std::string>& names, const separate::StemStore& stems,
                             const std::stop_token& stop) const;
    /// The take if it is there and describes stems of these sizes. Its stems are not read yet.
    std::optional<KeptTake> find(const TakeKey& key, std::int64_t frames, std::size_t channels) const;
    /// Of the versions of a model by which there are takes with these settings, so that who does not know a model's hash needs to load it
    /// only when that is worth it.
    std::vector<std::string> modelHashes(const std::string& song, const std::string& model,
                                         const separate::SeparationOptions& options) const;
    /// A take that proved to be damaged.
    void remove(const TakeKey& key) const;

    /// The next keep() keeps this limit.
    void setLimit(std::uint64_t bytes) { m_limitBytes = bytes; }
    std::uint64_t usedBytes() const;
    /// Deletes all takes; who reads them is not disturbed.
    void clear() const { trimTo(0); }

private:
    void trimTo(std::uint64_t limitBytes) const;
    std::filesystem::path folderOf(const TakeKey& key) const;

    std::optional<std::filesystem::path> m_folder;
    std::atomic<std::uint64_t> m_limitBytes;
};

} // namespace stemwright::project
