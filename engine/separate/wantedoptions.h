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

    /// Stops a pass with others, and begins one anew that was cancelled. False when nobody follows any more.
    bool set(const SeparationOptions& options);
    SeparationOptions options() const;
    /// Ends a pass that filters anew; false when there is none.
    bool cancelAgain();
    /// What is done while nothing else is wanted is out of date.
    void nudge();

    /// A pass by the options that are wanted when it begins.
    struct Pass {
        SeparationOptions options;
        std::stop_token stop; ///< others are wanted, or it was cancelled
        bool isAgain = false; ///< what it makes takes the place of other stems
    };
    /// The first pass with other options than `made`, and all after the first, filter anew.
    Pass begin(const SeparationOptions& made);
    /// The pass is through; nothing cancels it any more.
    void done();
    /// Whether it was not others but cancelAgain() that stopped the pass.
    bool wasCancelled() const;

    enum class Wake { Options, Nudge, End };
    /// For what is done in between; stops for whatever wakes.
    std::stop_token idle();
    /// Until others than those of the last pass are wanted (or the same again, when it was cancelled), until a nudge since idle(), or
    /// until a request to stop: then nobody follows any more.
    Wake wait(const std::stop_token& stop);
    /// Nobody follows any more.
    void end();

private:
    bool isOtherWanted() const { return m_options != m_used || m_isToBeDoneAgain; }

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    SeparationOptions m_options;
    SeparationOptions m_used; ///< by the last pass
    std::stop_source m_pass;
    std::stop_source m_idle;
    bool m_hasBegun = false;
    bool m_isAgain = false; ///< a pass that filters anew is running
    bool m_wasCancelled = false;
    bool m_isCancelledAhead = false; ///< the next pass, before it begins
    bool m_isToBeDoneAgain = false;
    bool m_isNudged = false;
    bool m_isFollowed = true;
};

} // namespace stemwright::separate
