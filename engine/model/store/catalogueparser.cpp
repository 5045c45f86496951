#include "engine/base/fileops.h"
#include "engine/model/store/catalogue.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace stemwright::model {

namespace {

using nlohmann::json;

constexpr std::size_t kMaxJsonBytes = std::size_t{1} << 20U;
constexpr std::uint64_t kSchema = 1;
constexpr std::uint64_t kMaxModelBytes = std::uint64_t{1} << 34U;
/// What a `.pth` may have beside the tensors: about 24 kB for the umxhq files, whose size is known; the rest is prudence.
constexpr std::uint64_t kContainerAllowanceBytes = std::uint64_t{4} << 20U;

/// Reads fields of nested objects and remembers the first thing that is wrong, so that a caller checks once at the end.
class Fields {
public:
    Fields(const json& object, std::string where, std::string& problem) : m_object(&object), m_where(std::move(where)), m_problem(&problem)
    {
        if (!object.is_object())
            complain("is not an object");
    }

    bool has(const char* key)
    {
        m_known.insert(key);
        return m_object->is_object() && m_object->contains(key);
    }

    std::string text(const char* key)
    {
        const json* value = find(key);
        if (value && value->is_string() && !value->get_ref<const std::string&>().empty())
            return value->get<std::string>();
        complain(std::string("needs a text \"") + key + '"');
        return {};
    }

    template <typename Integer = std::uint64_t>
    Integer integer(const char* key, std::uint64_t lowest, std::uint64_t highest)
    {
        const json* value = find(key);
        if (value && value->is_number_unsigned() && value->get<std::uint64_t>() >= lowest && value->get<std::uint64_t>() <= highest)
            return static_cast<Integer>(value->get<std::uint64_t>());
        complain(std::string("needs a whole number \"") + key + "\" from " + std::to_string(lowest) + " to " + std::to_string(highest));
        return static_cast<Integer>(lowest);
    }

    double decibels(const char* key)
    {
        constexpr double kLimitDb = 100;
        const json* value = find(key);
        if (value && value->is_number() && std::abs(value->get<double>()) < kLimitDb)
            return value->get<double>();
        complain(std::string("needs decibels \"") + key + '"');
        return 0;
    }

    Fields object(const char* key)
    {
        static const json kNothing;
        const json* value = find(key);
        return {value ? *value : kNothing, m_where + '.' + key, *m_problem};
    }

    /// The elements of a list, which must not be empty.
    std::vector<Fields> list(const char* key)
    {
        std::vector<Fields> elements;
        const json* value = find(key);
        if (!value || !value->is_array() || value->empty())
            complain(std::string("needs a list \"") + key + '"');
        else
            for (const json& element : *value)
                elements.emplace_back(element, m_where + '.' + key + '[' + std::to_string(elements.size()) + ']', *m_problem);
        return elements;
    }

    /// Refuses what nobody asked for: a misspelt checksum must not pass as none.
    void expectNothingElse()
    {
        if (m_object->is_object())
            for (const auto& item : m_object->items())
                if (!m_known.contains(item.key()))
                    complain("has an unknown field \"" + item.key() + '"');
    }

    void complain(const std::string& what)
    {
        if (m_problem->empty())
            *m_problem = m_where + ' ' + what;
    }

private:
    const json* find(const char* key) { return has(key) ? &m_object->at(key) : nullptr; }

