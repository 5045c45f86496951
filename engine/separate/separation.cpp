#include "engine/separate/separation.h"

#include "engine/audio/resampler.h"
#include "engine/separate/firstpass.h"
#include "engine/separate/stemassembler.h"
#include "engine/separate/stemoutput.h"

#include <algorithm>
#include <array>
#include <future>
#include <thread>

namespace stemwright::separate {

namespace {

constexpr double kPrepareShare = 0.7; // of the whole time, for the progress, when a model has a first pass to do
constexpr const char* kResidualName = "residual";

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
        if (!FirstPass::isReady(m_song, m_model, m_cache))
            m_progressStart = kPrepareShare;
        model::JobContext context = m_context;
        context.progress = [this](double done) { m_context.progress(m_progressStart * done); };
        auto first = FirstPass::run(m_song, m_model, m_cache, m_scratchFolder, context);
        if (!first)
            return std::unexpected(first.error());
        // From here on the first pass is safe, whatever happens.
        const std::jthread keeper([&pass = **first, &stop = m_context.stop] {
            [[maybe_unused]] const Status kept = guarded([&pass, &stop]() -> Status {
                pass.keep(stop);
                return {};
            });
        });
        return secondPass(**first);
    }

private:
    Status secondPass(const FirstPass& first)
    {
        const SongMixture& mixture = first.mixture();
        const WienerOptions filter = wienerOptions(m_options);
        const std::size_t stems = m_model.info().targets.size() + (filter.residual ? 1 : 0);
        auto output = StemOutput::create(m_song, m_model.info().sampleRateHz, stems, m_options.residual, m_sink);
        if (!output)
            return std::unexpected(output.error());
        WindowSeparator separator(mixture, m_model, first.bottleneck());
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
    double m_progressStart = 0.0; ///< share of the first pass in the whole time
};

} // namespace

std::vector<std::string> stemNames(const model::ModelInfo& model, const SeparationOptions& options)
{
    std::vector<std::string> names = model.targets;
    if (options.residual != Residual::None)
        names.emplace_back(kResidualName);
    return names;
}

WienerOptions wienerOptions(const SeparationOptions& options)
{
    return {.iterations = options.iterations,
            .softMask = options.softMask,
            .residual = options.residual == Residual::Filtered,
            .spread = options.residual == Residual::Spread};
}

Status checkOptions(const model::ModelInfo& model, const SeparationOptions& options)
{
    if (model.targets.size() == 1 && options.iterations > 0 && options.residual != Residual::Filtered)
        return failure(Errc::InvalidArgument, "the filter needs two sources: a single target goes with 0 iterations or with a residual");
    if (model.targets.size() == 1 && options.residual == Residual::Spread)
        return failure(Errc::InvalidArgument, "a single target would take the whole song: the residual is spread over two or more");
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
    if (FirstPass::isReady(song, model, cache))
        return resampled;
    return resampled +
           slices * (model.bottleneckRowsPerSlice() * model.bottleneckColumns() * sizeof(float) + model.scratchBytesPerSlice(threads));
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
