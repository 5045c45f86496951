#pragma once

#include "engine/base/framerange.h"

#include <string>
#include <variant>
#include <vector>

/// What a user corrects in the stems of a song, as a project keeps it. Values without state.
///
/// Unit  frames of the song, hertz.
namespace stemwright::edit {

/// A place in a picture of time and frequency.
struct Point {
    double frame = 0.0;
    double hz = 0.0;
    bool operator==(const Point&) const = default;
};

struct Rectangle {
    FrameRange frames{};
    double lowHz = 0.0;
    double highHz = 0.0;
    bool operator==(const Rectangle&) const = default;
};

/// A closed outline; what lies inside by the even-odd rule.
struct Lasso {
    std::vector<Point> corners{};
    bool operator==(const Lasso&) const = default;
};

/// What a round brush passes over. It is so wide in time, and so high in octaves.
struct Brush {
    std::vector<Point> path{};
    double frames = 0.0;
    double octaves = 0.0;
    bool operator==(const Brush&) const = default;
};

/// A tone that glides along a path of its fundamental, with its overtones.
struct Harmonics {
    std::vector<Point> path{}; ///< from left to right
    int partials = 1;          ///< with the fundamental
    double widthHz = 0.0;      ///< of each
    bool operator==(const Harmonics&) const = default;
};

using SingleShape = std::variant<Rectangle, Lasso, Brush, Harmonics>;

/// Shapes added to one another and taken away again, in this order.
struct Combination {
    struct Part {
        SingleShape shape{};
        bool isTakenAway = false;
        bool operator==(const Part&) const = default;
    };
    std::vector<Part> parts{}; ///< the first is not taken away
    bool operator==(const Combination&) const = default;
};

using Shape = std::variant<Rectangle, Lasso, Brush, Harmonics, Combination>;

Shape shapeOf(const SingleShape& shape);

/// A shape with another one added to it, or taken away from it.
Combination combined(const Shape& shape, const SingleShape& other, bool isTakenAway);

/// How soft a shape's border is: so far outside it nothing is left, and from its border inwards all is taken.
struct Edge {
    double seconds = 0.0;
    double octaves = 0.0;
    bool operator==(const Edge&) const = default;
};

/// What is done inside a shape. Whatever it is, all stems still add up to the song.
///   MoveTo    what the other stems have there becomes `target`'s
///   Remove    what `target` has there becomes that of the others, by their shares; the residual's where they have none
///   OnlyHere  what `target` has outside the shape, in the whole song, becomes that of the others, likewise
enum class Operation { MoveTo, Remove, OnlyHere };

/// One correction.
struct Stroke {
    Shape shape{};
    Operation operation = Operation::MoveTo;
    std::string target{};
    double strength = 1.0; ///< in [0, 1]
    Edge edge{};
    bool operator==(const Stroke&) const = default;
};

} // namespace stemwright::edit
