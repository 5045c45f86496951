#include "engine/audio/mpegheader.h"

#include "engine/audio/bytes.h"

#include <array>

namespace stemwright::audio {

namespace {

constexpr std::uint64_t kHasFrames = 1;
constexpr std::uint64_t kHasBytes = 2;
constexpr std::uint64_t kHasSeekTable = 4;
constexpr std::uint64_t kHasQuality = 8;

} // namespace

std::optional<std::int64_t> mpegFrames(const File& file, std::int64_t position)
{
    std::array<std::byte, 256> bytes{};
    const auto count = file.readAt(position, bytes);
    if (!count || *count < 4)
        return std::nullopt;
    const auto word = bigEndian(std::span(bytes).first(4));
    const auto version = word >> 19U & 3U; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    const auto layer = word >> 17U & 3U;   // 1: layer III
    if (word >> 21U != 0x7FF || version == 1 || layer != 1 || (word >> 12U & 15U) == 15 || (word >> 10U & 3U) == 3)
        return std::nullopt;
    const bool isMono = (word >> 6U & 3U) == 3;
    const bool isMpeg1 = version == 3;
    const std::size_t sideBytes = isMpeg1 ? (isMono ? 17 : 32) : (isMono ? 9 : 17);
    const auto tag = std::span(bytes).subspan(4 + sideBytes);
    if (!startsWith(tag, "Xing") && !startsWith(tag, "Info"))
        return 0;
    const auto flags = bigEndian(tag.subspan(4, 4));
    if ((flags & kHasFrames) == 0)
        return 0;
    const std::int64_t framesPerBlock = isMpeg1 ? 1152 : 576;
    const auto blocks = static_cast<std::int64_t>(bigEndian(tag.subspan(8, 4)));
    const std::size_t lame = 8U + 4U + ((flags & kHasBytes) != 0 ? 4U : 0U) + ((flags & kHasSeekTable) != 0 ? 100U : 0U) +
                             ((flags & kHasQuality) != 0 ? 4U : 0U);
    const auto padding = bigEndian(tag.subspan(lame + 21, 3)); // 12 bits before the sound, 12 bits behind it
    const auto before = static_cast<std::int64_t>(padding >> 12U);
    const auto behind = static_cast<std::int64_t>(padding & 0xFFFU);
    return std::max<std::int64_t>(0, blocks * framesPerBlock - before - behind);
}

} // namespace stemwright::audio
