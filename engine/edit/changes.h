#pragma once

#include "engine/base/framerange.h"

#include <cstdint>
#include <vector>

namespace stemwright::edit {

/// Numbers the changes of a source together with those that are made to it here, in one order: whoever remembers the number of one change
/// sees every later one, of whichever kind.
///
/// Thread  one at a time. The source's own numbers are asked for while nobody else is here, or one of its changes could be counted twice.
class Changes {
public:
    /// The sound has changed here, while the source's last number was `sourceNumber`.
    void add(const std::vector<FrameRange>& ranges, std::uint64_t sourceNumber);
    /// That of the last change within the range, by the source's own for it.
    std::uint64_t number(FrameRange range, std::uint64_t sourceNumber) const;

private:
    struct Change {
        FrameRange range{};
        std::uint64_t number = 0;
    };
    /// So many changes were made by the time when the source had changed so often.
    struct Count {
        std::uint64_t sourceNumber = 0;
        std::uint64_t changes = 0;
    };
    std::vector<Count> m_counts; ///< both rise
    std::vector<Change> m_changes;
};

} // namespace stemwright::edit
