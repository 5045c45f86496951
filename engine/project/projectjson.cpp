#include "engine/project/projectjson.h"

#include "engine/project/jsonfields.h"
#include "engine/project/jsonguard.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace stemwright::project {

namespace {

using nlohmann::json;

constexpr const char* kFormat = "stemwright project";
constexpr std::int64_t kMaxFrames = std::int64_t{1} << 53; // what a JSON number holds exactly
constexpr std::size_t kMaxTakes = 1000;
constexpr std::int64_t kMaxOption = 1'000'000;
constexpr double kLowestDb = -1000.0; // 32-bit floats hear nothing below; silence itself is null
constexpr std::array<std::pair<separate::Residual, const char*>, 4> kResiduals{{{separate::Residual::None, "none"},
                                                                                {separate::Residual::Remainder, "remainder"},
                                                                                {separate::Residual::Filtered, "filtered"},
                                                                                {separate::Residual::Spread, "spread"}}};

bool isHex(std::string_view text) { return text.find_first_not_of("0123456789abcdef") == std::string_view::npos; }

/// JSON holds Unicode and names of files hold bytes: what is not ASCII, and '%', becomes %xx.
std::string escaped(const std::string& bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const char c : bytes) {
        const auto code = static_cast<unsigned char>(c);
        if (code < 0x80 && c != '%')
            text += c;
        else
            text.append({'%', kDigits[code >> 4U], kDigits[code & 0xfU]});
    }
    return text;
}

std::optional<std::string> unescaped(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i];
            continue;
        }
        const std::string digits(text.substr(i + 1, 2));
        if (digits.size() != 2 || !isHex(digits))
            return std::nullopt;
        bytes += static_cast<char>(std::stoi(digits, nullptr, 16));
        i += 2;
    }
    return bytes;
}

json decibels(float gainDb) { return std::isinf(gainDb) ? json() : json(gainDb); }

float readDecibels(JsonFields& fields, const json& from, const char* name)
{
    const auto found = from.find(name);
    if (found != from.end() && found->is_null())
        return -std::numeric_limits<float>::infinity();
    return static_cast<float>(fields.number(from, name, kLowestDb, mix::kMaxGainDb));
}

SongReference readSong(JsonFields& fields, const json& from)
{
    const bool inFolder = from.contains("path");
    const char* const name = inFolder ? "path" : "elsewhere";
    const auto path = unescaped(fields.text(from, name));
    SongReference song{
        .path = path.value_or(""), .sha256 = fields.text(from, "sha256"), .bytes = fields.whole(from, "bytes", 0, kMaxFrames)};
    if (!path || path->find('\0') != std::string::npos)
        fields.refuse(name, "is not the name of a file");
    if (inFolder && !staysInFolder(song.path))
        fields.refuse(name, "leads out of the project's folder");
    if (!inFolder && !song.path.is_absolute())
        fields.refuse(name, "is not an absolute path");
    if (song.sha256.size() != 64 || !isHex(song.sha256))
        fields.refuse("sha256", "is not a SHA-256");
    return song;
}

Take readTake(JsonFields& fields, const json& from)
{
    Take take{.model = fields.text(from, "model"), .modelHash = fields.text(from, "modelHash")};
    take.options.iterations = static_cast<std::size_t>(fields.whole(from, "iterations", 0, kMaxOption));
    take.options.windowSlices = static_cast<std::size_t>(fields.whole(from, "windowSlices", 0, kMaxOption));
    take.options.softMask = fields.truth(from, "softMask");
    const std::string residual = fields.text(from, "residual");
    const auto* const known = std::ranges::find_if(kResiduals, [&](const auto& entry) { return entry.second == residual; });
    if (known == kResiduals.end())
        fields.refuse("residual", "is unknown");
    else
        take.options.residual = known->first;
    return take;
}

ProjectStrip readStrip(JsonFields& fields, const json& from)
{
    ProjectStrip strip{.target = fields.text(from, "target"), .name = fields.text(from, "name"), .colour = fields.text(from, "colour")};
    constexpr std::size_t kColourLength = 7; // "#rrggbb"
    const bool isColour = strip.colour.size() == kColourLength && strip.colour.front() == '#' && isHex(strip.colour.substr(1));
    if (!strip.colour.empty() && !isColour)
        fields.refuse("colour", "is not a colour");
    strip.strip = {.gainDb = readDecibels(fields, from, "gainDb"),
                   .balance = static_cast<float>(fields.number(from, "balance", -1.0, 1.0)),
                   .muted = fields.truth(from, "muted"),
                   .soloed = fields.truth(from, "soloed")};
    return strip;
}

