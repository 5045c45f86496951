#include "engine/model/openunmix/jointweights.h"

#include "engine/model/modelfolder.h"
#include "engine/model/openunmix/expectedlayers.h"

#include <algorithm>

namespace stemwright::model {

namespace {

constexpr std::string_view kHeads = "heads.";
constexpr std::string_view kWeight = ".weight";
constexpr std::string_view kBias = ".bias";

/// The target of a head's key, empty for other keys.
std::string_view targetOfKey(std::string_view key)
{
    if (!key.starts_with(kHeads))
        return {};
    key.remove_prefix(kHeads.size());
    for (const std::string_view ending : {kWeight, kBias})
        if (key.ends_with(ending))
            return key.substr(0, key.size() - ending.size());
    return {};
}

Result<std::vector<std::string>> readTargets(const StateDict& state, const TensorCheck& check)
{
    std::vector<std::string> targets;
    for (const auto& [key, tensor] : state) {
        const std::string target(targetOfKey(key));
        if (target.empty() || std::ranges::find(targets, target) != targets.end())
            continue;
        if (!isTargetName(target))
            return check.refuse(Errc::Unsupported, key, "does not name a target");
        targets.push_back(target);
    }
    if (targets.size() < 2 || targets.size() > JointShape::kMaxTargets)
        return check.refuse(Errc::Unsupported, kHeads,
                            "is there for " + std::to_string(targets.size()) + " targets; a joint model has 2 to 64");
    return orderedTargets(std::move(targets));
}

std::vector<ExpectedTensor> expectedTensors(const JointShape& shape)
{
    const auto groups = static_cast<std::int64_t>(JointShape::kGroups.count());
    const auto columns = static_cast<std::int64_t>(JointShape::kChannels) * groups;
    const auto hidden = static_cast<std::int64_t>(shape.hidden);
    std::vector<ExpectedTensor> tensors{
        {"input_mean", {groups}}, {"input_scale", {groups}}, {"fc1.weight", {hidden, columns}}, {"fc2.weight", {hidden, 2 * hidden}}};
    expectNorm(tensors, "bn1", hidden);
    expectNorm(tensors, "bn2", hidden);
    expectLstm(tensors, "lstm.", hidden, shape.layers, true);
    for (const std::string& target : shape.targets) {
        tensors.emplace_back("heads." + target + ".weight", std::vector{columns, hidden});
        tensors.emplace_back("heads." + target + ".bias", std::vector{columns});
    }
    return tensors;
}

} // namespace

bool looksLikeJoint(const StateDict& state)
{
    const auto first = state.lower_bound(kHeads);
    return first != state.end() && first->first.starts_with(kHeads);
}

Result<JointShape> inferJointShape(const StateDict& state, std::string_view name)
{
    const TensorCheck check(state, name, "a joint model");
    const auto fc1 = check.shape("fc1.weight", 2);
    if (!fc1)
        return std::unexpected(fc1.error());
    JointShape shape{.hidden = static_cast<std::size_t>((*fc1)[0]), .layers = 0, .targets = {}};
    if (shape.hidden % 2 != 0)
        return check.refuse(Errc::ShapeMismatch, "fc1.weight", "has an odd number of rows, which two directions cannot share");
    while (shape.layers <= JointShape::kMaxLayers && check.find("lstm.weight_ih_l" + std::to_string(shape.layers)) != nullptr)
        ++shape.layers;
    if (shape.layers == 0)
        return check.missing("lstm.weight_ih_l0");
    if (shape.layers > JointShape::kMaxLayers)
        return check.refuse(Errc::ShapeMismatch, "lstm.weight_ih_l64", "is a layer too many");
    auto targets = readTargets(state, check);
    if (!targets)
        return std::unexpected(targets.error());
    shape.targets = std::move(*targets);
    const auto isExtra = [](std::string_view key) { return key == "bn1.num_batches_tracked" || key == "bn2.num_batches_tracked"; };
    if (const Status checked = check.all(expectedTensors(shape), isExtra); !checked)
        return std::unexpected(checked.error());
    return shape;
}

} // namespace stemwright::model
