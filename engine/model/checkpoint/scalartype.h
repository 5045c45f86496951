#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace stemwright::model {

/// How numbers are stored in a checkpoint, always little-endian.
enum class ScalarType : std::uint8_t { F64, F32, F16, BF16, I64, I32, I16, I8, U64, U32, U16, U8, Bool };

std::uint64_t sizeBytes(ScalarType type) noexcept;

/// Converts stored numbers to float: exactly where float can hold them, else to the nearest; doubles beyond its range become infinite.
/// Shape   bytes [count * sizeBytes(type)] -> out [count].
void toFloat(ScalarType type, std::span<const std::byte> bytes, std::span<float> out) noexcept;

} // namespace stemwright::model
