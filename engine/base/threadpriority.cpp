#include "engine/base/threadpriority.h"

#include <sys/resource.h>

#include <algorithm>

namespace stemwright {

namespace {

constexpr int kBackgroundNice = 10; // a tenth of the usual share of a processor that is busy

} // namespace

void setThreadPriority(ThreadPriority priority) noexcept
{
    // On Linux nice values belong to threads, whatever the names of these functions say. One that the user set higher stays.
    if (priority == ThreadPriority::Background)
        setpriority(PRIO_PROCESS, 0, std::max(kBackgroundNice, getpriority(PRIO_PROCESS, 0)));
}

} // namespace stemwright
