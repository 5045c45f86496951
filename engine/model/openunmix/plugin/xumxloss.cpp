#include "engine/model/openunmix/plugin/xumxloss.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/eye.h>
#include <ATen/ops/ones_like.h>
#include <ATen/ops/zeros.h>

namespace stemwright::model {

namespace {

constexpr double kEpsilon = 1e-10;

/// [targets][excerpts][channels][frames] -> [excerpts * channels][targets][frames], in double: what is left over when a combination is
/// taken from the mixture is a small difference of large sums.
at::Tensor rowsOf(const at::Tensor& sounds)
{
    return sounds.to(at::kDouble).permute({1, 2, 0, 3}).reshape({-1, sounds.size(0), sounds.size(3)});
}

/// The inner products of the sums `first` of some signals and the sums `second` of others, from those of single signals.
/// Shape  first and second [combinations][targets]; products [rows][targets][targets] -> [rows][combinations].
at::Tensor productsOf(const at::Tensor& first, const at::Tensor& products, const at::Tensor& second)
{
    return (first.matmul(products) * second).sum(-1);
}

at::Tensor likeness(const at::Tensor& product, const at::Tensor& firstEnergy, const at::Tensor& secondEnergy)
{
    return product / ((firstEnergy.clamp_min(0.0) + kEpsilon).sqrt() * (secondEnergy + kEpsilon).sqrt() + kEpsilon);
}

} // namespace

at::Tensor combinationsOf(std::int64_t targets, bool combines)
{
    if (!combines)
        return at::eye(targets, at::kDouble);
    const std::int64_t whole = (std::int64_t{1} << targets) - 1;
    at::Tensor combinations = at::zeros({whole - 1, targets}, at::kDouble);
    auto* member = combinations.mutable_data_ptr<double>();
    for (std::int64_t set = 1; set < whole; ++set)
        for (std::int64_t target = 0; target < targets; ++target, ++member)
            *member = static_cast<double>((set >> target) & 1);
    return combinations;
}

at::Tensor magnitudeLoss(const at::Tensor& estimates, const at::Tensor& targets, const at::Tensor& combinations)
{
    const at::Tensor errors = (estimates - targets).reshape({targets.size(0), -1});
    // The squares of all sums, added up, are one quadratic form in the errors of single targets.
    const at::Tensor form = combinations.t().matmul(combinations).to(errors.scalar_type());
    const double count = static_cast<double>(errors.size(1)) * static_cast<double>(combinations.size(0));
    return (errors * form.matmul(errors)).sum() / count;
}

at::Tensor soundLoss(const at::Tensor& estimates, const at::Tensor& targets, const at::Tensor& combinations)
{
    const at::Tensor estimated = rowsOf(estimates);
    const at::Tensor sounds = rowsOf(targets);
    const at::Tensor ofSounds = sounds.matmul(sounds.transpose(1, 2));
    const at::Tensor ofBoth = estimated.matmul(sounds.transpose(1, 2));
    const at::Tensor ofEstimates = estimated.matmul(estimated.transpose(1, 2));

    const at::Tensor all = at::ones_like(combinations);
    const at::Tensor rest = all - combinations; // of the mixture, what the combination leaves
    const at::Tensor soundEnergy = productsOf(combinations, ofSounds, combinations);
    const at::Tensor restEnergy = productsOf(rest, ofSounds, rest);
    const at::Tensor estimateEnergy = productsOf(combinations, ofEstimates, combinations);
    const at::Tensor leftEnergy =
        productsOf(all, ofSounds, all) - 2.0 * productsOf(combinations, ofBoth, all) + estimateEnergy; // of mixture less estimate
    const at::Tensor leftAndRest = productsOf(all, ofSounds, rest) - productsOf(combinations, ofBoth, rest);

    const at::Tensor share = soundEnergy / (soundEnergy + restEnergy + kEpsilon);
    const at::Tensor losses = -share * likeness(productsOf(combinations, ofBoth, combinations), estimateEnergy, soundEnergy) -
                              (1.0 - share) * likeness(leftAndRest, leftEnergy, restEnergy);
    return losses.mean() + 1.0;
}

} // namespace stemwright::model
