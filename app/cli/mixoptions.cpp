#include "app/cli/mixoptions.h"

#include "app/cli/grammarvalues.h"
#include "engine/export/stemfileexport.h"

#include <array>
#include <string_view>
#include <utility>

namespace stemwright::cli {

namespace {

using exporting::Outcome;
namespace fs = std::filesystem;

constexpr std::array<std::pair<std::string_view, std::optional<Outcome>>, 5> kOutcomes{{{"mix", Outcome::Remix},
                                                                                        {"karaoke", Outcome::Karaoke},
                                                                                        {"acapella", Outcome::Acapella},
                                                                                        {"stems", Outcome::Stems},
                                                                                        {"stemfile", std::nullopt}}};

Status readOutcome(const RawMix& raw, MixOptions& options)
{
    for (const auto& [name, outcome] : kOutcomes)
        if (raw.what == name) {
            options.outcome = outcome;
            return {};
        }
    return usage("--what: \"" + raw.what + "\" is none of mix, karaoke, acapella, stems, stemfile");
}

/// A folder that is there, or else the file; which ending names a format is left to others.
Status readOut(const RawMix& raw, MixOptions& options)
{
    const fs::path out = raw.out.empty() ? fs::path(".") : fs::path(raw.out);
    std::error_code ignored;
    if (fs::is_directory(out, ignored)) {
        options.folder = out;
        return {};
    }
    if (options.outcome == Outcome::Stems)
        return usage("--out: " + raw.out + " is no folder; --what stems writes a file for each stem");
    options.folder = out.parent_path().empty() ? fs::path(".") : out.parent_path();
    options.file = options.folder / out.filename();
    return {};
}

Status readStemFile(const RawMix& raw, MixOptions& options)
{
    if (!raw.depth.empty() || !raw.peaks.empty())
        return usage((raw.depth.empty() ? std::string("--peaks") : std::string("--depth")) + ": a stem file has no such choice");
    if (!options.file.empty() && !options.file.string().ends_with(exporting::kStemFileExtension))
        return usage("--out: " + raw.out + ": a stem file's name ends in " + std::string(exporting::kStemFileExtension) +
                     "; a folder has to be there already");
    if (raw.format == "alac")
        options.codec = audio::StemFileCodec::Alac;
    else if (!raw.format.empty() && raw.format != "aac")
        return usage("--format: \"" + raw.format + "\" is none of aac, alac, which a stem file has");
    return {};
}

Status readSoundFile(const RawMix& raw, MixOptions& options)
{
    const std::string ending = options.file.extension().string();
    const auto byName = formatFrom(ending);
    if (!options.file.empty() && !byName)
        return usage("--out: " + raw.out + ": ends in none of .wav, .flac, .ogg, .opus, .mp3; a folder has to be there already");
    const auto format = raw.format.empty() ? byName.value_or(audio::FileFormat::Flac) : formatFrom(raw.format);
    if (!format)
        return std::unexpected(format.error());
    if (!options.file.empty() && *format != *byName)
        return usage("--format: \"" + raw.format + "\" is not what the ending of " + raw.out + " says");
    const auto samples = samplesFrom(raw.depth, raw.peaks, *format, audio::SampleDepth::Int24);
    if (!samples)
        return std::unexpected(samples.error());
    options.format = *format;
    options.depth = samples->depth;
    options.peaks = samples->peaks;
    return {};
}

} // namespace

void addMix(CLI::App& root, RawMix& raw)
{
    auto* mix = root.add_subcommand("mix", "Write what a project lets hear: its song as separated and mixed in the window.");
    addValue(*mix, "PROJECT", raw.project, "PROJECT",
             "A project (.stemwright) as the window saves it. Its song is found as the window finds it.")
        ->required()
        ->group("Song");
    addValue(*mix, "--what", raw.what, "WHAT",
             "mix (default): what is heard with all faders, balances, mutes and solos. karaoke: the song without vocals. acapella: vocals "
             "alone. stems: a file for each stem, as it was separated. stemfile: a .stem.mp4 for DJ programs.")
        ->group("Song");
    auto* loop = mix->add_flag("--loop", raw.options.isLoop, "Only the project's loop.");
    addValue(*mix, "--start", raw.start, "TIME", "Begin here, in seconds, as 1:30 or as 1:02:05. Default: 0.")
        ->excludes(loop)
        ->group("Song");
    addValue(*mix, "--duration", raw.duration, "TIME", "Length of the part. Default, as any negative value: to the end.")
        ->excludes(loop)
        ->group("Song");
    loop->group("Song");
    addValue(*mix, "--model", raw.options.model, "NAME|DIR", "Separate by this model instead of the project's.")->group("Song");
    addValue(*mix, "--out", raw.out, "FILE|DIR",
             "The file to write, in the format that its ending names, or a folder that is there for files named by the song. Default: the "
             "working directory.")
        ->group("Output");
    addValue(
        *mix, "--format", raw.format, "FORMAT",
        "flac (default), wav, ogg, opus or mp3; for a stem file aac (default) or alac. Rates that a format does not know become 48 kHz.")
        ->group("Output");
    addValue(*mix, "--depth", raw.depth, "DEPTH", "16, 24 (default) or float, for wav and flac; flac has 24 bits at most.")
        ->group("Output");
    addValue(*mix, "--peaks", raw.peaks, "WAY",
             "What becomes of peaks beyond full scale in files that cannot hold them: lower (default) lowers all files by the same gain; "
             "limit turns each file down around its peaks alone.")
        ->group("Output");
    mix->add_flag("--no-tags", raw.noTags, "Carry over neither tags nor cover of the song.")->group("Output");
    mix->add_flag("--overwrite,--force", raw.options.overwrite, "Replace files that are there already.")->group("Output");
    addValue(*mix, "--threads", raw.options.threads, "N", "Threads to work with. Default, as 0: one for each core.")
        ->check(atMost(kMaxThreads))
        ->group("Running");
    mix->add_flag("--no-cache", raw.noCache, "Neither use nor keep what makes another separation of the same song quick.")
        ->group("Running");
    mix->add_flag("--json", raw.options.json, "Report on the standard output: one JSON object a line, the last one a summary.")
        ->group("Running");
    mix->add_flag("--dry-run", raw.options.dryRun, "Check everything, print what would be written and write nothing.")->group("Running");
    mix->set_help_flag("-h,--help", "Print this help.")->group("Running");
}

Result<Command> mixCommand(const RawMix& raw)
{
    MixOptions options = raw.options;
    options.project = raw.project;
    options.useCache = !raw.noCache;
    options.carriesTags = !raw.noTags;
    const auto part = partFrom(raw.start, raw.duration);
    if (!part)
        return std::unexpected(part.error());
    options.part = *part;
    if (const Status read = readOutcome(raw, options); !read)
        return std::unexpected(read.error());
    if (const Status read = readOut(raw, options); !read)
        return std::unexpected(read.error());
    const Status read = options.outcome ? readSoundFile(raw, options) : readStemFile(raw, options);
    if (!read)
        return std::unexpected(read.error());
    return options;
}

} // namespace stemwright::cli
