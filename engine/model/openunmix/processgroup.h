#pragma once

#include "engine/base/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace stemwright::model {

/// Where a process stands among those that train together.
struct ProcessPlace {
    std::size_t rank = 0;
    std::size_t count = 1;
    std::string host;       ///< of the machine where the first process runs
    std::uint16_t port = 0; ///< there
    /// Whether whoever started the processes serves at that port; else the first process does.
    bool isServed = false;
    std::string attempt = "0"; ///< processes that were started anew do not meet those before
    /// Of each wait for the others.
    std::chrono::milliseconds patience = std::chrono::minutes(30);
};

/// Several processes, on one machine or more, that train one network: each learns from a share of every batch.
///
/// All make the same calls in the same order; each call waits for the others.
/// Errors  NetworkError when another process has ended, or has not come within the patience: nothing can be called after that.
/// Thread  one at a time.
class ProcessGroup {
public:
    virtual ~ProcessGroup() = default;
    virtual std::size_t rank() const = 0;
    virtual std::size_t count() const = 0;

    /// Each number becomes the sum of those of all processes, the same to the last bit in each.
    [[nodiscard]] virtual Status addUp(std::span<float> values) = 0;
    [[nodiscard]] virtual Status addUp(std::span<double> values) = 0;
};

} // namespace stemwright::model
