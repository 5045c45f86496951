#pragma once

#include "engine/mix/mix.h"

#include <string>
#include <string_view>
#include <vector>

namespace stemwright::exporting {

/// What somebody wants to take home from a mixed song.
enum class Outcome {
    Karaoke,  ///< the song without vocals
    Acapella, ///< vocals alone
    Remix,    ///< what is heard of the stems: faders, balance, mutes, solos
    Stems,    ///< one file a stem, as it was separated
};

/// The name of the target that Karaoke leaves out and Acapella keeps.
inline constexpr std::string_view kVocals = "vocals";

/// One file of an outcome.
struct Track {
    std::string name; ///< of the stem for Stems, empty otherwise
    mix::Mix mix{};
    bool operator==(const Track&) const = default;
};

/// The files of an outcome for stems with these targets. Karaoke and Acapella take every strip at 0 dB, so that both give the song
/// again. Empty when the song has no vocals and the outcome is about them.
std::vector<Track> tracksOf(Outcome outcome, const mix::Mix& heard, const std::vector<std::string>& targets);

/// Replaces {song}, {outcome} and {stem} in a template, leaves out what no file name holds (slashes, control characters,
/// dots in front), and keeps it within 200 bytes without cutting a character. Empty when nothing is left.
struct NameFields {
    std::string song{};
    std::string outcome{};
    std::string stem{};
};
std::string fileNameOf(std::string_view nameTemplate, const NameFields& fields);

} // namespace stemwright::exporting
