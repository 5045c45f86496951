#include "engine/separate/songstems.h"

#include "engine/audio/stemfile.h"
#include "engine/separate/stemtracks.h"
#include "engine/separate/storedseparation.h"

namespace stemwright::separate {

Result<DecodedSong> decodeSong(const std::filesystem::path& file, const std::filesystem::path& scratchFolder, const std::stop_token& stop)
{
    auto song = audio::loadWholeSong(file, scratchFolder, stop);
    if (!song)
        return std::unexpected(song.error());
    const auto box = audio::readStemBox(file);
    if (!box)
        return std::unexpected(box.error());
    return DecodedSong{.file = file, .song = std::make_shared<const audio::Song>(std::move(*song)), .bringsStems = box->has_value()};
}

Result<SongStems> separateSong(const DecodedSong& decoded, model::Model& model, const SeparationOptions& options,
                               const BottleneckCache& cache, const std::filesystem::path& scratchFolder, const model::JobContext& context)
{
    auto store = separateIntoStore(*decoded.song, model, options, cache, scratchFolder, context);
    if (!store)
        return std::unexpected(store.error());
    return SongStems{.store = std::move(*store), .names = stemNames(model.info(), options)};
}

Result<SongStems> stemsOfFile(const DecodedSong& decoded, const std::filesystem::path& scratchFolder,
                              const std::function<void(double)>& progress, const std::stop_token& stop)
{
    SongStems stems;
    const Status read =
        readStemTracks(decoded.file, *decoded.song, scratchFolder,
                       {.progressed = progress,
                        .started = [&](const std::shared_ptr<const StemStore>& store,
                                       const model::ModelInfo& info) { stems = {.store = store, .names = stemNames(info, {})}; }},
                       stop);
    if (!read)
        return std::unexpected(read.error());
    return stems;
}

} // namespace stemwright::separate
