#pragma once

#include "engine/audio/songfile.h"
#include "engine/model/model.h"
#include "engine/separate/bottleneckcache.h"
#include "engine/separate/songmixture.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace stemwright::separate {

/// The song at a model's rate, in a file of its own in `scratchFolder`.
/// Errors  Cancelled; those of the resampler and of the files.
Result<RowFile> resampledSong(const audio::Song& song, int modelRateHz, const std::filesystem::path& scratchFolder,
                              const model::JobContext& context);

/// What the second pass needs of a song: the mixture at the model's rate, and what the model's prepare() left of it, computed now or
/// found in the cache.
class FirstPass {
public:
    /// `song` and `model` outlive the result. Progress counts this pass alone.
    /// Errors  Cancelled; those of the model, the resampler and the files.
    static Result<std::unique_ptr<FirstPass>> run(const audio::Song& song, model::Model& model, const BottleneckCache& cache,
                                                  const std::filesystem::path& scratchFolder, const model::JobContext& context);
    /// The same without the model's prepare(). Errors  NotFound: the model has a first pass, and the cache does not have this one.
    static Result<std::unique_ptr<FirstPass>> kept(const audio::Song& song, const model::Model& model, const BottleneckCache& cache,
                                                   const std::filesystem::path& scratchFolder, const model::JobContext& context);
    /// Whether run() would have nothing to compute: the model has no first pass, or the cache has this one.
    static bool isReady(const audio::Song& song, const model::Model& model, const BottleneckCache& cache);

    const SongMixture& mixture() const { return *m_mixture; }
    const RowFile& bottleneck() const { return m_prepared ? m_prepared->rows() : *m_found; }
    /// Puts a bottleneck that was computed now into the cache, for good. Slow disks take their time, and a cache that cannot keep it only
    /// costs time later: call it beside the second pass. A request to stop ends it.
    void keep(const std::stop_token& stop);

private:
    explicit FirstPass(const BottleneckCache& cache) : m_cache(cache) {}
    static Result<std::unique_ptr<FirstPass>> withMixture(const audio::Song& song, const model::ModelInfo& model,
                                                          const BottleneckCache& cache, const std::filesystem::path& scratchFolder,
                                                          const model::JobContext& context);
    /// Errors  NotFound: there is none yet.
    Status find(const audio::Song& song, const model::Model& model, const std::filesystem::path& scratchFolder);
    Status prepare(const audio::Song& song, model::Model& model, const std::filesystem::path& scratchFolder,
                   const model::JobContext& context);

    const BottleneckCache& m_cache;
    std::optional<RowFile> m_resampled;
    std::optional<SongMixture> m_mixture;
    std::optional<RowFile> m_found;                   ///< bottleneck of an earlier run, or an empty one
    std::optional<BottleneckCache::Entry> m_prepared; ///< bottleneck of this run
};

} // namespace stemwright::separate
