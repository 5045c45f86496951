#pragma once

#include "engine/base/rowring.h"
#include "engine/mix/meters.h"
#include "engine/playback/stream.h"

#include <atomic>
#include <limits>
#include <optional>
#include <span>

namespace stemwright::playback {

/// LUFS and dBTP of what was heard.
struct Loudness {
    double momentaryLufs = -std::numeric_limits<double>::infinity();
    double shortTermLufs = -std::numeric_limits<double>::infinity();
    double integratedLufs = -std::numeric_limits<double>::infinity();
    double truePeakDb = -std::numeric_limits<double>::infinity();
};

/// Takes what the callback played to the loudness meter, which may not run there.
///
/// Thread  push in the callback, measure in one other thread, now() and restart() from any.
class LoudnessFeed {
public:
    static constexpr double kRoomSeconds = 1.0; ///< what is pushed while nobody measured for that long is left out

    explicit LoudnessFeed(const OutputFormat& format)
        : m_format(format), m_ring(format.channels, static_cast<std::size_t>(kRoomSeconds * format.sampleRateHz))
    {
    }

    void push(std::span<const float> frames) noexcept { m_ring.write(frames); }
    void measure();
    Loudness now() const;
    /// Integrated loudness and highest true peak begin again.
    void restart() { m_restart.store(true, std::memory_order_relaxed); }

private:
    OutputFormat m_format;
    RowRing m_ring;
    std::optional<mix::LoudnessMeter> m_meter;
    std::atomic<bool> m_restart = true;
    std::atomic<double> m_momentary = Loudness{}.momentaryLufs;
    std::atomic<double> m_shortTerm = Loudness{}.shortTermLufs;
    std::atomic<double> m_integrated = Loudness{}.integratedLufs;
    std::atomic<double> m_truePeak = Loudness{}.truePeakDb;
};

} // namespace stemwright::playback
