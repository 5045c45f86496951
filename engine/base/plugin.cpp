#include "engine/base/plugin.h"

#include "engine/base/folders.h"
#include "engine/base/memoryroom.h"

#include <dlfcn.h>

namespace stemwright {

Result<PluginEntry> openPluginFile(const PluginFile& file)
{
    const auto beside = programFolder() / file.name;
    const auto installed = programFolder() / "../lib/stemwright" / file.name;
    std::error_code ignored;
    const auto path = std::filesystem::exists(beside, ignored) ? beside : installed;
    if (file.room > 0)
        if (const Status fits = checkMemory(file.room, file.purpose); !fits)
            return std::unexpected(fits.error());
    void* library = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL); // stays open: neither LibTorch nor Qt survives being unloaded
    if (!library)
        return failure(Errc::MissingComponent, std::string("the library for ") + file.purpose + " cannot be loaded: " + ::dlerror());
    using Entry = const void* (*)();
    const auto entry = reinterpret_cast<Entry>(::dlsym(library, file.symbol));
    return PluginEntry{.offered = entry ? entry() : nullptr, .path = path};
}

} // namespace stemwright
