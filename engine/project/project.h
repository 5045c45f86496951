#pragma once

#include "engine/edit/stroke.h"
#include "engine/mix/mix.h"
#include "engine/mix/source.h"
#include "engine/separate/separation.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// What a user made of a song, as it is kept in a `.stemwright` file. Values without state.
namespace stemwright::project {

/// The song, told apart from others by its bytes.
struct SongReference {
    std::filesystem::path path; ///< below the project's folder, or absolute: then only a hint where to look
    std::string sha256;         ///< 64 lower-case hexadecimal digits
    std::int64_t bytes = 0;
    bool operator==(const SongReference&) const = default;
};

/// One separation of the song.
struct Take {
    std::string model; ///< its id
    std::string modelHash;
    separate::SeparationOptions options{};
    std::string name{};   ///< as the user calls it; empty: by its settings
    std::string colour{}; ///< "#rrggbb"; empty: any
    std::string notes{};
    std::string stemsHash{}; ///< of the stems as TakeStore keeps them; empty when it does not
    bool operator==(const Take&) const = default;
};

struct ProjectStrip {
    std::string target;
    std::string name;   ///< as the user calls it; empty: by its target
    std::string colour; ///< "#rrggbb"; empty: by its target
    mix::Strip strip{};
    bool operator==(const ProjectStrip&) const = default;
};

struct View {
    double firstFrame = 0.0;
    double framesPerPixel = 0.0; ///< 0: all of the song
    bool operator==(const View&) const = default;
};

struct Project {
    SongReference song{};
    std::vector<Take> takes{};
    std::size_t currentTake = 0;        ///< its index; 0 without takes
    std::vector<ProjectStrip> strips{}; ///< from top to bottom
    float masterDb = 0.0F;
    std::vector<edit::Stroke> strokes{}; ///< as edit::checkStrokes() takes them; targets may be those of another model
    std::optional<mix::FrameRange> loop{};
    std::int64_t playheadFrame = 0;
    View view{};
    bool operator==(const Project&) const = default;
};

} // namespace stemwright::project
