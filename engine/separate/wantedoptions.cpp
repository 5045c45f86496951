#include "engine/separate/wantedoptions.h"

#include <utility>

namespace stemwright::separate {

bool WantedOptions::set(const SeparationOptions& options)
{
    const std::scoped_lock lock(m_mutex);
    if (m_isFollowed && (options != m_options || m_wasCancelled)) {
        m_isToBeDoneAgain = m_wasCancelled;
        m_isCancelledAhead = false;
        m_options = options;
        m_pass.request_stop();
        m_idle.request_stop();
        m_changed.notify_all();
    }
    return m_isFollowed;
}

SeparationOptions WantedOptions::options() const
{
    const std::scoped_lock lock(m_mutex);
    return m_options;
}

bool WantedOptions::cancelAgain()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_isAgain) { // but it may be about to begin
        m_isCancelledAhead = m_hasBegun && isOtherWanted();
        return m_isCancelledAhead;
    }
    m_wasCancelled = true;
    m_pass.request_stop();
    return true;
}

void WantedOptions::nudge()
{
    const std::scoped_lock lock(m_mutex);
    m_isNudged = true;
    m_idle.request_stop();
    m_changed.notify_all();
}

WantedOptions::Pass WantedOptions::begin(const SeparationOptions& made)
{
    const std::scoped_lock lock(m_mutex);
    m_pass = {};
    m_used = m_options;
    m_isAgain = m_hasBegun || m_options != made;
    m_hasBegun = true;
    m_wasCancelled = std::exchange(m_isCancelledAhead, false);
    m_isToBeDoneAgain = false;
    if (m_wasCancelled)
        m_pass.request_stop();
    return {.options = m_options, .stop = m_pass.get_token(), .isAgain = m_isAgain};
}

void WantedOptions::done()
{
    const std::scoped_lock lock(m_mutex);
    m_isAgain = false;
    m_wasCancelled = false;
}

bool WantedOptions::wasCancelled() const
{
    const std::scoped_lock lock(m_mutex);
    return m_wasCancelled && !isOtherWanted();
}

std::stop_token WantedOptions::idle()
{
    const std::scoped_lock lock(m_mutex);
    m_isAgain = false;
    m_isNudged = false;
    m_idle = {};
    if (isOtherWanted())
        m_idle.request_stop();
    return m_idle.get_token();
}

WantedOptions::Wake WantedOptions::wait(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    const bool isWoken = m_changed.wait(lock, stop, [this] { return isOtherWanted() || m_isNudged; }) && !stop.stop_requested();
    m_isFollowed = isWoken;
    if (!isWoken)
        return Wake::End;
    return isOtherWanted() ? Wake::Options : Wake::Nudge;
}

void WantedOptions::end()
{
    const std::scoped_lock lock(m_mutex);
    m_isFollowed = false;
}

} // namespace stemwright::separate
