#pragma once

#include "engine/base/threadpool.h"
#include "engine/model/openunmix/trainable.h"
#include "engine/train/dataset.h"
#include "engine/train/magnitudes.h"

#include <cstdint>
#include <span>
#include <vector>

namespace stemwright::train {

/// Magnitudes of some examples, as a network takes them.
struct Batch {
    std::size_t slices = 0;
    std::size_t excerpts = 0;
    std::vector<float> mixture;
    std::vector<float> target;

    model::TrainingBatch view(model::Share share = {}) const
    {
        return {.slices = slices, .excerpts = excerpts, .mixture = mixture, .target = target, .share = share};
    }
};

/// Which example, and what chance makes of it.
struct DrawnExample {
    std::size_t index = 0;
    std::uint64_t seed = 0;
};

/// Puts an example's rows, [slices][row], to its place in [slices][excerpts][row].
void placeExample(std::span<const float> example, std::size_t row, std::size_t at, std::size_t excerpts, std::span<float> batch);

/// Reads, mixes and transforms examples, which are equally long; spread over the pool.
/// Errors  those of the data set; Cancelled.
Result<Batch> makeBatch(const Dataset& dataset, std::span<const DrawnExample> examples, const Magnitudes& magnitudes, ThreadPool& pool,
                        const std::stop_token& stop);

/// The examples of an epoch in the order in which they are learned from; the same for the same seed and epoch.
std::vector<DrawnExample> drawEpoch(std::size_t size, std::uint64_t seed, std::int64_t epoch);

} // namespace stemwright::train
