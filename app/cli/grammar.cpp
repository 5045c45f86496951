#include "app/cli/grammar.h"

#include "app/cli/grammarvalues.h"

namespace stemwright::cli {

namespace {

constexpr std::size_t kMaxWindowSlices = 1'000'000'000;

void addModelOptions(CLI::App& app, RawSeparate& raw)
{
    app.add_option("SONG", raw.songs, "Sound files, or the sound of video files, in whatever format; with --recursive also folders.")
        ->type_name("SONG")
        ->required()
        ->group("Songs");
    app.add_flag("--recursive", raw.options.recursive,
                 "Take the sound files in folders and all folders below, in alphabetical order. They are known by their extension; hidden "
                 "files and stems of earlier runs (known by their tags) are left out, and sub-folders come back in the output.")
        ->group("Songs");
    addValue(app, "--start", raw.start, "TIME", "Begin here, in seconds, as 1:30 or as 1:02:05; also without --duration. Default: 0.")
        ->group("Songs");
    addValue(app, "--duration", raw.duration, "TIME", "Length of the part. Default, as any negative value: to the end.")->group("Songs");

    const std::string group = "Model and stems";
    addValue(
        app, "--model", raw.options.model, "NAME|DIR",
        "\"classic\" (built in, without training), \"compact\" (built in, a small network), a model that \"models download\" has fetched, "
        "or a folder of trained networks. Default: " +
            std::string(model::kDefaultModel) + ".")
        ->group(group);
    addValue(app, "--targets", raw.targets, "A,B",
             "Only these of the model's targets, separated by commas or blanks. For the best single stem, let the model estimate all and "
             "write one: --aggregate vocals=vocals.")
        ->group(group);
    addValue(app, "--aggregate", raw.aggregates, "NAME=A+B",
             "Write the sum of these stems as NAME, and only such sums; may be given several times. \"residual\" may be among the stems. A "
             "JSON object of lists is taken, too: {\"karaoke\": [\"drums\", \"bass\", \"other\"]}.")
        ->group(group);
    auto* filtered = app.add_flag(
        "--residual", raw.filteredResidual,
        "Let the residual be a further source of the filter, as in Open-Unmix. Otherwise residual.wav holds what all "
        "stems leave of the song, so that everything adds up to the song (exactly with --depth float, the default); the built-in "
        "method always does that.");
    filtered->group(group);
    auto* none = app.add_flag("--no-residual", raw.noResidual, "Write no residual.");
    none->excludes(filtered)->group(group);
    app.add_flag("--spread-residual", raw.spreadResidual,
                 "Write no residual and let the stems share it, so that they add up to the song by themselves: in each place by their "
                 "masks, and in equal parts what no mask sees, as frequencies beyond the model's.")
        ->excludes(filtered)
        ->excludes(none)
        ->group(group);
}

void addFilterOptions(CLI::App& app, RawSeparate& raw)
{
    const std::string group = "Filter";
    addValue(
        app, "--iterations,--niter", raw.options.iterations, "N",
        "Iterations of the Wiener filter. Default: 1, or 0 for a single target without --residual, which cannot be filtered by itself.")
        ->check(atMost(kMaxIterations))
        ->group(group);
    addValue(app, "--window,--wiener-win-len", raw.options.windowSlices, "SLICES",
             "Slices that the filter sees at once. Default: 300. With 0, the whole song; memory then grows with its length.")
        ->check(atMost(kMaxWindowSlices))
        ->group(group);
    app.add_flag("--soft-mask,--softmask", raw.options.softMask, "Begin the filter with ratio masks.")->group(group);
}

void addOutputOptions(CLI::App& app, RawSeparate& raw)
{
    const std::string group = "Output";
    addValue(app, "--out,--outdir", raw.out, "DIR", "Write DIR/SONG/STEM.wav. Default: SONG_MODEL/STEM.wav in the working directory.")
        ->group(group);
    addValue(app, "--format,--ext", raw.format, "FORMAT",
             "wav (default), flac, ogg, opus or mp3. Songs whose rate the format does not know are written at 48 kHz: for opus all but 8, "
             "12, 16, "
             "24 and 48 kHz, for mp3 what is above 48 kHz or unusual, for ogg what is above 200 kHz.")
        ->group(group);
    addValue(app, "--depth", raw.depth, "DEPTH",
             "16, 24 or float (default, also called 32), for wav and flac; flac has 24 bits at most. Lower depths are dithered.")
        ->group(group);
    addValue(
        app, "--peaks", raw.peaks, "WAY",
        "What becomes of peaks beyond full scale, also of those between samples, in files that cannot hold them, which are all but wav "
        "with --depth float: lower (default) lowers all files of a song by the same gain, so that they still add up, and keeps them in "
        "scratch files until that is known; limit turns each file down around its peaks alone.")
        ->group(group);
    auto* overwrite = app.add_flag("--overwrite", raw.overwrite, "Replace outputs that are there already.");
    auto* skip = app.add_flag("--skip", raw.skip, "Leave outputs alone that are there already; do only what is missing.");
    auto* rename = app.add_flag("--rename", raw.rename, "Write to \"SONG (2)\" and so on when there are outputs already.");
    overwrite->excludes(skip)->excludes(rename)->group(group);
    skip->excludes(rename)->group(group);
    rename->group(group);
}

void addRunningOptions(CLI::App& app, RawSeparate& raw)
{
    const std::string group = "Running";
    addValue(app, "--threads", raw.options.threads, "N", "Threads to work with. Default, as 0: one for each core.")
        ->check(atMost(kMaxThreads))
        ->group(group);
    auto* device = addValue(app, "--device", raw.device, "DEVICE", "auto (default) or cpu; this version works on the processor only.");
    device->group(group);
    app.add_flag("--no-cuda", raw.noCuda, "The same as --device cpu.")->excludes(device)->group(group);
    app.add_flag(
           "--no-cache", raw.noCache,
           "Neither use nor keep what makes other filter settings for the same song quick (in the user's cache folder, 4 GiB at most).")
        ->group(group);
    app.add_flag("--json", raw.options.json, "Report on the standard output: one JSON object a line, the last one a summary.")
        ->group(group);
    app.add_flag("--verbose", raw.options.verbose, "Tell settings, device and where the time goes.")->group(group);
    app.add_flag("--dry-run", raw.options.dryRun, "Check everything, print what would be done and write nothing.")->group(group);
}

void addModels(CLI::App& root, RawCommand& raw)
{
    auto* models = root.add_subcommand("models", "List, download, import or pack models.");
    models->require_subcommand(0, 1);
    auto* list = models->add_subcommand("list", "List the known models: installed or not, size, licence, published SDR.");
    list->add_flag("--json", raw.list.json, "As one JSON object.")->group("Options");
    auto* download =
        models->add_subcommand("download", "Print the licences of models, then fetch what is missing; can be interrupted and resumed.");
    download->add_option("NAME", raw.download.names, "Names as \"models list\" shows them.")
        ->type_name("NAME")
        ->required()
        ->group("Options");
    addValue(*download, "--mirror", raw.download.mirror, "URL",
             "Fetch the files from this address instead of the published one; their checksums stay the same.")
        ->group("Options");
    auto* import = models->add_subcommand("import", "Take a model from disk: a folder of trained networks or a downloaded weight file.");
    addValue(*import, "PATH", raw.importPath, "PATH", "Where it is.")->required()->group("Options");
    addValue(*import, "--name", raw.importName, "NAME", "What it shall be called. Default: after the path.")->group("Options");
    auto* pack = models->add_subcommand("pack", "Write the weights of a folder in a quarter of their size: large matrices in eight bits.");
    addValue(*pack, "FOLDER", raw.packFolder, "FOLDER", "A folder with one file of weights, such as a joint model's.")
        ->required()
        ->group("Options");
    addValue(*pack, "FILE", raw.packFile, "FILE", "The file to write, NAME.safetensors. What is there is replaced.")
        ->required()
        ->group("Options");
    for (auto* command : {models, list, download, import, pack})
        command->set_help_flag("-h,--help", "Print this help.")->group("Options");
}

void addEvaluate(CLI::App& root, RawEvaluate& raw)
{
    auto* evaluate =
        root.add_subcommand("evaluate", "Score estimated stems against the true ones: SDR, ISR, SIR and SAR as museval computes "
                                        "them, the global SDR of the MDX challenges, SI-SDR.");
    addValue(*evaluate, "REFERENCES", raw.references, "REFERENCES",
             "The true stems: a folder with a sound file for each, a stem file (.stem.mp4), or a folder of such songs, as the data sets "
             "MUSDB18 and MUSDB18-HQ are.")
        ->required()
        ->group("Songs");
    addValue(*evaluate, "ESTIMATES", raw.estimates, "ESTIMATES",
             "The estimated stems in the same form. Songs and stems are found by their names; a single song may be called anything. Vocals "
             "and accompaniment are scored as a pair, too.")
        ->group("Songs");
    addValue(*evaluate, "--oracle", raw.oracle, "ORACLE",
             "Score, in place of ESTIMATES, what is separated with the help of the true stems themselves: bounds that no separator of the "
             "kind can pass. irm, ibm: ratio and binary masks of powers, those of most papers. irm1, ibm1: of magnitudes. mwf: the "
             "multichannel Wiener filter, for stereo.")
        ->group("Songs");
    evaluate
        ->add_flag(
            "--match", raw.match,
            "Find the true stem of each estimate by its sound instead of its name: the permutation with the highest SIR, as BSS Eval "
            "does. There must be as many estimates as true stems, at most 16.")
        ->group("Songs");
    const std::string group = "Scores";
    addValue(*evaluate, "--mode", raw.mode, "MODE",
             "v4 (default): one distortion filter for the whole song. v3: one for each frame, which takes much longer and scores higher.")
        ->group(group);
    evaluate
        ->add_flag("--permute", raw.permute,
                   "Score the estimates in the order whose SIR has the highest mean, as museval does with compute_permutation: one order "
                   "for all frames, with --mode v3 one for each. Takes as many times as long as there are stems.")
        ->group(group);
    addValue(*evaluate, "--window", raw.options.scores.windowSeconds, "SECONDS", "Length of a frame. Default: 1.")->group(group);
    addValue(*evaluate, "--hop", raw.options.scores.hopSeconds, "SECONDS", "From one frame to the next. Default: 1.")->group(group);
    evaluate->add_flag("--mean", raw.mean, "Average frames and songs by the mean instead of the median.")->group(group);
    addValue(*evaluate, "--out", raw.out, "DIR", "Write DIR/SONG.json with all frames, as museval does, and DIR/scores.csv.")
        ->group("Output");
    evaluate
        ->add_flag("--plots", raw.options.plots,
                   "Draw the scores, too: DIR/SONG.frames.svg has them over time and as box plots, DIR/scores.svg has box plots of several "
                   "songs. The same lies beside them as .png.")
        ->group("Output");
    evaluate->add_flag("--overwrite", raw.options.overwrite, "Replace files that are there already.")->group("Output");
    addValue(*evaluate, "--threads", raw.options.threads, "N", "Threads to work with. Default, as 0: one for each core.")
        ->check(atMost(kMaxThreads))
        ->group("Running");
    evaluate->add_flag("--json", raw.options.json, "Report on the standard output: one JSON object a line, the last one a summary.")
        ->group("Running");
    evaluate->set_help_flag("-h,--help", "Print this help.")->group("Running");
}

void addDemo(CLI::App& root, RawCommand& raw)
{
    auto* demo = root.add_subcommand("demo", "Write a short song that comes with the program, and its true stems, to try everything with.");
    addValue(*demo, "DIR", raw.demoFolder, "DIR",
             "Where to: DIR/Just One.flac and, in DIR/Just One (stems), vocals.ogg, drums.ogg, bass.ogg and other.ogg. Default: the "
             "working directory.")
        ->group("Output");
    demo->add_flag("--overwrite", raw.demo.overwrite, "Replace files that are there already.")->group("Output");
    demo->set_help_flag("-h,--help", "Print this help.")->group("Output");
}

} // namespace

std::shared_ptr<CLI::App> makeGrammar(RawCommand& raw, const std::string& program)
{
    auto root = std::make_shared<CLI::App>("Takes songs apart into stems: vocals, drums, bass and other.", program);
    root->option_defaults()->disable_flag_override();
    root->set_help_flag("-h,--help", "Print this help.")->group("Options");
    root->set_version_flag("--version", "stemwright-cli " STEMWRIGHT_VERSION, "Print the version.")->group("Options");
    root->add_flag("--man-page", raw.manPage)->group("");
    auto* separate = root->add_subcommand("separate", "Separate songs into stems, which keep the song's rate, channels and length.");
    separate->set_help_flag("-h,--help", "Print this help.")->group("Running");
    addModelOptions(*separate, raw.separate);
    addFilterOptions(*separate, raw.separate);
    addOutputOptions(*separate, raw.separate);
    addRunningOptions(*separate, raw.separate);
    addModels(*root, raw);
    addEvaluate(*root, raw.evaluate);
    addMix(*root, raw.mix);
    addPicture(*root, raw.picture);
    addTrain(*root, raw.train);
    addDemo(*root, raw);
    root->require_subcommand(0, 1);
    return root;
}

std::vector<const CLI::App*> commandsOf(const CLI::App& command)
{
    return command.get_subcommands([](const CLI::App*) { return true; });
}

const CLI::App& chosenCommand(const CLI::App& root)
{
    const auto chosen = root.get_subcommands();
    return chosen.empty() ? root : chosenCommand(*chosen.front());
}

std::string commandPath(const CLI::App& command)
{
    return (command.get_parent() != nullptr ? commandPath(*command.get_parent()) + " " : "") + command.get_name();
}

} // namespace stemwright::cli
