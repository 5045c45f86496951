#pragma once

#include "engine/audio/songfile.h"
#include "engine/separate/liveseparation.h"

#include <filesystem>
#include <memory>
#include <stop_token>

namespace stemwright::separate {

/// The id of the "model" whose stems a file brought along.
inline constexpr std::string_view kStemFileModel = "stem-file";

/// Fills a store with the stems of a stem file (.stem.mp4) instead of separating them: the four tracks, then what they leave of the song.
/// Tracks that are named as our targets are ("Vocals") get their names. A track that ends early goes on in silence.
///
/// `song` is the file's master. Tells as a live separation does, but not that it has finished.
/// Errors  Unsupported for a file without stems, or when their rate or channels differ from the song's; those of openStemTrack, Decoder and
///         StemStore; Cancelled.
/// Thread  any worker.
[[nodiscard]] Status readStemTracks(const std::filesystem::path& path, const audio::Song& song, const std::filesystem::path& scratchFolder,
                                    const LiveListener& listener, const std::stop_token& stop);

} // namespace stemwright::separate
