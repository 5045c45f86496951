#include "engine/edit/coverage.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace stemwright::edit {

namespace {

constexpr double kSmallestFrames = 1e-6;  // of an edge, so that none at all is no special case
constexpr double kSmallestOctaves = 1e-9; // likewise

/// What is left at this part of the way from the border to where the edge ends: a curve without a corner at either end.
float fall(double way)
{
    const double part = std::clamp(way, 0.0, 1.0);
    return static_cast<float>(1.0 - part * part * (3.0 - 2.0 * part));
}

/// The rows between two heights.
struct Rows {
    std::size_t first = 0;
    std::size_t end = 0;
};

Rows rowsBetween(double low, double high, std::span<const double> octaves)
{
    const auto first = std::ranges::lower_bound(octaves, low);
    const auto end = std::upper_bound(first, octaves.end(), high);
    return {.first = static_cast<std::size_t>(first - octaves.begin()), .end = static_cast<std::size_t>(end - octaves.begin())};
}

} // namespace

double octavesOf(double hz) { return std::log2(std::max(hz, 1.0)); }

Coverage::Coverage(const Shape& shape, const Edge& edge, int rateHz)
    : m_shape(shape),
      m_edge{.frames = std::max(edge.seconds * rateHz, kSmallestFrames), .octaves = std::max(edge.octaves, kSmallestOctaves)}
{
    if (const auto* combination = std::get_if<Combination>(&m_shape))
        for (const Combination::Part& part : combination->parts)
            m_parts.emplace_back(shapeOf(part.shape), edge, rateHz);
    std::visit([this](const auto& bounded) { bound(bounded); }, m_shape);
    m_first -= m_edge.frames;
    m_end += m_edge.frames;
    m_low -= m_edge.octaves;
    m_high += m_edge.octaves;
}

void Coverage::boundPlaces(std::span<const Point> points, double frames, double octaves)
{
    for (const Point& point : points)
        m_places.push_back({.frame = point.frame, .octave = octavesOf(point.hz)});
    const auto [earliest, latest] = std::ranges::minmax(m_places, {}, &Place::frame);
    const auto [lowest, highest] = std::ranges::minmax(m_places, {}, &Place::octave);
    m_first = earliest.frame - frames;
    m_end = latest.frame + frames;
    m_low = lowest.octave - octaves;
    m_high = highest.octave + octaves;
}

void Coverage::bound(const Rectangle& shape)
{
    m_first = static_cast<double>(shape.frames.first);
    m_end = static_cast<double>(shape.frames.end);
    m_low = octavesOf(shape.lowHz);
    m_high = octavesOf(shape.highHz);
}

void Coverage::bound(const Lasso& shape) { boundPlaces(shape.corners, 0.0, 0.0); }

void Coverage::bound(const Brush& shape) { boundPlaces(shape.path, shape.frames / 2.0, shape.octaves / 2.0); }

void Coverage::bound(const Harmonics& shape)
{
    boundPlaces(shape.path, 0.0, 0.0);
    m_low = octavesOf(std::exp2(m_low) - shape.widthHz / 2.0);
    m_high = octavesOf(shape.partials * std::exp2(m_high) + shape.widthHz / 2.0);
}

/// Without the edges, as those of other shapes.
void Coverage::bound(const Combination& shape)
{
    m_first = m_low = std::numeric_limits<double>::infinity();
    m_end = m_high = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (shape.parts[i].isTakenAway)
            continue;
        m_first = std::min(m_first, m_parts[i].m_first + m_edge.frames);
        m_end = std::max(m_end, m_parts[i].m_end - m_edge.frames);
        m_low = std::min(m_low, m_parts[i].m_low + m_edge.octaves);
        m_high = std::max(m_high, m_parts[i].m_high - m_edge.octaves);
    }
}

void Coverage::column(double frame, std::span<const double> octaves, std::span<float> share) const
{
    std::ranges::fill(share, 0.0F);
    if (frame >= m_first && frame <= m_end)
        std::visit([&](const auto& shape) { fill(shape, frame, octaves, share); }, m_shape);
}

double Coverage::at(const Point& point) const
{
    const double octave = octavesOf(point.hz);
    float share = 0.0F;
    column(point.frame, {&octave, 1}, {&share, 1});
    return share;
}

void Coverage::fill(const Combination& shape, double frame, std::span<const double> octaves, std::span<float> share) const
{
    std::vector<float> own(share.size());
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        m_parts[part].column(frame, octaves, own);
        const bool isTakenAway = shape.parts[part].isTakenAway;
        for (std::size_t i = 0; i < share.size(); ++i)
            share[i] = isTakenAway ? share[i] * (1.0F - own[i]) : std::max(share[i], own[i]);
    }
}

/// A band between two heights whose ends in time are `beside` away, as a part of the edge.
void Coverage::fillBand(double low, double high, double beside, std::span<const double> octaves, std::span<float> share) const
{
    const Rows rows = rowsBetween(low - m_edge.octaves, high + m_edge.octaves, octaves);
    for (std::size_t i = rows.first; i < rows.end; ++i) {
        const double above = std::max({low - octaves[i], octaves[i] - high, 0.0}) / m_edge.octaves;
        share[i] = std::max(share[i], fall(std::sqrt(above * above + beside * beside)));
    }
}

