#pragma once

#include "engine/evaluate/aggregate.h"
#include "engine/evaluate/songscores.h"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stemwright::evaluate {

/// What is told of a target; an improvement is a score less that of the mixture itself. They are columns of tables and fields of files.
struct Metric {
    std::string_view name;  ///< "SDR"
    std::string_view field; ///< "sdr"
};
inline constexpr std::array kMetrics{Metric{"SDR", "sdr"},
                                     Metric{"ISR", "isr"},
                                     Metric{"SIR", "sir"},
                                     Metric{"SAR", "sar"},
                                     Metric{"global", "global_sdr"},
                                     Metric{"SNR", "snr"},
                                     Metric{"SI-SDR", "si_sdr"},
                                     Metric{"SI-SIR", "si_sir"},
                                     Metric{"SI-SAR", "si_sar"},
                                     Metric{"SD-SDR", "sd_sdr"},
                                     Metric{"SRR", "srr"},
                                     Metric{"global SDRi", "global_sdr_improvement"},
                                     Metric{"SI-SDRi", "si_sdr_improvement"},
                                     Metric{"SI-SIRi", "si_sir_improvement"}};
inline constexpr std::size_t kFrameMetrics = 4; ///< the first ones have a value for each frame

/// One value for each metric; NaN where there is none.
using MetricValues = std::array<double, kMetrics.size()>;

/// A target of one song, or of a data set, as one line of a table.
struct ScoreLine {
    std::string target;
    std::size_t counted = 0; ///< frames, or songs, whose SDR is a number
    std::size_t all = 0;
    MetricValues values{};
};

/// The frames of a metric as museval stores them.
std::vector<double> storedFrames(const TargetScores& target, std::size_t metric);

/// Each target of a song, its frames averaged as museval does.
std::vector<ScoreLine> linesOf(const SongScores& song, Average overFrames);

/// Each target of a data set, by alphabet: the average of its songs.
std::vector<ScoreLine> linesOfSet(std::span<const std::vector<ScoreLine>> songs, Average overSongs);

/// The frames as museval 0.4.1 writes them: JSON in which a missing score is NaN. Where filtersOvershoot() there is a list "unreliable"
/// of metrics beside them, which museval's own reader passes over.
std::string musevalJson(const SongScores& song);

/// A line for each target of each song, with a heading; missing values are empty.
std::string scoresCsv(std::span<const SongScores> songs, Average overFrames);

} // namespace stemwright::evaluate
