#include "engine/model/modeltargets.h"

#include "engine/model/checkpoint.h"
#include "engine/model/openunmix/jointweights.h"

namespace stemwright::model {

Result<std::vector<std::string>> targetsIn(const ModelFolder& folder, const std::stop_token& stop)
{
    std::vector<std::string> targets;
    for (const auto& [target, file] : folder.targets) {
        if (target != kJointWeights) {
            targets.push_back(target);
            continue;
        }
        const auto state = readCheckpoint(file, stop);
        if (!state)
            return std::unexpected(state.error());
        const auto shape = inferJointShape(*state, file.string());
        if (!shape)
            return std::unexpected(shape.error());
        targets.insert(targets.end(), shape->targets.begin(), shape->targets.end());
    }
    return targets;
}

} // namespace stemwright::model
