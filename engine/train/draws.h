#pragma once

#include <cstddef>
#include <cstdint>

namespace stemwright::train {

/// Random numbers that follow from a seed alone, on every system.
///
/// Source  SplitMix64 (Steele, Lea, Flood 2014).
class Draws {
public:
    explicit Draws(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        m_state += 0x9E37'79B9'7F4A'7C15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D0'49BB'1331'11EBU;
        return mixed ^ (mixed >> 31U);
    }
    /// In [0, 1).
    double fraction() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    double between(double low, double high) { return low + (high - low) * fraction(); }
    /// Below `count`, which is not 0.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(fraction() * static_cast<double>(count)); }

private:
    std::uint64_t m_state;
};

/// A seed of its own for part `index` of what `seed` governs.
inline std::uint64_t seedOf(std::uint64_t seed, std::uint64_t index) { return Draws(seed ^ Draws(index).next()).next(); }

} // namespace stemwright::train
