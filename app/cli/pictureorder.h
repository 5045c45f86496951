#pragma once

#include "app/cli/options.h"
#include "app/cli/songbench.h"
#include "app/cli/songrun.h"
#include "app/pictures/pictureplugin.h"
#include "engine/project/heard.h"

#include <optional>
#include <string>
#include <vector>

/// What the options of `picture` mean for a song.
namespace stemwright::cli {

/// Whether the song has to be separated for the picture.
bool needsStems(const PictureOptions& options);

/// The order without sounds and stems.
/// Errors  those of rangeOf().
std::expected<pictures::PictureOrder, Failure> orderFor(const PictureOptions& options, const Subject& subject,
                                                        const separate::DecodedSong& decoded);

/// By what to separate: the words of the command line over a take, over `base`, over the project, over what is usual.
/// Errors  NotFound for a take that is not there.
std::expected<project::Separation, Failure> separationFor(const Subject& subject, const PictureSetting& setting,
                                                          const std::optional<project::Separation>& base);
std::string settingText(const project::Separation& separation, const std::string& model);

/// Enters which of the song's stems are shown, and how they are called.
/// Errors  NotFound for stems that are not there.
Done chooseStems(const PictureOptions& options, const Subject& subject, const std::vector<std::string>& names,
                 pictures::PictureOrder& order);

} // namespace stemwright::cli
