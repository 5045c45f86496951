#include "engine/base/keptentries.h"

#include <algorithm>

namespace stemwright {

std::uint64_t totalBytes(const std::vector<KeptEntry>& entries)
{
    std::uint64_t total = 0;
    for (const KeptEntry& entry : entries)
        total += entry.bytes;
    return total;
}

void removeLeastUsed(std::vector<KeptEntry> entries, std::uint64_t limitBytes,
                     const std::function<void(const std::filesystem::path&)>& remove)
{
    std::ranges::sort(entries, {}, &KeptEntry::used);
    std::uint64_t total = totalBytes(entries);
    for (const KeptEntry& entry : entries) {
        if (total <= limitBytes)
            return;
        remove(entry.path);
        total -= entry.bytes;
    }
}

} // namespace stemwright
