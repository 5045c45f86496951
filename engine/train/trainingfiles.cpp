#include "engine/train/trainingfiles.h"

#include "engine/base/file.h"
#include "engine/base/fileops.h"
#include "engine/base/folders.h"
#include "engine/model/checkpoint.h"
#include "engine/model/checkpoint/torchzipwriter.h"
#include "engine/train/lossfiles.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace stemwright::train {

namespace {

using nlohmann::json;

constexpr std::size_t kMostRecordBytes = std::size_t{64} << 20U;
constexpr const char* kWeights = "weights.";
constexpr const char* kFirst = "first.";
constexpr const char* kSecond = "second.";

/// A loss that is no number is none in JSON either.
json number(double value) { return std::isfinite(value) ? json(value) : json(nullptr); }
double numberOf(const json& value) { return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>(); }

json histories(const TrainingRecord& record, double EpochRecord::* member)
{
    json values = json::array();
    for (const EpochRecord& epoch : record.epochs)
        values.push_back(number(epoch.*member));
    return values;
}

json argumentsOf(const TrainingOptions& options)
{
    json arguments = {{"target", options.name()},
                      {"root", options.data.root.string()},
                      {"seq_dur", options.data.excerptSeconds},
                      {"epochs", options.epochs},
                      {"batch_size", options.batchSize},
                      {"lr", options.schedule.learningRate},
                      {"patience", options.schedule.patience},
                      {"lr_decay_patience", options.schedule.decayPatience},
                      {"lr_decay_gamma", options.schedule.decay},
                      {"weight_decay", options.weightDecay},
                      {"seed", options.seed},
                      {"nfft", options.stft.window},
                      {"nhop", options.stft.hop},
                      {"hidden_size", options.hidden},
                      {"bandwidth", options.bandwidthHz},
                      {"nb_channels", options.channels},
                      {"unidirectional", !options.bidirectional}};
    if (options.hasPreMask)
        arguments["pre_mask"] = true;
    if (options.preFilterTaps > 0)
        arguments["pre_filter"] = options.preFilterTaps;
    if (options.architecture == Architecture::XUmx) { // as the recipe of X-UMX calls them
        arguments["sources"] = options.targets;
        arguments["loss_combine_sources"] = options.loss.combines;
        arguments["loss_use_multidomain"] = options.loss.soundWeight > 0.0;
        arguments["mix_coef"] = options.loss.soundWeight;
    }
    return arguments;
}

json recordOf(const TrainingOptions& options, const TrainingRecord& record, std::int64_t steps)
{
    const Schedule& schedule = record.schedule;
    return {{"epochs_trained", schedule.epochs},
            {"args", argumentsOf(options)},
            {"best_loss", number(schedule.bestLoss)},
            {"best_epoch", schedule.bestEpoch},
            {"num_bad_epochs", schedule.epochs - schedule.bestEpoch},
            {"train_loss_history", histories(record, &EpochRecord::trainLoss)},
            {"valid_loss_history", histories(record, &EpochRecord::validLoss)},
            {"train_time_history", histories(record, &EpochRecord::seconds)},
            {"lr_history", histories(record, &EpochRecord::learningRate)},
            {"schedule",
             {{"lr", schedule.learningRate},
              {"plateau_loss", number(schedule.plateauLoss)},
              {"plateau_epochs", schedule.plateauEpochs},
              {"cooldown", schedule.cooldown},
              {"finished", schedule.isFinished},
              {"steps", steps}}}};
}

TrainingRecord recordIn(const json& from)
{
    const json& schedule = from.at("schedule");
    TrainingRecord record{.schedule = {.learningRate = schedule.at("lr").get<double>(),
                                       .epochs = from.at("epochs_trained").get<std::int64_t>(),
                                       .bestEpoch = from.at("best_epoch").get<std::int64_t>(),
                                       .bestLoss = numberOf(from.at("best_loss")),
                                       .isFinished = schedule.at("finished").get<bool>(),
                                       .plateauLoss = numberOf(schedule.at("plateau_loss")),
                                       .plateauEpochs = schedule.at("plateau_epochs").get<std::int64_t>(),
                                       .cooldown = schedule.at("cooldown").get<std::int64_t>()}};
    const auto& losses = from.at("train_loss_history");
    for (std::size_t i = 0; i < losses.size(); ++i)
        record.epochs.push_back({.trainLoss = numberOf(losses.at(i)),
                                 .validLoss = numberOf(from.at("valid_loss_history").at(i)),
                                 .learningRate = numberOf(from.at("lr_history").at(i)),
                                 .seconds = numberOf(from.at("train_time_history").at(i))});
    return record;
}

void add(model::StateDict& all, const char* prefix, const model::StateDict& part)
{
    for (const auto& [name, tensor] : part)
        all.emplace(prefix + name, tensor);
}

void take(model::StateDict& all, const std::string& prefix, model::StateDict& part)
{
    for (auto& [name, tensor] : all)
        if (name.starts_with(prefix))
            part.emplace(name.substr(prefix.size()), std::move(tensor));
}

} // namespace

