#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace stemwright::svg {

/// In pixels from the left upper corner.
struct Point {
    double x = 0.0;
    double y = 0.0;
};

struct Stroke {
    std::string_view colour;
    double width = 1.0;
    std::string_view dashes{}; ///< lengths of lines and gaps; empty: drawn through
};

enum class TextAnchor { Start, Middle, End };

struct TextStyle {
    double size = 12.0;
    TextAnchor anchor = TextAnchor::Start;
    bool isBold = false;
    double turnDegrees = 0.0;     ///< clockwise, around the anchor
    std::string_view colour = {}; ///< empty: the paper's ink
};

/// The ground of a drawing, and what text on it is written with.
struct Paper {
    std::string_view ground = "#ffffff";
    std::string_view ink = "#222222";
};

/// A drawing as SVG 1.1. Text stays text: it can be searched, and needs a sans-serif font where it is shown.
class Drawing {
public:
    /// `title` is what readers of the screen are told.
    Drawing(double width, double height, std::string_view title, const Paper& paper = {});

    /// What is drawn until endGroup() belongs together; `title` shows under the pointer.
    void beginGroup(std::string_view title);
    void endGroup();
    void line(Point from, Point to, const Stroke& stroke);
    void polyline(std::span<const Point> points, const Stroke& stroke);
    /// Filled with a tint of the stroke's colour.
    void box(Point corner, double width, double height, const Stroke& stroke);
    void rectangle(Point corner, double width, double height, std::string_view colour);
    /// A PNG stretched over the rectangle. Its pixels stay sharp.
    void image(Point corner, double width, double height, std::span<const std::byte> png);
    void dot(Point centre, double radius, std::string_view colour);
    /// Bytes that are no UTF-8, and characters that XML cannot hold, become replacement characters.
    void text(Point at, std::string_view text, const TextStyle& style);

    std::string finished() const { return m_text + "</svg>\n"; }

private:
    std::string m_text;
};

} // namespace stemwright::svg
