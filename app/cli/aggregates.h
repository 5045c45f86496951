#pragma once

#include "app/cli/options.h"
#include "engine/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace stemwright::cli {

/// Reads `NAME=a+b`, or the reference's JSON object `{"NAME": ["a", "b"]}`.
/// Errors  InvalidArgument with words for anything else, for names that cannot be file names, and for empty or repeated members.
Result<std::vector<Aggregate>> parseAggregates(std::string_view text);

/// One file that a separation leaves: the sum of these stems.
struct Output {
    std::string name;
    std::vector<std::size_t> stems; ///< indices into the names of the stems
};

/// What is written when aggregates are wanted: they and nothing else (spec open-unmix 3.3); otherwise `single`.
/// Errors  InvalidArgument for members that are not among `single`, whose names it lists.
Result<std::vector<Output>> aggregated(std::vector<Output> single, const std::vector<Aggregate>& aggregates);

std::vector<std::string> namesOf(const std::vector<Output>& outputs);

/// "vocals, drums, bass".
std::string joined(const std::vector<std::string>& parts);

} // namespace stemwright::cli
