#pragma once

#include "app/cli/messages.h"
#include "engine/audio/decoder.h"

#include <filesystem>
#include <span>
#include <stop_token>
#include <vector>

namespace stemwright::cli {

/// A song to separate.
struct Input {
    std::filesystem::path file;
    std::filesystem::path subFolder; ///< between a folder that was given and the file; empty for a file that was given
    audio::AudioInfo info;
};

struct FailedInput {
    std::filesystem::path file;
    Failure failure;
};

struct InputList {
    std::vector<Input> songs;
    std::vector<FailedInput> failed;
    std::size_t duplicates = 0;   ///< the same file once more, left out
    std::size_t earlierStems = 0; ///< in folders, left out: this program has written them
};

enum class Folders { Refuse, Search };

/// Finds the songs and opens each once, so that what cannot be read is told before any work. Files come in the order in which they were
/// given, those of a folder by alphabet. Links to folders are not followed. In folders, stems of earlier runs are left out, known by
/// their tags: so that a folder can be separated again with whatever other options. A file that is given is a song whatever its tags say.
InputList findInputs(std::span<const std::filesystem::path> given, Folders folders, const std::stop_token& stop);

} // namespace stemwright::cli
