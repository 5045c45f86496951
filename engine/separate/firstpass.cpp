#include "engine/separate/firstpass.h"

#include "engine/audio/resampler.h"

#include <algorithm>

namespace stemwright::separate {

namespace {

constexpr std::size_t kResampleFrames = 1 << 16;

/// What the first pass depends on.
std::string cacheKey(const audio::Song& song, const model::ModelInfo& model)
{
    constexpr const char* kFirstPassVersion = "2"; // to be raised whenever resampling, down-mix or networks give other numbers
    std::string key = std::string(kFirstPassVersion) + "/" + song.identity + "/" + model.hash + "/" + std::to_string(model.sampleRateHz) +
                      "/" + std::to_string(model.stft.window) + "/" + std::to_string(model.stft.hop);
    for (const std::string& target : model.targets)
        key += "/" + target;
    return key;
}

std::int64_t bottleneckRows(const model::Model& model, std::int64_t slices)
{
    return slices * static_cast<std::int64_t>(model.bottleneckRowsPerSlice());
}

} // namespace

Result<RowFile> resampledSong(const audio::Song& song, int modelRateHz, const std::filesystem::path& scratchFolder,
                              const model::JobContext& context)
{
    const StageClock::Scope clock(context.clock, "resampling");
    const std::size_t channels = song.frames.columns();
    auto resampler = audio::Resampler::create(song.info.sampleRateHz, modelRateHz, static_cast<int>(channels));
    if (!resampler)
        return std::unexpected(resampler.error());
    auto file = RowFile::createTemporary(scratchFolder, channels);
    if (!file)
        return file;
    std::vector<float> in;
    std::vector<float> out;
    for (std::int64_t frame = 0; frame < song.frames.rows();) {
        if (context.stop.stop_requested())
            return failure(Errc::Cancelled, "resampling");
        in.resize(std::min(kResampleFrames, static_cast<std::size_t>(song.frames.rows() - frame)) * channels);
        if (const Status read = song.frames.read(frame, in); !read)
            return std::unexpected(read.error());
        frame += static_cast<std::int64_t>(in.size() / channels);
        out.clear();
        Status resampled = resampler->process(in, out);
        if (resampled && frame == song.frames.rows())
            resampled = resampler->finish(out);
        if (!resampled)
            return std::unexpected(resampled.error());
        if (const Status written = file->write(file->rows(), out); !written)
            return std::unexpected(written.error());
    }
    return file;
}

Result<std::unique_ptr<FirstPass>> FirstPass::withMixture(const audio::Song& song, const model::ModelInfo& model,
                                                          const BottleneckCache& cache, const std::filesystem::path& scratchFolder,
                                                          const model::JobContext& context)
{
    std::unique_ptr<FirstPass> pass(new FirstPass(cache));
    if (song.info.sampleRateHz != model.sampleRateHz) {
        auto file = resampledSong(song, model.sampleRateHz, scratchFolder, context);
        if (!file)
            return std::unexpected(file.error());
        pass->m_resampled.emplace(std::move(*file));
    }
    pass->m_mixture.emplace(pass->m_resampled ? *pass->m_resampled : song.frames, model);
    return pass;
}

Result<std::unique_ptr<FirstPass>> FirstPass::run(const audio::Song& song, model::Model& model, const BottleneckCache& cache,
                                                  const std::filesystem::path& scratchFolder, const model::JobContext& context)
{
    auto pass = withMixture(song, model.info(), cache, scratchFolder, context);
    if (!pass)
        return pass;
    Status ready = (*pass)->find(song, model, scratchFolder);
    if (!ready && ready.error().code == Errc::NotFound)
        ready = (*pass)->prepare(song, model, scratchFolder, context);
    if (!ready)
        return std::unexpected(ready.error());
    return pass;
}

Result<std::unique_ptr<FirstPass>> FirstPass::kept(const audio::Song& song, const model::Model& model, const BottleneckCache& cache,
                                                   const std::filesystem::path& scratchFolder, const model::JobContext& context)
{
    if (!isReady(song, model, cache)) // before a song is converted for nothing
        return failure(Errc::NotFound, "no first pass over this song by " + model.info().id + " is kept");
    auto pass = withMixture(song, model.info(), cache, scratchFolder, context);
    if (!pass)
        return pass;
    if (const Status found = (*pass)->find(song, model, scratchFolder); !found)
        return std::unexpected(found.error());
    return pass;
}

bool FirstPass::isReady(const audio::Song& song, const model::Model& model, const BottleneckCache& cache)
{
    if (model.bottleneckColumns() == 0)
        return true;
    const model::ModelInfo& info = model.info();
    const std::int64_t frames = audio::resampledFrames(song.frames.rows(), song.info.sampleRateHz, info.sampleRateHz);
    return cache.find(cacheKey(song, info), model.bottleneckColumns(), bottleneckRows(model, dsp::sliceCount(frames, info.stft)))
        .has_value();
}

Status FirstPass::find(const audio::Song& song, const model::Model& model, const std::filesystem::path& scratchFolder)
{
    if (model.bottleneckColumns() == 0) {
        auto empty = RowFile::createTemporary(scratchFolder, 1);
        if (!empty)
            return std::unexpected(empty.error());
        m_found.emplace(std::move(*empty));
        return {};
    }
    m_found = m_cache.find(cacheKey(song, model.info()), model.bottleneckColumns(), bottleneckRows(model, m_mixture->slices()));
    return m_found ? Status() : failure(Errc::NotFound, "no first pass over this song by " + model.info().id + " is kept");
}

Status FirstPass::prepare(const audio::Song& song, model::Model& model, const std::filesystem::path& scratchFolder,
                          const model::JobContext& context)
{
    auto entry = m_cache.create(cacheKey(song, model.info()), model.bottleneckColumns(), scratchFolder);
    if (!entry)
        return std::unexpected(entry.error());
    m_prepared.emplace(std::move(*entry));
    return model.prepare(*m_mixture, m_prepared->rows(), scratchFolder, context);
}

void FirstPass::keep(const std::stop_token& stop)
{
    if (m_prepared && m_prepared->keep(stop))
        m_cache.trim();
}

} // namespace stemwright::separate
