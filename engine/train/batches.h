#pragma once

#include "engine/base/threadpool.h"
#include "engine/model/openunmix/trainable.h"
#include "engine/train/dataset.h"
#include "engine/train/magnitudes.h"

#include <algorithm>
#include <complex>
#include <cstdint>
#include <span>
#include <vector>

namespace stemwright::train {

/// Magnitudes of some examples, and whatever else a TrainingBatch has, as a network takes them.
struct Batch {
    std::size_t slices = 0;
    std::size_t excerpts = 0;
    std::vector<float> mixture;
    std::vector<float> target;
    std::vector<std::complex<float>> spectrum{};
    std::vector<float> sounds{};

    model::TrainingBatch view(model::Share share = {}) const
    {
        return {.slices = slices,
                .excerpts = excerpts,
                .mixture = mixture,
                .target = target,
                .spectrum = spectrum,
                .sounds = sounds,
                .share = share};
    }
};

/// Which example, and what chance makes of it.
struct DrawnExample {
    std::size_t index = 0;
    std::uint64_t seed = 0;
};

/// Puts an example's rows, [slices][row], to its place in [slices][excerpts][row].
template <class Value>
void placeExample(std::span<const Value> example, std::size_t row, std::size_t at, std::size_t excerpts, std::span<Value> batch)
{
    for (std::size_t slice = 0; slice < example.size() / row; ++slice)
        std::ranges::copy(example.subspan(slice * row, row), batch.begin() + static_cast<std::ptrdiff_t>((slice * excerpts + at) * row));
}

/// Reads, mixes and transforms examples, which are equally long; spread over the pool.
/// Errors  those of the data set; Cancelled.
Result<Batch> makeBatch(const Dataset& dataset, std::span<const DrawnExample> examples, const Magnitudes& magnitudes, ThreadPool& pool,
                        const std::stop_token& stop);

/// The examples of an epoch in the order in which they are learned from; the same for the same seed and epoch.
std::vector<DrawnExample> drawEpoch(std::size_t size, std::uint64_t seed, std::int64_t epoch);

} // namespace stemwright::train
