#include "engine/model/openunmix/networkplugin.h"

#include "engine/base/plugin.h"

#include <cstdint>
#include <mutex>

namespace stemwright::model {

namespace {

/// Address space that LibTorch takes while it is loaded (VmPeak: 421 MB with the pinned one), and some to work with: its static
/// initialisers and oneDNN's code generator end the program when they get none.
constexpr std::uint64_t kLibTorchBytes = 600'000'000;

} // namespace

Result<const NetworkPlugin*> networkPlugin()
{
    static std::mutex mutex;
    static const NetworkPlugin* plugin = nullptr;
    const std::scoped_lock lock(mutex);
    if (plugin)
        return plugin;
    auto opened = openPlugin<NetworkPlugin>(
        {.name = "stemwright_networks.so", .symbol = kNetworkPluginSymbol, .purpose = "the neural networks", .room = kLibTorchBytes});
    if (opened)
        plugin = *opened;
    return opened;
}

Result<std::unique_ptr<ProcessGroup>> joinProcesses(const ProcessPlace& place)
{
    const auto plugin = networkPlugin();
    if (!plugin)
        return std::unexpected(plugin.error());
    if (!(*plugin)->joinProcesses)
        return failure(Errc::MissingComponent, "several processes can not train together: LibTorch was built without Gloo");
    return (*plugin)->joinProcesses(place);
}

} // namespace stemwright::model
