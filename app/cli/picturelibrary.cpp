#include "app/cli/picturelibrary.h"

#include "engine/base/plugin.h"

namespace stemwright::cli {

using pictures::PicturePlugin;

std::expected<const PicturePlugin*, Failure> pictureLibrary()
{
    const auto opened =
        openPlugin<PicturePlugin>({.name = "stemwright_pictures.so", .symbol = pictures::kPicturePluginSymbol, .purpose = "pictures"});
    return opened ? std::expected<const PicturePlugin*, Failure>(*opened) : std::unexpected(classify(opened.error(), ExitCode::Program));
}

} // namespace stemwright::cli
