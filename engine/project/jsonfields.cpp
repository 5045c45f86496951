#include "engine/project/jsonfields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace stemwright::project {

namespace {

using nlohmann::json;

constexpr std::size_t kMaxTextBytes = 16'384; // four times the longest path that Linux takes, for its escapes
const json kNothing;

} // namespace

void JsonFields::refuse(const char* name, const std::string& reason, Errc code)
{
    if (m_status)
        m_status = failure(code, m_file + ": '" + name + "' " + reason);
}

const json& JsonFields::field(const json& from, const char* name)
{
    if (!m_status)
        return kNothing;
    if (!from.is_object()) {
        refuse(name, "should stand in an object");
        return kNothing;
    }
    const auto found = from.find(name);
    if (found == from.end()) {
        refuse(name, "is missing");
        return kNothing;
    }
    return *found;
}

const json& JsonFields::object(const json& from, const char* name)
{
    const json& value = field(from, name);
    if (!value.is_object())
        refuse(name, "is not an object");
    return value;
}

const json& JsonFields::list(const json& from, const char* name, std::size_t mostItems)
{
    static const json empty = json::array();
    const json& value = field(from, name);
    if (!value.is_array())
        refuse(name, "is not a list");
    else if (value.size() > mostItems)
        refuse(name, "has more than " + std::to_string(mostItems) + " entries", Errc::TooLarge);
    return m_status ? value : empty;
}

double JsonFields::number(const json& from, const char* name, double lowest, double highest)
{
    const json& value = field(from, name);
    if (!value.is_number()) {
        refuse(name, "is not a number");
        return lowest;
    }
    const auto number = value.get<double>();
    if (!(number >= lowest && number <= highest)) // NaN too
        refuse(name, "is out of range");
    return m_status ? number : lowest;
}

std::int64_t JsonFields::whole(const json& from, const char* name, std::int64_t lowest, std::int64_t highest)
{
    const double value = number(from, name, static_cast<double>(lowest), static_cast<double>(highest));
    if (value != std::floor(value))
        refuse(name, "is not a whole number");
    return static_cast<std::int64_t>(value);
}

bool JsonFields::truth(const json& from, const char* name)
{
    const json& value = field(from, name);
    if (!value.is_boolean())
        refuse(name, "is neither true nor false");
    return m_status && value.get<bool>();
}

std::string JsonFields::text(const json& from, const char* name)
{
    const json& value = field(from, name);
    if (!value.is_string())
        refuse(name, "is not a text");
    else if (value.get_ref<const std::string&>().size() > kMaxTextBytes)
        refuse(name, "is too long", Errc::TooLarge);
    return m_status ? value.get<std::string>() : std::string();
}

} // namespace stemwright::project
