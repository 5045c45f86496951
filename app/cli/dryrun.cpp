#include "app/cli/dryrun.h"

#include "app/cli/messages.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <string>
#include <string_view>

namespace stemwright::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string_view residualName(separate::Residual residual)
{
    switch (residual) {
    case separate::Residual::None:
        return "none";
    case separate::Residual::Filtered:
        return "filtered";
    case separate::Residual::Spread:
        return "spread";
    case separate::Residual::Remainder:
        break;
    }
    return "remainder";
}

void put(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stdout); }

Json filesOf(const SongPlan& plan)
{
    Json files = Json::array();
    for (const auto& file : plan.files)
        if (!file.empty())
            files.push_back(file.string());
    return files;
}

void printAsJson(const model::ModelInfo& model, const Settings& settings, std::span<const Input> songs, std::span<const SongPlan> plans)
{
    Json json{{"event", "plan"},
              {"model", model.id},
              {"architecture", model.architecture},
              {"targets", model.targets},
              {"sample_rate", model.sampleRateHz},
              {"stft_window", model.stft.window},
              {"stft_hop", model.stft.hop},
              {"channels", model.channels},
              {"iterations", settings.separation.iterations},
              {"window", settings.separation.windowSlices},
              {"soft_mask", settings.separation.softMask},
              {"residual", residualName(settings.separation.residual)},
              {"songs", Json::array()}};
    for (std::size_t i = 0; i < songs.size(); ++i)
        json["songs"].push_back({{"file", songs[i].file.string()},
                                 {"container", songs[i].info.container},
                                 {"sample_rate", songs[i].info.sampleRateHz},
                                 {"channels", songs[i].info.channels},
                                 {"outputs", filesOf(plans[i])}});
    put(json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
}

} // namespace

void printPlan(const SeparateOptions& options, const model::ModelInfo& model, const Settings& settings, std::span<const Input> songs,
               std::span<const SongPlan> plans)
{
    if (options.json)
        return printAsJson(model, settings, songs, plans);
    put("model " + printable(model.id) + ": " + model.architecture + ", " + printable(joined(model.targets)) + "; " +
        std::to_string(model.sampleRateHz) + " Hz, " + counted(model.channels, "channel") + ", transform of " +
        std::to_string(model.stft.window) + " frames every " + std::to_string(model.stft.hop) + "\n");
    put("settings: " + counted(settings.separation.iterations, "iteration") + ", window of " +
        (settings.separation.windowSlices > 0 ? counted(settings.separation.windowSlices, "slice") : "the whole song") +
        (settings.separation.softMask ? ", soft mask" : "") + ", residual: " + std::string(residualName(settings.separation.residual)) +
        "\n");
    for (std::size_t i = 0; i < songs.size(); ++i) {
        put(printable(songs[i].file.string()) + ": " + songs[i].info.container + ", " + std::to_string(songs[i].info.sampleRateHz) +
            " Hz, " + counted(static_cast<std::size_t>(songs[i].info.channels), "channel") + "\n");
        for (const auto& file : plans[i].files)
            if (!file.empty())
                put("  " + printable(file.string()) + "\n");
    }
}

} // namespace stemwright::cli
