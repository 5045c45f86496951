#pragma once

#include "engine/base/result.h"
#include "engine/edit/stroke.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace stemwright::edit {

inline constexpr std::size_t kMaxStrokes = 10'000;
inline constexpr std::size_t kMaxPoints = 10'000;     ///< of one shape
inline constexpr std::size_t kMaxAllPoints = 100'000; ///< of all shapes together
inline constexpr std::size_t kMaxParts = 1'000;       ///< of a combination
inline constexpr int kMaxPartials = 1'000;
inline constexpr double kMaxEdgeSeconds = 60.0;
inline constexpr double kMaxOctaves = 24.0; ///< of an edge or a brush; more than there is to hear

/// Where strokes may be.
struct Bounds {
    std::int64_t frames = 0; ///< of the song
    double highestHz = 0.0;
};

/// Whether each stroke can be carried out: finite numbers, all points within the bounds, borders and paths of sensible length, strength
/// from 0 to 1. Whether there is a stem of its name does not matter here. Errors  InvalidArgument, TooLarge; the message tells which
/// stroke, from 1 on.
[[nodiscard]] Status checkStrokes(std::span<const Stroke> strokes, const Bounds& bounds);

/// The strokes whose target is none of these stems, by their places: they change nothing.
std::vector<std::size_t> strokesWithoutTarget(std::span<const Stroke> strokes, std::span<const std::string> stems);

} // namespace stemwright::edit
