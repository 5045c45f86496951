#include "engine/train/batches.h"

#include <algorithm>

namespace stemwright::train {

Result<Batch> makeBatch(const Dataset& dataset, std::span<const DrawnExample> examples, const Magnitudes& magnitudes, ThreadPool& pool,
                        const std::stop_token& stop)
{
    struct Transformed {
        std::vector<float> mixture;
        std::vector<float> target;
    };
    std::vector<Transformed> transformed(examples.size());
    const Status made = pool.parallelFor(examples.size(), [&](std::size_t i) -> Status {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, "the training");
        const auto example = dataset.example(examples[i].index, examples[i].seed);
        if (!example)
            return std::unexpected(example.error());
        transformed[i] = {.mixture = magnitudes.of(example->mixture), .target = magnitudes.of(example->target)};
        return {};
    });
    if (!made)
        return std::unexpected(made.error());
    const std::size_t row = magnitudes.channels() * magnitudes.bins();
    const std::size_t values = transformed.front().mixture.size();
    Batch batch{.slices = values / row,
                .excerpts = examples.size(),
                .mixture = std::vector<float>(values * examples.size()),
                .target = std::vector<float>(values * examples.size())};
    for (std::size_t i = 0; i < transformed.size(); ++i) {
        placeExample<float>(transformed[i].mixture, row, i, examples.size(), batch.mixture);
        placeExample<float>(transformed[i].target, row, i, examples.size(), batch.target);
    }
    return batch;
}

std::vector<DrawnExample> drawEpoch(std::size_t size, std::uint64_t seed, std::int64_t epoch)
{
    const std::uint64_t ofEpoch = seedOf(seed, static_cast<std::uint64_t>(epoch));
    std::vector<DrawnExample> examples(size);
    for (std::size_t i = 0; i < size; ++i)
        examples[i] = {.index = i, .seed = seedOf(ofEpoch, i)};
    Draws draws(ofEpoch);
    for (std::size_t left = size; left > 1; --left)
        std::swap(examples[left - 1], examples[draws.below(left)]);
    return examples;
}

} // namespace stemwright::train
