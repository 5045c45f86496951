#include "engine/base/memoryroom.h"

#include "engine/base/bytetext.h"

#include <string>
#include <sys/mman.h>

namespace stemwright {

Status checkMemory(std::uint64_t bytes, std::string_view what)
{
    // Taken and given back untouched: the system answers by the limits of the process and, where it keeps account, by its own.
    void* room = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (room == MAP_FAILED)
        return failure(Errc::OutOfMemory,
                       std::string(what) + " need " + formatBytes(static_cast<double>(bytes)) + " of memory, more than there is");
    ::munmap(room, bytes);
    return {};
}

} // namespace stemwright
