#include "engine/project/projectjson.h"

#include "engine/project/jsonfields.h"
#include "engine/project/jsonguard.h"
#include "engine/project/optionsjson.h"
#include "engine/project/strokejson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stemwright::project {

namespace {

using nlohmann::json;

constexpr const char* kFormat = "stemwright project";
constexpr std::int64_t kMaxFrames = std::int64_t{1} << 53; // what a JSON number holds exactly
constexpr std::size_t kMaxTakes = 1000;
constexpr std::int64_t kLatestVersion = 1'000'000;
constexpr double kLowestDb = -1000.0; // 32-bit floats hear nothing below; silence itself is null

bool isHex(std::string_view text) { return text.find_first_not_of("0123456789abcdef") == std::string_view::npos; }

bool isSha256(std::string_view text)
{
    constexpr std::size_t kDigits = 64;
    return text.size() == kDigits && isHex(text);
}

std::string readColour(JsonFields& fields, const json& from)
{
    std::string colour = fields.text(from, "colour");
    constexpr std::size_t kLength = 7; // "#rrggbb"
    if (!colour.empty() && (colour.size() != kLength || colour.front() != '#' || !isHex(colour.substr(1))))
        fields.refuse("colour", "is not a colour");
    return colour;
}

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
    if (!isSha256(song.sha256))
        fields.refuse("sha256", "is not a SHA-256");
    return song;
}

/// What a take has beyond its settings came later: without it, the project is older.
Take readTake(JsonFields& fields, const json& from)
{
    Take take{.model = fields.text(from, "model"), .modelHash = fields.text(from, "modelHash"), .options = readOptions(fields, from)};
    if (!from.contains("name"))
        return take;
    take.name = fields.text(from, "name");
    take.colour = readColour(fields, from);
    take.notes = fields.text(from, "notes");
    take.stemsHash = fields.text(from, "stemsHash");
    if (!take.stemsHash.empty() && !isSha256(take.stemsHash))
        fields.refuse("stemsHash", "is not a SHA-256");
    return take;
}

/// The current take's place among them; the first in older projects.
std::size_t readCurrentTake(JsonFields& fields, const json& from, std::size_t takes)
{
    if (takes == 0 || !from.contains("currentTake"))
        return 0;
    return static_cast<std::size_t>(fields.whole(from, "currentTake", 0, static_cast<std::int64_t>(takes) - 1));
}

ProjectStrip readStrip(JsonFields& fields, const json& from)
{
    ProjectStrip strip{.target = fields.text(from, "target"), .name = fields.text(from, "name"), .colour = readColour(fields, from)};
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
    json object{{"model", take.model},   {"modelHash", take.modelHash}, {"name", take.name},
                {"colour", take.colour}, {"notes", take.notes},         {"stemsHash", take.stemsHash}};
    writeOptions(object, take.options);
    return object;
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
              {"strokes", strokeList(project.strokes)},
              {"playheadFrame", project.playheadFrame},
              {"view", {{"firstFrame", project.view.firstFrame}, {"framesPerPixel", project.view.framesPerPixel}}}};
    for (const Take& take : project.takes)
        root["takes"].push_back(takeObject(take));
    if (!project.takes.empty())
        root["currentTake"] = project.currentTake;
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
    if (fields.whole(root, "version", 1, kLatestVersion) > kSchemaVersion)
        fields.refuse("version", "says that a later Stemwright made it", Errc::Unsupported);
    if (!fields.status())
        return std::unexpected(fields.status().error());
    Project project{.song = readSong(fields, fields.object(root, "song"))};
    for (const json& take : fields.list(root, "takes", kMaxTakes))
        project.takes.push_back(readTake(fields, take));
    project.currentTake = readCurrentTake(fields, root, project.takes.size());
    for (const json& strip : fields.list(root, "strips", mix::kMaxStrips))
        project.strips.push_back(readStrip(fields, strip));
    project.masterDb = readDecibels(fields, root, "masterDb");
    project.strokes = readStrokes(fields, root);
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
