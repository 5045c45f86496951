#pragma once

#include "engine/audio/stemfile.h"
#include "engine/base/framerange.h"
#include "engine/base/result.h"
#include "engine/dsp/frequencyaxis.h"
#include "engine/mix/source.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// Pictures of songs for the command line. What draws them is a library of its own, as Qt takes its time to load.
namespace stemwright::pictures {

enum class PictureKind { Spectrogram, Mask, Masked, Waveform };
enum class PictureColours { Magma, Viridis, Grey, Contrast };
enum class PictureTheme { Dark, Light };

/// A song as it was separated.
struct PictureSound {
    std::shared_ptr<mix::Source> source;
    std::string setting; ///< "umxl, 2 iterations"; empty: only the song itself is shown
};

/// What is drawn: a panel for each sound that is shown; or one stem of two sounds, and how they differ.
struct PictureOrder {
    PictureKind kind = PictureKind::Spectrogram;
    std::vector<PictureSound> sounds; ///< one, or two to be compared
    static constexpr int kOriginal = -1;
    std::vector<int> shown;                 ///< stems of the sounds, or kOriginal
    std::vector<std::string> targets;       ///< of the stems
    std::vector<audio::StemFileStem> looks; ///< of the stems; empty where nobody says otherwise
    FrameRange range;
    std::string title;
    int width = 0;
    int height = 0;
    double scale = 1.0; ///< pixels of each unit of width and height
    dsp::FrequencyScale frequency = dsp::FrequencyScale::Log;
    bool namesNotes = false;
    PictureColours colours = PictureColours::Magma;
    int lowestDb = -90;
    int highestDb = -10;
    std::size_t window = 4096; ///< frames
    PictureTheme theme = PictureTheme::Dark;
    std::filesystem::path file; ///< its ending is the format
};

/// What the plug-in library `stemwright_pictures` offers.
struct PicturePlugin {
    /// Changes whenever this struct or anything it mentions does: plug-in and program must be of one build.
    static constexpr int kInterface = 2;
    int interface = 0;
    /// Without reading sound. Errors  Unsupported for the file's ending; InvalidArgument, TooLarge for sizes; MissingComponent without
    /// fonts.
    Status (*check)(const PictureOrder& order) = nullptr;
    /// Replaces what is there. Errors  those of check() and of the disk; Cancelled.
    Status (*draw)(const PictureOrder& order, const std::stop_token& stop) = nullptr;
    /// Whether drawSvg() can draw at all. Errors  MissingComponent without a platform or fonts.
    Status (*start)() = nullptr;
    /// Draws SVG as PNG, with so many pixels for each unit; replaces what is there.
    /// Errors  those of start() and of the disk; Corrupt for what is no SVG.
    Status (*drawSvg)(const std::string& svg, double scale, const std::filesystem::path& file) = nullptr;
};

inline constexpr const char* kPicturePluginSymbol = "stemwrightPicturePlugin";

} // namespace stemwright::pictures
