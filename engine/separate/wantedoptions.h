#pragma once

#include "engine/separate/separation.h"

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace stemwright::separate {

/// The options that a live separation shall work by: set by whoever listens, followed pass by pass by the thread that separates.
///
/// Thread  any, each function.
class WantedOptions {
public:
    explicit WantedOptions(const SeparationOptions& options) : m_options(options) {}

    /// Stops a pass with others. False when nobody follows any more.
    bool set(const SeparationOptions& options);
    SeparationOptions options() const;

    /// A pass by the options that are wanted when it begins.
    struct Pass {
        SeparationOptions options;
        std::stop_token stop; ///< others are wanted
    };
    Pass begin();
    /// Whether other options came before a request to stop; if not, nobody follows any more.
    bool waitForOthers(const SeparationOptions& used, const std::stop_token& stop);
    /// Nobody follows any more.
    void end();

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    SeparationOptions m_options;
    std::stop_source m_pass;
    bool m_isFollowed = true;
};

} // namespace stemwright::separate
