#include "engine/project/optionsjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace stemwright::project {

namespace {

constexpr std::int64_t kMaxOption = 1'000'000;
constexpr std::array<std::pair<separate::Residual, const char*>, 4> kResiduals{{{separate::Residual::None, "none"},
                                                                                {separate::Residual::Remainder, "remainder"},
                                                                                {separate::Residual::Filtered, "filtered"},
                                                                                {separate::Residual::Spread, "spread"}}};

} // namespace

void writeOptions(nlohmann::json& object, const separate::SeparationOptions& options)
{
    const auto* const residual = std::ranges::find(kResiduals, options.residual, [](const auto& entry) { return entry.first; });
    object["iterations"] = options.iterations;
    object["windowSlices"] = options.windowSlices;
    object["softMask"] = options.softMask;
    object["residual"] = residual->second;
}

separate::SeparationOptions readOptions(JsonFields& fields, const nlohmann::json& from)
{
    separate::SeparationOptions options;
    options.iterations = static_cast<std::size_t>(fields.whole(from, "iterations", 0, kMaxOption));
    options.windowSlices = static_cast<std::size_t>(fields.whole(from, "windowSlices", 0, kMaxOption));
    options.softMask = fields.truth(from, "softMask");
    const std::string residual = fields.text(from, "residual");
    const auto* const known = std::ranges::find_if(kResiduals, [&](const auto& entry) { return entry.second == residual; });
    if (known == kResiduals.end())
        fields.refuse("residual", "is unknown");
    else
        options.residual = known->first;
    return options;
}

} // namespace stemwright::project
