#include "engine/base/svg.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>

namespace stemwright::svg {

namespace {

constexpr std::string_view kGround = "#ffffff";
constexpr std::string_view kInk = "#222222";

/// With two decimals at most, and a point in every language.
std::string number(double value)
{
    std::array<char, 64> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 2);
    std::string digits(text.data(), written.ptr);
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.ends_with('.'))
        digits.pop_back();
    return digits == "-0" ? "0" : digits;
}

std::string escaped(std::string_view text)
{
    using Json = nlohmann::json;
    const auto repaired = Json::parse(Json(text).dump(-1, ' ', false, Json::error_handler_t::replace)).get<std::string>();
    std::string result;
    for (const char c : repaired) {
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else
            result += c >= 0 && c < ' ' ? "\uFFFD" : std::string(1, c);
    }
    return result;
}

std::string attribute(std::string_view name, std::string_view value) { return " " + std::string(name) + "=\"" + std::string(value) + "\""; }
std::string attribute(std::string_view name, double value) { return attribute(name, number(value)); }

std::string strokeAttributes(const Stroke& stroke)
{
    return attribute("stroke", stroke.colour) + attribute("stroke-width", stroke.width) +
           (stroke.dashes.empty() ? "" : attribute("stroke-dasharray", stroke.dashes));
}

std::string titleElement(std::string_view title) { return "<title>" + escaped(title) + "</title>\n"; }

} // namespace

Drawing::Drawing(double width, double height, std::string_view title)
    : m_text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\"" +
             attribute("width", width) + attribute("height", height) + attribute("viewBox", "0 0 " + number(width) + " " + number(height)) +
             attribute("font-family", "sans-serif") + attribute("fill", kInk) + ">\n" + titleElement(title) + "<rect" +
             attribute("width", width) + attribute("height", height) + attribute("fill", kGround) + "/>\n")
{
}

void Drawing::beginGroup(std::string_view title) { m_text += "<g>" + titleElement(title); }

void Drawing::endGroup() { m_text += "</g>\n"; }

void Drawing::line(Point from, Point to, const Stroke& stroke)
{
    m_text += "<line" + attribute("x1", from.x) + attribute("y1", from.y) + attribute("x2", to.x) + attribute("y2", to.y) +
              strokeAttributes(stroke) + "/>\n";
}

void Drawing::polyline(std::span<const Point> points, const Stroke& stroke)
{
    std::string places;
    for (const Point& point : points)
        places += (places.empty() ? "" : " ") + number(point.x) + "," + number(point.y);
    m_text += "<polyline" + attribute("points", places) + attribute("fill", "none") + attribute("stroke-linejoin", "round") +
              strokeAttributes(stroke) + "/>\n";
}

void Drawing::box(Point corner, double width, double height, const Stroke& stroke)
{
    m_text += "<rect" + attribute("x", corner.x) + attribute("y", corner.y) + attribute("width", width) + attribute("height", height) +
              attribute("fill", stroke.colour) + attribute("fill-opacity", 0.15) + strokeAttributes(stroke) + "/>\n";
}

void Drawing::dot(Point centre, double radius, std::string_view colour)
{
    m_text +=
        "<circle" + attribute("cx", centre.x) + attribute("cy", centre.y) + attribute("r", radius) + attribute("fill", colour) + "/>\n";
}

void Drawing::text(Point at, std::string_view text, const TextStyle& style)
{
    constexpr std::array kAnchors{"start", "middle", "end"};
    m_text += "<text" + attribute("x", at.x) + attribute("y", at.y) + attribute("font-size", style.size) +
              attribute("text-anchor", kAnchors.at(static_cast<std::size_t>(style.anchor))) +
              (style.isBold ? attribute("font-weight", "bold") : "") +
              (style.turnDegrees != 0.0
                   ? attribute("transform", "rotate(" + number(style.turnDegrees) + " " + number(at.x) + " " + number(at.y) + ")")
                   : "") +
              ">" + escaped(text) + "</text>\n";
}

} // namespace stemwright::svg
