#pragma once

#include "engine/audio/decoder.h"
#include "engine/base/rowfile.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

namespace stemwright::audio {

/// A song as it was decoded, at its own rate and channels. The frames lie in a file without a name, so that a song of an hour needs
/// no more memory than one of a second.
///
/// Shape   frames [frames][channels], unit as Decoder.
struct Song {
    AudioInfo info{};
    RowFile frames;
    /// SHA-256 over rate, channels and the decoded frames: the same sound has the same identity, whatever file it comes from.
    std::string identity{};
    std::int64_t nonFiniteSamples = 0; ///< NaN and infinities that were replaced by 0
    std::string damage{};              ///< what a damaged file lacks, in a sentence that names it; empty for a whole one
};

/// Gets the frames of a song in their order, each once, while it is loaded; on a thread of loadSong's.
using FrameListener = std::function<void(std::span<const float> frames, std::size_t channels)>;

/// Decodes a file, or the given part of it, into a file below `scratchFolder`. A part that begins behind the end has 0 frames.
///
/// Thread  any worker; one more of its own hashes, stores and tells what was decoded while this one goes on decoding.
/// Errors  those of openDecoder and Decoder::read; InvalidArgument for a negative or not finite start or duration; Corrupt when a
///         file that promises frames gives none; DiskFull for the scratch folder; Cancelled.
Result<Song> loadSong(const std::filesystem::path& path, const std::filesystem::path& scratchFolder, double startSeconds,
                      std::optional<double> durationSeconds, std::stop_token stop, const FrameListener& listener = {});

/// All of a file. Errors  those of loadSong; Corrupt where there is no sound in it.
Result<Song> loadWholeSong(const std::filesystem::path& path, const std::filesystem::path& scratchFolder, std::stop_token stop,
                           const FrameListener& listener = {});

} // namespace stemwright::audio
