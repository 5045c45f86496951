#include "engine/dsp/spectrogram.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <complex>
#include <numeric>

namespace stemwright::dsp {

namespace {

constexpr double kBlockFrames = 32'768.0; // read at once where slices overlap: small enough for the processor's cache
constexpr double kBelowNyquist = 1e-3;    // bins: there is always a next one
constexpr float kWeakestPower = 1e-20F;

/// Reads a range that may reach beyond the sound.
Status readPadded(const Sound& sound, std::int64_t first, std::span<float> out)
{
    const auto count = static_cast<std::int64_t>(out.size() / sound.channels);
    const std::int64_t from = std::clamp<std::int64_t>(first, 0, sound.frames);
    const std::int64_t to = std::clamp<std::int64_t>(first + count, from, sound.frames);
    if (to - from < count)
        std::ranges::fill(out, 0.0F);
    if (from == to)
        return {};
    return sound.read(
        from, out.subspan(static_cast<std::size_t>(from - first) * sound.channels, static_cast<std::size_t>(to - from) * sound.channels));
}

} // namespace

struct Spectrogram::Work {
    Stft::Scratch scratch;
    std::vector<float> block;
    std::vector<float> frames;
    std::vector<std::complex<float>> bins;
    std::vector<float> power;
};

Spectrogram::Spectrogram(const SpectrogramParams& params, int rateHz)
    : m_params(params), m_stft({.window = params.window, .hop = params.window}, WindowShape::Hann), m_rows(params.rows)
{
    const double sum = std::accumulate(m_stft.window().begin(), m_stft.window().end(), 0.0);
    m_scale = static_cast<float>(4.0 / (sum * sum));
    const double binsPerHz = static_cast<double>(params.window) / rateHz;
    const auto binAt = [&](double rowsFromTop) {
        return std::clamp(params.axis.hzAt(1.0 - rowsFromTop / static_cast<double>(params.rows)) * binsPerHz, 0.0,
                          static_cast<double>(params.window) / 2.0 - kBelowNyquist);
    };
    for (std::size_t i = 0; i < params.rows; ++i) {
        const auto top = static_cast<double>(i);
        Row& row = m_rows[i];
        row.first = static_cast<std::size_t>(std::ceil(binAt(top + 1.0)));
        row.end = static_cast<std::size_t>(std::ceil(binAt(top)));
        if (row.first < row.end)
            continue;
        const double middle = binAt(top + 0.5);
        row.first = row.end = static_cast<std::size_t>(middle);
        row.share = static_cast<float>(middle - std::floor(middle));
    }
}

void Spectrogram::addSlice(std::span<const float> frames, std::size_t channels, Work& work) const
{
    for (std::size_t c = 0; c < channels; ++c) {
        for (std::size_t i = 0; i < work.frames.size(); ++i)
            work.frames[i] = frames[i * channels + c];
        m_stft.forward(work.frames, work.bins, work.scratch);
        for (std::size_t f = 0; f < work.bins.size(); ++f)
            work.power[f] += std::norm(work.bins[f]);
    }
}

float Spectrogram::powerOf(const Row& row, std::span<const float> bins) const
{
    if (row.first == row.end)
        return std::lerp(bins[row.first], bins[row.first + 1], row.share);
    const auto within = bins.subspan(row.first, row.end - row.first);
    if (m_params.rowPower == RowPower::Peak)
        return *std::ranges::max_element(within);
    return std::accumulate(within.begin(), within.end(), 0.0F) / static_cast<float>(within.size());
}

Status Spectrogram::compute(const Sound& sound, const SpectrogramSection& section, ColumnCover cover, std::span<float> power) const
{
    assert(power.size() == m_params.rows * section.columns);
    const auto window = static_cast<double>(m_params.window);
    const std::size_t slices =
        cover == ColumnCover::Middle ? 1 : static_cast<std::size_t>(std::max(1.0, std::ceil(section.framesPerColumn / window)));
    const double hop = section.framesPerColumn / static_cast<double>(slices);
    const std::size_t total = section.columns * slices;
    const auto firstOf = [&](std::size_t slice) {
        return static_cast<std::int64_t>(std::floor(section.firstFrame + (static_cast<double>(slice) + 0.5) * hop - window / 2.0));
    };
    const auto atOnce = hop < window ? static_cast<std::size_t>(std::max(1.0, (kBlockFrames - window) / hop)) : 1;
    const float scale = m_scale / static_cast<float>(slices * sound.channels);
    Work work{.scratch = Stft::Scratch(m_stft.params()),
              .block = {},
              .frames = std::vector<float>(m_params.window),
              .bins = std::vector<std::complex<float>>(m_stft.params().bins()),
              .power = std::vector<float>(m_stft.params().bins())};
    for (std::size_t from = 0; from < total; from += atOnce) {
        const std::size_t to = std::min(total, from + atOnce);
        const std::int64_t first = firstOf(from);
        work.block.resize((static_cast<std::size_t>(firstOf(to - 1) - first) + m_params.window) * sound.channels);
        if (const Status read = readPadded(sound, first, work.block); !read)
            return read;
        for (std::size_t slice = from; slice < to; ++slice) {
            if (slice % slices == 0)
                std::ranges::fill(work.power, 0.0F);
            addSlice(std::span<const float>(work.block)
                         .subspan(static_cast<std::size_t>(firstOf(slice) - first) * sound.channels, m_params.window * sound.channels),
                     sound.channels, work);
            if (slice % slices + 1 < slices)
                continue;
            for (std::size_t i = 0; i < m_rows.size(); ++i)
                power[i * section.columns + slice / slices] = scale * powerOf(m_rows[i], work.power);
        }
    }
    return {};
}

void toCentibels(std::span<const float> power, std::span<std::int16_t> out)
{
    assert(power.size() == out.size());
    for (std::size_t i = 0; i < power.size(); ++i)
        out[i] = static_cast<std::int16_t>(10.0F * kCentibelsPerDecibel * std::log10(std::max(power[i], kWeakestPower)));
}

} // namespace stemwright::dsp
