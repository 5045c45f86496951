#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <filesystem>

namespace stemwright {

/// A library that is loaded when it is needed. It exports a function without arguments that returns a pointer to what it offers, a struct
/// whose `interface` tells the build that it belongs to.
struct PluginFile {
    const char* name;       ///< of the file
    const char* symbol;     ///< the function
    const char* purpose;    ///< "the neural networks"
    std::uint64_t room = 0; ///< bytes of address space that it takes, and ends the program when it does not get them
};

/// Opens it, beside the program or in its library folder; it stays open.
/// Errors  MissingComponent: one sentence with what the system's loader said; OutOfMemory.
/// Thread  any.
struct PluginEntry {
    const void* offered = nullptr;
    std::filesystem::path path;
};
Result<PluginEntry> openPluginFile(const PluginFile& file);

/// The same, for what the library offers.
/// Errors  also MissingComponent for another build's.
template <typename Plugin>
Result<const Plugin*> openPlugin(const PluginFile& file)
{
    const auto entry = openPluginFile(file);
    if (!entry)
        return std::unexpected(entry.error());
    const auto* plugin = static_cast<const Plugin*>(entry->offered);
    if (!plugin || plugin->interface != Plugin::kInterface)
        return failure(Errc::MissingComponent, entry->path.string() + ": belongs to another version of the program");
    return plugin;
}

} // namespace stemwright
