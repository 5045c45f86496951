#include "engine/model/foldersettings.h"

#include "engine/base/fileops.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <utility>

namespace stemwright::model {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

struct Key {
    const char* name;
    std::int64_t lowest;
    std::int64_t highest;
};
enum KeyIndex : std::size_t { Rate, Window, Hop, Channels };
constexpr std::array<Key, 4> kKeys{{{"sample_rate", 4000, 768000}, // promise A5
                                    {"nfft", 2, 1 << 17},
                                    {"nhop", 1, 1 << 16}, // more exactly: half a window
                                    {"nb_channels", 1, 8}}};

using Values = std::array<std::optional<std::int64_t>, kKeys.size()>;

std::unexpected<Error> refuse(const fs::path& path, const Key& key, const std::string& reason, Errc code = Errc::Corrupt)
{
    return failure(code, path.string() + ": the value of '" + key.name + "' " + reason);
}

/// A number that must be whole; Python writes some of them as 44100.0.
Result<std::int64_t> wholeNumber(const json& value, const Key& key, const fs::path& path)
{
    if (!value.is_number())
        return refuse(path, key, "is not a number");
    const double number = value.get<double>();
    const bool inRange = number >= static_cast<double>(key.lowest) && number <= static_cast<double>(key.highest);
    if (!inRange || number != std::floor(number))
        return refuse(path, key, "is not a whole number from " + std::to_string(key.lowest) + " to " + std::to_string(key.highest));
    return static_cast<std::int64_t>(number);
}

Result<Values> valuesOf(const json& object, const fs::path& path)
{
    Values values;
    for (std::size_t i = 0; i < kKeys.size(); ++i) {
        const auto found = object.find(kKeys[i].name);
        if (found == object.end())
            continue;
        const auto number = wholeNumber(*found, kKeys[i], path);
        if (!number)
            return std::unexpected(number.error());
        values[i] = *number;
    }
    if (values[Window] && *values[Window] % 2 != 0)
        return refuse(path, kKeys[Window], "is odd", Errc::Unsupported);
    if (values[Hop] && !values[Window])
        return refuse(path, kKeys[Window], "is missing");
    if (values[Hop] && *values[Hop] > *values[Window] / 2)
        return refuse(path, kKeys[Hop], "is more than half of 'nfft'");
    return values;
}

/// Nothing for a file that is not there.
Result<std::optional<json>> readObject(const fs::path& path, std::uint64_t maxBytes)
{
    const auto text = readTextFile(path, maxBytes);
    if (!text && text.error().code == Errc::NotFound)
        return std::optional<json>();
    if (!text)
        return std::unexpected(text.error());
    json object = json::parse(*text, nullptr, false);
    if (!object.is_object())
        return failure(Errc::Corrupt, path.string() + ": is not a JSON object");
    return std::optional(std::move(object));
}

/// What several files say, and which said it first.
class Statement {
public:
    Status add(const Values& values, const fs::path& path)
    {
        for (std::size_t i = 0; i < kKeys.size(); ++i) {
            if (!values[i])
                continue;
            if (m_values[i] && *m_values[i] != *values[i])
                return refuse(path, kKeys[i],
                              "is " + std::to_string(*values[i]) + ", but " + m_saidBy[i].filename().string() + " beside it says " +
                                  std::to_string(*m_values[i]));
            m_values[i] = values[i];
            m_saidBy[i] = path;
        }
        return {};
    }

    StatedSettings settings() const
    {
        StatedSettings stated;
        if (m_values[Rate])
            stated.sampleRateHz = static_cast<int>(*m_values[Rate]);
        for (const auto& [index, member] : {std::pair(Window, &StatedSettings::windowFrames), std::pair(Hop, &StatedSettings::hopFrames),
                                            std::pair(Channels, &StatedSettings::channels)})
            if (m_values[index])
                stated.*member = static_cast<std::size_t>(*m_values[index]);
        return stated;
    }

private:
    Values m_values;
    std::array<fs::path, kKeys.size()> m_saidBy;
};

Status addSeparator(Statement& statement, const fs::path& path)
{
    const auto object = readObject(path, kMaxSettingsBytes);
    if (!object || !*object)
        return object ? Status() : std::unexpected(object.error());
    const auto values = valuesOf(**object, path);
    if (!values)
        return std::unexpected(values.error());
    for (std::size_t i = 0; i < kKeys.size(); ++i)
        if (!(*values)[i])
            return refuse(path, kKeys[i], "is missing");
    return statement.add(*values, path);
}

Status addRecord(Statement& statement, const fs::path& path)
{
    const auto object = readObject(path, kMaxRecordBytes);
    if (!object || !*object)
        return object ? Status() : std::unexpected(object.error());
    const auto arguments = (*object)->find("args");
    if (arguments == (*object)->end())
        return {};
    if (!arguments->is_object())
        return failure(Errc::Corrupt, path.string() + ": the value of 'args' is not a JSON object");
    const auto values = valuesOf(*arguments, path);
    return values ? statement.add(*values, path) : std::unexpected(values.error());
}

} // namespace

SeparatorSettings StatedSettings::over(const SeparatorSettings& derived) const
{
    return {.sampleRateHz = sampleRateHz.value_or(derived.sampleRateHz),
            .windowFrames = windowFrames.value_or(derived.windowFrames),
            .hopFrames = hopFrames.value_or(derived.hopFrames),
            .channels = channels.value_or(derived.channels)};
}

Result<StatedSettings> readFolderSettings(const fs::path& folder, std::span<const std::string> targets)
{
    Statement statement;
    Status read = addSeparator(statement, folder / "separator.json");
    for (std::size_t i = 0; read && i < targets.size(); ++i)
        read = addRecord(statement, folder / (targets[i] + ".json"));
    if (!read)
        return std::unexpected(read.error());
    return statement.settings();
}

} // namespace stemwright::model
