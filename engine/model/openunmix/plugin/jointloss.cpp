#include "engine/model/openunmix/plugin/jointloss.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace stemwright::model {

namespace {

constexpr double kMixtureShare = 0.25;
constexpr double kSilence = 1e-6; // of a mixture at the level of 1, nothing

/// Over an excerpt.
struct Sums {
    double error = 0.0;
    double errorEnergy = 0.0;
    double target = 0.0;
    double targetEnergy = 0.0;
};

struct Rows {
    const JointLossShape& shape;
    std::size_t at(std::size_t slice, std::size_t excerpt) const { return (slice * shape.excerpts + excerpt) * shape.row; }
    std::size_t whole() const { return shape.slices * shape.excerpts * shape.row; }
};

Sums sumsOf(const float* mixture, const float* target, const float* shares, std::size_t count)
{
    float error = 0.0F, errorEnergy = 0.0F, sum = 0.0F, energy = 0.0F; // of one row
    for (std::size_t i = 0; i < count; ++i) {
        const float off = shares[i] * mixture[i] - target[i];
        error += std::abs(off);
        errorEnergy += off * off;
        sum += std::abs(target[i]);
        energy += target[i] * target[i];
    }
    return {.error = static_cast<double>(error),
            .errorEnergy = static_cast<double>(errorEnergy),
            .target = static_cast<double>(sum),
            .targetEnergy = static_cast<double>(energy)};
}

void add(Sums& sums, const Sums& row)
{
    sums.error += row.error;
    sums.errorEnergy += row.errorEnergy;
    sums.target += row.target;
    sums.targetEnergy += row.targetEnergy;
}

/// What the gradient by a share is made of: `sign` times the error's sign and `value` times the error, both times the mixture.
struct Slopes {
    float sign = 0.0F;
    float value = 0.0F;
};

/// Adds a row's gradient by the shares of one target; then softmaxRow() turns that into the one by the numbers before.
void slopeRow(const float* mixture, const float* target, const float* shares, const Slopes& slopes, float* gradient, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const float off = shares[i] * mixture[i] - target[i];
        gradient[i] = (std::copysign(slopes.sign, off) + slopes.value * off) * mixture[i];
    }
}

void softmaxRow(const float* shares, float* gradient, std::size_t targets, std::size_t stride, std::vector<float>& mean)
{
    std::ranges::fill(mean, 0.0F);
    for (std::size_t target = 0; target < targets; ++target)
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] += shares[target * stride + i] * gradient[target * stride + i];
    for (std::size_t target = 0; target < targets; ++target)
        for (std::size_t i = 0; i < mean.size(); ++i)
            gradient[target * stride + i] = shares[target * stride + i] * (gradient[target * stride + i] - mean[i]);
}

} // namespace

double jointLoss(const JointLossShape& shape, std::span<const float> mixture, std::span<const float> target, std::span<const float> shares,
                 std::span<float> gradient)
{
    const Rows rows{shape};
    const std::size_t whole = rows.whole();
    const std::vector<float> nothing(shape.row);
    const double count = static_cast<double>(shape.targets * shape.excerpts);
    std::vector<Slopes> slopes(shape.targets * shape.excerpts);
    double loss = 0.0;
    for (std::size_t excerpt = 0; excerpt < shape.excerpts; ++excerpt) {
        Sums all; // of the mixture, as a target of which there is no estimate
        for (std::size_t slice = 0; slice < shape.slices; ++slice)
            add(all, sumsOf(mixture.data() + rows.at(slice, excerpt), mixture.data() + rows.at(slice, excerpt), nothing.data(), shape.row));
        for (std::size_t of = 0; of < shape.targets; ++of) {
            Sums sums;
            for (std::size_t slice = 0; slice < shape.slices; ++slice) {
                const std::size_t at = rows.at(slice, excerpt);
                add(sums, sumsOf(mixture.data() + at, target.data() + of * whole + at, shares.data() + of * whole + at, shape.row));
            }
            const double sum = sums.target + kMixtureShare * all.target + kSilence;
            const double energy = sums.targetEnergy + kMixtureShare * kMixtureShare * all.targetEnergy + kSilence;
            const double root = std::sqrt((sums.errorEnergy + kSilence) / energy);
            loss += (sums.error / sum + root) / count;
            slopes[of * shape.excerpts + excerpt] = {.sign = static_cast<float>(1.0 / (sum * count)),
                                                     .value = static_cast<float>(1.0 / (root * energy * count))};
        }
    }
    std::vector<float> mean(shape.row);
    for (std::size_t row = 0; !gradient.empty() && row < shape.slices * shape.excerpts; ++row) {
        const std::size_t at = row * shape.row;
        for (std::size_t of = 0; of < shape.targets; ++of)
            slopeRow(mixture.data() + at, target.data() + of * whole + at, shares.data() + of * whole + at,
                     slopes[of * shape.excerpts + row % shape.excerpts], gradient.data() + of * whole + at, shape.row);
        softmaxRow(shares.data() + at, gradient.data() + at, shape.targets, whole, mean);
    }
    return loss;
}

} // namespace stemwright::model
