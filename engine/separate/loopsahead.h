#pragma once

#include "engine/base/framerange.h"
#include "engine/separate/separation.h"
#include "engine/separate/stemstore.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace stemwright::separate {

/// The stems of a loop by several counts of iterations, so that a move to one of these is heard at once.
///
/// Owns    a store without a name for each of at most kMostCounts counts, with the loop's frames alone.
/// Thread  one at a time.
class LoopsAhead {
public:
    static constexpr std::size_t kMostCounts = 5;
    static constexpr double kMostSeconds = 30.0; ///< of a loop

    explicit LoopsAhead(std::filesystem::path scratchFolder) : m_scratchFolder(std::move(scratchFolder)) {}

    /// Forgets what is not of this loop, or not by these options but for the iterations; longer loops count as none.
    void expect(std::optional<FrameRange> loop, const SeparationOptions& options, int rateHz);
    const std::optional<FrameRange>& loop() const { return m_loop; }
    /// Fewest first.
    std::vector<std::size_t> counts() const;
    const std::filesystem::path& scratchFolder() const { return m_scratchFolder; }
    bool has(std::size_t iterations) const { return m_stores.contains(iterations); }

    /// Filters the loop into a store like another.
    using Filter = std::function<Status(StemStore& store)>;
    /// Errors  those of `filter` and of the files; nothing is kept then. A count farther from this one may go for it.
    [[nodiscard]] Status add(std::size_t iterations, const StemStore& like, const Filter& filter);
    /// Copies the loop from one store to another, as exact.
    /// Errors  Cancelled; those of the files.
    static Status copy(const StemStore& from, StemStore& to, FrameRange loop, const std::stop_token& stop);
    /// Copies what there is by so many iterations; nothing when there is none.
    [[nodiscard]] Status give(std::size_t iterations, StemStore& to, const std::stop_token& stop) const;

private:
    std::filesystem::path m_scratchFolder;
    std::optional<FrameRange> m_loop;
    SeparationOptions m_options; ///< with 0 iterations
    std::map<std::size_t, std::shared_ptr<StemStore>> m_stores;
};

} // namespace stemwright::separate
