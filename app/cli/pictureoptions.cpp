#include "app/cli/pictureoptions.h"

#include "app/cli/grammarvalues.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace stemwright::cli {

namespace {

using pictures::PictureColours;
using pictures::PictureKind;
using pictures::PictureTheme;

constexpr std::array kKinds{
    std::pair{std::string_view{"spectrogram"}, PictureKind::Spectrogram}, std::pair{std::string_view{"mask"}, PictureKind::Mask},
    std::pair{std::string_view{"masked"}, PictureKind::Masked}, std::pair{std::string_view{"waveform"}, PictureKind::Waveform}};
constexpr std::array kScales{std::pair{std::string_view{"log"}, dsp::FrequencyScale::Log},
                             std::pair{std::string_view{"mel"}, dsp::FrequencyScale::Mel},
                             std::pair{std::string_view{"linear"}, dsp::FrequencyScale::Linear}};
constexpr std::array kColours{
    std::pair{std::string_view{"magma"}, PictureColours::Magma}, std::pair{std::string_view{"viridis"}, PictureColours::Viridis},
    std::pair{std::string_view{"grey"}, PictureColours::Grey}, std::pair{std::string_view{"contrast"}, PictureColours::Contrast}};
constexpr std::array kThemes{std::pair{std::string_view{"dark"}, PictureTheme::Dark},
                             std::pair{std::string_view{"light"}, PictureTheme::Light}};

constexpr int kHighestDb = -10;
constexpr int kNarrowestRangeDb = 30;
constexpr int kWidestRangeDb = 180;
constexpr int kLargestSize = 16'384;
constexpr double kLargestScale = 16.0;

/// One of a list of words.
template <typename Value, std::size_t count>
Status readWord(const std::string& option, const std::string& text, const std::array<std::pair<std::string_view, Value>, count>& words,
                Value& value)
{
    std::string all;
    for (const auto& [word, meaning] : words) {
        if (text == word) {
            value = meaning;
            return {};
        }
        all.append(all.empty() ? "" : ", ").append(word);
    }
    return usage(option + ": \"" + text + "\" is none of " + all);
}

Status readWhat(const RawPicture& raw, PictureOptions& options)
{
    options.compares = raw.what == "compare";
    if (options.compares)
        return readWord("--of", raw.of, std::array{kKinds[1], kKinds[0]}, options.kind);
    if (!readWord("--what", raw.what, kKinds, options.kind))
        return usage("--what: \"" + raw.what + "\" is none of spectrogram, mask, masked, waveform, compare");
    return {};
}

Status readComparison(const PictureOptions& options)
{
    const PictureSetting& other = options.other;
    const bool hasOther = !other.model.empty() || other.iterations || !other.take.empty();
    if (options.compares && !hasOther)
        return usage("--what compare: needs --against-iterations, --against-model or --against-take, which tells with what");
    if (!options.compares && hasOther)
        return usage("--against-...: is for --what compare");
    for (const PictureSetting& setting : {options.setting, other})
        if (!setting.take.empty() && (!setting.model.empty() || setting.iterations))
            return usage("a take has its own model and iterations: --take goes without --model and --iterations");
    if (options.compares && options.stems.size() > 1)
        return usage("--what compare: shows one --stem");
    return {};
}

Status readSizes(const RawPicture& raw, PictureOptions& options)
{
    const auto isSize = [](int size) { return size > 0 && size <= kLargestSize; };
    if (!isSize(options.width) || (options.height && !isSize(*options.height)))
        return usage("--width, --height: are numbers from 1 to " + std::to_string(kLargestSize));
    if (!(options.scale > 0.0 && options.scale <= kLargestScale))
        return usage("--scale: is a number up to 16");
    if (raw.range < kNarrowestRangeDb || raw.range > kWidestRangeDb)
        return usage("--range: is a number of dB from 30 to 180");
    options.lowestDb = -raw.range;
    options.highestDb = kHighestDb;
    constexpr std::array<std::size_t, 5> kWindows{1024, 2048, 4096, 8192, 16384};
    if (std::ranges::find(kWindows, options.window) == kWindows.end())
        return usage("--window: is one of 1024, 2048, 4096, 8192, 16384");
    return {};
}

void addSettings(CLI::App& picture, RawPicture& raw)
{
    const std::string group = "Separation";
    addValue(picture, "--model", raw.options.setting.model, "NAME|DIR",
             "Separate by this model. Default: " + std::string(model::kDefaultModel) + ", or the project's.")
        ->group(group);
    addValue(picture, "--iterations,--niter", raw.options.setting.iterations, "N",
             "Iterations of the Wiener filter. Default: 1, or the project's.")
        ->check(atMost(kMaxIterations))
        ->group(group);
    addValue(picture, "--take", raw.options.setting.take, "NAME|N",
             "This take of the project, by its name or its number from 1 on. Default: the one that is heard.")
        ->group(group);
    addValue(picture, "--against-model", raw.options.other.model, "NAME|DIR", "Compare with this model.")->group(group);
    addValue(picture, "--against-iterations", raw.options.other.iterations, "N", "Compare with so many iterations.")
        ->check(atMost(kMaxIterations))
        ->group(group);
    addValue(picture, "--against-take", raw.options.other.take, "NAME|N", "Compare with this take of the project.")->group(group);
}

void addLook(CLI::App& picture, RawPicture& raw)
{
    const std::string group = "Look";
    addValue(picture, "--width", raw.options.width, "N", "Default: 1280.")->group(group);
    addValue(picture, "--height", raw.options.height, "N", "Default: as many panels need.")->group(group);
    addValue(
        picture, "--scale", raw.options.scale, "X",
        "Pixels for each unit of width and height, so that letters keep their size beside the picture: 2 for sharp screens. Default: 1.")
        ->group(group);
    addValue(picture, "--frequency", raw.frequency, "SCALE", "log (default), mel or linear.")->group(group);
    picture.add_flag("--notes", raw.options.namesNotes, "Notes on the axis of frequencies instead of hertz.")->group(group);
    addValue(picture, "--colours,--colors", raw.colours, "MAP", "magma (default), viridis, grey or contrast.")->group(group);
    addValue(picture, "--range", raw.range, "DB", "Levels so far below full scale have the darkest colour. Default: 90.")->group(group);
    addValue(picture, "--window", raw.options.window, "FRAMES",
             "Length of the transform: short windows show when, long ones which tone. 1024, 2048, 4096 (default), 8192 or 16384.")
        ->group(group);
    addValue(picture, "--theme", raw.theme, "THEME", "dark (default) or light.")->group(group);
}

} // namespace

