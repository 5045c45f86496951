#include "engine/mix/mix.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace stemwright::mix {

float gainLinear(float gainDb)
{
    return gainDb > -std::numeric_limits<float>::infinity() ? std::pow(10.0F, std::min(gainDb, kMaxGainDb) / 20.0F) : 0.0F;
}

SideGains gainsOf(const Strip& strip)
{
    const float gain = gainLinear(strip.gainDb);
    const float balance = std::isnan(strip.balance) ? 0.0F : std::clamp(strip.balance, -1.0F, 1.0F);
    return {.left = gain * std::min(1.0F, 1.0F - balance), .right = gain * std::min(1.0F, 1.0F + balance)};
}

std::array<bool, kMaxStrips> soundingStrips(std::span<const Strip> strips)
{
    const bool anySolo = std::ranges::any_of(strips, &Strip::soloed);
    std::array<bool, kMaxStrips> sounding{};
    std::ranges::transform(strips, sounding.begin(), [&](const Strip& strip) { return !strip.muted && (strip.soloed || !anySolo); });
    return sounding;
}

Mix songWithout(std::size_t stem, const Mix& mix)
{
    Mix without{.masterDb = mix.masterDb};
    without.strips[stem].muted = true;
    return without;
}

void ExclusiveSolo::toggle(std::span<Strip> strips, std::size_t strip)
{
    const bool alone = strips[strip].soloed && std::ranges::count(strips, true, &Strip::soloed) == 1;
    if (alone) {
        m_former.resize(strips.size());
        for (std::size_t i = 0; i < strips.size(); ++i)
            strips[i].soloed = m_former[i];
        m_former.clear();
        return;
    }
    const bool isExclusive = !m_former.empty() && std::ranges::count(strips, true, &Strip::soloed) == 1;
    if (!isExclusive) {
        m_former.clear();
        std::ranges::transform(strips, std::back_inserter(m_former), &Strip::soloed);
    }
    for (std::size_t i = 0; i < strips.size(); ++i)
        strips[i].soloed = i == strip;
}

} // namespace stemwright::mix