TrainingFiles::TrainingFiles(std::filesystem::path folder, std::string target) : m_folder(std::move(folder)), m_target(std::move(target)) {}

std::filesystem::path TrainingFiles::checkpoint(std::int64_t epoch) const
{
    return m_folder / (m_target + (epoch % 2 == 0 ? ".a.chkpnt" : ".b.chkpnt"));
}

std::filesystem::path TrainingFiles::lossFile(const char* ending) const { return m_folder / (m_target + ".losses" + ending); }

Result<std::optional<TrainingFiles::Resumed>> TrainingFiles::read() const
{
    std::error_code ignored;
    if (!std::filesystem::exists(recordFile(), ignored))
        return std::nullopt;
    const auto text = readTextFile(recordFile(), kMostRecordBytes);
    if (!text)
        return std::unexpected(text.error());
    Resumed resumed;
    try {
        const json record = json::parse(*text);
        resumed.record = recordIn(record);
        resumed.state.steps = record.at("schedule").at("steps").get<std::int64_t>();
    } catch (const json::exception& error) {
        return failure(Errc::Corrupt, recordFile().string() + ": is not the record of a training: " + error.what());
    }
    auto all = model::readCheckpoint(checkpoint(resumed.record.schedule.epochs));
    if (!all)
        return std::unexpected(all.error());
    take(*all, kWeights, resumed.state.weights);
    take(*all, kFirst, resumed.state.firstMoments);
    take(*all, kSecond, resumed.state.secondMoments);
    return resumed;
}

Status TrainingFiles::begin(const TrainingOptions& options) const
{
    if (const Status made = makeFolder(m_folder); !made)
        return made;
    std::error_code error;
    if (std::filesystem::remove(recordFile(), error); error)
        return std::unexpected(systemError(error.value(), recordFile()));
    const json settings = {{"sample_rate", options.sampleRateHz},
                           {"nfft", options.stft.window},
                           {"nhop", options.stft.hop},
                           {"nb_channels", options.channels}};
    return writeTextFile(m_folder / "separator.json", settings.dump(4) + "\n");
}

Status TrainingFiles::writeEpoch(const TrainingOptions& options, const TrainingRecord& record, const model::TrainingState& state,
                                 bool isBest) const
{
    model::StateDict all;
    add(all, kWeights, state.weights);
    add(all, kFirst, state.firstMoments);
    add(all, kSecond, state.secondMoments);
    if (const Status written = model::writeTorchZip(checkpoint(record.schedule.epochs), all); !written)
        return written;
    if (isBest)
        if (const Status written = model::writeTorchZip(weights(), state.weights); !written)
            return written;
    if (const Status written = writeTextFile(recordFile(), recordOf(options, record, state.steps).dump(4) + "\n"); !written)
        return written;
    if (const Status written = writeTextFile(lossFile(".csv"), lossTable(record)); !written)
        return written;
    return writeTextFile(lossFile(".svg"), lossPlot(record, m_target));
}

} // namespace stemwright::train