    const json* m_object;
    std::string m_where;
    std::string* m_problem;
    std::set<std::string, std::less<>> m_known;
};

std::string safeName(Fields& fields, const char* key)
{
    std::string name = fields.text(key);
    if (!isSafeFileName(name))
        fields.complain(std::string("has a \"") + key + "\" that cannot be a file's name");
    return name;
}

std::string httpsAddress(Fields& fields, const char* key)
{
    std::string address = fields.text(key);
    if (!address.starts_with("https://"))
        fields.complain(std::string("has a \"") + key + "\" that is not https");
    return address;
}

Checksum parseChecksum(Fields& fields)
{
    constexpr std::size_t kFullDigits = 64;
    Checksum checksum;
    const bool full = fields.has("sha256");
    checksum.sha256 = fields.text(full ? "sha256" : "sha256_prefix");
    if (fields.has("md5"))
        checksum.md5 = fields.text("md5");
    if (!isWellFormed(checksum) || (full && checksum.sha256.size() != kFullDigits))
        fields.complain("has a checksum of the wrong form");
    return checksum;
}

WeightFile parseWeights(Fields fields, const std::string& baseUrl, std::uint64_t tensorBytes)
{
    WeightFile file;
    file.name = safeName(fields, "name");
    file.url = baseUrl + '/' + (fields.has("published_name") ? safeName(fields, "published_name") : file.name);
    file.checksum = parseChecksum(fields);
    file.sizeLimitBytes = tensorBytes + kContainerAllowanceBytes;
    if (fields.has("size")) {
        file.sizeBytes = fields.integer("size", tensorBytes, file.sizeLimitBytes);
        file.sizeLimitBytes = *file.sizeBytes;
    }
    fields.expectNothingElse();
    return file;
}

Scores parseScores(Fields fields)
{
    Scores scores{.sdrDb = fields.decibels("sdr"), .sirDb = {}, .sarDb = {}, .isrDb = {}};
    const std::array<std::pair<const char*, std::optional<double>*>, 3> others{
        {{"sir", &scores.sirDb}, {"sar", &scores.sarDb}, {"isr", &scores.isrDb}}};
    for (const auto& [key, value] : others)
        if (fields.has(key))
            *value = fields.decibels(key);
    fields.expectNothingElse();
    return scores;
}

NetworkParams parseNetwork(Fields& model)
{
    constexpr std::uint64_t kMaxRateHz = 768000;
    NetworkParams network;
    network.sampleRateHz = model.integer<int>("sample_rate", 4000, kMaxRateHz);
    Fields stft = model.object("stft");
    network.stft.window = stft.integer<std::size_t>("window", 2, 1U << 16U);
    network.stft.hop = stft.integer<std::size_t>("hop", 1, network.stft.window);
    stft.expectNothingElse();
    network.channels = model.integer<std::size_t>("channels", 1, 2);
    network.hiddenSize = model.integer<std::size_t>("hidden_size", 1, 1U << 14U);
    network.bandwidthHz = model.integer<int>("bandwidth", 1, kMaxRateHz);
    return network;
}

Licence parseLicence(Fields fields)
{
    Licence licence{.name = fields.text("name"), .text = fields.text("text")};
    fields.expectNothingElse();
    return licence;
}

void parseTargets(Fields& model, Manifest& manifest, const std::string& baseUrl, std::uint64_t tensorBytes)
{
    std::set<std::string> names;
    std::set<std::string> files;
    bool anyScores = false;
    for (Fields& fields : model.list("targets")) {
        CatalogueTarget target{.name = safeName(fields, "name"), .weights = {}, .scores = {}};
        if (!manifest.isBuiltIn())
            target.weights = parseWeights(fields.object("file"), baseUrl, tensorBytes);
        if (fields.has("scores"))
            target.scores = parseScores(fields.object("scores"));
        fields.expectNothingElse();
        if (!names.insert(target.name).second || (target.weights && !files.insert(target.weights->name).second))
            fields.complain("repeats a name");
        anyScores |= target.scores.has_value();
        manifest.targets.push_back(std::move(target));
    }
    if (anyScores)
        manifest.scoresNote = model.text("scores_note");
}

Manifest parseModel(Fields& model)
{
    Manifest manifest;
    manifest.id = safeName(model, "id");
    manifest.title = model.text("title");
    manifest.architecture = model.text("architecture");
    manifest.trainedOn = model.text("trained_on");
    manifest.licence = parseLicence(model.object("licence"));
    std::string baseUrl;
    std::uint64_t tensorBytes = 0;
    if (model.has("base_url")) {
        baseUrl = httpsAddress(model, "base_url");
        manifest.sourcePage = httpsAddress(model, "source_page");
        tensorBytes = model.integer("tensor_bytes", 1, kMaxModelBytes);
        manifest.network = parseNetwork(model);
    } else if (model.has("program_folder")) {
        manifest.programFolder = safeName(model, "program_folder");
    }
    parseTargets(model, manifest, baseUrl, tensorBytes);
    model.expectNothingElse();
    return manifest;
}

} // namespace

Result<Catalogue> parseCatalogue(std::string_view text)
{
    if (text.size() > kMaxJsonBytes)
        return failure(Errc::TooLarge, "catalogue: longer than " + std::to_string(kMaxJsonBytes) + " bytes");
    const json root = json::parse(text, nullptr, false);
    if (root.is_discarded())
        return failure(Errc::Corrupt, "catalogue: not well-formed JSON");
    std::string problem;
    Fields fields(root, "catalogue", problem);
    fields.integer("schema", kSchema, kSchema);
    Catalogue catalogue;
    std::set<std::string> ids;
    for (Fields& model : fields.list("models")) {
        catalogue.push_back(parseModel(model));
        if (!ids.insert(catalogue.back().id).second)
            model.complain("repeats an id");
    }
    fields.expectNothingElse();
    if (!problem.empty())
        return failure(Errc::Corrupt, problem);
    return catalogue;
}

} // namespace stemwright::model
