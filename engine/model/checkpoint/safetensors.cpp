#include "engine/model/checkpoint/safetensors.h"

#include "engine/model/checkpoint/inquotes.h"
#include "engine/model/checkpoint/pickle.h"
#include "engine/model/checkpoint/safetensorsheader.h"
#include "engine/model/checkpoint/tensordata.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace stemwright::model {

namespace {

constexpr std::uint64_t kLengthBytes = 8;

/// One tensor whose header has been found consistent.
struct Piece {
    std::string name;
    ScalarType type = ScalarType::F32;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    std::uint64_t count = 0;
    std::vector<std::int64_t> shape;
};

std::optional<ScalarType> scalarType(std::string_view dtype)
{
    using enum ScalarType;
    static constexpr auto kNames = std::to_array<std::pair<std::string_view, ScalarType>>({
        {"F64", F64},
        {"F32", F32},
        {"F16", F16},
        {"BF16", BF16},
        {"I64", I64},
        {"I32", I32},
        {"I16", I16},
        {"I8", I8},
        {"U64", U64},
        {"U32", U32},
        {"U16", U16},
        {"U8", U8},
        {"BOOL", Bool},
    });
    const auto found = std::ranges::find(kNames, dtype, &std::pair<std::string_view, ScalarType>::first);
    return found != kNames.end() ? std::optional(found->second) : std::nullopt;
}

Result<Piece> checkEntry(const ByteSource& source, const std::string& name, const SafetensorsEntry& entry)
{
    const std::optional<ScalarType> type = scalarType(entry.dtype);
    if (!type)
        return source.refuse(Errc::Unsupported, "has a tensor " + inQuotes(name) + " of the unknown type " + inQuotes(entry.dtype));
    Piece piece{.name = name, .type = *type, .count = 1, .shape = {}};
    bool fits = entry.offsets.size() == 2 && entry.offsets[0] <= entry.offsets[1];
    for (const std::uint64_t size : entry.shape) {
        fits = fits && !__builtin_mul_overflow(piece.count, size, &piece.count) && std::in_range<std::int64_t>(size);
        piece.shape.push_back(static_cast<std::int64_t>(size));
    }
    std::uint64_t bytes = 0;
    if (!fits || __builtin_mul_overflow(piece.count, sizeBytes(*type), &bytes) || bytes != entry.offsets[1] - entry.offsets[0])
        return source.refuse(Errc::Corrupt, "has a tensor " + inQuotes(name) + " whose shape and place in the file contradict each other");
    piece.begin = entry.offsets[0];
    piece.end = entry.offsets[1];
    return piece;
}

/// The pieces in the order of their data, which they must cover from the first byte to the last.
Result<std::vector<Piece>> arrange(const ByteSource& source, const std::map<std::string, SafetensorsEntry>& header, std::uint64_t dataBytes)
{
    std::vector<Piece> pieces;
    for (const auto& [name, entry] : header) {
        Result<Piece> piece = checkEntry(source, name, entry);
        if (!piece)
            return std::unexpected(piece.error());
        pieces.push_back(std::move(*piece));
    }
    std::ranges::sort(pieces, {}, [](const Piece& piece) { return std::pair(piece.begin, piece.end); });
    std::uint64_t covered = 0;
    for (const Piece& piece : pieces) {
        if (piece.begin != covered)
            return source.refuse(Errc::Corrupt, "has a hole or an overlap in its data before " + inQuotes(piece.name));
        covered = piece.end;
    }
    if (covered != dataBytes)
        return source.refuse(Errc::Corrupt, "has more or less data than its header describes");
    return pieces;
}

/// Multiplies a matrix of integers with the scales of its rows, where the file has them, and takes those away. The tensor itself stays one
/// of integers without.
Status expandRows(const ByteSource& source, const std::vector<Piece>& pieces, StateDict& state)
{
    for (const Piece& piece : pieces) {
        if (piece.type != ScalarType::I8 || !state.contains(piece.name + ".scale"))
            continue;
        const auto scale = std::ranges::find(pieces, piece.name + ".scale", &Piece::name);
        if (piece.shape.size() != 2 || scale->type != ScalarType::F32 || scale->shape != std::vector{piece.shape[0]})
            return source.refuse(Errc::Corrupt, "has a tensor " + inQuotes(scale->name) + " that is not one F32 for each row of a matrix");
        const auto factors = state.extract(scale->name).mapped().values;
        auto& values = state.at(piece.name).values;
        const std::size_t columns = factors.empty() ? 0 : values.size() / factors.size();
        for (std::size_t row = 0; row < factors.size(); ++row) {
            if (!std::isfinite(factors[row]) || factors[row] < 0.0F)
                return source.refuse(Errc::Corrupt, "has a scale in " + inQuotes(scale->name) + " that is negative or not finite");
            for (float& value : std::span(values).subspan(row * columns, columns))
                value *= factors[row];
        }
    }
    return {};
}

} // namespace

bool looksLikeSafetensors(std::span<const std::byte> beginning) noexcept
{
    return beginning.size() > kLengthBytes && beginning[kLengthBytes] == std::byte{'{'};
}

Result<StateDict> readSafetensors(const ByteSource& source)
{
    ByteCursor cursor(source, 0, source.sizeBytes());
    const auto headerBytes = cursor.little<std::uint64_t>();
    if (headerBytes > kMaxSafetensorsHeaderBytes)
        return source.refuse(Errc::TooLarge, "has a header of more than 10 MB, or is no safetensors file");
    const std::string text = cursor.text(headerBytes);
    if (!cursor.status())
        return std::unexpected(cursor.status().error());
    const auto header = parseSafetensorsHeader(source, text);
    if (!header)
        return std::unexpected(header.error());
    const std::uint64_t dataPosition = cursor.position();
    const Result<std::vector<Piece>> pieces = arrange(source, *header, cursor.remaining());
    if (!pieces)
        return std::unexpected(pieces.error());
    StateDict state;
    for (const Piece& piece : *pieces) {
        Result<std::vector<float>> values = readFloats(source, dataPosition + piece.begin, piece.type, piece.count);
        if (!values)
            return std::unexpected(values.error());
        state.emplace(piece.name, Tensor{.shape = piece.shape, .values = std::move(*values)});
    }
    if (const Status expanded = expandRows(source, *pieces, state); !expanded)
        return std::unexpected(expanded.error());
    return state;
}

} // namespace stemwright::model
