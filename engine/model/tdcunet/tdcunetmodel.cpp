#include "engine/model/tdcunet/tdcunetmodel.h"

#include "engine/base/bigbuffer.h"
#include "engine/model/tdcunet/network.h"

#include <algorithm>
#include <complex>
#include <utility>

namespace stemwright::model {

namespace {

constexpr std::size_t kSlicesPerTask = 8;
constexpr std::size_t kChannels = 2;
constexpr std::size_t kBins = TdcUnetShape::kBins;

/// Magnitudes of all targets in one window.
class Spectra final : public WindowEstimate {
public:
    Spectra(std::size_t targets, std::size_t slices) : m_rows(targets * slices * kChannels) { m_magnitudes.resize(m_rows * kBins); }

    float* row(std::size_t index) { return m_magnitudes.data() + index * kBins; }

    Status magnitudes(std::size_t band, std::span<float> out) const override
    {
        const auto [first, count] = Band::at(band, kBins);
        for (std::size_t i = 0; i < m_rows; ++i)
            std::copy_n(m_magnitudes.data() + i * kBins + first, count, out.data() + i * count);
        return {};
    }

private:
    std::size_t m_rows; ///< [targets][slices][channels]
    BigBuffer<float> m_magnitudes;
};

class TdcUnetModel final : public Model {
public:
    TdcUnetModel(ModelInfo info, const std::vector<StateDict>& states) : m_info(std::move(info)), m_stft(m_info.stft)
    {
        for (const StateDict& state : states)
            m_networks.emplace_back(state);
    }

    const ModelInfo& info() const override { return m_info; }
    std::size_t bottleneckColumns() const override { return 0; }
    Status prepare(const Mixture&, RowFile&, const std::filesystem::path&, const JobContext&) override { return {}; }

    Result<std::unique_ptr<WindowEstimate>> estimate(const Mixture& mixture, const RowFile&, const SliceWindow& window,
                                                     const JobContext& context) override
    {
        const StageClock::Scope clock(context.clock, "network");
        auto spectra = std::make_unique<Spectra>(m_networks.size(), window.slices);
        const std::size_t tasks = (window.slices + kSlicesPerTask - 1) / kSlicesPerTask;
        const Status done = context.pool.parallelFor(tasks, [&](std::size_t task) {
            const std::size_t first = task * kSlicesPerTask;
            return estimateSlices(mixture, window, first, std::min(first + kSlicesPerTask, window.slices), *spectra, context);
        });
        if (!done)
            return std::unexpected(done.error());
        return spectra;
    }

private:
    /// Slices [first, end) of the window.
    Status estimateSlices(const Mixture& mixture, const SliceWindow& window, std::size_t first, std::size_t end, Spectra& spectra,
                          const JobContext& context) const
    {
        const std::size_t frames = (end - first - 1) * m_info.stft.hop + m_info.stft.window;
        const std::int64_t start = (window.firstSlice + static_cast<std::int64_t>(first)) * static_cast<std::int64_t>(m_info.stft.hop) -
                                   static_cast<std::int64_t>(m_info.stft.window / 2);
        std::vector<float> samples(mixture.channels() * frames);
        if (const Status read = mixture.samples(start, frames, samples); !read)
            return read;
        dsp::Stft::Scratch scratch(m_info.stft);
        TdcUnet::Workspace work;
        std::vector<std::complex<float>> mix(kChannels * kBins);
        std::vector<std::complex<float>> out(mix.size());
        for (std::size_t slice = first; slice < end; ++slice) {
            if (context.stop.stop_requested())
                return failure(Errc::Cancelled, m_info.id);
            for (std::size_t channel = 0; channel < kChannels; ++channel) {
                const std::size_t from = std::min(channel, mixture.channels() - 1);
                m_stft.forward({samples.data() + from * frames + (slice - first) * m_info.stft.hop, m_info.stft.window},
                               {mix.data() + channel * kBins, kBins}, scratch);
            }
            for (std::size_t target = 0; target < m_networks.size(); ++target) {
                m_networks[target].apply(mix, out, work);
                float* row = spectra.row((target * window.slices + slice) * kChannels);
                std::ranges::transform(out, row, [](std::complex<float> value) { return std::abs(value); });
            }
        }
        return {};
    }

    ModelInfo m_info;
    dsp::Stft m_stft;
    std::vector<TdcUnet> m_networks;
};

} // namespace

std::unique_ptr<Model> makeTdcUnetModel(ModelInfo info, const std::vector<StateDict>& states)
{
    info.architecture = "tdc-unet";
    info.sampleRateHz = 44100;
    info.stft = {.window = 2048, .hop = 1024};
    info.channels = kChannels;
    return std::make_unique<TdcUnetModel>(std::move(info), states);
}

} // namespace stemwright::model
