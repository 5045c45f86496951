#include "engine/model/openunmix/networkplugin.h"

#include "engine/base/memoryroom.h"

#include <dlfcn.h>

#include <cstdint>
#include <mutex>

namespace stemwright::model {

namespace {

/// Address space that LibTorch takes while it is loaded (VmPeak: 421 MB with the pinned one), and some to work with: its static
/// initialisers and oneDNN's code generator end the program when they get none.
constexpr std::uint64_t kLibTorchBytes = 600'000'000;

std::filesystem::path programFolder()
{
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::filesystem::path(".") : program.parent_path();
}

Result<const NetworkPlugin*> openPlugin()
{
    constexpr const char* kName = "stemwright_networks.so";
    const auto beside = programFolder() / kName;
    const auto installed = programFolder() / "../lib/stemwright" / kName;
    std::error_code ignored;
    const auto path = std::filesystem::exists(beside, ignored) ? beside : installed;
    if (const Status fits = checkMemory(kLibTorchBytes, "the neural networks"); !fits)
        return std::unexpected(fits.error());
    void* library = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL); // stays open: LibTorch does not survive being unloaded
    if (!library)
        return failure(Errc::MissingComponent, std::string("the neural networks' library cannot be loaded: ") + ::dlerror());
    using Entry = const NetworkPlugin* (*)();
    const auto entry = reinterpret_cast<Entry>(::dlsym(library, kNetworkPluginSymbol));
    const NetworkPlugin* plugin = entry ? entry() : nullptr;
    if (!plugin || plugin->interface != NetworkPlugin::kInterface)
        return failure(Errc::MissingComponent, path.string() + ": belongs to another version of the program");
    return plugin;
}

} // namespace

Result<const NetworkPlugin*> networkPlugin()
{
    static std::mutex mutex;
    static const NetworkPlugin* plugin = nullptr;
    const std::scoped_lock lock(mutex);
    if (plugin)
        return plugin;
    auto opened = openPlugin();
    if (opened)
        plugin = *opened;
    return opened;
}

} // namespace stemwright::model
