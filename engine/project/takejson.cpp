#include "engine/project/takejson.h"

#include "engine/base/sha256.h"
#include "engine/mix/mix.h"
#include "engine/project/jsonguard.h"
#include "engine/project/optionsjson.h"

#include <nlohmann/json.hpp>

namespace stemwright::project {

namespace {

using nlohmann::json;

constexpr const char* kFormat = "stemwright take";
constexpr int kVersion = 1;
constexpr std::int64_t kMaxFrames = std::int64_t{1} << 53; // what a JSON number holds exactly
constexpr std::int64_t kMaxChannels = 64;
constexpr std::size_t kMaxBlocks = 90'000; // of all stems: a day of sound

std::vector<std::string> readBlocks(JsonFields& fields, const json& from)
{
    std::vector<std::string> blocks;
    for (const json& block : fields.list(from, "blocks", kMaxBlocks)) {
        if (!block.is_string())
            fields.refuse("blocks", "has an entry that is not a text");
        else
            blocks.push_back(block.get<std::string>());
    }
    return blocks;
}

} // namespace

std::string settingsText(const TakeKey& key)
{
    json object{{"song", key.song}, {"model", key.model}};
    writeOptions(object, key.options);
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string formatContents(const TakeContents& contents)
{
    json root{{"format", kFormat},
              {"version", kVersion},
              {"song", contents.key.song},
              {"model", contents.key.model},
              {"modelHash", contents.key.modelHash},
              {"frames", contents.frames},
              {"channels", contents.channels},
              {"stems", json::array()}};
    writeOptions(root, contents.key.options);
    for (std::size_t stem = 0; stem < contents.stems.size(); ++stem)
        root["stems"].push_back({{"name", contents.stems[stem]}, {"blocks", contents.blocks[stem]}});
    const std::string text = root.dump(1, ' ', false, json::error_handler_t::replace) + '\n';
    return Sha256::of(text) + '\n' + text;
}

Result<TakeContents> parseContents(std::string_view text, const std::string& file)
{
    const std::size_t line = text.find('\n');
    const std::string_view body = line == std::string_view::npos ? std::string_view() : text.substr(line + 1);
    if (line == std::string_view::npos || text.substr(0, line) != Sha256::of(body))
        return failure(Errc::HashMismatch, file + ": was damaged");
    if (const Status wellFormed = checkJson(body, file); !wellFormed)
        return std::unexpected(wellFormed.error());
    const json root = json::parse(body, nullptr, false);
    JsonFields fields(file);
    if (fields.text(root, "format") != kFormat || fields.whole(root, "version", 1, kVersion) != kVersion)
        fields.refuse("format", "is of another program");
    TakeContents contents{.key = {.song = fields.text(root, "song"),
                                  .model = fields.text(root, "model"),
                                  .modelHash = fields.text(root, "modelHash"),
                                  .options = readOptions(fields, root)},
                          .frames = fields.whole(root, "frames", 1, kMaxFrames),
                          .channels = static_cast<std::size_t>(fields.whole(root, "channels", 1, kMaxChannels))};
    for (const json& stem : fields.list(root, "stems", mix::kMaxStrips)) {
        contents.stems.push_back(fields.text(stem, "name"));
        contents.blocks.push_back(readBlocks(fields, stem));
        if (!std::cmp_equal(contents.blocks.back().size(), contents.blocksPerStem()))
            fields.refuse("blocks", "are not as many as the stem has");
    }
    if (contents.stems.empty())
        fields.refuse("stems", "are none");
    if (!fields.status())
        return std::unexpected(fields.status().error());
    return contents;
}

} // namespace stemwright::project
