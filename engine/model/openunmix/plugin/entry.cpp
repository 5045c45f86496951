#include "engine/model/openunmix/networkplugin.h"
#include "engine/model/openunmix/plugin/glooprocesses.h"
#include "engine/model/openunmix/plugin/jointtraining.h"
#include "engine/model/openunmix/plugin/torchlinear.h"
#include "engine/model/openunmix/plugin/training.h"
#include "engine/model/openunmix/plugin/xumxtraining.h"

extern "C" __attribute__((visibility("default"))) const void* stemwrightNetworkPlugin()
{
    static constexpr stemwright::model::NetworkPlugin kPlugin{
        .interface = stemwright::model::NetworkPlugin::kInterface,
        .makeLinear = &stemwright::model::makeTorchLinear,
        .makeTrainable = &stemwright::model::makeTrainableNetwork,
        .makeTrainableJoint = &stemwright::model::makeTrainableJoint,
        .makeTrainableXUmx = &stemwright::model::makeTrainableXUmx,
#ifdef USE_C10D_GLOO
        .joinProcesses = &stemwright::model::joinGlooProcesses,
#endif
    };
    return &kPlugin;
}
