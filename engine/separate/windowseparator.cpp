#include "engine/separate/windowseparator.h"

#include <algorithm>

namespace stemwright::separate {

namespace {

constexpr std::size_t kPollSlices = 256; // some milliseconds

} // namespace

WindowSeparator::WindowSeparator(const SongMixture& mixture, model::Model& model, const RowFile& bottleneck)
    : m_mixture(mixture), m_model(model), m_bottleneck(bottleneck)
{
}

Status WindowSeparator::separate(std::int64_t firstSlice, std::size_t slices, const WienerOptions& options,
                                 const model::JobContext& context, WindowStems& out)
{
    if (const Status filtered = filter(firstSlice, slices, options, context, nullptr); !filtered)
        return filtered;
    out.firstSlice = firstSlice;
    out.slices = slices;
    return invert(m_model.info().targets.size() + (options.residual ? 1 : 0), context, out);
}

Status WindowSeparator::watch(std::int64_t firstSlice, std::size_t slices, const WienerOptions& options, const model::JobContext& context,
                              WienerWatcher& watcher)
{
    return filter(firstSlice, slices, options, context, &watcher);
}

Status WindowSeparator::filter(std::int64_t firstSlice, std::size_t slices, const WienerOptions& options, const model::JobContext& context,
                               WienerWatcher* watcher)
{
    m_window.firstSlice = firstSlice;
    m_window.slices = slices;
    if (const Status transformed = m_mixture.spectra(m_window, context); !transformed)
        return transformed;
    const model::SliceWindow window{.firstSlice = firstSlice, .slices = slices, .magnitudes = m_window.magnitudes};
    const auto estimate = m_model.estimate(m_mixture, m_bottleneck, window, context);
    if (!estimate)
        return std::unexpected(estimate.error());
    return filterBands(**estimate, options, context, watcher);
}

Status WindowSeparator::filterBands(const model::WindowEstimate& estimate, const WienerOptions& options, const model::JobContext& context,
                                    WienerWatcher* watcher)
{
    const StageClock::Scope clock(context.clock, "masks and Wiener filter");
    const auto& info = m_model.info();
    const WienerShape shape{.targets = info.targets.size(),
                            .slices = m_window.slices,
                            .channels = m_mixture.map().filterChannels(),
                            .modelChannels = info.channels,
                            .bins = info.stft.bins()};
    m_stems.resize(shape.bins, (shape.targets + (options.residual ? 1 : 0)) * shape.channels, shape.slices);
    m_workspaces.resize(std::max(m_workspaces.size(), context.pool.size()));
    return context.pool.parallelForWorkers(model::Band::countOf(shape.bins), [&](std::size_t index, std::size_t worker) -> Status {
        if (context.stop.stop_requested())
            return failure(Errc::Cancelled, "masks");
        const auto band = model::Band::at(index, shape.bins);
        BandWorkspace& work = m_workspaces[worker];
        work.magnitudes.resize(shape.targets * shape.slices * shape.modelChannels * band.count);
        if (const Status estimated = estimate.magnitudes(index, work.magnitudes); !estimated)
            return estimated;
        return wienerFilter(shape, options, m_window.mix, m_window.peak, work.magnitudes, band, m_stems.band(band), work.filter,
                            context.stop, watcher);
    });
}

Status WindowSeparator::invert(std::size_t stems, const model::JobContext& context, WindowStems& out)
{
    const StageClock::Scope clock(context.clock, "inverse STFT");
    const std::size_t channels = m_mixture.map().songChannels();
    out.frames = (m_window.slices - 1) * m_mixture.stft().params().hop + m_mixture.stft().params().window;
    out.samples.resize(stems * channels * out.frames);
    return context.pool.parallelFor(stems * channels,
                                    [&](std::size_t task) { return invertStem(task / channels, task % channels, context.stop, out); });
}

Status WindowSeparator::invertStem(std::size_t stem, std::size_t channel, const std::stop_token& stop, WindowStems& out) const
{
    const auto& map = m_mixture.map();
    const auto& params = m_mixture.stft().params();
    dsp::Stft::Scratch scratch(params);
    std::vector<std::complex<float>> stemBins(map.isDirect() ? 0 : map.filterChannels() * params.bins());
    float* sum = out.samples.data() + (stem * map.songChannels() + channel) * out.frames;
    std::fill_n(sum, out.frames, 0.0F);
    for (std::size_t slice = 0; slice < m_window.slices; ++slice) {
        if (slice % kPollSlices == 0 && stop.stop_requested())
            return failure(Errc::Cancelled, "inverse STFT");
        if (map.isDirect()) {
            m_stems.gather(stem * map.filterChannels() + channel, slice, scratch.bins());
        } else {
            for (std::size_t c = 0; c < map.filterChannels(); ++c)
                m_stems.gather(stem * map.filterChannels() + c, slice, std::span(stemBins).subspan(c * params.bins(), params.bins()));
            map.toSong(channel, stemBins.data(), m_window.mix.data() + slice * map.filterChannels() * params.bins(),
                       m_window.song.data() + slice * map.songChannels() * params.bins(), scratch.bins());
        }
        m_mixture.stft().inverseAdd({sum + slice * params.hop, params.window}, scratch);
    }
    return {};
}

} // namespace stemwright::separate
