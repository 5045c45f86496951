#include "engine/model/store/catalogue.h"

#include <algorithm>

namespace stemwright::model {

extern const std::string_view kCatalogueJson; // generated at build time

Result<Catalogue> builtInCatalogue() { return parseCatalogue(kCatalogueJson); }

Result<Manifest> findManifest(const Catalogue& catalogue, std::string_view id)
{
    const auto found = std::ranges::find(catalogue, id, &Manifest::id);
    if (found != catalogue.end())
        return *found;
    std::string known;
    for (const Manifest& manifest : catalogue)
        known += (known.empty() ? "" : ", ") + manifest.id;
    return failure(Errc::NotFound, "no model named \"" + std::string(id) + "\" in the catalogue, which has: " + known);
}

} // namespace stemwright::model
