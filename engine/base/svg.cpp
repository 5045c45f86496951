#include "engine/base/svg.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>

namespace stemwright::svg {

namespace {

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

std::string placeAttributes(Point corner, double width, double height)
{
    return attribute("x", corner.x) + attribute("y", corner.y) + attribute("width", width) + attribute("height", height);
}

std::string strokeAttributes(const Stroke& stroke)
{
    return attribute("stroke", stroke.colour) + attribute("stroke-width", stroke.width) +
           (stroke.dashes.empty() ? "" : attribute("stroke-dasharray", stroke.dashes));
}

/// RFC 4648, 4.
std::string base64(std::span<const std::byte> bytes)
{
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        unsigned group = 0;
        for (std::size_t i = at; i < at + 3; ++i)
            group = group << 8U | (i < bytes.size() ? std::to_integer<unsigned>(bytes[i]) : 0U);
        for (unsigned digit = 0; digit < 4; ++digit)
            text += at + digit > bytes.size() ? '=' : kDigits[group >> (18U - 6U * digit) & 63U];
    }
    return text;
}

std::string titleElement(std::string_view title) { return "<title>" + escaped(title) + "</title>\n"; }

} // namespace

Drawing::Drawing(double width, double height, std::string_view title, const Paper& paper)
    : m_text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
             "xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" role=\"img\"" +
             attribute("width", width) + attribute("height", height) + attribute("viewBox", "0 0 " + number(width) + " " + number(height)) +
             attribute("font-family", "sans-serif") + attribute("fill", paper.ink) + ">\n" + titleElement(title))
{
    rectangle({}, width, height, paper.ground);
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
    m_text += "<rect" + placeAttributes(corner, width, height) + attribute("fill", stroke.colour) + attribute("fill-opacity", 0.15) +
              strokeAttributes(stroke) + "/>\n";
}

void Drawing::rectangle(Point corner, double width, double height, std::string_view colour)
{
    m_text += "<rect" + placeAttributes(corner, width, height) + attribute("fill", colour) + "/>\n";
}

void Drawing::image(Point corner, double width, double height, std::span<const std::byte> png)
{
    m_text += "<image" + placeAttributes(corner, width, height) + attribute("preserveAspectRatio", "none") +
              attribute("image-rendering", "pixelated") + attribute("xlink:href", "data:image/png;base64," + base64(png)) + "/>\n";
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
              (style.isBold ? attribute("font-weight", "bold") : "") + (style.colour.empty() ? "" : attribute("fill", style.colour)) +
              (style.turnDegrees != 0.0
                   ? attribute("transform", "rotate(" + number(style.turnDegrees) + " " + number(at.x) + " " + number(at.y) + ")")
                   : "") +
              ">" + escaped(text) + "</text>\n";
}

} // namespace stemwright::svg
