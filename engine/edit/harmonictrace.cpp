#include "engine/edit/harmonictrace.h"

#include "engine/edit/slicereader.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace stemwright::edit {

namespace {

constexpr double kStartOctaves = 0.25;     // around the start in which the strongest partial is looked for
constexpr double kGlideOctaves = 1.0 / 12; // a partial may move so far from one slice to the next, a fiftieth of a second
constexpr double kFewestBins = 2.0;        // but always so far
constexpr float kFadedPower = 1e-4F;       // of the loudest: the tone has ended
constexpr float kSilentPower = 1e-10F;     // of a sine of full scale
constexpr int kMostOvertones = 12;         // the partial may be one of a fundamental so far below
constexpr int kSummedPartials = 20;
constexpr double kDecay = 0.84;            // Hermes' weight of each further partial
constexpr double kLowestHz = 30.0;         // of a fundamental
constexpr double kWidthBins = 4.0;         // what a sine takes of a spectrum with a Hann window
constexpr double kMostOfFundamental = 0.8; // partials must not touch
constexpr float kHeardPartial = 1e-5F;     // of the loudest
constexpr std::size_t kLookedAt = 16;      // slices whose overtones are looked at

struct Step {
    std::int64_t slice = 0;
    double bin = 0.0;
    float power = 0.0F;
};

/// The power spectra of one stem.
class PowerSlices {
public:
    PowerSlices(mix::Source& source, std::size_t stem)
        : m_slices(source.sampleRateHz()), m_stft(m_slices.params()), m_reader(source, {stem}, m_slices, m_stft),
          m_power(m_stft.params().bins())
    {
        m_fullScale = static_cast<float>(m_stft.params().window) / 4.0F; // a Hann window's half sum, for an amplitude of one half
        m_fullScale *= m_fullScale;
    }

    const Slices& slices() const { return m_slices; }
    double binOf(double hz, int rateHz) const { return hz * static_cast<double>(m_stft.params().window) / rateHz; }
    double hzOf(double bin, int rateHz) const { return bin * rateHz / static_cast<double>(m_stft.params().window); }
    double lastBin() const { return static_cast<double>(m_power.size() - 2); }
    bool isSilent(float power) const { return power <= kSilentPower * m_fullScale; }

    Result<std::span<const float>> at(std::int64_t slice)
    {
        if (const Status read = m_reader.read({.first = slice, .end = slice + 1}); !read)
            return std::unexpected(read.error());
        m_reader.forward(slice, m_spectra);
        std::ranges::fill(m_power, 0.0F);
        for (std::size_t c = 0; c < m_spectra.channels; ++c) {
            const auto bins = m_spectra.of(0, c);
            for (std::size_t f = 0; f < bins.size(); ++f)
                m_power[f] += std::norm(bins[f]);
        }
        return std::span<const float>(m_power);
    }

private:
    Slices m_slices;
    dsp::Stft m_stft;
    SliceReader m_reader;
    SliceSpectra m_spectra{};
    std::vector<float> m_power;
    float m_fullScale;
};

/// The strongest peak between two bins; its place between bins by the parabola through its neighbours in decibels.
std::optional<Step> strongestPeak(std::span<const float> power, double low, double high)
{
    const auto last = static_cast<double>(power.size() - 2);
    const auto first = static_cast<std::size_t>(std::clamp(std::ceil(low), 1.0, last));
    const auto end = static_cast<std::size_t>(std::clamp(std::floor(high), 1.0, last)) + 1;
    std::optional<std::size_t> best;
    for (std::size_t f = first; f < end; ++f)
        if (power[f] > 0.0F && power[f] >= power[f - 1] && power[f] >= power[f + 1] && (!best || power[f] > power[*best]))
            best = f;
    if (!best)
        return std::nullopt;
    const auto decibels = [&](std::size_t f) { return std::log10(std::max(static_cast<double>(power[f]), 1e-30)); };
    const double below = decibels(*best - 1);
    const double above = decibels(*best + 1);
    const double bend = below - 2.0 * decibels(*best) + above;
    const double beside = bend < 0.0 ? 0.5 * (below - above) / bend : 0.0;
    return Step{.slice = 0, .bin = static_cast<double>(*best) + beside, .power = power[*best]};
}

/// The strongest bin around a place.
float powerAround(std::span<const float> power, double bin)
{
    const auto middle = static_cast<std::size_t>(std::lround(bin));
    return middle + 1 < power.size() ? std::max({power[middle - 1], power[middle], power[middle + 1]}) : 0.0F;
}

/// Follows a partial from slice to slice in one direction.
Status follow(PowerSlices& slices, Step from, std::int64_t direction, FrameRange within, std::vector<Step>& path,
              const std::stop_token& stop)
{
    float loudest = from.power;
    while (true) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, "tracing a tone was cancelled");
        const std::int64_t slice = from.slice + direction;
        if (slice < within.first || slice >= within.end)
            return {};
        const auto power = slices.at(slice);
        if (!power)
            return std::unexpected(power.error());
        const double reach = std::max(from.bin * (std::exp2(kGlideOctaves) - 1.0), kFewestBins);
        const auto next = strongestPeak(*power, from.bin - reach, from.bin + reach);
        if (!next || next->power < kFadedPower * loudest || slices.isSilent(next->power))
            return {};
        loudest = std::max(loudest, next->power);
        from = {.slice = slice, .bin = next->bin, .power = next->power};
        path.push_back(from);
    }
}