void addPicture(CLI::App& root, RawPicture& raw)
{
    auto* picture = root.add_subcommand("picture", "Draw a song or its stems as the window shows them, with axes and legend.");
    addValue(*picture, "SONG|PROJECT", raw.song, "SONG|PROJECT", "A sound file, or a project (.stemwright) as the window saves it.")
        ->required()
        ->group("Song");
    addValue(*picture, "--what", raw.what, "WHAT",
             "spectrogram (default): how strong what is. mask: each stem's share of the energy. masked: the spectrogram, as opaque as the "
             "share. waveform. compare: one stem with two settings above one another, and the difference below.")
        ->group("Song");
    addValue(*picture, "--of", raw.of, "WHAT", "What --what compare shows: mask (default) or spectrogram.")->group("Song");
    addValue(*picture, "--stem", raw.options.stems, "NAME",
             "A stem, as vocals; original: the song itself; all: a panel for each stem. May be given several times. Default: original for "
             "spectrogram and waveform, which need no separation; all for mask and masked; vocals for compare.")
        ->group("Song");
    auto* loop = picture->add_flag("--loop", raw.options.isLoop, "Only the project's loop.")->group("Song");
    addValue(*picture, "--start", raw.start, "TIME", "Begin here, in seconds, as 1:30 or as 1:02:05. Default: 0.")
        ->excludes(loop)
        ->group("Song");
    addValue(*picture, "--duration", raw.duration, "TIME", "Length of the part. Default, as any negative value: to the end.")
        ->excludes(loop)
        ->group("Song");
    addSettings(*picture, raw);
    addLook(*picture, raw);
    addValue(*picture, "--out", raw.out, "FILE", "The file to write: a name in .png, or in .svg for axes and letters that scale.")
        ->required()
        ->group("Output");
    picture->add_flag("--overwrite,--force", raw.options.overwrite, "Replace a file that is there already.")->group("Output");
    addValue(*picture, "--threads", raw.options.threads, "N", "Threads to work with. Default, as 0: one for each core.")
        ->check(atMost(kMaxThreads))
        ->group("Running");
    picture->add_flag("--no-cache", raw.noCache, "Neither use nor keep what makes another separation of the same song quick.")
        ->group("Running");
    picture->add_flag("--json", raw.options.json, "Report on the standard output: one JSON object a line, the last one a summary.")
        ->group("Running");
    picture->set_help_flag("-h,--help", "Print this help.")->group("Running");
}

Result<Command> pictureCommand(const RawPicture& raw)
{
    PictureOptions options = raw.options;
    options.song = raw.song;
    options.out = raw.out;
    options.useCache = !raw.noCache;
    if (raw.out.empty())
        return usage("--out: the name of the file is empty");
    const auto part = partFrom(raw.start, raw.duration);
    if (!part)
        return std::unexpected(part.error());
    options.part = *part;
    if (const Status read = readWhat(raw, options); !read)
        return std::unexpected(read.error());
    if (const Status read = readComparison(options); !read)
        return std::unexpected(read.error());
    if (const Status read = readSizes(raw, options); !read)
        return std::unexpected(read.error());
    if (const Status read = readWord("--frequency", raw.frequency, kScales, options.frequency); !read)
        return std::unexpected(read.error());
    if (const Status read = readWord("--colours", raw.colours, kColours, options.colours); !read)
        return std::unexpected(read.error());
    if (const Status read = readWord("--theme", raw.theme, kThemes, options.theme); !read)
        return std::unexpected(read.error());
    return options;
}

} // namespace stemwright::cli
