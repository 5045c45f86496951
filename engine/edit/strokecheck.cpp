#include "engine/edit/strokecheck.h"

#include <algorithm>
#include <cmath>

namespace stemwright::edit {

namespace {

/// Looks at one stroke; the first thing that is wrong is kept.
class Check {
public:
    explicit Check(const Bounds& bounds) : m_bounds(bounds) {}

    Status of(const Stroke& stroke)
    {
        demand(stroke.strength >= 0.0 && stroke.strength <= 1.0, "its strength is not between 0 and 1");
        demand(!stroke.target.empty(), "it names no stem");
        demand(isWithin(stroke.edge.seconds, kMaxEdgeSeconds) && isWithin(stroke.edge.octaves, kMaxOctaves), "its edge is out of range");
        std::visit([this](const auto& shape) { look(shape); }, stroke.shape);
        return m_status;
    }

private:
    static bool isWithin(double value, double most) { return value >= 0.0 && value <= most; } // false for NaN

    void demand(bool holds, const char* otherwise, Errc code = Errc::InvalidArgument)
    {
        if (!holds && m_status)
            m_status = failure(code, otherwise);
    }

    void lookAtPoints(std::span<const Point> points, std::size_t fewest)
    {
        demand(points.size() >= fewest, "it has too few points");
        demand(points.size() <= kMaxPoints, "it has more than 10,000 points", Errc::TooLarge);
        if (m_status)
            demand(std::ranges::all_of(points,
                                       [this](const Point& point) {
                                           return isWithin(point.frame, static_cast<double>(m_bounds.frames)) &&
                                                  isWithin(point.hz, m_bounds.highestHz);
                                       }),
                   "it has a point outside the song");
    }

    void look(const Rectangle& shape)
    {
        demand(shape.frames.first >= 0 && shape.frames.first < shape.frames.end && shape.frames.end <= m_bounds.frames,
               "its frames are not a range within the song");
        demand(shape.lowHz >= 0.0 && shape.lowHz < shape.highHz && shape.highHz <= m_bounds.highestHz,
               "its frequencies are not a range within those of the song");
    }
    void look(const Lasso& shape) { lookAtPoints(shape.corners, 3); }
    void look(const Brush& shape)
    {
        lookAtPoints(shape.path, 1);
        demand(shape.frames > 0.0 && shape.frames <= static_cast<double>(m_bounds.frames), "its brush is out of range");
        demand(shape.octaves > 0.0 && shape.octaves <= kMaxOctaves, "its brush is out of range");
    }
    void look(const Harmonics& shape)
    {
        lookAtPoints(shape.path, 2);
        demand(std::ranges::is_sorted(shape.path, {}, &Point::frame), "its path does not lead from left to right");
        demand(shape.partials >= 1 && shape.partials <= kMaxPartials, "its number of partials is out of range");
        demand(shape.widthHz > 0.0 && shape.widthHz <= m_bounds.highestHz, "the width of its partials is out of range");
    }
    void look(const Combination& shape)
    {
        demand(shape.parts.size() <= kMaxParts, "it has more than 1,000 shapes", Errc::TooLarge);
        demand(!shape.parts.empty() && !shape.parts.front().isTakenAway, "it begins with no shape");
        for (const Combination::Part& part : shape.parts)
            std::visit([this](const auto& single) { look(single); }, part.shape);
    }

    Bounds m_bounds;
    Status m_status;
};

struct CountPoints {
    std::size_t operator()(const Rectangle&) const { return 0; }
    std::size_t operator()(const Lasso& shape) const { return shape.corners.size(); }
    std::size_t operator()(const Brush& shape) const { return shape.path.size(); }
    std::size_t operator()(const Harmonics& shape) const { return shape.path.size(); }
    std::size_t operator()(const Combination& shape) const
    {
        std::size_t points = shape.parts.size(); // which cost as much
        for (const Combination::Part& part : shape.parts)
            points += std::visit(*this, part.shape);
        return points;
    }
};

} // namespace

Status checkStrokes(std::span<const Stroke> strokes, const Bounds& bounds)
{
    if (strokes.size() > kMaxStrokes)
        return failure(Errc::TooLarge, "there are more than 10,000 strokes");
    std::size_t points = 0;
    for (std::size_t i = 0; i < strokes.size(); ++i) {
        if (const Status sound = Check(bounds).of(strokes[i]); !sound)
            return failure(sound.error().code, "stroke " + std::to_string(i + 1) + ": " + sound.error().detail);
        points += std::visit(CountPoints(), strokes[i].shape);
    }
    if (points > kMaxAllPoints)
        return failure(Errc::TooLarge, "the strokes have more than 100,000 points");
    return {};
}

std::vector<std::size_t> strokesWithoutTarget(std::span<const Stroke> strokes, std::span<const std::string> stems)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < strokes.size(); ++i)
        if (std::ranges::find(stems, strokes[i].target) == stems.end())
            places.push_back(i);
    return places;
}

} // namespace stemwright::edit
