#pragma once

#include "app/cli/optionvalues.h"
#include "app/pictures/pictureplugin.h"
#include "engine/audio/encoder.h"
#include "engine/audio/stemfile.h"
#include "engine/evaluate/aggregate.h"
#include "engine/evaluate/songscores.h"
#include "engine/export/outcome.h"
#include "engine/export/peaks.h"
#include "engine/model/loader.h"
#include "engine/train/trainingoptions.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace stemwright::cli {

inline constexpr std::size_t kDefaultIterations = 1;
inline constexpr std::size_t kDefaultWindowSlices = 300;

/// A file of its own for the sum of several stems.
struct Aggregate {
    std::string name;
    std::vector<std::string> members;
    bool operator==(const Aggregate&) const = default;
};

enum class ResidualChoice {
    Remainder, ///< song less all stems
    Filtered,  ///< a source of the filter, as `umx --residual`
    None,
    Spread, ///< none is left: the stems share it
};

/// What happens when an output is there already.
enum class Existing { Refuse, Overwrite, Skip, Rename };

inline constexpr const char* kProgram = "stemwright-cli";

struct SeparateOptions {
    std::string program = kProgram; ///< as it was called, for hints
    std::vector<std::filesystem::path> songs;
    std::string model = model::defaultModel();
    std::vector<std::string> targets; ///< empty: all of the model
    std::optional<std::size_t> iterations;
    std::size_t windowSlices = kDefaultWindowSlices; ///< 0: the whole song
    bool softMask = false;
    ResidualChoice residual = ResidualChoice::Remainder;
    double startSeconds = 0.0;
    std::optional<double> durationSeconds;
    std::vector<Aggregate> aggregates;
    std::filesystem::path out; ///< empty: `<song>_<model>` in the working directory
    audio::FileFormat format = audio::FileFormat::Wav;
    audio::SampleDepth depth = audio::SampleDepth::Float32;
    exporting::Peaks peaks = exporting::Peaks::LowerAll; ///< where the format cannot hold them
    std::size_t threads = 0;                             ///< 0: one for each core
    bool recursive = false;
    Existing existing = Existing::Refuse;
    bool useCache = true;
    bool json = false;
    bool verbose = false;
    bool dryRun = false;
};

struct ListModels {
    bool json = false;
};

struct DownloadModels {
    std::vector<std::string> names;
    std::string mirror; ///< empty: the catalogue's addresses
};

struct ImportModel {
    std::filesystem::path path;
    std::string name; ///< empty: after the path
};

struct PackModel {
    std::filesystem::path folder;
    std::filesystem::path file;
};

struct EvaluateOptions {
    std::filesystem::path references;
    std::filesystem::path estimates;
    std::optional<evaluate::OracleName> oracle; ///< in place of estimates
    evaluate::ScoreOptions scores;
    evaluate::Average average = evaluate::Average::Median; ///< over frames and over songs
    std::filesystem::path out;                             ///< empty: no files are written
    bool plots = false;                                    ///< beside them
    bool overwrite = false;
    std::size_t threads = 0; ///< 0: one for each core
    bool json = false;
};

struct MixOptions {
    std::string program = kProgram;
    std::filesystem::path project;
    std::optional<exporting::Outcome> outcome = exporting::Outcome::Remix; ///< nothing: a stem file
    std::string model;                                                     ///< empty: the project's, else the built-in one
    Part part{};
    bool isLoop = false; ///< the project's, instead of a part
    std::filesystem::path folder;
    std::filesystem::path file; ///< empty: by the names of the song and the outcome, in the folder
    audio::FileFormat format = audio::FileFormat::Flac;
    audio::SampleDepth depth = audio::SampleDepth::Int24;
    audio::StemFileCodec codec = audio::StemFileCodec::Aac;
    exporting::Peaks peaks = exporting::Peaks::LowerAll;
    bool carriesTags = true;
    bool overwrite = false;
    std::size_t threads = 0; ///< 0: one for each core
    bool useCache = true;
    bool json = false;
    bool dryRun = false;
};

/// By what a song is separated for a picture; what is empty is as usual.
struct PictureSetting {
    std::string model;
    std::optional<std::size_t> iterations;
    std::string take; ///< of the project, by its name or number
};

struct PictureOptions {
    std::string program = kProgram;
    std::filesystem::path song; ///< or a project
    pictures::PictureKind kind = pictures::PictureKind::Spectrogram;
    bool compares = false;          ///< setting and other
    std::vector<std::string> stems; ///< "original" and "all" among them; empty: as the kind has it
    Part part{};
    bool isLoop = false;
    PictureSetting setting;
    PictureSetting other;
    int width = 1280;
    std::optional<int> height; ///< as many panels need
    double scale = 1.0;
    dsp::FrequencyScale frequency = dsp::FrequencyScale::Log;
    bool namesNotes = false;
    pictures::PictureColours colours = pictures::PictureColours::Magma;
    int lowestDb = -90;
    int highestDb = -10;
    std::size_t window = 4096; ///< frames
    pictures::PictureTheme theme = pictures::PictureTheme::Dark;
    std::filesystem::path out;
    bool overwrite = false;
    std::size_t threads = 0; ///< 0: one for each core
    bool useCache = true;
    bool json = false;
};

struct DemoOptions {
    std::filesystem::path folder;
    bool overwrite = false;
};

struct TrainOptions {
    train::TrainingOptions training{};
    std::vector<std::string> targets;
    std::filesystem::path folder;   ///< that the model is written to
    double processSeconds = 1800.0; ///< that one of several processes waits for the others
    bool json = false;
    bool isQuiet = false;
};

/// Help, version, man page.
struct PrintText {
    std::string text;
};

using Command = std::variant<PrintText, SeparateOptions, ListModels, DownloadModels, ImportModel, PackModel, EvaluateOptions, MixOptions,
                             PictureOptions, DemoOptions, TrainOptions>;

} // namespace stemwright::cli
