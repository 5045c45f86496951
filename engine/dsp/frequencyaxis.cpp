#include "engine/dsp/frequencyaxis.h"

#include <cmath>

namespace stemwright::dsp {

namespace {

// O'Shaughnessy 1987: the mel scale in common use.
constexpr double kMelFactor = 2595.0;
constexpr double kMelCornerHz = 700.0;

/// Hertz to what the scale is even in.
double warped(FrequencyScale scale, double hz)
{
    switch (scale) {
    case FrequencyScale::Log:
        return std::log2(hz);
    case FrequencyScale::Mel:
        return kMelFactor * std::log10(1.0 + hz / kMelCornerHz);
    case FrequencyScale::Linear:
        break;
    }
    return hz;
}

double unwarped(FrequencyScale scale, double value)
{
    switch (scale) {
    case FrequencyScale::Log:
        return std::exp2(value);
    case FrequencyScale::Mel:
        return kMelCornerHz * (std::pow(10.0, value / kMelFactor) - 1.0);
    case FrequencyScale::Linear:
        break;
    }
    return value;
}

} // namespace

double FrequencyAxis::hzAt(double height) const { return unwarped(scale, std::lerp(warped(scale, lowHz), warped(scale, highHz), height)); }

double FrequencyAxis::heightOf(double hz) const
{
    const double low = warped(scale, lowHz);
    return (warped(scale, hz) - low) / (warped(scale, highHz) - low);
}

} // namespace stemwright::dsp
