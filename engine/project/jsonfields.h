#pragma once

#include "engine/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

namespace stemwright::project {

/// Takes fields out of JSON objects and remembers what is wrong first; from then on everything is a default. So a reader is written
/// without a question after each field, and asks once at its end.
class JsonFields {
public:
    explicit JsonFields(std::string file) : m_file(std::move(file)) {}

    const nlohmann::json& object(const nlohmann::json& from, const char* name);
    const nlohmann::json& list(const nlohmann::json& from, const char* name, std::size_t mostItems);
    double number(const nlohmann::json& from, const char* name, double lowest, double highest);
    std::int64_t whole(const nlohmann::json& from, const char* name, std::int64_t lowest, std::int64_t highest);
    bool truth(const nlohmann::json& from, const char* name);
    std::string text(const nlohmann::json& from, const char* name);

    void refuse(const char* name, const std::string& reason, Errc code = Errc::Corrupt);
    const Status& status() const { return m_status; }

private:
    const nlohmann::json& field(const nlohmann::json& from, const char* name);

    std::string m_file;
    Status m_status;
};

} // namespace stemwright::project
