#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <limits>
#include <memory>
#include <span>

namespace stemwright::mix {

/// What a peak meter shows: falls at a fixed rate, and holds its highest value for a while.
///
/// Unit    linear amplitude in, dB out; -infinity for silence.
/// Thread  one, usually the one that draws.
class PeakMeter {
public:
    static constexpr double kFallDbPerSecond = 20.0 / 1.7; ///< IEC 60268-10, type I: 20 dB in 1.7 s
    static constexpr double kHoldSeconds = 1.5;

    /// Takes the largest |sample| since the last call, which was `seconds` ago.
    void update(float peak, double seconds);
    float levelDb() const { return m_levelDb; }
    float heldDb() const { return m_heldDb; }
    /// Whether full scale was passed since reset().
    bool hasClipped() const { return m_clipped; }
    void reset() { *this = PeakMeter(); }

private:
    float m_levelDb = -std::numeric_limits<float>::infinity();
    float m_heldDb = -std::numeric_limits<float>::infinity();
    double m_heldForSeconds = 0.0;
    bool m_clipped = false;
};

/// What a LoudnessMeter is asked for. The true peak costs several times as much as the rest.
enum class Measured { Loudness, LoudnessAndTruePeak };

/// Loudness and true peak of what leaves the master.
///
/// Shape   interleaved frames.
/// Unit    LUFS and dBTP; -infinity for silence and until enough has been heard.
/// Source  ITU-R BS.1770-4 and EBU R 128, by libebur128. The integrated loudness keeps a histogram, so memory does not grow.
/// Thread  one at a time; not the audio callback, since the library may allocate.
class LoudnessMeter {
public:
    /// Errors  InvalidArgument for what the library refuses.
    static Result<LoudnessMeter> create(std::size_t channels, int sampleRateHz, Measured measured = Measured::LoudnessAndTruePeak);
    LoudnessMeter(LoudnessMeter&&) noexcept;
    LoudnessMeter& operator=(LoudnessMeter&&) noexcept;
    ~LoudnessMeter();

    [[nodiscard]] Status add(std::span<const float> frames);

    double momentaryLufs() const;  ///< of the last 400 ms
    double shortTermLufs() const;  ///< of the last 3 s
    double integratedLufs() const; ///< of everything since create()
    double truePeakDb() const;     ///< the highest since create(); -infinity when only the loudness is measured

private:
    struct State;
    explicit LoudnessMeter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace stemwright::mix
