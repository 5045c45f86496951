#pragma once

#include "engine/mix/rows.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <span>

namespace stemwright::mix {

/// Measures whether the stems that are being rendered add up to the song: how far the sum with every strip at 0 dB is from the original,
/// in rows that are on their way to a mixer. What of the original stands in for missing stems counts as it is heard.
///
/// Unit    dB relative to the original, over about a second of song in which stems are heard.
/// Thread  add in one thread, decibels in any.
class SumCheck {
public:
    explicit SumCheck(const RowLayout& layout, int sampleRateHz);

    void add(std::span<const float> rows);
    /// -infinity when the sum is exact; nothing until enough was heard, and in songs without stems.
    std::optional<double> decibels() const;

private:
    RowLayout m_layout;
    std::int64_t m_windowFrames;
    std::int64_t m_frames = 0; ///< of this window
    double m_original = 0.0;   ///< energies of this window
    double m_difference = 0.0;
    std::atomic<double> m_decibels; ///< of the window before; NaN when there is none
};

} // namespace stemwright::mix
