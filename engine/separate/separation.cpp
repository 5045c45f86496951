#include "engine/separate/separation.h"

#include "engine/separate/bottleneckcache.h"
#include "engine/separate/songmixture.h"
#include "engine/separate/stemassembler.h"
#include "engine/separate/stemoutput.h"

#include <algorithm>
#include <array>
#include <future>
#include <optional>
#include <thread>

namespace stemwright::separate {

namespace {

constexpr double kPrepareShare = 0.7; // of the whole time, for the progress, when a model has a first pass to do
constexpr const char* kResidualName = "residual";
constexpr std::size_t kResampleFrames = 1 << 16;

/// The song at the model's rate, in a file of its own.
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

/// What the first pass depends on.
std::string cacheKey(const audio::Song& song, const model::ModelInfo& model)
{
    constexpr const char* kFirstPassVersion = "1"; // to be raised whenever resampling, down-mix or networks give other numbers
    std::string key = std::string(kFirstPassVersion) + "/" + song.identity + "/" + model.hash + "/" + std::to_string(model.sampleRateHz) +
                      "/" + std::to_string(model.stft.window) + "/" + std::to_string(model.stft.hop);
    for (const std::string& target : model.targets)
        key += "/" + target;
    return key;
}

/// One run of separate().
class Job {
public:
    Job(const audio::Song& song, model::Model& model, const SeparationOptions& options, const BottleneckCache& cache, StemSink& sink,
        const std::filesystem::path& scratchFolder, const model::JobContext& context)
        : m_song(song), m_model(model), m_options(options), m_cache(cache), m_sink(sink), m_scratchFolder(scratchFolder), m_context(context)
    {
    }

    Status run()
    {
        const bool sameRate = m_song.info.sampleRateHz == m_model.info().sampleRateHz;
        if (!sameRate) {
            auto file = resampledSong(m_song, m_model.info().sampleRateHz, m_scratchFolder, m_context);
            if (!file)
                return std::unexpected(file.error());
            m_resampled.emplace(std::move(*file));
        }
        const SongMixture mixture(sameRate ? m_song.frames : *m_resampled, m_model.info());
        if (const Status prepared = prepare(mixture); !prepared)
            return prepared;
        // Beside the second pass: from here on the first is safe, whatever happens. A cache that cannot keep it only costs time later.
        const std::jthread keeper([this] {
            [[maybe_unused]] const Status kept = guarded([this]() -> Status {
                if (m_prepared && m_prepared->keep())
                    m_cache.trim();
                return {};
            });
        });
        return secondPass(mixture);
    }

private:
    Status prepare(const SongMixture& mixture)
    {
        const std::size_t columns = std::max<std::size_t>(1, m_model.bottleneckColumns());
        const std::int64_t rows = mixture.slices() * static_cast<std::int64_t>(m_model.bottleneckRowsPerSlice());
        if (m_model.bottleneckColumns() > 0)
            m_found = m_cache.find(cacheKey(m_song, m_model.info()), columns, rows);
        if (m_found)
            return {};
        if (m_model.bottleneckColumns() == 0) {
            auto empty = RowFile::createTemporary(m_scratchFolder, columns);
            if (!empty)
                return std::unexpected(empty.error());
            m_found.emplace(std::move(*empty));
            return {};
        }
        auto entry = m_cache.create(cacheKey(m_song, m_model.info()), columns, m_scratchFolder);
        if (!entry)
            return std::unexpected(entry.error());
        model::JobContext context = m_context;
        context.progress = [this](double done) { m_context.progress(kPrepareShare * done); };
        if (const Status prepared = m_model.prepare(mixture, entry->rows(), m_scratchFolder, context); !prepared)
            return prepared;
        m_progressStart = kPrepareShare;
        m_prepared.emplace(std::move(*entry));
        return {};
    }

