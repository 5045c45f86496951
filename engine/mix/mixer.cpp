#include "engine/mix/mixer.h"

#include "engine/audio/channellayout.h"

#include <algorithm>
#include <cmath>

namespace stemwright::mix {

Mixer::Side Mixer::sideOf(std::size_t channel, std::size_t channels)
{
    if (channels == 1)
        return Side::Centre;
    const auto [left, right] = audio::stereoShares(static_cast<int>(channels))[channel];
    if (left == right)
        return Side::Centre;
    return left > right ? Side::Left : Side::Right;
}

Mixer::Mixer(const RowLayout& layout, std::size_t outChannels, int sampleRateHz, const Mix& mix) : m_layout(layout)
{
    for (std::size_t out = 0; out < outChannels; ++out)
        m_outSides.push_back(sideOf(out, outChannels));
    const auto shares = audio::stereoShares(static_cast<int>(layout.channels));
    for (std::size_t c = 0; c < layout.channels; ++c)
        if (outChannels == layout.channels)
            m_taps.push_back({.in = c, .out = c, .factor = 1.0F, .side = sideOf(c, layout.channels)});
        else if (outChannels == 2) {
            m_taps.push_back({.in = c, .out = 0, .factor = shares[c].left, .side = Side::Left});
            m_taps.push_back({.in = c, .out = 1, .factor = shares[c].right, .side = Side::Right});
        } else {
            m_taps.push_back({.in = c, .out = 0, .factor = 0.5F * shares[c].left, .side = Side::Left});
            m_taps.push_back({.in = c, .out = 0, .factor = 0.5F * shares[c].right, .side = Side::Right});
        }
    std::erase_if(m_taps, [](const Tap& tap) { return tap.factor == 0.0F; });

    setTargets(mix);
    const std::int64_t frames = std::max<std::int64_t>(1, std::llround(kSmoothingSeconds * sampleRateHz));
    const auto settle = [frames](Ramp& ramp) { ramp = Ramp(ramp.target(), frames); };
    for (auto& strip : m_strips) {
        settle(strip.left);
        settle(strip.right);
    }
    settle(m_original);
    settle(m_originalGain);
    settle(m_master);
}

void Mixer::setTargets(const Mix& mix) noexcept
{
    const auto strips = std::span(mix.strips).first(m_layout.stems);
    const auto sounding = soundingStrips(strips);
    for (std::size_t i = 0; i < strips.size(); ++i) {
        const SideGains gains = sounding[i] ? gainsOf(strips[i]) : SideGains{.left = 0.0F, .right = 0.0F};
        m_strips[i].left.setTarget(gains.left);
        m_strips[i].right.setTarget(gains.right);
    }
    m_original.setTarget(mix.listen == Listen::Original ? 1.0F : 0.0F);
    m_originalGain.setTarget(gainLinear(mix.originalDb));
    m_master.setTarget(gainLinear(mix.masterDb));
}

float Mixer::gainOn(Side side, const SideGains& gains)
{
    switch (side) {
    case Side::Left:
        return gains.left;
    case Side::Right:
        return gains.right;
    case Side::Centre:
        break;
    }
    return gains.centre();
}

void Mixer::addTo(Frame& sum, std::span<const float> channels, const SideGains& gains) const noexcept
{
    for (const Tap& tap : m_taps)
        sum[tap.out] += tap.factor * gainOn(tap.side, gains) * channels[tap.in];
}

void Mixer::raise(SidePeaks& peaks, const Frame& frame) const noexcept
{
    for (std::size_t out = 0; out < m_outSides.size(); ++out) {
        const float magnitude = std::abs(frame[out]);
        if (m_outSides[out] != Side::Right)
            peaks.left = std::max(peaks.left, magnitude);
        if (m_outSides[out] != Side::Left)
            peaks.right = std::max(peaks.right, magnitude);
    }
}

bool Mixer::isSettled() const noexcept
{
    const auto settled = [](const StripRamps& strip) { return strip.left.isSettled() && strip.right.isSettled(); };
    return m_original.isSettled() && m_originalGain.isSettled() && m_master.isSettled() &&
           std::ranges::all_of(std::span(m_strips).first(m_layout.stems), settled);
}

void Mixer::process(const Mix& mix, std::span<const float> rows, std::span<float> out, Peaks& peaks) noexcept
{
    setTargets(mix);
    const bool isPlain = m_outSides.size() == m_layout.channels && isSettled();
    if (isPlain && m_layout.channels == 2)
        processPlain<2>(rows, out, peaks);
    else if (isPlain && m_layout.channels == 1)
        processPlain<1>(rows, out, peaks);
    else
        processAny(rows, out, peaks);
}

void Mixer::processAny(std::span<const float> rows, std::span<float> out, Peaks& peaks) noexcept
{
    const std::size_t columns = m_layout.columns();
    const std::size_t outChannels = m_outSides.size();
    for (std::size_t t = 0; t * columns < rows.size(); ++t) {
        const auto row = rows.subspan(t * columns, columns);
        const float original = m_original.next();
        const float originalGain = original * m_originalGain.next();
        Frame sum{};
        addTo(sum, row.subspan(RowLayout::originalColumn()), {.left = originalGain, .right = originalGain});
        addTo(sum, row.subspan(m_layout.bedColumn()), {.left = 1.0F - original, .right = 1.0F - original});
        for (std::size_t stem = 0; stem < m_layout.stems; ++stem) {
            const SideGains gains{.left = m_strips[stem].left.next(), .right = m_strips[stem].right.next()};
            Frame heard{};
            addTo(heard, row.subspan(m_layout.stemColumn(stem)), gains);
            raise(peaks.strips[stem], heard);
            for (std::size_t c = 0; c < outChannels; ++c)
                sum[c] += (1.0F - original) * heard[c];
        }
        const float master = m_master.next();
        for (std::size_t c = 0; c < outChannels; ++c)
            sum[c] *= master;
        raise(peaks.master, sum);
        std::copy_n(sum.begin(), outChannels, out.subspan(t * outChannels).begin());
    }
}

template <std::size_t kChannels>
void Mixer::processPlain(std::span<const float> rows, std::span<float> out, Peaks& peaks) const noexcept
{
    using Sides = std::array<float, kChannels>;
    const auto sidesOf = [](const SideGains& gains) -> Sides {
        if constexpr (kChannels == 1)
            return {gains.centre()};
        else
            return {gains.left, gains.right};
    };
    const std::size_t stems = m_layout.stems;
    const float original = m_original.value();
    const float originalGain = original * m_originalGain.value();
    const float stemShare = 1.0F - original;
    const float master = m_master.value();
    std::array<Sides, kMaxStrips> gains{};
    std::array<Sides, kMaxStrips> highest{};
    Sides highestMaster{};
    for (std::size_t stem = 0; stem < stems; ++stem)
        gains[stem] = sidesOf({.left = m_strips[stem].left.value(), .right = m_strips[stem].right.value()});

    const float* row = rows.data();
    float* frame = out.data();
    for (std::size_t rest = rows.size() / m_layout.columns(); rest > 0; --rest) {
        Sides sum{};
        for (std::size_t c = 0; c < kChannels; ++c)
            sum[c] = originalGain * row[c] + stemShare * row[kChannels + c];
        row += 2 * kChannels;
        for (std::size_t stem = 0; stem < stems; ++stem, row += kChannels)
            for (std::size_t c = 0; c < kChannels; ++c) {
                const float heard = gains[stem][c] * row[c];
                highest[stem][c] = std::max(highest[stem][c], std::abs(heard));
                sum[c] += stemShare * heard;
            }
        for (std::size_t c = 0; c < kChannels; ++c) {
            frame[c] = sum[c] * master;
            highestMaster[c] = std::max(highestMaster[c], std::abs(frame[c]));
        }
        frame += kChannels;
    }

    const auto raiseTo = [](SidePeaks& sides, const Sides& values) {
        sides.left = std::max(sides.left, values.front());
        sides.right = std::max(sides.right, values.back());
    };
    for (std::size_t stem = 0; stem < stems; ++stem)
        raiseTo(peaks.strips[stem], highest[stem]);
    raiseTo(peaks.master, highestMaster);
}

} // namespace stemwright::mix
