#pragma once

#include "app/cli/messages.h"
#include "app/pictures/pictureplugin.h"

#include <expected>

namespace stemwright::cli {

/// Loads what draws pictures, the first time it is wanted.
std::expected<const pictures::PicturePlugin*, Failure> pictureLibrary();

} // namespace stemwright::cli
