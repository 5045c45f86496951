#pragma once

#include "engine/audio/songfile.h"
#include "engine/model/model.h"
#include "engine/separate/bottleneckcache.h"
#include "engine/separate/separation.h"
#include "engine/separate/stemstore.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace stemwright::separate {

/// A song that was decoded whole, and the file that it came from.
struct DecodedSong {
    std::filesystem::path file;
    std::shared_ptr<const audio::Song> song;
    bool bringsStems = false; ///< it is a stem file
};

/// Errors  those of audio::loadWholeSong and audio::readStemBox.
Result<DecodedSong> decodeSong(const std::filesystem::path& file, const std::filesystem::path& scratchFolder, const std::stop_token& stop);

/// All stems of a song.
struct SongStems {
    std::shared_ptr<const StemStore> store;
    std::vector<std::string> names; ///< in the store's order
};

/// By the model.
/// Errors  those of separateIntoStore.
Result<SongStems> separateSong(const DecodedSong& decoded, model::Model& model, const SeparationOptions& options,
                               const BottleneckCache& cache, const std::filesystem::path& scratchFolder, const model::JobContext& context);

/// Those that the song brought along.
/// Errors  those of readStemTracks.
Result<SongStems> stemsOfFile(const DecodedSong& decoded, const std::filesystem::path& scratchFolder,
                              const std::function<void(double)>& progress, const std::stop_token& stop);

} // namespace stemwright::separate
