#pragma once

#include "engine/model/checkpoint/bytesource.h"
#include "engine/model/tensor.h"

namespace stemwright::model {

/// Whether the file begins like a zip archive.
bool looksLikeZip(std::span<const std::byte> beginning) noexcept;

/// The zip container of torch.save (PyTorch 1.6 and later). Only the pickle and the storages it refers to are read.
/// Errors  as readCheckpoint.
Result<StateDict> readTorchZip(const ByteSource& source);

} // namespace stemwright::model
