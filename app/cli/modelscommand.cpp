#include "app/cli/modelscommand.h"

#include "app/cli/aggregates.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress.h"
#include "engine/base/bytetext.h"
#include "engine/model/checkpoint.h"
#include "engine/model/checkpoint/safetensorswriter.h"
#include "engine/model/modelfolder.h"
#include "engine/model/modeltargets.h"
#include "engine/model/openunmix/jointweights.h"
#include "engine/model/openunmix/weights.h"
#include "engine/model/store/modelstore.h"

#include <nlohmann/json.hpp>

#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

namespace stemwright::cli {

namespace {

using Json = nlohmann::ordered_json;

/// A line of `models list`.
struct ListedModel {
    std::string name;
    std::string title;
    std::string state; ///< "built in", "installed", "in torch.hub's cache", "not installed", "damaged"
    std::string licence;
    std::vector<std::string> targets;
    std::optional<double> meanSdrDb;
    std::uint64_t bytes = 0; ///< of a download; 0 for what needs none
    Json scores = Json::object();
};

void put(const std::string& line)
{
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
}

std::string stateOf(const model::Manifest& manifest, const model::StoredModel& stored)
{
    if (manifest.isBuiltIn())
        return "built in";
    if (stored.isComplete())
        return "installed";
    return stored.isAtHand() ? "in torch.hub's cache" : "not installed";
}

ListedModel listed(const model::Manifest& manifest, const model::StoredModel& stored)
{
    ListedModel line{.name = manifest.id, .title = manifest.title, .state = stateOf(manifest, stored), .licence = manifest.licence.name};
    double sum = 0.0;
    for (const model::CatalogueTarget& target : manifest.targets) {
        line.targets.push_back(target.name);
        if (target.weights)
            line.bytes += target.weights->sizeBytes.value_or(target.weights->sizeLimitBytes);
        if (!target.scores)
            continue;
        line.scores[target.name] = target.scores->sdrDb;
        sum += target.scores->sdrDb;
    }
    if (!line.scores.empty())
        line.meanSdrDb = sum / static_cast<double>(line.scores.size());
    return line;
}

/// An imported model has neither a licence nor scores that we know of.
ListedModel listedImport(const model::StoredModel& stored)
{
    ListedModel line{.name = stored.name, .title = "imported", .state = "damaged", .licence = "unknown"};
    const auto folder = model::openModelFolder(stored.folder, {});
    auto targets = folder ? model::targetsIn(*folder) : std::unexpected(folder.error());
    if (targets && stored.isComplete())
        line.state = "installed";
    if (targets)
        line.targets = std::move(*targets);
    return line;
}

Result<std::vector<ListedModel>> allModels()
{
    const auto store = model::ModelStore::ofUser();
    if (!store)
        return std::unexpected(store.error());
    std::vector<ListedModel> lines;
    for (const model::Manifest& manifest : store->catalogue()) {
        if (manifest.isBuiltIn() && !store->hasBuiltIn(manifest))
            continue;
        const auto stored = store->findModel(manifest.id);
        if (!stored)
            return std::unexpected(stored.error());
        lines.push_back(listed(manifest, *stored));
    }
    const auto imported = store->importedModels();
    if (!imported)
        return std::unexpected(imported.error());
    for (const std::string& name : *imported)
        if (const auto stored = store->findModel(name))
            lines.push_back(listedImport(*stored));
    return lines;
}

void printTable(const std::vector<ListedModel>& models)
{
    std::array<char, 512> line{};
    std::snprintf(line.data(), line.size(), "%-12s %-21s %8s  %-17s %-8s %s", "NAME", "STATE", "SIZE", "LICENCE", "SDR", "TARGETS");
    put(line.data());
    for (const ListedModel& model : models) {
        std::array<char, 16> sdr{'-'};
        if (model.meanSdrDb)
            std::snprintf(sdr.data(), sdr.size(), "%.2f dB", *model.meanSdrDb);
        const std::string size = model.bytes > 0 ? formatBytes(static_cast<double>(model.bytes)) : "-";
        std::snprintf(line.data(), line.size(), "%-12s %-21s %8s  %-17s %-8s ", printable(model.name).c_str(), model.state.c_str(),
                      size.c_str(), model.licence.c_str(), sdr.data());
        put(line.data() + printable(joined(model.targets)));
    }
    put("SDR: mean over the targets of what the authors published for the test set of MUSDB18, if they did; --json has each.");
}

void printJson(const std::vector<ListedModel>& models)
{
    Json json{{"models", Json::array()}};
    for (const ListedModel& model : models)
        json["models"].push_back({{"name", model.name},
                                  {"title", model.title},
                                  {"state", model.state},
                                  {"size_bytes", model.bytes},
                                  {"licence", model.licence},
                                  {"targets", model.targets},
                                  {"sdr_db", model.scores}});
    put(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

/// Tells on the standard error how a download gets on: a bar on a terminal, otherwise a line for each file.
class DownloadReporter {
public:
    explicit DownloadReporter(std::string model) : m_model(std::move(model)), m_isTerminal(::isatty(STDERR_FILENO) == 1) {}

    void report(const model::InstallProgress& progress)
    {
        if (progress.totalBytes == 0)
            return;
        const double fraction = static_cast<double>(progress.doneBytes) / static_cast<double>(progress.totalBytes);
        if (m_isTerminal)
            std::fputs(("\r" +
                        progressLine(m_model + ", " + progress.file, fraction, secondsLeft(fraction, m_clock.secondsSinceStart()), 80) +
                        "\033[K")
                           .c_str(),
                       stderr);
        else if (progress.file != m_file)
            std::fputs((m_model + ": fetching " + progress.file + "\n").c_str(), stderr);
        m_file = progress.file;
    }

    void end() const
    {
        if (m_isTerminal)
            std::fputs("\r\033[K", stderr);
    }

private:
    std::string m_model;
    std::string m_file;
    Throttle m_clock;
    bool m_isTerminal;
};

Status downloadOne(const model::ModelStore& store, const model::Manifest& manifest, const DownloadModels& command,
                   const Interrupt& interrupt)
{
    put(manifest.title + "\n  Licence: " + manifest.licence.name + ". " + manifest.licence.text + "\n  Source: " + manifest.sourcePage);
    std::fflush(stdout);
    DownloadReporter reporter(manifest.id);
    const auto ready = store.installModel(
        manifest, {.baseUrl = command.mirror}, [&](const auto& progress) { reporter.report(progress); }, interrupt.token());
    reporter.end();
    if (!ready)
        return std::unexpected(ready.error());
    for (const std::string& warning : ready->warnings)
        std::fputs((printable(warning) + "\n").c_str(), stderr);
    put("  Ready: " + printable(ready->folder.string()));
    return {};
}

} // namespace

ExitCode listModels(const ListModels& command)
{
    const auto models = allModels();
    if (!models)
        return fail(models.error(), ExitCode::Model);
    if (command.json)
        printJson(*models);
    else
        printTable(*models);
    return ExitCode::AllDone;
}

ExitCode downloadModels(const DownloadModels& command)
{
    const Interrupt interrupt;
    const auto store = model::ModelStore::ofUser();
    if (!store)
        return fail(store.error(), ExitCode::Model);
    std::vector<model::Manifest> manifests; // all names are looked up before the first download
    for (const std::string& name : command.names) {
        auto manifest = model::findManifest(store->catalogue(), name);
        if (!manifest)
            return fail(manifest.error(), ExitCode::Model);
        if (!manifest->isBuiltIn())
            manifests.push_back(std::move(*manifest));
        else
            put(manifest->id + " is built in; there is nothing to download.");
    }
    for (const model::Manifest& manifest : manifests) {
        const Status done = downloadOne(*store, manifest, command, interrupt);
        if (!done && done.error().code == Errc::Cancelled)
            return fail({Errc::Cancelled, manifest.id + ": stopped; the next download goes on from here"}, ExitCode::Cancelled);
        if (!done)
            return fail(done.error(), ExitCode::Model);
    }
    return ExitCode::AllDone;
}

ExitCode importModel(const ImportModel& command)
{
    const Interrupt interrupt;
    const auto store = model::ModelStore::ofUser();
    if (!store)
        return fail(store.error(), ExitCode::Model);
    const auto ready = store->importModel(command.path, command.name, interrupt.token());
    if (!ready && ready.error().code == Errc::Cancelled)
        return fail({Errc::Cancelled, command.path.string() + ": stopped before it was imported"}, ExitCode::Cancelled);
    if (!ready && ready.error().code == Errc::AlreadyExists)
        return fail({Errc::AlreadyExists, ready.error().detail + "; --name gives this one another"}, ExitCode::Model);
    if (!ready)
        return fail(naming(command.path.string(), ready.error()), ExitCode::Model);
    for (const std::string& warning : ready->warnings)
        std::fputs((printable(warning) + "\n").c_str(), stderr);
    put("Imported as \"" + printable(ready->name) + "\".");
    return ExitCode::AllDone;
}

namespace {

/// Whether these are the weights of a network that the program runs.
Status checkNetwork(const model::StateDict& state, const std::string& name)
{
    if (model::looksLikeJoint(state)) {
        const auto shape = model::inferJointShape(state, name);
        return shape ? Status() : std::unexpected(shape.error());
    }
    const auto shape = model::inferShape(state, name);
    return shape ? Status() : std::unexpected(shape.error());
}

} // namespace

ExitCode packModel(const PackModel& command)
{
    const Interrupt interrupt;
    if (command.file.extension() != ".safetensors")
        return fail({Errc::InvalidArgument, command.file.string() + ": must end in .safetensors"}, ExitCode::Usage);
    const auto folder = model::openModelFolder(command.folder, {});
    if (!folder)
        return fail(folder.error(), ExitCode::Model);
    if (folder->targets.size() != 1)
        return fail({Errc::InvalidArgument, command.folder.string() + ": holds several files of weights; a packed file holds those of one"},
                    ExitCode::Model);
    const auto state = model::readCheckpoint(folder->targets.front().file, interrupt.token());
    if (!state)
        return fail(state.error(), state.error().code == Errc::Cancelled ? ExitCode::Cancelled : ExitCode::Model);
    if (const Status known = checkNetwork(*state, folder->targets.front().file.string()); !known)
        return fail(known.error(), ExitCode::Model);
    if (const Status written = model::writeSafetensors(command.file, *state, model::StoredRows::EightBits); !written)
        return fail(written.error(), ExitCode::Output);
    std::error_code gone;
    const std::uintmax_t bytes = std::filesystem::file_size(command.file, gone);
    put(printable(command.file.string()) + (gone ? "" : ": " + formatBytes(static_cast<double>(bytes))));
    return ExitCode::AllDone;
}

} // namespace stemwright::cli
