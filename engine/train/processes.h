#pragma once

#include "engine/model/openunmix/processgroup.h"
#include "engine/train/batches.h"
#include "engine/train/schedule.h"
#include "engine/train/trainingoptions.h"

#include <span>

namespace stemwright::train {

/// A training's view of the processes that do it together; of a training alone, there is one.
///
/// Thread  one at a time.
class Processes {
public:
    /// `group` may be null, and has to live as long.
    explicit Processes(model::ProcessGroup* group) : m_group(group) {}

    bool isFirst() const { return rank() == 0; }
    std::size_t rank() const { return m_group ? m_group->rank() : 0; }
    std::size_t count() const { return m_group ? m_group->count() : 1; }
    model::ProcessGroup* group() const { return m_group; }

    /// What of a batch this one learns from.
    struct Part {
        std::span<const DrawnExample> examples;
        model::Share share;
    };
    Part part(std::span<const DrawnExample> batch) const;

    /// Errors  InvalidArgument, which names the option that is not the same for all processes, or says that their data sets differ; those
    /// of
    ///         ProcessGroup.
    [[nodiscard]] Status compare(const TrainingOptions& options, std::size_t examples, std::size_t trials) const;
    /// That of the first process for all. Errors  those of ProcessGroup.
    [[nodiscard]] Status takeOver(Schedule& schedule) const;
    /// The sum over all processes. Errors  those of ProcessGroup.
    Result<double> sum(double value) const;

private:
    model::ProcessGroup* m_group;
};

} // namespace stemwright::train
