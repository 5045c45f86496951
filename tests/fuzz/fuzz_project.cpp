#include "engine/project/projectjson.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace stemwright::project;

/// Projects of any content: no crash, no sanitizer report; what is accepted names no song outside its folder by a relative path, and is
/// the same after it was written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto project = parseProject(std::string_view(reinterpret_cast<const char*>(data), size), "fuzz");
    if (!project)
        return 0;
    if (!project->song.path.is_absolute() && !staysInFolder(project->song.path))
        std::abort();
    const auto again = parseProject(formatProject(*project), "again");
    if (!again || *again != *project)
        std::abort();
    return 0;
}
