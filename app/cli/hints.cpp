#include "app/cli/hints.h"

#include "engine/model/store/catalogue.h"

#include <array>
#include <cstdio>
#include <optional>

namespace stemwright::cli {

Error withModelHint(Error error, const std::string& model, const std::string& program)
{
    std::error_code ignored;
    if (model.find('/') != std::string::npos && !std::filesystem::exists(model, ignored))
        return {Errc::NotFound, model + ": there is no such folder of a model"};
    const auto catalogue = model::builtInCatalogue();
    const auto manifest = catalogue ? model::findManifest(*catalogue, model) : std::unexpected(catalogue.error());
    if (error.code == Errc::NotFound && manifest && !manifest->isBuiltIn())
        error.detail += "; \"" + program + " models download " + model + "\" fetches it";
    return error;
}

std::vector<std::string> warningsOf(const audio::Song& song)
{
    std::vector<std::string> warnings;
    if (!song.damage.empty())
        warnings.push_back(song.damage);
    if (song.nonFiniteSamples > 0)
        warnings.push_back(std::to_string(song.nonFiniteSamples) +
                           " samples were not finite or beyond 180 dB over full scale, and became 0");
    return warnings;
}

std::string peakRemark(exporting::Peaks peaks, float loweredDb)
{
    if (loweredDb == 0.0F)
        return {};
    std::array<char, 32> lowering{};
    std::snprintf(lowering.data(), lowering.size(), "%.2f dB", static_cast<double>(loweredDb));
    const std::string done = peaks == exporting::Peaks::LowerAll
                                 ? std::string("all files were lowered by ") + lowering.data() + ", so that no peak is cut off"
                                 : std::string("peaks beyond full scale were turned down by up to ") + lowering.data() +
                                       ", so that the files no longer add up to the song there";
    return done + "; --format wav --depth float leaves them as they are";
}

std::string rateRemark(int fileRateHz, int songRateHz)
{
    return "written at " + std::to_string(fileRateHz) + " Hz, because the format does not know " + std::to_string(songRateHz) + " Hz";
}

separate::BottleneckCache bottlenecksIn(const std::filesystem::path& cacheFolder, Caching caching)
{
    constexpr std::uint64_t kLimitBytes = std::uint64_t{4} << 30U;
    return {caching == Caching::On ? std::optional(cacheFolder / "bottlenecks") : std::nullopt, kLimitBytes};
}

} // namespace stemwright::cli
