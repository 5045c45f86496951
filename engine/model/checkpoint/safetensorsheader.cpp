#include "engine/model/checkpoint/safetensorsheader.h"

#include "engine/model/checkpoint/inquotes.h"
#include "engine/model/checkpoint/pickle.h"
#include "engine/model/checkpoint/safetensors.h"

#include <nlohmann/json.hpp>

#include <set>
#include <utility>

namespace stemwright::model {

namespace {

constexpr std::string_view kMetadata = "__metadata__";

/// Receives the parser's events; the first refusal stops it.
class HeaderReader : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit HeaderReader(const ByteSource& source) : m_source(source) {}

    std::map<std::string, SafetensorsEntry> entries;
    Status status;

    bool null() override { return malformed(); }
    bool boolean(bool) override { return malformed(); }
    bool number_integer(number_integer_t) override { return malformed(); }
    bool number_float(number_float_t, const string_t&) override { return malformed(); }
    bool binary(binary_t&) override { return malformed(); }

    bool number_unsigned(number_unsigned_t value) override
    {
        if (m_list == nullptr)
            return malformed();
        if (m_list->size() >= kMaxRank)
            return fail(Errc::TooLarge, "has a tensor of more than 8 dimensions: " + inQuotes(m_name));
        m_list->push_back(value);
        return true;
    }

    bool string(string_t& value) override
    {
        if (m_level != Level::Fields || m_list != nullptr || (m_field != "dtype" && m_name != kMetadata))
            return malformed();
        if (m_field == "dtype" && m_name != kMetadata)
            m_entry.dtype = value;
        return true;
    }

    bool start_object(std::size_t) override
    {
        if (m_level == Level::Fields || m_list != nullptr)
            return malformed();
        m_level = m_level == Level::Outside ? Level::Names : Level::Fields;
        m_entry = {};
        m_fields.clear();
        return true;
    }

    bool key(string_t& value) override
    {
        if (value.size() > kMaxNameBytes)
            return fail(Errc::TooLarge, "has a name of more than 256 bytes: " + inQuotes(value));
        if (m_level == Level::Names) {
            m_name = value;
            if (!m_names.insert(value).second)
                return fail(Errc::Corrupt, "names " + inQuotes(value) + " twice");
            const std::size_t tensors = m_names.size() - m_names.count(std::string(kMetadata));
            return tensors <= kMaxSafetensorsTensors || fail(Errc::TooLarge, "has more than 10,000 tensors");
        }
        m_field = value;
        const bool known = value == "dtype" || value == "shape" || value == "data_offsets" || m_name == kMetadata;
        return (known && m_fields.insert(value).second) || malformed();
    }

    bool end_object() override
    {
        if (m_level == Level::Names) {
            m_level = Level::Outside;
            return true;
        }
        m_level = Level::Names;
        if (m_name == kMetadata)
            return true;
        if (m_fields.size() != kFieldsOfTensor)
            return malformed();
        entries.emplace(m_name, std::move(m_entry));
        return true;
    }

    bool start_array(std::size_t) override
    {
        if (m_level != Level::Fields || m_list != nullptr || m_name == kMetadata || m_field == "dtype")
            return malformed();
        m_list = m_field == "shape" ? &m_entry.shape : &m_entry.offsets;
        return true;
    }

    bool end_array() override
    {
        m_list = nullptr;
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return malformed(); }

private:
    enum class Level { Outside, Names, Fields };
    static constexpr std::size_t kFieldsOfTensor = 3;

    bool fail(Errc code, std::string_view reason)
    {
        if (status)
            status = m_source.refuse(code, reason);
        return false;
    }

    bool malformed() { return fail(Errc::Corrupt, "has a malformed header" + (m_name.empty() ? "" : " at " + inQuotes(m_name))); }

    const ByteSource& m_source;
    Level m_level = Level::Outside;
    std::string m_name;
    std::string m_field;
    std::set<std::string> m_names;
    std::set<std::string> m_fields;
    SafetensorsEntry m_entry;
    std::vector<std::uint64_t>* m_list = nullptr;
};

} // namespace

Result<std::map<std::string, SafetensorsEntry>> parseSafetensorsHeader(const ByteSource& source, std::string_view header)
{
    HeaderReader reader(source);
    const bool parsed = nlohmann::json::sax_parse(header, &reader);
    if (!reader.status)
        return std::unexpected(reader.status.error());
    if (!parsed)
        return source.refuse(Errc::Corrupt, "has a malformed header");
    return std::move(reader.entries);
}

} // namespace stemwright::model
