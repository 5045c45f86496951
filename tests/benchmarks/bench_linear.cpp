#include "engine/model/openunmix/denselinear.h"
#include "engine/model/openunmix/networkplugin.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <vector>

using namespace stemwright::model;

namespace {

struct Shape {
    const char* what;
    std::size_t inputs;
    std::size_t outputs;
    std::size_t rows;
};

/// The matrices of Open-Unmix with h = 512, and of a joint model with h = 384.
constexpr Shape kShapes[] = {
    {"fc1, h 512", 2974, 512, 256}, {"LSTM, h 512", 512, 1024, 64},    {"fc2, h 512", 1024, 512, 256},
    {"fc3, a band", 512, 128, 300}, {"fc3, a channel", 512, 2049, 64}, {"fc1, h 384", 1664, 384, 256},
    {"LSTM, h 384", 384, 768, 64},  {"fc2, h 384", 768, 384, 256},     {"heads, 128", 384, 512, 300},
};

std::vector<float> numbers(std::size_t count)
{
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = static_cast<float>(std::sin(0.37 * static_cast<double>(i)));
    return values;
}

/// GFLOP/s of the best of several runs, each of some 30 ms.
double speedOf(const Linear& linear, std::size_t rows)
{
    using Clock = std::chrono::steady_clock;
    constexpr int kRuns = 15;
    constexpr double kRunFlops = 3e9;
    const std::vector<float> x = numbers(rows * linear.inputs());
    const double flops = 2.0 * static_cast<double>(rows * linear.inputs() * linear.outputs());
    const int calls = std::max(1, static_cast<int>(kRunFlops / flops));
    double best = 0.0;
    for (int run = 0; run < kRuns; ++run) {
        const auto start = Clock::now();
        for (int call = 0; call < calls; ++call)
            static_cast<void>(linear.apply(x.data(), rows, Activation::None));
        const std::chrono::duration<double> seconds = Clock::now() - start;
        best = std::max(best, calls * flops / seconds.count());
    }
    return best / 1e9;
}

} // namespace

/// Matrix products on one thread: the program's own against LibTorch's.
int main()
{
    const auto plugin = networkPlugin();
    std::printf("%-16s %6s %7s %4s %12s %12s %6s\n", "matrix", "inputs", "outputs", "rows", "own GFLOP/s", "LibTorch", "ratio");
    for (const auto& [what, inputs, outputs, rows] : kShapes) {
        LinearWeights weights(outputs, inputs);
        weights.weights = numbers(weights.weights.size());
        const double own = speedOf(*makeDenseLinear(weights), rows);
        const double other = plugin ? speedOf(*(*plugin)->makeLinear(weights), rows) : 0.0;
        std::printf("%-16s %6zu %7zu %4zu %12.1f %12.1f %6.2f\n", what, inputs, outputs, rows, own, other, other > 0.0 ? own / other : 0.0);
    }
    return 0;
}
