#include "engine/separate/wantedoptions.h"

namespace stemwright::separate {

bool WantedOptions::set(const SeparationOptions& options)
{
    const std::scoped_lock lock(m_mutex);
    if (m_isFollowed && options != m_options) {
        m_options = options;
        m_pass.request_stop();
        m_changed.notify_all();
    }
    return m_isFollowed;
}

SeparationOptions WantedOptions::options() const
{
    const std::scoped_lock lock(m_mutex);
    return m_options;
}

WantedOptions::Pass WantedOptions::begin()
{
    const std::scoped_lock lock(m_mutex);
    m_pass = {};
    return {.options = m_options, .stop = m_pass.get_token()};
}

bool WantedOptions::waitForOthers(const SeparationOptions& used, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_isFollowed = m_changed.wait(lock, stop, [&] { return m_options != used; }) && !stop.stop_requested();
    return m_isFollowed;
}

void WantedOptions::end()
{
    const std::scoped_lock lock(m_mutex);
    m_isFollowed = false;
}

} // namespace stemwright::separate