    Status secondPass(const SongMixture& mixture)
    {
        const WienerOptions filter{
            .iterations = m_options.iterations, .softMask = m_options.softMask, .residual = m_options.residual == Residual::Filtered};
        const std::size_t stems = m_model.info().targets.size() + (filter.residual ? 1 : 0);
        auto output = StemOutput::create(m_song, m_model.info().sampleRateHz, stems, m_options.residual, m_sink);
        if (!output)
            return std::unexpected(output.error());
        WindowSeparator separator(mixture, m_model, m_found ? *m_found : m_prepared->rows());
        StemAssembler assembler(mixture.stft(), mixture.frames(), stems, m_song.frames.columns());
        const auto length =
            static_cast<std::int64_t>(m_options.windowSlices > 0 ? m_options.windowSlices : static_cast<std::size_t>(mixture.slices()));
        // While one window is joined and written, the next is computed: two of each.
        std::array<WindowStems, 2> windows;
        std::future<Status> joined;
        std::size_t turn = 0;
        for (std::int64_t slice = 0; slice < mixture.slices(); slice += length) {
            const auto slices = static_cast<std::size_t>(std::min(length, mixture.slices() - slice));
            WindowStems& window = windows[turn++ % 2];
            if (const Status separated = separator.separate(slice, slices, filter, m_context, window); !separated)
                return separated;
            if (const Status before = wait(joined); !before)
                return before;
            joined = std::async(std::launch::async, [&assembler, &output, &window] {
                return assembler.add(window,
                                     [&output](std::int64_t, std::vector<std::vector<float>>& frames) { return output->write(frames); });
            });
            const double done = static_cast<double>(slice + static_cast<std::int64_t>(slices)) / static_cast<double>(mixture.slices());
            m_context.progress(m_progressStart + (1.0 - m_progressStart) * done);
        }
        if (const Status last = wait(joined); !last)
            return last;
        return output->finish();
    }

    Status wait(std::future<Status>& joined) const
    {
        const StageClock::Scope clock(m_context.clock, "waiting for the writers");
        return joined.valid() ? joined.get() : Status();
    }

    const audio::Song& m_song;
    model::Model& m_model;
    const SeparationOptions& m_options;
    const BottleneckCache& m_cache;
    StemSink& m_sink;
    const std::filesystem::path& m_scratchFolder;
    const model::JobContext& m_context;
    std::optional<RowFile> m_resampled;
    std::optional<RowFile> m_found;                   ///< bottleneck of an earlier run, or an empty one
    std::optional<BottleneckCache::Entry> m_prepared; ///< bottleneck of this run
    double m_progressStart = 0.0;
};

} // namespace

std::vector<std::string> stemNames(const model::ModelInfo& model, const SeparationOptions& options)
{
    std::vector<std::string> names = model.targets;
    if (options.residual != Residual::None)
        names.emplace_back(kResidualName);
    return names;
}

Status checkOptions(const model::ModelInfo& model, const SeparationOptions& options)
{
    if (model.targets.size() == 1 && options.iterations > 0 && options.residual != Residual::Filtered)
        return failure(Errc::InvalidArgument, "the filter needs two sources: a single target goes with 0 iterations or with a residual");
    if (options.residual != Residual::None && std::ranges::find(model.targets, kResidualName) != model.targets.end())
        return failure(Errc::InvalidArgument, "the model has a target of the name \"residual\": it leaves no name for the song's residual");
    return {};
}

std::uint64_t scratchBytes(const audio::Song& song, const model::Model& model, const BottleneckCache& cache, std::size_t threads)
{
    const model::ModelInfo& info = model.info();
    const std::int64_t frames = audio::resampledFrames(song.frames.rows(), song.info.sampleRateHz, info.sampleRateHz);
    const auto slices = static_cast<std::uint64_t>(dsp::sliceCount(frames, info.stft));
    const std::uint64_t resampled =
        song.info.sampleRateHz == info.sampleRateHz ? 0 : static_cast<std::uint64_t>(frames) * song.frames.columns() * sizeof(float);
    const std::size_t rowsPerSlice = model.bottleneckRowsPerSlice();
    const std::size_t columns = model.bottleneckColumns();
    if (columns == 0 || cache.find(cacheKey(song, info), columns, static_cast<std::int64_t>(slices * rowsPerSlice)))
        return resampled;
    return resampled + slices * (rowsPerSlice * columns * sizeof(float) + model.scratchBytesPerSlice(threads));
}

Status separate(const audio::Song& song, model::Model& model, const SeparationOptions& options, const BottleneckCache& cache,
                StemSink& sink, const std::filesystem::path& scratchFolder, const model::JobContext& context)
{
    if (const Status checked = checkOptions(model.info(), options); !checked)
        return checked;
    if (song.frames.rows() == 0)
        return {};
    return guarded([&] { return Job(song, model, options, cache, sink, scratchFolder, context).run(); });
}

} // namespace stemwright::separate
