#include "engine/separate/windowseparator.h"

#include <algorithm>

namespace stemwright::separate {

namespace {

constexpr std::size_t kBinsPerTask = 128;

} // namespace

WindowSeparator::WindowSeparator(const SongMixture& mixture, model::Model& model, const RowFile& bottleneck)
    : m_mixture(mixture), m_model(model), m_bottleneck(bottleneck)
{
}

Status WindowSeparator::separate(std::int64_t firstSlice, std::size_t slices, const WienerOptions& options,
                                 const model::JobContext& context, WindowStems& out)
{
    m_window.firstSlice = firstSlice;
    m_window.slices = slices;
    if (const Status transformed = m_mixture.spectra(m_window, context); !transformed)
        return transformed;
    const auto& info = m_model.info();
    m_magnitudes.resize(info.targets.size() * m_window.magnitudes.size());
    const model::SliceWindow window{.firstSlice = firstSlice, .slices = slices, .magnitudes = m_window.magnitudes};
    if (const Status estimated = m_model.estimate(m_mixture, m_bottleneck, window, m_magnitudes, context); !estimated)
        return estimated;
    if (const Status filtered = filter(options, context); !filtered)
        return filtered;
    out.firstSlice = firstSlice;
    out.slices = slices;
    return invert(info.targets.size() + (options.residual ? 1 : 0), context, out);
}

Status WindowSeparator::filter(const WienerOptions& options, const model::JobContext& context)
{
    const StageClock::Scope clock(context.clock, "Wiener filter");
    const auto& info = m_model.info();
    const WienerShape shape{.targets = info.targets.size(),
                            .slices = m_window.slices,
                            .channels = m_mixture.map().filterChannels(),
                            .modelChannels = info.channels,
                            .bins = info.stft.bins()};
    m_stride = shape.stemStride();
    m_stems.resize((shape.targets + (options.residual ? 1 : 0)) * shape.slices * shape.channels * m_stride);
    const std::size_t tasks = (shape.bins + kBinsPerTask - 1) / kBinsPerTask;
    m_workspaces.resize(std::max(m_workspaces.size(), context.pool.size()));
    return context.pool.parallelForWorkers(tasks, [&](std::size_t task, std::size_t worker) -> Status {
        if (context.stop.stop_requested())
            return failure(Errc::Cancelled, "Wiener filter");
        const std::size_t firstBin = task * kBinsPerTask;
        wienerFilter(shape, options, m_window.mix, m_window.peak, m_magnitudes, firstBin, std::min(kBinsPerTask, shape.bins - firstBin),
                     m_stems, m_workspaces[worker]);
        return {};
    });
}

Status WindowSeparator::invert(std::size_t stems, const model::JobContext& context, WindowStems& out)
{
    const StageClock::Scope clock(context.clock, "inverse STFT");
    const std::size_t channels = m_mixture.map().songChannels();
    out.frames = (m_window.slices - 1) * m_mixture.stft().params().hop + m_mixture.stft().params().window;
    out.samples.resize(stems * channels * out.frames);
    return context.pool.parallelFor(stems * channels, [&](std::size_t task) -> Status {
        if (context.stop.stop_requested())
            return failure(Errc::Cancelled, "inverse STFT");
        invertStem(task / channels, task % channels, out);
        return {};
    });
}

void WindowSeparator::invertStem(std::size_t stem, std::size_t channel, WindowStems& out) const
{
    const auto& map = m_mixture.map();
    const std::size_t bins = m_mixture.stft().params().bins();
    const std::size_t window = m_mixture.stft().params().window;
    dsp::Stft::Scratch scratch(m_mixture.stft().params());
    std::vector<std::complex<float>> mapped(map.isDirect() ? 0 : map.songChannels() * bins);
    float* sum = out.samples.data() + (stem * map.songChannels() + channel) * out.frames;
    std::fill_n(sum, out.frames, 0.0F);
    for (std::size_t slice = 0; slice < m_window.slices; ++slice) {
        const auto* spectrum = m_stems.data() + (stem * m_window.slices + slice) * map.filterChannels() * m_stride;
        std::size_t stride = m_stride;
        if (!map.isDirect()) {
            map.toSong(spectrum, m_stride, m_window.mix.data() + slice * map.filterChannels() * bins,
                       m_window.song.data() + slice * map.songChannels() * bins, bins, mapped.data());
            spectrum = mapped.data();
            stride = bins;
        }
        m_mixture.stft().inverseAdd({spectrum + channel * stride, bins}, {sum + slice * m_mixture.stft().params().hop, window}, scratch);
    }
}

} // namespace stemwright::separate
