#pragma once

#include "engine/model/checkpoint/bytesource.h"
#include "engine/model/checkpoint/picklegraph.h"
#include "engine/model/tensor.h"

namespace stemwright::model {

/// A state dict may need at most this many bytes for each byte of its file: float for bytes is four times, shared storages add up.
inline constexpr std::uint64_t kMaxGrowth = 8;

/// `count` numbers from `position` on as floats; needs no memory but the result and a small block.
Result<std::vector<float>> readFloats(const ByteSource& source, std::uint64_t position, ScalarType type, std::uint64_t count);

/// The flat dictionary of tensors that a graph describes: its root, or the root's entry `state_dict` (training states and asteroid's
/// files wrap it).
/// Errors  Unsupported when the root is something else; TooLarge when its tensors would need more than kMaxGrowth allows: checked
///         before anything is allocated, and kept by collectTensors.
Result<std::map<std::string, const TensorLayout*>> findTensors(const ByteSource& source, const PickleGraph& graph);

/// Reads these tensors. `positions` says where in the file each storage of the graph begins.
Result<StateDict> collectTensors(const ByteSource& source, const PickleGraph& graph, std::span<const std::uint64_t> positions);

} // namespace stemwright::model
