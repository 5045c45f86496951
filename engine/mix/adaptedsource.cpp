#include "engine/mix/adaptedsource.h"

#include "engine/mix/mix.h"

#include <algorithm>
#include <utility>

namespace stemwright::mix {

namespace {

/// The targets of one list that the other one lacks, in words.
std::string missingFrom(const std::vector<std::string>& list, const std::vector<std::string>& other)
{
    std::string missing;
    for (const std::string& target : other)
        if (std::ranges::find(list, target) == list.end())
            missing += (missing.empty() ? "" : ", ") + target;
    return missing;
}

} // namespace

Result<std::vector<std::size_t>> orderOfTargets(const std::vector<std::string>& wanted, const std::vector<std::string>& given)
{
    const std::string missing = missingFrom(given, wanted);
    const std::string left = missingFrom(wanted, given);
    if (!missing.empty() || !left.empty() || wanted.size() != given.size())
        return failure(Errc::ShapeMismatch, "the separations have different stems: " + missing +
                                                (missing.empty() || left.empty() ? "" : ", ") + left + " in only one of them");
    std::vector<std::size_t> order;
    for (const std::string& target : wanted)
        order.push_back(static_cast<std::size_t>(std::ranges::find(given, target) - given.begin()));
    return order;
}

AdaptedSource::AdaptedSource(std::shared_ptr<Source> source, std::vector<std::size_t> order, float gainDb)
    : WrappedSource(std::move(source)), m_order(std::move(order)), m_factor(gainLinear(gainDb))
{
}

Status AdaptedSource::readStem(std::size_t stem, std::int64_t first, std::span<float> frames)
{
    if (const Status read = wrapped()->readStem(m_order[stem], first, frames); !read)
        return read;
    if (m_factor != 1.0F)
        for (float& sample : frames)
            sample *= m_factor;
    return {};
}

} // namespace stemwright::mix
