#pragma once

#include "engine/model/openunmix/trainable.h"
#include "engine/train/batches.h"
#include "engine/train/trainingoptions.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string_view>

namespace stemwright::train {

/// Whether the data set is measured for the scale of a network's input, or there is none.
enum class Measure { Yes, No };

/// What a training needs to know of its network and of what that learns from.
///
/// Errors  those of the data set and of the networks; Cancelled.
/// Thread  one at a time, but for the batches, which may be made beside.
class Lesson {
public:
    virtual ~Lesson() = default;

    /// Tracks of the data set that are too short, or lack what is asked for.
    virtual std::vector<std::filesystem::path> leftOut() const = 0;

    /// The weights of a network that has learned nothing. Where the options want that, too, the data set is measured first; it tells the
    /// share of it that is measured.
    virtual Result<model::StateDict> initialWeights(Measure measure, const std::function<void(double)>& measured) const = 0;
    /// Errors  InvalidArgument for the weights of another network; `name` stands for their file.
    [[nodiscard]] virtual Status check(const model::StateDict& weights, std::string_view name) const = 0;
    virtual Result<std::unique_ptr<model::TrainableNetwork>> network(const model::TrainingState& state,
                                                                     const model::AdamOptions& options) const = 0;

    virtual std::size_t examples() const = 0; ///< of an epoch
    virtual Result<Batch> batch(std::span<const DrawnExample> examples) const = 0;
    virtual std::size_t trials() const = 0; ///< by which it is judged
    virtual Result<Batch> trial(std::size_t index) const = 0;
};

/// Looks for the data set, which decodes its sounds. The options, pool and sounds have to live as long as what is returned.
Result<std::unique_ptr<Lesson>> openLesson(const TrainingOptions& options, std::shared_ptr<SoundLibrary> sounds, ThreadPool& pool,
                                           const std::stop_token& stop);

constexpr std::uint64_t kWeightsSeed = 1; ///< parts of the seed's numbers
constexpr std::uint64_t kOrderSeed = 2;
constexpr std::uint64_t kDropoutSeed = 3;
constexpr std::uint64_t kMeasureSeed = 4;

} // namespace stemwright::train