/// What is known of the tones that could have the partial.
class Comb {
public:
    Comb() : m_sums(kMostOvertones, 0.0), m_partials(kMostOvertones, std::vector<float>(kMaxSeen, 0.0F)) {}

    void add(std::span<const float> power, double bin, double lowestBin)
    {
        for (int divisor = 1; divisor <= kMostOvertones && bin / divisor >= lowestBin; ++divisor) {
            const auto i = static_cast<std::size_t>(divisor - 1);
            double weight = 1.0;
            for (int partial = 1; partial <= static_cast<int>(kMaxSeen); ++partial) {
                const float around = powerAround(power, partial * bin / divisor);
                m_partials[i][static_cast<std::size_t>(partial - 1)] += around;
                if (partial <= kSummedPartials)
                    m_sums[i] += weight * std::sqrt(static_cast<double>(around));
                weight *= kDecay;
            }
        }
    }

    int bestDivisor() const { return 1 + static_cast<int>(std::ranges::max_element(m_sums) - m_sums.begin()); }

    /// Up to the highest that can be heard beside the others.
    int partialsOf(int divisor) const
    {
        const auto& seen = m_partials[static_cast<std::size_t>(divisor - 1)];
        const float heard = kHeardPartial * *std::ranges::max_element(seen);
        const auto last = std::ranges::find_if(seen.rbegin(), seen.rend(), [&](float power) { return power > heard; });
        return static_cast<int>(seen.rend() - last);
    }

private:
    static constexpr std::size_t kMaxSeen = 40; // partials that are taken along
    std::vector<double> m_sums;
    std::vector<std::vector<float>> m_partials; ///< power of each, by divisor
};

} // namespace

Result<Harmonics> traceHarmonics(mix::Source& source, std::size_t stem, const Point& start, const std::stop_token& stop)
{
    const int rateHz = source.sampleRateHz();
    PowerSlices slices(source, stem);
    const std::int64_t hop = slices.slices().hop();
    const auto startSlice = static_cast<std::int64_t>(std::llround(start.frame / static_cast<double>(hop)));
    const auto power = slices.at(startSlice);
    if (!power)
        return std::unexpected(power.error());
    const double startBin = slices.binOf(start.hz, rateHz);
    const double wide = std::max(startBin * (std::exp2(kStartOctaves) - 1.0), kFewestBins);
    auto first = strongestPeak(*power, startBin - wide, startBin + wide);
    if (!first || slices.isSilent(first->power))
        return failure(Errc::NotFound, "no tone sounds there");
    first->slice = startSlice;

    const auto reach = static_cast<std::int64_t>(kTracedSeconds * rateHz) / hop;
    const FrameRange within{.first = std::max<std::int64_t>(startSlice - reach, 0),
                            .end = std::min(startSlice + reach, (source.frames() - 1) / hop) + 1};
    std::vector<Step> path;
    if (const Status left = follow(slices, *first, -1, within, path, stop); !left)
        return std::unexpected(left.error());
    std::ranges::reverse(path);
    path.push_back(*first);
    if (const Status right = follow(slices, *first, 1, within, path, stop); !right)
        return std::unexpected(right.error());
    if (path.size() < 2)
        return failure(Errc::NotFound, "no tone sounds there for longer than a moment");

    Comb comb;
    const std::size_t step = (path.size() + kLookedAt - 1) / kLookedAt;
    for (std::size_t i = step / 2; i < path.size(); i += step) { // its ends are only half there
        if (stop.stop_requested())
            return failure(Errc::Cancelled, "tracing a tone was cancelled");
        const auto spectrum = slices.at(path[i].slice);
        if (!spectrum)
            return std::unexpected(spectrum.error());
        comb.add(*spectrum, path[i].bin, slices.binOf(kLowestHz, rateHz));
    }
    const int divisor = comb.bestDivisor();
    const double lowest = slices.hzOf(std::ranges::min(path, {}, &Step::bin).bin / divisor, rateHz);
    Harmonics tone{.path = {},
                   .partials = comb.partialsOf(divisor),
                   .widthHz = std::min(slices.hzOf(kWidthBins, rateHz), kMostOfFundamental * lowest)};
    for (const Step& at : path)
        tone.path.push_back(
            {.frame = static_cast<double>(std::min(at.slice * hop, source.frames())), .hz = slices.hzOf(at.bin / divisor, rateHz)});
    return tone;
}

} // namespace stemwright::edit
