#include "engine/model/checkpoint/torchlegacy.h"

#include "engine/model/checkpoint/inquotes.h"
#include "engine/model/checkpoint/pickle.h"
#include "engine/model/checkpoint/tensordata.h"

#include <algorithm>
#include <array>

namespace stemwright::model {

namespace {

/// The pickle of 0x1950a86a20f9469cfc6c.
constexpr std::array<std::uint8_t, 15> kMagic{0x80, 0x02, 0x8A, 0x0A, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19, 0x2E};
constexpr std::int64_t kProtocolVersion = 1001;

Status readProtocol(ByteCursor& cursor)
{
    const Result<PickleGraph> graph = readPickle(cursor);
    if (!graph)
        return std::unexpected(graph.error());
    const auto* version = std::get_if<std::int64_t>(&graph->root);
    if (version == nullptr || *version != kProtocolVersion)
        return cursor.source().refuse(Errc::Unsupported, "is of a version of PyTorch's first format that is not known");
    return {};
}

Status readMachine(ByteCursor& cursor)
{
    const Result<PickleGraph> graph = readPickle(cursor);
    if (!graph)
        return std::unexpected(graph.error());
    const auto* dict = std::get_if<Ref<Dict>>(&graph->root);
    if (dict == nullptr)
        return cursor.source().refuse(Errc::Corrupt, "lacks the description of the machine that wrote it");
    const auto& items = graph->dicts[dict->index].items;
    const auto found = items.find(std::string("little_endian"));
    const auto* little = found != items.end() ? std::get_if<bool>(&found->second) : nullptr;
    if (little == nullptr || !*little)
        return cursor.source().refuse(Errc::Unsupported, "holds numbers in big-endian order; only little-endian is read");
    return {};
}

/// The keys of the storages in the order in which their data follow.
Result<std::vector<std::string>> readKeys(ByteCursor& cursor)
{
    const Result<PickleGraph> graph = readPickle(cursor);
    if (!graph)
        return std::unexpected(graph.error());
    const auto* list = std::get_if<Ref<List>>(&graph->root);
    if (list == nullptr)
        return cursor.source().refuse(Errc::Corrupt, "lacks the list of its storages");
    std::vector<std::string> keys;
    for (const Value& item : graph->lists[list->index].items) {
        const auto* key = std::get_if<Ref<std::string>>(&item);
        if (key == nullptr || keys.size() >= kMaxStorages || graph->strings[key->index].size() > kMaxNameBytes)
            return cursor.source().refuse(Errc::Corrupt, "has an impossible list of storages");
        keys.push_back(graph->strings[key->index]);
    }
    return keys;
}

Result<std::vector<std::uint64_t>> locateStorages(ByteCursor& cursor, const PickleGraph& graph, const std::vector<std::string>& keys)
{
    const ByteSource& source = cursor.source();
    std::map<std::string_view, std::size_t> indices;
    for (std::size_t i = 0; i < graph.storages.size(); ++i)
        indices.emplace(graph.storages[i].key, i);
    std::vector<std::uint64_t> positions(graph.storages.size(), 0);
    for (const std::string& key : keys) {
        const auto found = indices.find(key);
        if (found == indices.end())
            return source.refuse(Errc::Corrupt, "lists a storage " + inQuotes(key) + " that is unused or listed twice");
        const Storage& storage = graph.storages[found->second];
        const auto count = cursor.little<std::int64_t>();
        positions[found->second] = cursor.position();
        const auto counted = static_cast<std::uint64_t>(storage.count);
        if (cursor.status() && (count != storage.count || counted > cursor.remaining() / sizeBytes(storage.type)))
            return source.refuse(Errc::Corrupt, "has a storage " + inQuotes(key) + " that is not as long as the pickle says");
        cursor.skip(counted * sizeBytes(storage.type));
        if (!cursor.status())
            return std::unexpected(cursor.status().error());
        indices.erase(found);
    }
    if (!indices.empty())
        return source.refuse(Errc::Corrupt, "lacks the storage " + inQuotes(indices.begin()->first));
    if (cursor.remaining() != 0)
        return source.refuse(Errc::Corrupt, "has bytes after its last storage");
    return positions;
}

} // namespace

bool looksLikeTorchLegacy(std::span<const std::byte> beginning) noexcept
{
    const auto same = [](std::byte a, std::uint8_t b) { return std::to_integer<std::uint8_t>(a) == b; };
    return beginning.size() >= kMagic.size() && std::ranges::equal(beginning.first(kMagic.size()), kMagic, same);
}

Result<StateDict> readTorchLegacy(const ByteSource& source)
{
    ByteCursor cursor(source, kMagic.size(), source.sizeBytes());
    if (const Status status = readProtocol(cursor); !status)
        return std::unexpected(status.error());
    if (const Status status = readMachine(cursor); !status)
        return std::unexpected(status.error());
    const Result<PickleGraph> graph = readPickle(cursor);
    if (!graph)
        return std::unexpected(graph.error());
    const Result<std::vector<std::string>> keys = readKeys(cursor);
    if (!keys)
        return std::unexpected(keys.error());
    const Result<std::vector<std::uint64_t>> positions = locateStorages(cursor, *graph, *keys);
    if (!positions)
        return std::unexpected(positions.error());
    return collectTensors(source, *graph, *positions);
}

} // namespace stemwright::model
