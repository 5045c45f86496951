#include "engine/train/equaliser.h"

#include <algorithm>
#include <cmath>

namespace stemwright::train {

namespace {

constexpr double kLowestHz = 31.25;
constexpr double kMiddleKnot = 5.0; // 1 kHz

} // namespace

Equaliser::Equaliser(double tiltDb, double bumpDb, Draws& draws) : m_isFlat(false)
{
    const double slope = draws.between(-tiltDb, tiltDb);
    for (std::size_t knot = 0; knot < kKnots; ++knot)
        m_db.at(knot) = slope * (static_cast<double>(knot) - kMiddleKnot) + draws.between(-bumpDb, bumpDb);
}

float Equaliser::gain(double hz) const
{
    const double octave = std::clamp(std::log2(std::max(hz, kLowestHz) / kLowestHz), 0.0, static_cast<double>(kKnots - 1));
    const auto below = std::min(static_cast<std::size_t>(octave), kKnots - 2);
    const double part = octave - static_cast<double>(below);
    const double db = m_db.at(below) + part * (m_db.at(below + 1) - m_db.at(below));
    return static_cast<float>(std::pow(10.0, db / 20.0));
}

} // namespace stemwright::train
