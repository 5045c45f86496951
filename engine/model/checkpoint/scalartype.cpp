#include "engine/model/checkpoint/scalartype.h"

#include <bit>
#include <cmath>
#include <cstring>

namespace stemwright::model {

namespace {

/// IEEE 754 binary16: 1 sign bit, 5 exponent bits with bias 15, 10 fraction bits.
float halfToFloat(std::uint16_t half) noexcept
{
    constexpr int kBias = 15;
    constexpr int kFractionBits = 10;
    const int exponent = (half >> kFractionBits) & 0x1F;
    const int fraction = half & 0x3FF;
    float magnitude = 0.0f;
    if (exponent == 0x1F)
        magnitude = fraction == 0 ? INFINITY : NAN;
    else if (exponent == 0)
        magnitude = std::ldexp(static_cast<float>(fraction), 1 - kBias - kFractionBits);
    else
        magnitude = std::ldexp(static_cast<float>(fraction + (1 << kFractionBits)), exponent - kBias - kFractionBits);
    return (half & 0x8000) != 0 ? -magnitude : magnitude;
}

/// bfloat16 is the upper half of a binary32.
float bfloatToFloat(std::uint16_t bfloat) noexcept { return std::bit_cast<float>(static_cast<std::uint32_t>(bfloat) << 16); }

template <typename Stored, typename Convert>
void convertAll(std::span<const std::byte> bytes, std::span<float> out, Convert convert) noexcept
{
    for (std::size_t i = 0; i < out.size(); ++i) {
        Stored stored;
        std::memcpy(&stored, bytes.data() + i * sizeof stored, sizeof stored);
        out[i] = convert(stored);
    }
}

template <typename Stored>
void castAll(std::span<const std::byte> bytes, std::span<float> out) noexcept
{
    convertAll<Stored>(bytes, out, [](Stored stored) { return static_cast<float>(stored); });
}

} // namespace

std::uint64_t sizeBytes(ScalarType type) noexcept
{
    switch (type) {
    case ScalarType::F64:
    case ScalarType::I64:
    case ScalarType::U64:
        return 8;
    case ScalarType::F32:
    case ScalarType::I32:
    case ScalarType::U32:
        return 4;
    case ScalarType::F16:
    case ScalarType::BF16:
    case ScalarType::I16:
    case ScalarType::U16:
        return 2;
    case ScalarType::I8:
    case ScalarType::U8:
    case ScalarType::Bool:
        break;
    }
    return 1;
}

void toFloat(ScalarType type, std::span<const std::byte> bytes, std::span<float> out) noexcept
{
    switch (type) {
    case ScalarType::F64:
        return castAll<double>(bytes, out);
    case ScalarType::F32:
        return castAll<float>(bytes, out);
    case ScalarType::F16:
        return convertAll<std::uint16_t>(bytes, out, halfToFloat);
    case ScalarType::BF16:
        return convertAll<std::uint16_t>(bytes, out, bfloatToFloat);
    case ScalarType::I64:
        return castAll<std::int64_t>(bytes, out);
    case ScalarType::I32:
        return castAll<std::int32_t>(bytes, out);
    case ScalarType::I16:
        return castAll<std::int16_t>(bytes, out);
    case ScalarType::I8:
        return castAll<std::int8_t>(bytes, out);
    case ScalarType::U64:
        return castAll<std::uint64_t>(bytes, out);
    case ScalarType::U32:
        return castAll<std::uint32_t>(bytes, out);
    case ScalarType::U16:
        return castAll<std::uint16_t>(bytes, out);
    case ScalarType::U8:
        return castAll<std::uint8_t>(bytes, out);
    case ScalarType::Bool:
        return convertAll<std::uint8_t>(bytes, out, [](std::uint8_t stored) { return stored != 0 ? 1.0f : 0.0f; });
    }
}

} // namespace stemwright::model
