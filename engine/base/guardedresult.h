#pragma once

#include "engine/base/threadpool.h"

#include <utility>

namespace stemwright {

/// As guarded(), for work that gives something: `work` returns a Result, and so does this.
template <class Work>
auto guardedResult(const Work& work) -> decltype(work())
{
    decltype(work()) result = failure(Errc::Internal, "");
    const Status ended = guarded([&]() -> Status {
        result = work();
        return {};
    });
    if (!ended)
        result = std::unexpected(ended.error());
    return result;
}

} // namespace stemwright