std::optional<mix::FrameRange> readLoop(JsonFields& fields, const json& from)
{
    if (!from.contains("loop"))
        return std::nullopt;
    const json& loop = fields.object(from, "loop");
    const mix::FrameRange range{.first = fields.whole(loop, "first", 0, kMaxFrames), .end = fields.whole(loop, "end", 0, kMaxFrames)};
    if (range.frames() <= 0)
        fields.refuse("loop", "ends before it begins");
    return range;
}

json songObject(const SongReference& song)
{
    return {{song.path.is_absolute() ? "elsewhere" : "path", escaped(song.path.string())}, {"sha256", song.sha256}, {"bytes", song.bytes}};
}

json takeObject(const Take& take)
{
    const auto* const residual = std::ranges::find(kResiduals, take.options.residual, [](const auto& entry) { return entry.first; });
    return {{"model", take.model},
            {"modelHash", take.modelHash},
            {"iterations", take.options.iterations},
            {"windowSlices", take.options.windowSlices},
            {"softMask", take.options.softMask},
            {"residual", residual->second}};
}

json stripObject(const ProjectStrip& strip)
{
    return {{"target", strip.target},         {"name", strip.name},
            {"colour", strip.colour},         {"gainDb", decibels(strip.strip.gainDb)},
            {"balance", strip.strip.balance}, {"muted", strip.strip.muted},
            {"soloed", strip.strip.soloed}};
}

} // namespace

bool staysInFolder(const std::filesystem::path& path)
{
    return !path.empty() && path.is_relative() && path.has_filename() && path.string().find_first_of("\\:") == std::string::npos &&
           std::ranges::none_of(path, [](const std::filesystem::path& part) { return part == ".." || part == "."; });
}

std::string formatProject(const Project& project)
{
    json root{{"format", kFormat},
              {"version", kSchemaVersion},
              {"song", songObject(project.song)},
              {"takes", json::array()},
              {"strips", json::array()},
              {"masterDb", decibels(project.masterDb)},
              {"playheadFrame", project.playheadFrame},
              {"view", {{"firstFrame", project.view.firstFrame}, {"framesPerPixel", project.view.framesPerPixel}}}};
    for (const Take& take : project.takes)
        root["takes"].push_back(takeObject(take));
    for (const ProjectStrip& strip : project.strips)
        root["strips"].push_back(stripObject(strip));
    if (project.loop)
        root["loop"] = {{"first", project.loop->first}, {"end", project.loop->end}};
    constexpr int kIndent = 2;
    return root.dump(kIndent, ' ', false, json::error_handler_t::replace) + '\n';
}

Result<Project> parseProject(std::string_view text, const std::string& file)
{
    if (const Status wellFormed = checkJson(text, file); !wellFormed)
        return std::unexpected(wellFormed.error());
    const json root = json::parse(text, nullptr, false);
    JsonFields fields(file);
    if (fields.text(root, "format") != kFormat)
        fields.refuse("format", "says that this is no Stemwright project", Errc::Unsupported);
    if (fields.whole(root, "version", 1, kMaxOption) > kSchemaVersion)
        fields.refuse("version", "says that a later Stemwright made it", Errc::Unsupported);
    if (!fields.status())
        return std::unexpected(fields.status().error());
    Project project{.song = readSong(fields, fields.object(root, "song"))};
    for (const json& take : fields.list(root, "takes", kMaxTakes))
        project.takes.push_back(readTake(fields, take));
    for (const json& strip : fields.list(root, "strips", mix::kMaxStrips))
        project.strips.push_back(readStrip(fields, strip));
    project.masterDb = readDecibels(fields, root, "masterDb");
    project.loop = readLoop(fields, root);
    project.playheadFrame = fields.whole(root, "playheadFrame", 0, kMaxFrames);
    const json& view = fields.object(root, "view");
    constexpr auto kFar = static_cast<double>(kMaxFrames);
    project.view = {.firstFrame = fields.number(view, "firstFrame", 0.0, kFar),
                    .framesPerPixel = fields.number(view, "framesPerPixel", 0.0, kFar)};
    if (!fields.status())
        return std::unexpected(fields.status().error());
    return project;
}

} // namespace stemwright::project
