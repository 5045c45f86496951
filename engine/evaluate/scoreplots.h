#pragma once

#include "engine/evaluate/scoretables.h"

#include <span>
#include <string>
#include <vector>

namespace stemwright::evaluate {

/// The scores of the frames of a song over time, and beside each curve their distribution; an SVG.
std::string framesPlot(const SongScores& song);

/// How the scores of several songs are distributed, target by target; an SVG.
std::string songsPlot(std::span<const std::vector<ScoreLine>> songs, Average overFrames);

} // namespace stemwright::evaluate
