#include "app/cli/settings.h"

#include <algorithm>

namespace stemwright::cli {

namespace {

using separate::Residual;

constexpr auto kResidual = "residual";

bool isClassic(const model::ModelInfo& model) { return model.architecture == model::kClassicModel; }

bool contains(const std::vector<std::string>& names, const std::string& name) { return std::ranges::find(names, name) != names.end(); }

Residual residualFor(const SeparateOptions& options, const model::ModelInfo& model)
{
    if (options.residual == ResidualChoice::None)
        return Residual::None;
    if (options.residual == ResidualChoice::Spread)
        return Residual::Spread;
    // The classic method's stems add up by themselves: there is no residual to estimate.
    if (options.residual == ResidualChoice::Filtered && !isClassic(model))
        return Residual::Filtered;
    const bool isWanted = options.aggregates.empty() || std::ranges::any_of(options.aggregates, [](const Aggregate& aggregate) {
                              return contains(aggregate.members, kResidual);
                          });
    return isWanted ? Residual::Remainder : Residual::None;
}

/// A file for each stem that is wanted. Targets that are estimated without being wanted belong to the residual.
Result<std::vector<Output>> singleOutputs(const SeparateOptions& options, const model::ModelInfo& model,
                                          const separate::SeparationOptions& separation)
{
    const auto& wanted = options.targets.empty() ? model.targets : options.targets;
    for (const std::string& target : wanted)
        if (!contains(model.targets, target))
            return failure(Errc::NotFound, model.id + ": has no target \"" + target + "\"; there are " + joined(model.targets));
    std::vector<Output> outputs;
    Output residual{.name = kResidual, .stems = {}};
    const auto stems = separate::stemNames(model, separation);
    for (std::size_t stem = 0; stem < stems.size(); ++stem)
        if (contains(wanted, stems[stem]))
            outputs.push_back({.name = stems[stem], .stems = {stem}});
        else
            residual.stems.push_back(stem);
    if (separation.residual != Residual::None && separation.residual != Residual::Spread)
        outputs.push_back(std::move(residual));
    return outputs;
}

std::string modelNote(const SeparateOptions& options, const model::ModelInfo& model)
{
    if (isClassic(model) && options.model == model::kClassicModel)
        return "Using the model \"classic\", the built-in method without training; trained networks separate better: "
               "\"" +
               options.program + " models download umxl\" fetches them.";
    return "Using the model \"" + model.id + "\" (" + joined(model.targets) + ").";
}

} // namespace

model::ModelChoice choiceFor(const SeparateOptions& options)
{
    const bool classic = options.model == model::kClassicModel;
    return {.name = options.model, .targets = classic ? std::vector<std::string>() : options.targets};
}

Result<Settings> settle(const SeparateOptions& options, const model::ModelInfo& model)
{
    Settings settings;
    settings.notes.push_back(modelNote(options, model));
    settings.separation = {.iterations = options.iterations.value_or(kDefaultIterations),
                           .windowSlices = options.windowSlices,
                           .softMask = options.softMask,
                           .residual = residualFor(options, model)};
    if (!options.iterations && !separate::checkOptions(model, settings.separation)) {
        settings.separation.iterations = 0;
        settings.notes.emplace_back("Using 0 iterations: a single target cannot be filtered by itself.");
    }
    if (const Status checked = separate::checkOptions(model, settings.separation); !checked)
        return std::unexpected(checked.error());
    auto single = singleOutputs(options, model, settings.separation);
    if (!single)
        return std::unexpected(single.error());
    auto outputs = aggregated(std::move(*single), options.aggregates);
    if (!outputs)
        return std::unexpected(outputs.error());
    settings.outputs = std::move(*outputs);
    return settings;
}

} // namespace stemwright::cli
