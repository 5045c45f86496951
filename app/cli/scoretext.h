#pragma once

#include "engine/evaluate/scoretables.h"

#include <span>
#include <string>

namespace stemwright::cli {

/// A table for the terminal; `counted` says what the last column counts, "frames" or "songs".
std::string scoreTable(std::span<const evaluate::ScoreLine> lines, const std::string& counted);

/// "drums 5.12 dB, vocals 6.01 dB": the SDR of each target, in one line.
std::string shortScores(std::span<const evaluate::ScoreLine> lines);

} // namespace stemwright::cli
