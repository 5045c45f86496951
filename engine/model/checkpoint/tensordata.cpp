#include "engine/model/checkpoint/tensordata.h"

#include "engine/model/checkpoint/inquotes.h"

#include <algorithm>
#include <utility>

namespace stemwright::model {

namespace {

/// Whether the elements lie one after the other; the stride of an axis of length 1 does not matter.
bool isContiguous(const TensorLayout& layout)
{
    std::int64_t expected = 1;
    for (std::size_t axis = layout.shape.size(); axis-- > 0;) {
        if (layout.shape[axis] != 1 && layout.strides[axis] != expected)
            return false;
        expected *= layout.shape[axis];
    }
    return true;
}

/// Picks a tensor's elements, in row-major order, out of the part of the storage that it spans.
std::vector<float> gather(const TensorLayout& layout, std::span<const float> storage)
{
    std::vector<float> values(static_cast<std::size_t>(layout.elements));
    std::vector<std::int64_t> index(layout.shape.size(), 0);
    std::int64_t at = 0;
    for (float& value : values) {
        value = storage[static_cast<std::size_t>(at)];
        for (std::size_t axis = index.size(); axis-- > 0;) {
            at += layout.strides[axis];
            if (++index[axis] < layout.shape[axis])
                break;
            at -= layout.strides[axis] * layout.shape[axis];
            index[axis] = 0;
        }
    }
    return values;
}

Result<Tensor> readTensor(const ByteSource& source, const PickleGraph& graph, const TensorLayout& layout, std::uint64_t storagePosition)
{
    Tensor tensor{.shape = layout.shape, .values = {}};
    if (layout.elements == 0)
        return tensor;
    const ScalarType type = graph.storages[layout.storage].type;
    const std::uint64_t position = storagePosition + static_cast<std::uint64_t>(layout.first) * sizeBytes(type);
    Result<std::vector<float>> values = readFloats(source, position, type, static_cast<std::uint64_t>(layout.extent));
    if (!values)
        return std::unexpected(values.error());
    tensor.values = isContiguous(layout) ? std::move(*values) : gather(layout, *values);
    return tensor;
}

/// The dictionary that holds the tensors, or null.
const Dict* stateDict(const PickleGraph& graph)
{
    const auto* root = std::get_if<Ref<Dict>>(&graph.root);
    if (root == nullptr)
        return nullptr;
    const Dict& dict = graph.dicts[root->index];
    const auto entry = dict.items.find(std::string("state_dict"));
    const auto* inner = entry != dict.items.end() ? std::get_if<Ref<Dict>>(&entry->second) : nullptr;
    return inner != nullptr ? &graph.dicts[inner->index] : &dict;
}

} // namespace

Result<std::vector<float>> readFloats(const ByteSource& source, std::uint64_t position, ScalarType type, std::uint64_t count)
{
    constexpr std::uint64_t kBlock = 64 * 1024;
    const std::uint64_t scalarBytes = sizeBytes(type);
    if (position > source.sizeBytes() || count > (source.sizeBytes() - position) / scalarBytes)
        return source.refuse(Errc::Corrupt, "ends before its data does");
    std::vector<float> values(count);
    if (type == ScalarType::F32) {
        if (const Status status = source.read(position, std::as_writable_bytes(std::span(values))); !status)
            return std::unexpected(status.error());
        return values;
    }
    std::vector<std::byte> block(std::min(count, kBlock) * scalarBytes);
    for (std::uint64_t done = 0; done < count; done += kBlock) {
        const std::uint64_t now = std::min(kBlock, count - done);
        const std::span bytes = std::span(block).first(now * scalarBytes);
        if (const Status status = source.read(position + done * scalarBytes, bytes); !status)
            return std::unexpected(status.error());
        toFloat(type, bytes, std::span(values).subspan(done, now));
    }
    return values;
}

Result<std::map<std::string, const TensorLayout*>> findTensors(const ByteSource& source, const PickleGraph& graph)
{
    const Dict* dict = stateDict(graph);
    if (dict == nullptr)
        return source.refuse(Errc::Unsupported, "holds something else than a dictionary of tensors");
    std::map<std::string, const TensorLayout*> tensors;
    const std::uint64_t allowed = source.sizeBytes() * kMaxGrowth;
    std::uint64_t needed = 0;
    for (const auto& [key, value] : dict->items) {
        const auto* name = std::get_if<std::string>(&key);
        const auto* ref = std::get_if<Ref<TensorLayout>>(&value);
        if (name == nullptr || ref == nullptr)
            return source.refuse(Errc::Unsupported,
                                 "is not a flat dictionary of tensors: see " + (name ? inQuotes(*name) : "a numbered key"));
        const TensorLayout& layout = graph.tensors[ref->index];
        // A small tensor may span a large storage: what has to be read counts too.
        const auto floats = static_cast<std::uint64_t>(std::max(layout.elements, layout.extent));
        if (floats > allowed / sizeof(float) || needed > allowed - floats * sizeof(float))
            return source.refuse(Errc::TooLarge, "describes more numbers than its size allows; see " + inQuotes(*name));
        needed += floats * sizeof(float);
        tensors.emplace(*name, &layout);
    }
    return tensors;
}

Result<StateDict> collectTensors(const ByteSource& source, const PickleGraph& graph, std::span<const std::uint64_t> positions)
{
    const auto tensors = findTensors(source, graph);
    if (!tensors)
        return std::unexpected(tensors.error());
    StateDict state;
    for (const auto& [name, layout] : *tensors) {
        Result<Tensor> tensor = readTensor(source, graph, *layout, positions[layout->storage]);
        if (!tensor)
            return std::unexpected(tensor.error());
        state.emplace(name, std::move(*tensor));
    }
    return state;
}

} // namespace stemwright::model
