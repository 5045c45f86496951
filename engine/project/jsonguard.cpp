#include "engine/project/jsonguard.h"

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

namespace stemwright::project {

namespace {

constexpr std::size_t kMaxDepth = 8;
constexpr std::size_t kMaxValues = 1'000'000;

/// Receives the parser's events; the first refusal stops it.
class Guard : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit Guard(std::string_view file) : m_file(file) {}

    Status status;

    bool null() override { return count(); }
    bool boolean(bool) override { return count(); }
    bool number_integer(number_integer_t) override { return count(); }
    bool number_unsigned(number_unsigned_t) override { return count(); }
    bool number_float(number_float_t, const string_t&) override { return count(); }
    bool string(string_t&) override { return count(); }
    bool binary(binary_t&) override { return count(); }
    bool start_object(std::size_t) override { return descend(); }
    bool start_array(std::size_t) override { return descend(); }
    bool end_object() override { return ascend(); }
    bool end_array() override { return ascend(); }

    bool key(string_t& value) override
    {
        return m_names.back().insert(value).second || refuse(Errc::Corrupt, "has a name twice in one object");
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override
    {
        return refuse(Errc::Corrupt, "is not well-formed JSON at byte " + std::to_string(position));
    }

private:
    bool refuse(Errc code, std::string_view reason)
    {
        status = failure(code, std::string(m_file) + ": " + std::string(reason));
        return false;
    }
    bool count() { return ++m_values <= kMaxValues || refuse(Errc::TooLarge, "has more than 1,000,000 values"); }
    bool descend()
    {
        m_names.emplace_back();
        return count() && (m_names.size() <= kMaxDepth || refuse(Errc::TooLarge, "is nested deeper than 8 levels"));
    }
    bool ascend()
    {
        m_names.pop_back();
        return true;
    }

    std::string_view m_file;
    std::size_t m_values = 0;
    std::vector<std::set<std::string>> m_names; ///< of each open object
};

} // namespace

Status checkJson(std::string_view text, std::string_view file)
{
    Guard guard(file);
    const bool parsed = nlohmann::json::sax_parse(text, &guard);
    if (!parsed && guard.status)
        return failure(Errc::Corrupt, std::string(file) + ": is not well-formed JSON");
    return guard.status;
}

} // namespace stemwright::project