void Coverage::fill(const Rectangle& shape, double frame, std::span<const double> octaves, std::span<float> share) const
{
    const double outside = std::max({static_cast<double>(shape.frames.first) - frame, frame - static_cast<double>(shape.frames.end), 0.0});
    fillBand(octavesOf(shape.lowHz), octavesOf(shape.highHz), outside / m_edge.frames, octaves, share);
}

void Coverage::fill(const Harmonics& shape, double frame, std::span<const double> octaves, std::span<float> share) const
{
    const auto after = std::ranges::upper_bound(m_places, frame, {}, &Place::frame);
    double octave = m_places.front().octave;
    if (after == m_places.end())
        octave = m_places.back().octave;
    else if (after != m_places.begin()) {
        const Place& before = *(after - 1);
        octave = std::lerp(before.octave, after->octave, (frame - before.frame) / (after->frame - before.frame));
    }
    const double beside = std::max({m_places.front().frame - frame, frame - m_places.back().frame, 0.0}) / m_edge.frames;
    const double fundamental = std::exp2(octave);
    for (int partial = 1; partial <= shape.partials; ++partial) {
        const double low = octavesOf(partial * fundamental - shape.widthHz / 2.0);
        if (low - m_edge.octaves > octaves.back())
            return;
        fillBand(low, octavesOf(partial * fundamental + shape.widthHz / 2.0), beside, octaves, share);
    }
}

/// Lowers the squared distances of a column's rows, in units of `scale`, to those to a piece of a line. Looks no farther than `reach`.
void Coverage::approach(const Piece& piece, const Scale& scale, const Scale& reach, double frame, std::span<const double> octaves,
                        std::span<double> squares)
{
    const auto [left, right] = std::minmax(piece.from.frame, piece.to.frame);
    if (frame < left - reach.frames || frame > right + reach.frames)
        return;
    const auto [low, high] = std::minmax(piece.from.octave, piece.to.octave);
    const Rows rows = rowsBetween(low - reach.octaves, high + reach.octaves, octaves);
    const double dx = (piece.to.frame - piece.from.frame) / scale.frames;
    const double dy = (piece.to.octave - piece.from.octave) / scale.octaves;
    const double x = (frame - piece.from.frame) / scale.frames;
    const double length = dx * dx + dy * dy;
    const double perLength = length > 0.0 ? 1.0 / length : 0.0;
    const double perOctave = 1.0 / scale.octaves;
    for (std::size_t i = rows.first; i < rows.end; ++i) {
        const double y = (octaves[i] - piece.from.octave) * perOctave;
        const double along = std::min(std::max((x * dx + y * dy) * perLength, 0.0), 1.0);
        const double across = x - along * dx;
        const double up = y - along * dy;
        squares[i] = std::min(squares[i], across * across + up * up);
    }
}

void Coverage::fill(const Lasso&, double frame, std::span<const double> octaves, std::span<float> share) const
{
    std::vector<double> squares(octaves.size(), 1.0);
    std::vector<double> crossings;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place& from = m_places[i];
        const Place& to = m_places[(i + 1) % m_places.size()];
        approach({.from = from, .to = to}, m_edge, m_edge, frame, octaves, squares);
        if ((from.frame <= frame) != (to.frame <= frame))
            crossings.push_back(std::lerp(from.octave, to.octave, (frame - from.frame) / (to.frame - from.frame)));
    }
    for (std::size_t i = 0; i < octaves.size(); ++i)
        share[i] = fall(std::sqrt(squares[i]));
    std::ranges::sort(crossings);
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
        const Rows inside = rowsBetween(crossings[i], crossings[i + 1], octaves);
        std::ranges::fill(share.subspan(inside.first, inside.end - inside.first), 1.0F);
    }
}

void Coverage::fill(const Brush& shape, double frame, std::span<const double> octaves, std::span<float> share) const
{
    const Scale inner{.frames = shape.frames / 2.0, .octaves = shape.octaves / 2.0};
    const Scale outer{.frames = inner.frames + m_edge.frames, .octaves = inner.octaves + m_edge.octaves};
    std::vector<double> toBorder(octaves.size(), std::numeric_limits<double>::infinity());
    std::vector<double> toEnd(octaves.size(), 1.0);
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Piece piece{.from = m_places[i > 0 ? i - 1 : 0], .to = m_places[i]};
        approach(piece, inner, outer, frame, octaves, toBorder);
        approach(piece, outer, outer, frame, octaves, toEnd);
    }
    for (std::size_t i = 0; i < octaves.size(); ++i) {
        if (toEnd[i] >= 1.0)
            continue;
        // Border and end of the edge lie at 1 / border and 1 / end of the way from the path to here.
        const double border = std::sqrt(toBorder[i]);
        const double end = std::sqrt(toEnd[i]);
        share[i] = border <= 1.0 ? 1.0F : fall(end * (border - 1.0) / (border - end));
    }
}

} // namespace stemwright::edit
