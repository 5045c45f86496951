#include "app/cli/trainoptions.h"

#include "app/cli/grammarvalues.h"
#include "app/cli/usageerrors.h"

#include <algorithm>
#include <array>
#include <utility>

namespace stemwright::cli {

namespace {

using train::DatasetKind;

constexpr std::array<std::pair<const char*, DatasetKind>, 4> kDatasets{{{"aligned", DatasetKind::Aligned},
                                                                        {"sourcefolder", DatasetKind::SourceFolder},
                                                                        {"trackfolder_fix", DatasetKind::FixedTracks},
                                                                        {"trackfolder_var", DatasetKind::AllTracks}}};
constexpr double kMostProcessSeconds = 1e6;
constexpr std::array kUsualSources{"vocals", "drums", "bass", "other"};

void addData(CLI::App& app, RawTrain& raw)
{
    const std::string group = "Data";
    train::DatasetOptions& data = raw.options.training.data;
    addValue(app, "--root", raw.root, "DIR", "The data set: a folder with the folders train and valid. Sound files in whatever format.")
        ->required()
        ->group(group);
    addValue(app, "--dataset", raw.dataset, "KIND",
             "How it lies there. trackfolder_fix (default): a folder for each song with a file for each source, as MUSDB18-HQ has it. "
             "trackfolder_var: the same with whatever sources there are. sourcefolder: a folder for each source, whose sounds are mixed at "
             "will. aligned: a folder for each song with the mixture and the target.")
        ->group(group);
    addValue(
        app, "--target", raw.targets, "NAME",
        "What is to be learned: the name of a file, without its ending, or of a folder. May be given several times; each gets a "
        "network of its own, one after the other, but for an architecture that has one network for all. Default: vocals; for one of those "
        "vocals, drums, bass and other.")
        ->group(group);
    addValue(
        app, "--interferer", raw.interferers, "NAME",
        "What is mixed with it; may be given several times. Default for trackfolder_fix and sourcefolder: those of vocals, drums, bass "
        "and other that are not the target. For aligned, the mixture's name; default: mixture.")
        ->group(group);
    addValue(
        app, "--valid-track", data.validTracks, "NAME",
        "Set this song aside to judge by, where there is no folder valid; may be given several times. The songs then lie in the folder "
        "train, or in the data set's own.")
        ->group(group);
    addValue(app, "--seq-dur", data.excerptSeconds, "SECONDS", "Length of an excerpt. Default: 6.")->group(group);
    addValue(app, "--samples-per-track", data.excerptsPerTrack, "N", "Excerpts that each song gives an epoch. Default: 1.")->group(group);
    addValue(app, "--nb-train-samples", data.trainExamples, "N",
             "Excerpts of an epoch, for sourcefolder and joint networks. Default: 1000.")
        ->group(group);
    addValue(app, "--nb-valid-samples", data.validExamples, "N", "The same for validation. Default: 100.")->group(group);
    app.add_flag("--random-track-mix", data.mixesTracks, "Mix sources of different songs.")->group(group);
    app.add_flag("--silence-missing", data.allowsMissingTarget, "For trackfolder_var: where the target is missing, it is silent.")
        ->group(group);
    addValue(app, "--source-augmentation", raw.augmentations, "NAME",
             "gain, channelswap or none; may be given several times. Default: gain and channelswap.")
        ->group(group);
    addValue(app, "--random-pitch", data.augmentations.mostSemitones, "SEMITONES",
             "Change the pitch of what is learned from by up to so many semitones, at most 12: of each song's sources alike, of those of "
             "different songs by as much each as chance has it. Default: 0.")
        ->group(group);
    addValue(app, "--random-tempo", data.augmentations.mostTempoPercent, "PERCENT",
             "The same for the tempo, by up to so many per cent, at most 50. Default: 0.")
        ->group(group);
    addValue(app, "--sample-rate", raw.options.training.sampleRateHz, "HZ", "That all sounds must have. Default: 44100.")->group(group);
}

void addNetwork(CLI::App& app, RawTrain& raw)
{
    const std::string group = "Network";
    train::TrainingOptions& training = raw.options.training;
    addValue(
        app, "--architecture", raw.architecture, "NAME",
        "open-unmix (default); joint-unmix: one network for all targets, which share the mixture among them, at a level of its own; or "
        "x-umx: a network for each target, which are learned together and meet between their layers. The last two learn from track "
        "folders. For joint-unmix, a track may have some of the targets only. NAME@SOMETHING is a variation of the track NAME.")
        ->group(group);
    addValue(app, "--nfft", training.stft.window, "FRAMES", "Window of the transform. Default: 4096.")->group(group);
    addValue(app, "--nhop", training.stft.hop, "FRAMES", "From one window to the next. Default: 1024.")->group(group);
    addValue(app, "--nb-channels", training.channels, "N", "1 or 2 (default).")->group(group);
    addValue(app, "--hidden-size", training.hidden, "N", "Width of the network. Default: 512.")->group(group);
    addValue(app, "--nb-layers", training.layers, "N", "Layers of the LSTM. Default: 3.")->group(group);
    addValue(app, "--bandwidth", training.bandwidthHz, "HZ", "Frequencies above are not looked at. Default: 16000.")->group(group);
    app.add_flag("--unidirectional", raw.unidirectional, "Look at what has been only, not at what comes.")->group(group);
    app.add_flag("--pre-mask", training.hasPreMask, "For open-unmix: learn a weight for each frequency of what is looked at.")
        ->group(group);
    addValue(app, "--pre-filter", training.preFilterTaps, "TAPS",
             "For open-unmix: learn a filter of so many taps before the network. With it or --pre-mask, the model separates here only, not "
             "in the reference. Default, as 0: none.")
        ->group(group);
    app.add_flag("--no-statistics", raw.noScaling, "Do not measure mean and deviation of the data set for the input's scale.")
        ->group(group);
}

void addLearning(CLI::App& app, RawTrain& raw)
{
    const std::string group = "Learning";
    train::TrainingOptions& training = raw.options.training;
    addValue(app, "--epochs", training.epochs, "N", "At the most. Default: 1000.")->group(group);
    addValue(app, "--batch-size", training.batchSize, "N", "Excerpts of one step. Default: 16.")->group(group);
    addValue(app, "--lr", training.schedule.learningRate, "RATE", "Learning rate. Default: 0.001.")->group(group);
    addValue(app, "--patience", training.schedule.patience, "N", "Epochs without progress after which all ends. Default: 140.")
        ->group(group);
    addValue(app, "--lr-decay-patience", training.schedule.decayPatience, "N",
             "Epochs without progress after which the learning rate falls. Default: 80.")
        ->group(group);
    addValue(app, "--lr-decay-gamma", training.schedule.decay, "FACTOR", "By which it falls. Default: 0.3.")->group(group);
    addValue(app, "--weight-decay", training.weightDecay, "RATE", "Default: 0.00001.")->group(group);
    addValue(app, "--time-loss", raw.timeLoss, "WEIGHT",
             "For x-umx: of the waveforms' loss beside that of the magnitudes. 0 leaves it out, which is faster. Default: 10.")
        ->group(group);
    app.add_flag("--no-combinations", raw.noCombinations, "For x-umx: judge each target alone, not sums of several targets as well.")
        ->group(group);
    addValue(app, "--precision", raw.precision, "NAME",
             "single (default), or bfloat16 for the factors of matrix products: faster where the processor knows it.")
        ->group(group);
    addValue(app, "--seed", training.seed, "N", "Of all that chance decides. Default: 42.")->group(group);
}

void addOutput(CLI::App& app, RawTrain& raw)
{
    const std::string group = "Output";
    addValue(app, "--output,--out", raw.out, "DIR",
             "The model: TARGET.pth with the best weights, TARGET.json, separator.json, as Open-Unmix has them; TARGET.losses.csv and "
             "TARGET.losses.svg; and what is needed to go on. Default: a folder of the architecture's name in the working directory.")
        ->group(group);
    addValue(app, "--model", raw.start, "DIR", "Begin with the weights of this model, of the same shape, instead of random ones.")
        ->group(group);
    auto* resume = app.add_flag("--resume", raw.resume, "Go on with the training that is in the folder, as if it had never been stopped.");
    app.add_flag("--overwrite", raw.overwrite, "Begin anew in a folder that has one.")->excludes(resume)->group(group);
    resume->group(group);
    addValue(app, "--threads,--nb-workers", raw.options.training.threads, "N", "Threads to work with. Default, as 0: one for each core.")
        ->check(atMost(kMaxThreads))
        ->group("Running");
    addValue(
        app, "--process-timeout", raw.options.processSeconds, "SECONDS",
        "Several processes, on one machine or more, train together when `torchrun --no-python` starts them, or whatever sets WORLD_SIZE, "
        "RANK, MASTER_ADDR and MASTER_PORT: they share out every batch and learn what a single one would, on the processor. Each "
        "reads the data set; the first one writes. One that waits longer than this for the others gives up. Default: 1800.")
        ->group("Running");
    app.add_flag("--json", raw.options.json, "Report on the standard output: one JSON object a line.")->group("Running");
    app.add_flag("--quiet", raw.options.isQuiet, "Print nothing but errors.")->group("Running");
    app.set_help_flag("-h,--help", "Print this help.")->group("Running");
}

Status readDataset(const RawTrain& raw, TrainOptions& options)
{
    const auto* const kind = std::ranges::find(kDatasets, raw.dataset, [](const auto& entry) { return std::string(entry.first); });
    if (kind == kDatasets.end())
        return usage("--dataset: \"" + raw.dataset + "\" is none of aligned, sourcefolder, trackfolder_fix, trackfolder_var");
    train::DatasetOptions& data = options.training.data;
    data.kind = kind->second;
    data.root = raw.root;
    data.interferers = raw.interferers;
    if (data.kind == DatasetKind::AllTracks && !raw.interferers.empty())
        return usage("--interferer: trackfolder_var takes all that there is");
    if (data.kind == DatasetKind::SourceFolder && !data.validTracks.empty())
        return usage("--valid-track: sourcefolder knows no songs");
    if (!raw.augmentations.empty()) {
        data.augmentations.gain = false;
        data.augmentations.channelSwap = false;
    }
    for (const std::string& name : raw.augmentations) {
        if (name == "gain")
            data.augmentations.gain = true;
        else if (name == "channelswap")
            data.augmentations.channelSwap = true;
        else if (name != "none")
            return usage("--source-augmentation: \"" + name + "\" is none of gain, channelswap, none");
    }
    return {};
}

Status readNetwork(const RawTrain& raw, TrainOptions& options)
{
    train::TrainingOptions& training = options.training;
    if (raw.precision != "single" && raw.precision != "bfloat16")
        return usage("--precision: \"" + raw.precision + "\" is none of single, bfloat16");
    training.precision = raw.precision == "single" ? model::Precision::Single : model::Precision::BFloat16;
    training.bidirectional = !raw.unidirectional;
    training.scalesInput = !raw.noScaling;
    options.targets = raw.targets.empty() ? std::vector<std::string>{"vocals"} : raw.targets;
    training.start = raw.start;
    options.folder = raw.out.empty() ? raw.architecture : raw.out;
    const bool isXUmx = raw.architecture == "x-umx";
    if (isXUmx || raw.architecture == "joint-unmix") {
        training.architecture = isXUmx ? train::Architecture::XUmx : train::Architecture::Joint;
        training.targets = raw.targets.empty() ? std::vector<std::string>(kUsualSources.begin(), kUsualSources.end()) : raw.targets;
        options.targets = {training.name()};
    } else if (raw.architecture != "open-unmix")
        return usage("--architecture: \"" + raw.architecture + "\" is none of open-unmix, joint-unmix, x-umx");
    if (!isXUmx && (raw.timeLoss || raw.noCombinations))
        return usage("--time-loss, --no-combinations: only x-umx knows them");
    training.loss = {.combines = !raw.noCombinations, .soundWeight = raw.timeLoss.value_or(training.loss.soundWeight)};
    return {};
}

} // namespace

void addTrain(CLI::App& root, RawTrain& raw)
{
    auto* train = root.add_subcommand("train", "Train Open-Unmix networks on stems of your own.");
    addData(*train, raw);
    addNetwork(*train, raw);
    addLearning(*train, raw);
    addOutput(*train, raw);
}

Result<Command> trainCommand(const RawTrain& raw)
{
    TrainOptions options = raw.options;
    if (const Status read = readDataset(raw, options); !read)
        return std::unexpected(read.error());
    if (const Status read = readNetwork(raw, options); !read)
        return std::unexpected(read.error());
    options.training.earlier = raw.resume      ? train::EarlierTraining::GoOn
                               : raw.overwrite ? train::EarlierTraining::Replace
                                               : train::EarlierTraining::Refuse;
    if (!(options.processSeconds >= 1.0 && options.processSeconds <= kMostProcessSeconds))
        return usage("--process-timeout: must be 1 to 1000000 seconds");
    if (const Status makesSense = train::checkOptions(options.training); !makesSense)
        return usage(makesSense.error().detail);
    return options;
}

std::vector<std::string> interferersOf(const train::DatasetOptions& data, const std::string& target)
{
    if (!data.interferers.empty() || data.kind == DatasetKind::AllTracks)
        return data.interferers;
    if (data.kind == DatasetKind::Aligned)
        return {"mixture"};
    std::vector<std::string> others(kUsualSources.begin(), kUsualSources.end());
    std::erase(others, target);
    return others;
}

} // namespace stemwright::cli
