#include "engine/model/checkpoint/torchzip.h"

#include "engine/model/checkpoint/inquotes.h"
#include "engine/model/checkpoint/pickle.h"
#include "engine/model/checkpoint/tensordata.h"
#include "engine/model/checkpoint/zipreader.h"

#include <algorithm>
#include <charconv>

namespace stemwright::model {

namespace {

constexpr std::string_view kZipMagic = "PK\x03\x04";
constexpr std::uint64_t kMaxNoteBytes = 64; ///< version, byteorder
constexpr int kOldestVersion = 1;
constexpr int kNewestVersion = 10;

/// The folder that holds everything: the part of each name before the first slash.
Result<std::string> findRoot(const ByteSource& source, const ZipDirectory& directory)
{
    std::string root;
    for (const auto& [name, entry] : directory) {
        const std::size_t slash = name.find('/');
        if (slash == std::string::npos || slash == 0)
            return source.refuse(Errc::Unsupported, directory.size() == 1 ? "is a zip archive around another file: unpack it first"
                                                                          : "is a zip archive, but not one of torch.save");
        if (!root.empty() && name.substr(0, slash) != root)
            return source.refuse(Errc::Unsupported, "is a zip archive with several folders, not a checkpoint");
        root = name.substr(0, slash);
        const std::string inner = name.substr(slash);
        const bool escapes = root == ".." || root == "." || inner.find("/..") != std::string::npos ||
                             name.find_first_of(std::string_view("\\:\0", 3)) != std::string::npos;
        if (escapes)
            return source.refuse(Errc::Corrupt, "has a zip entry with a path that leads elsewhere: " + inQuotes(name));
    }
    return root;
}

Status refuseTorchScript(const ByteSource& source, const ZipDirectory& directory, const std::string& root)
{
    const auto code = directory.lower_bound(root + "/code/");
    const bool hasCode = code != directory.end() && code->first.starts_with(root + "/code/");
    if (hasCode || directory.contains(root + "/constants.pkl"))
        return source.refuse(Errc::Unsupported, "is a TorchScript program, which would have to be run; save the state dict instead");
    return {};
}

/// The text of a small entry, empty when there is none.
Result<std::string> readNote(const ByteSource& source, const ZipDirectory& directory, const std::string& name)
{
    const auto found = directory.find(name);
    if (found == directory.end())
        return std::string();
    if (found->second.sizeBytes > kMaxNoteBytes)
        return source.refuse(Errc::Corrupt, "has an entry " + inQuotes(name) + " that is too long");
    if (const Status status = checkZipEntry(source, name, found->second); !status)
        return std::unexpected(status.error());
    ByteCursor cursor(source, found->second.position, found->second.position + found->second.sizeBytes);
    std::string text = cursor.text(found->second.sizeBytes);
    if (!cursor.status())
        return std::unexpected(cursor.status().error());
    while (text.ends_with('\n'))
        text.pop_back();
    return text;
}

Status checkNotes(const ByteSource& source, const ZipDirectory& directory, const std::string& root)
{
    const Result<std::string> order = readNote(source, directory, root + "/byteorder");
    const Result<std::string> version = order ? readNote(source, directory, root + "/version") : order;
    if (!version)
        return std::unexpected(version.error());
    if (!order->empty() && *order != "little")
        return source.refuse(Errc::Unsupported, "holds numbers in " + inQuotes(*order) + "-endian order; only little-endian is read");
    int number = kOldestVersion; // LibTorch insists on a version, but nothing depends on it
    if (!version->empty())
        std::from_chars(version->data(), version->data() + version->size(), number = 0);
    if (number < kOldestVersion || number > kNewestVersion)
        return source.refuse(Errc::Unsupported, "is of version " + inQuotes(*version) + ", which is not known");
    return {};
}

Result<PickleGraph> readGraph(const ByteSource& source, const ZipDirectory& directory, const std::string& root)
{
    const auto found = directory.find(root + "/data.pkl");
    if (found == directory.end())
        return source.refuse(Errc::Unsupported, "is a zip archive without a data.pkl, not a checkpoint");
    const ZipEntry& entry = found->second;
    if (entry.sizeBytes > kMaxPickleBytes)
        return source.refuse(Errc::TooLarge, "has a pickle of more than 16 MiB");
    if (const Status status = checkZipEntry(source, found->first, entry); !status)
        return std::unexpected(status.error());
    ByteCursor cursor(source, entry.position, entry.position + entry.sizeBytes);
    Result<PickleGraph> graph = readPickle(cursor);
    if (graph && cursor.remaining() != 0)
        return source.refuse(Errc::Corrupt, "has bytes after the end of its pickle");
    return graph;
}

/// Where each storage begins; each must be as long as the pickle says and its checksum right.
Result<std::vector<std::uint64_t>> locateStorages(const ByteSource& source, const ZipDirectory& directory, const PickleGraph& graph,
                                                  const std::string& root)
{
    std::vector<std::uint64_t> positions;
    for (const Storage& storage : graph.storages) {
        const auto found = directory.find(root + "/data/" + storage.key);
        if (found == directory.end() && storage.count != 0)
            return source.refuse(Errc::Corrupt, "lacks the storage " + inQuotes(storage.key));
        const ZipEntry entry = found != directory.end() ? found->second : ZipEntry{};
        const std::uint64_t scalarBytes = sizeBytes(storage.type);
        if (entry.sizeBytes % scalarBytes != 0 || entry.sizeBytes / scalarBytes != static_cast<std::uint64_t>(storage.count))
            return source.refuse(Errc::Corrupt, "has a storage " + inQuotes(storage.key) + " that is not as long as the pickle says");
        if (const Status status = checkZipEntry(source, "data/" + storage.key, entry); !status)
            return std::unexpected(status.error());
        positions.push_back(entry.position);
    }
    return positions;
}

} // namespace

bool looksLikeZip(std::span<const std::byte> beginning) noexcept
{
    const auto same = [](std::byte a, char b) { return static_cast<char>(a) == b; };
    return beginning.size() >= kZipMagic.size() && std::ranges::equal(beginning.first(kZipMagic.size()), kZipMagic, same);
}

Result<StateDict> readTorchZip(const ByteSource& source)
{
    const Result<ZipDirectory> directory = readZipDirectory(source);
    if (!directory)
        return std::unexpected(directory.error());
    const Result<std::string> root = findRoot(source, *directory);
    if (!root)
        return std::unexpected(root.error());
    if (const Status status = refuseTorchScript(source, *directory, *root); !status)
        return std::unexpected(status.error());
    if (const Status status = checkNotes(source, *directory, *root); !status)
        return std::unexpected(status.error());
    const Result<PickleGraph> graph = readGraph(source, *directory, *root);
    if (!graph)
        return std::unexpected(graph.error());
    const Result<std::vector<std::uint64_t>> positions = locateStorages(source, *directory, *graph, *root);
    if (!positions)
        return std::unexpected(positions.error());
    return collectTensors(source, *graph, *positions);
}

} // namespace stemwright::model
