#include "engine/project/strokejson.h"

#include "engine/audio/decoder.h"
#include "engine/edit/strokecheck.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace stemwright::project {

namespace {

using nlohmann::json;

constexpr std::int64_t kMaxFrames = std::int64_t{1} << 53; // what a JSON number holds exactly
constexpr double kHighestHz = audio::kMaxSampleRateHz / 2.0;
constexpr std::array<std::pair<edit::Operation, const char*>, 3> kOperations{
    {{edit::Operation::MoveTo, "moveTo"}, {edit::Operation::Remove, "remove"}, {edit::Operation::OnlyHere, "onlyHere"}}};

json pointList(const std::vector<edit::Point>& points)
{
    json list = json::array();
    for (const edit::Point& point : points) {
        list.push_back(point.frame);
        list.push_back(point.hz);
    }
    return list;
}

struct ShapeObject {
    json operator()(const edit::Rectangle& shape) const
    {
        return {{"kind", "rectangle"},
                {"firstFrame", shape.frames.first},
                {"endFrame", shape.frames.end},
                {"lowHz", shape.lowHz},
                {"highHz", shape.highHz}};
    }
    json operator()(const edit::Lasso& shape) const { return {{"kind", "lasso"}, {"corners", pointList(shape.corners)}}; }
    json operator()(const edit::Brush& shape) const
    {
        return {{"kind", "brush"}, {"path", pointList(shape.path)}, {"frames", shape.frames}, {"octaves", shape.octaves}};
    }
    json operator()(const edit::Harmonics& shape) const
    {
        return {{"kind", "harmonics"}, {"path", pointList(shape.path)}, {"partials", shape.partials}, {"widthHz", shape.widthHz}};
    }
    json operator()(const edit::Combination& shape) const
    {
        json parts = json::array();
        for (const edit::Combination::Part& part : shape.parts)
            parts.push_back({{"takenAway", part.isTakenAway}, {"shape", std::visit(*this, part.shape)}});
        return {{"kind", "combination"}, {"parts", std::move(parts)}};
    }
};

std::vector<edit::Point> readPoints(JsonFields& fields, const json& from, const char* name)
{
    const json& list = fields.list(from, name, 2 * edit::kMaxPoints);
    if (list.size() % 2 != 0 || !std::ranges::all_of(list, [](const json& value) { return value.is_number(); })) {
        fields.refuse(name, "is not a list of points");
        return {};
    }
    std::vector<edit::Point> points;
    for (std::size_t i = 0; i < list.size(); i += 2)
        points.push_back({.frame = list[i].get<double>(), .hz = list[i + 1].get<double>()});
    return points;
}

edit::SingleShape readSingleShape(JsonFields& fields, const json& from)
{
    const std::string kind = fields.text(from, "kind");
    if (kind == "rectangle")
        return edit::Rectangle{
            .frames = {.first = fields.whole(from, "firstFrame", 0, kMaxFrames), .end = fields.whole(from, "endFrame", 0, kMaxFrames)},
            .lowHz = fields.number(from, "lowHz", 0.0, kHighestHz),
            .highHz = fields.number(from, "highHz", 0.0, kHighestHz)};
    if (kind == "lasso")
        return edit::Lasso{.corners = readPoints(fields, from, "corners")};
    if (kind == "brush")
        return edit::Brush{.path = readPoints(fields, from, "path"),
                           .frames = fields.number(from, "frames", 0.0, static_cast<double>(kMaxFrames)),
                           .octaves = fields.number(from, "octaves", 0.0, edit::kMaxOctaves)};
    if (kind == "harmonics")
        return edit::Harmonics{.path = readPoints(fields, from, "path"),
                               .partials = static_cast<int>(fields.whole(from, "partials", 1, edit::kMaxPartials)),
                               .widthHz = fields.number(from, "widthHz", 0.0, kHighestHz)};
    fields.refuse("kind", "is no shape");
    return {};
}

edit::Shape readShape(JsonFields& fields, const json& from)
{
    if (fields.text(from, "kind") != "combination")
        return edit::shapeOf(readSingleShape(fields, from));
    edit::Combination combination;
    for (const json& part : fields.list(from, "parts", edit::kMaxParts)) {
        combination.parts.push_back(
            {.shape = readSingleShape(fields, fields.object(part, "shape")), .isTakenAway = fields.truth(part, "takenAway")});
        if (!fields.status())
            return {};
    }
    return combination;
}

edit::Operation readOperation(JsonFields& fields, const json& from)
{
    const std::string operation = fields.text(from, "operation");
    const auto* const known = std::ranges::find_if(kOperations, [&](const auto& entry) { return entry.second == operation; });
    if (known != kOperations.end())
        return known->first;
    fields.refuse("operation", "is unknown");
    return {};
}

edit::Stroke readStroke(JsonFields& fields, const json& from)
{
    const json& edge = fields.object(from, "edge");
    return {.shape = readShape(fields, fields.object(from, "shape")),
            .operation = readOperation(fields, from),
            .target = fields.text(from, "target"),
            .strength = fields.number(from, "strength", 0.0, 1.0),
            .edge = {.seconds = fields.number(edge, "seconds", 0.0, edit::kMaxEdgeSeconds),
                     .octaves = fields.number(edge, "octaves", 0.0, edit::kMaxOctaves)}};
}

} // namespace

json strokeList(const std::vector<edit::Stroke>& strokes)
{
    json list = json::array();
    for (const edit::Stroke& stroke : strokes) {
        const auto* const operation = std::ranges::find(kOperations, stroke.operation, [](const auto& entry) { return entry.first; });
        list.push_back({{"operation", operation->second},
                        {"target", stroke.target},
                        {"strength", stroke.strength},
                        {"edge", {{"seconds", stroke.edge.seconds}, {"octaves", stroke.edge.octaves}}},
                        {"shape", std::visit(ShapeObject(), stroke.shape)}});
    }
    return list;
}

std::vector<edit::Stroke> readStrokes(JsonFields& fields, const json& from)
{
    std::vector<edit::Stroke> strokes;
    if (!from.contains("strokes"))
        return strokes;
    for (const json& stroke : fields.list(from, "strokes", edit::kMaxStrokes)) {
        strokes.push_back(readStroke(fields, stroke));
        if (!fields.status())
            return {};
    }
    if (const Status sound = edit::checkStrokes(strokes, {.frames = kMaxFrames, .highestHz = kHighestHz}); !sound)
        fields.refuse("strokes", "cannot be carried out: " + sound.error().detail,
                      sound.error().code == Errc::TooLarge ? Errc::TooLarge : Errc::Corrupt);
    return strokes;
}

} // namespace stemwright::project
