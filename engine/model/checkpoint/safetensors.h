#pragma once

#include "engine/model/checkpoint/bytesource.h"
#include "engine/model/tensor.h"

namespace stemwright::model {

inline constexpr std::uint64_t kMaxSafetensorsHeaderBytes = 10'000'000;
inline constexpr std::size_t kMaxSafetensorsTensors = 10'000;

/// Whether the file begins with a length and the brace of a JSON object.
bool looksLikeSafetensors(std::span<const std::byte> beginning) noexcept;

/// The safetensors container: the length of a JSON header (64 bits, little-endian), the header, the data. Matrices in eight bits are
/// multiplied with the scales of their rows (safetensorswriter.h).
///
/// Errors  Corrupt for a broken header, ranges with holes or overlaps, sizes and scales that do not fit; Unsupported for number types that
/// are
///         not listed; TooLarge beyond the limits above, more than 8 dimensions, names of more than 256 bytes.
/// Source  safetensors' format description.
Result<StateDict> readSafetensors(const ByteSource& source);

} // namespace stemwright::model
