#pragma once

#include "engine/model/checkpoint/bytesource.h"
#include "engine/model/tensor.h"

namespace stemwright::model {

/// Whether the file begins with the magic number of the legacy container.
bool looksLikeTorchLegacy(std::span<const std::byte> beginning) noexcept;

/// The legacy container of torch.save: pickles of a magic number, the protocol, the machine, the object graph and the storage keys,
/// then the storages.
/// Errors  as readCheckpoint.
Result<StateDict> readTorchLegacy(const ByteSource& source);

} // namespace stemwright::model
