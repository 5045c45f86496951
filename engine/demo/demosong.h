#pragma once

#include "engine/base/result.h"

#include <array>
#include <filesystem>
#include <stop_token>
#include <string_view>

namespace stemwright::demo {

/// The song that comes with the program (resources/demo/README.md): what it is called, and the stems that it is the sum of.
inline constexpr std::string_view kDemoTitle = "Just One";
inline constexpr std::array<std::string_view, 4> kDemoStems{"vocals", "drums", "bass", "other"};

/// Its files in a folder of the user's.
struct DemoFiles {
    std::filesystem::path song;  ///< "Just One.flac"
    std::filesystem::path stems; ///< "Just One (stems)", a folder with "vocals.ogg" and so on
};
DemoFiles demoFilesIn(const std::filesystem::path& folder);

/// Writes them, the stems as they came and the song with 24 bit, and the song last: where it is, all are. What is there already is
/// replaced; the folders are made.
///
/// Errors  MissingComponent where the program came without the song; those of audio::openDecoder and audio::Encoder.
/// Thread  any; takes a second.
Status writeDemoSong(const DemoFiles& files, const std::stop_token& stop);

} // namespace stemwright::demo
