#include "app/cli/watchedsource.h"

namespace stemwright::cli {

Status WatchedSource::status() const
{
    const std::scoped_lock lock(m_mutex);
    return m_first;
}

Status WatchedSource::noticed(Status status)
{
    const std::scoped_lock lock(m_mutex);
    if (!status && m_first)
        m_first = status;
    return status;
}

} // namespace stemwright::cli
