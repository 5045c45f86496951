#pragma once

#include "engine/base/result.h"
#include "engine/model/tensor.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <stop_token>

namespace stemwright::model {

/// Reads the tensors of a checkpoint: `.pth` in the zip and in the legacy container, `.safetensors`; recognised by content.
///
/// Nothing in the file is executed, imported or resolved; memory is bounded by the size of the file before anything is allocated.
/// Errors  those of opening a file; Unsupported for TorchScript archives, tar containers, big-endian data, opcodes or names outside
///         the allow-list (named in the detail); Corrupt for damaged or contradictory data; TooLarge beyond the limits;
///         Cancelled (polled for each block of the file).
/// Source  PyTorch's serialisation formats; safetensors' format description.
Result<StateDict> readCheckpoint(const std::filesystem::path& path, std::stop_token stop = {});

/// The same from memory; `name` stands for the file in messages.
Result<StateDict> parseCheckpoint(std::span<const std::byte> bytes, std::string_view name);

} // namespace stemwright::model
