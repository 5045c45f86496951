#pragma once

#include "engine/separate/filtertrace.h"
#include "engine/separate/loopsahead.h"
#include "engine/separate/secondpass.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace stemwright::separate {

/// What a live separation does while nothing is wanted of it: it traces the filter where somebody listens, and filters a loop by one
/// iteration more and one less.
///
/// Thread  that of the separation.
class FilterAhead {
public:
    /// What nobody listens for is not done.
    struct Listener {
        /// Counts of iterations by which the loop is heard at once; none without a loop.
        std::function<void(const std::vector<std::size_t>&)> ready;
        /// Of the loop or of what is heard next, from 0 to kTracedIterations.
        std::function<void(const std::shared_ptr<const FilterTrace>&)> traced;
    };
    static constexpr std::size_t kTracedIterations = 10;

    FilterAhead(const std::filesystem::path& scratchFolder, Listener listener) : m_loops(scratchFolder), m_listener(std::move(listener)) {}

    /// Before a pass with other options: what is ready of it goes to `store`. Errors  Cancelled; those of the files.
    [[nodiscard]] Status give(const SecondPass& pass, StemStore& store, const std::stop_token& stop);
    /// After a pass that has filled `store`. Errors  Cancelled; those of the model and of the files, which cost time later and nothing
    /// else.
    [[nodiscard]] Status work(const SecondPass& pass, const StemStore& store, const model::JobContext& context);

private:
    void expect(const SecondPass& pass);
    void tell();
    Status trace(const SecondPass& pass, const model::JobContext& context);
    Status addNeighbours(const SecondPass& pass, const StemStore& store, const model::JobContext& context);

    /// What a trace was made of.
    struct Traced {
        FrameRange range;
        SeparationOptions options;
        bool operator==(const Traced&) const = default;
    };
    LoopsAhead m_loops;
    Listener m_listener;
    std::vector<std::size_t> m_told;
    std::optional<Traced> m_traced;
};

} // namespace stemwright::separate
