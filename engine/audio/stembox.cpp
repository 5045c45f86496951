#include "engine/audio/stembox.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

namespace stemwright::audio {

namespace {

using Json = nlohmann::json;

constexpr std::int64_t kHeaderBytes = 8;      // size and type
constexpr std::int64_t kLongHeaderBytes = 16; // with a size of 64 bits
constexpr std::int64_t kLargestStemBox = 64 << 10;
constexpr int kMostBoxes = 10'000; // of one level, so that a hostile file ends

struct Box {
    std::string type;
    std::int64_t position = 0;
    std::int64_t content = 0; ///< where it begins
    std::int64_t end = 0;
};

std::uint64_t bigEndian(std::span<const std::byte> bytes)
{
    std::uint64_t value = 0;
    for (const std::byte byte : bytes)
        value = (value << 8U) | std::to_integer<std::uint64_t>(byte);
    return value;
}

void putBigEndian(std::span<std::byte> bytes, std::uint64_t value)
{
    for (std::size_t at = bytes.size(); at-- > 0; value >>= 8U)
        bytes[at] = static_cast<std::byte>(value & 0xFFU);
}

std::unexpected<Error> damaged(const File& file) { return failure(Errc::Corrupt, file.path().string() + ": its boxes make no sense"); }

/// The box at `position`; `end` is that of what it lies in.
Result<Box> boxAt(const File& file, std::int64_t position, std::int64_t end)
{
    std::array<std::byte, kLongHeaderBytes> header{};
    const auto count = file.readAt(position, header);
    if (!count)
        return std::unexpected(count.error());
    if (*count < static_cast<std::size_t>(kHeaderBytes))
        return damaged(file);
    const std::span bytes(header);
    Box box{.type = std::string(reinterpret_cast<const char*>(&header[4]), 4), .position = position, .content = position + kHeaderBytes};
    std::uint64_t size = bigEndian(bytes.first(4));
    if (size == 1 && *count == header.size()) {
        size = bigEndian(bytes.subspan(8, 8));
        box.content = position + kLongHeaderBytes;
    } else if (size == 0) {
        size = static_cast<std::uint64_t>(end - position);
    }
    if (size < static_cast<std::uint64_t>(box.content - position) || size > static_cast<std::uint64_t>(end - position))
        return damaged(file);
    box.end = position + static_cast<std::int64_t>(size);
    return box;
}

/// The last box of this type within [first, end).
Result<std::optional<Box>> findBox(const File& file, std::int64_t first, std::int64_t end, std::string_view type)
{
    std::optional<Box> found;
    int boxes = 0;
    for (std::int64_t position = first; position + kHeaderBytes <= end && boxes < kMostBoxes; ++boxes) {
        auto box = boxAt(file, position, end);
        if (!box)
            return std::unexpected(box.error());
        position = box->end;
        if (box->type == type)
            found = std::move(*box);
    }
    return found;
}

/// The udta box and the moov box around it.
struct UserData {
    Box moov;
    Box udta;
};
Result<std::optional<UserData>> findUserData(const File& file)
{
    const auto size = file.sizeBytes();
    if (!size)
        return std::unexpected(size.error());
    const auto moov = findBox(file, 0, *size, "moov");
    if (!moov)
        return std::unexpected(moov.error());
    if (!*moov)
        return std::nullopt;
    const auto udta = findBox(file, (*moov)->content, (*moov)->end, "udta");
    if (!udta)
        return std::unexpected(udta.error());
    if (!*udta)
        return std::nullopt;
    return UserData{.moov = **moov, .udta = **udta};
}

std::string stemText(const std::array<StemFileStem, kStemFileStems>& stems)
{
    Json list = Json::array();
    for (const StemFileStem& stem : stems)
        list.push_back({{"name", stem.name}, {"color", stem.colour}});
    const Json compressor{{"enabled", false},  {"ratio", 3},     {"output_gain", 0.5}, {"release", 0.3}, {"attack", 0.003},
                          {"input_gain", 0.5}, {"threshold", 0}, {"hp_cutoff", 300},   {"dry_wet", 50}};
    const Json limiter{{"enabled", false}, {"release", 0.05}, {"threshold", 0}, {"ceiling", -0.35}};
    const Json all{{"version", 1}, {"stems", list}, {"mastering_dsp", {{"compressor", compressor}, {"limiter", limiter}}}};
    return all.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Status grow(File& file, const Box& box, std::uint64_t bytes)
{
    if (box.content - box.position != kHeaderBytes)
        return damaged(file);
    std::array<std::byte, 4> size{};
    putBigEndian(size, static_cast<std::uint64_t>(box.end - box.position) + bytes);
    return file.writeAt(box.position, size);
}

} // namespace

Status appendStemBox(File& file, const std::array<StemFileStem, kStemFileStems>& stems)
{
    const auto found = findUserData(file);
    if (!found)
        return std::unexpected(found.error());
    const auto size = file.sizeBytes();
    if (!size)
        return std::unexpected(size.error());
    if (!*found || (*found)->moov.end != *size || (*found)->udta.end != *size)
        return damaged(file);
    const std::string text = stemText(stems);
    std::vector<std::byte> box(static_cast<std::size_t>(kHeaderBytes) + text.size());
    putBigEndian(std::span(box).first(4), box.size());
    std::ranges::copy(std::as_bytes(std::span(std::string_view("stem"))), box.begin() + 4);
    std::ranges::copy(std::as_bytes(std::span(text)), box.begin() + kHeaderBytes);
    if (const Status written = file.writeAt(*size, box); !written)
        return written;
    if (const Status grown = grow(file, (*found)->udta, box.size()); !grown)
        return grown;
    return grow(file, (*found)->moov, box.size());
}

Result<std::optional<std::array<StemFileStem, kStemFileStems>>> readStemBox(const std::filesystem::path& path)
{
    const auto file = File::openForReading(path);
    if (!file)
        return std::unexpected(file.error());
    const auto found = findUserData(*file);
    if (!found && found.error().code != Errc::Corrupt)
        return std::unexpected(found.error());
    if (!found || !*found)
        return std::nullopt; // not even an MPEG-4 file, perhaps
    const auto box = findBox(*file, (*found)->udta.content, (*found)->udta.end, "stem");
    if (!box || !*box || (*box)->end - (*box)->content > kLargestStemBox)
        return std::nullopt;
    std::string text(static_cast<std::size_t>((*box)->end - (*box)->content), '\0');
    if (const auto read = file->readAt((*box)->content, std::as_writable_bytes(std::span(text))); !read)
        return std::unexpected(read.error());
    const Json all = Json::parse(text, nullptr, false);
    const auto senseless = failure(Errc::Corrupt, path.string() + ": its list of stems makes no sense");
    if (!all.is_object() || !all.contains("stems") || !all["stems"].is_array() || all["stems"].size() != kStemFileStems)
        return senseless;
    std::array<StemFileStem, kStemFileStems> stems;
    for (std::size_t stem = 0; stem < stems.size(); ++stem) {
        const Json& entry = all["stems"][stem];
        if (!entry.is_object() || !entry.contains("name") || !entry["name"].is_string() || !entry.contains("color") ||
            !entry["color"].is_string())
            return senseless;
        stems[stem] = {.name = entry["name"].get<std::string>(), .colour = entry["color"].get<std::string>()};
    }
    return stems;
}

} // namespace stemwright::audio
