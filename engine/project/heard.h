#pragma once

#include "engine/mix/mix.h"
#include "engine/project/project.h"
#include "engine/separate/songstems.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// What a project lets hear of its song.
namespace stemwright::project {

/// The mixer as the project has it, for stems with these names; one that it does not name is at 0 dB.
mix::Mix mixOf(const Project& project, std::span<const std::string> stems);

/// The song with its stems, and the strokes carried out.
std::shared_ptr<mix::Source> correctedStems(const separate::DecodedSong& decoded, const separate::SongStems& stems,
                                            const std::vector<edit::Stroke>& strokes);

/// What somebody else's project may ask for: a window over a whole song may need more memory than there is, and so many iterations more
/// time.
separate::SeparationOptions usableOptions(separate::SeparationOptions options);

/// By what the song is separated.
struct Separation {
    std::string model; ///< a name as model::ModelChoice has them
    separate::SeparationOptions options{};
    std::string modelHash{}; ///< of the model that a take was made by; empty: whichever there is
    std::string stemsHash{}; ///< of its stems; empty: whichever these are
    bool operator==(const Separation&) const = default;
};
/// Nothing when the song brought its stems along. Whose project it is is not known: a model may be named, but no folder.
std::optional<Separation> separationOf(const Take& take);
/// Of the take that is heard; nothing also when the song was never separated.
std::optional<Separation> separationOf(const Project& project);

} // namespace stemwright::project
