#pragma once

#include "engine/audio/stemfile.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stemwright::exporting {

/// The colours of stems, as 0xRRGGBB: of vocals, drums, bass, other, residual.
inline constexpr std::array<std::uint32_t, 5> kStemColours{0xFF8F6B, 0xF2C14E, 0x5AA9E6, 0x7FC8A9, 0x9AA4B2};

/// Which of them a target has; targets without a colour of their own take turns by their index.
std::size_t stemColourIndex(std::string_view target, std::size_t index);

/// How a stem is shown where nobody says otherwise: "Vocals" in its colour.
audio::StemFileStem usualLook(std::string_view target, std::size_t index);

} // namespace stemwright::exporting
