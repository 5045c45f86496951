#pragma once

#include "engine/base/result.h"
#include "engine/dsp/stft.h"
#include "engine/model/store/checksum.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stemwright::model {

/// How well a model separates a target, as published by its authors; decibels.
struct Scores {
    double sdrDb = 0;
    std::optional<double> sirDb;
    std::optional<double> sarDb;
    std::optional<double> isrDb;
};

/// A file with the weights of one target.
struct WeightFile {
    std::string name; ///< in the store: the target's, with some digits of the checksum
    std::string url;  ///< its last part is the name under which it was published, which may be another one
    Checksum checksum;
    std::optional<std::uint64_t> sizeBytes; ///< where it is known exactly
    std::uint64_t sizeLimitBytes = 0;       ///< never more: the size, else the tensors' bytes and an allowance for their container
};

struct CatalogueTarget {
    std::string name;
    std::optional<WeightFile> weights; ///< none for models that are built in
    std::optional<Scores> scores;
};

struct Licence {
    std::string name; ///< SPDX identifier, or "unresolved" where the published accounts differ
    std::string text; ///< plain words, to be shown before a download
};

/// What a network needs that its weights alone do not say.
struct NetworkParams {
    int sampleRateHz = 0;
    dsp::StftParams stft;
    std::size_t channels = 0;
    std::size_t hiddenSize = 0;
    int bandwidthHz = 0;
};

struct Manifest {
    std::string id;
    std::string title;
    std::string architecture;
    std::string trainedOn;
    Licence licence;
    std::string sourcePage;               ///< empty for models that are built in
    std::optional<NetworkParams> network; ///< none for models that are built in
    std::string programFolder;            ///< of a built-in model's weights, among those of the program; empty for others
    std::string scoresNote;               ///< what the scores mean; empty without any
    std::vector<CatalogueTarget> targets;

    bool isBuiltIn() const { return !network; }
};

using Catalogue = std::vector<Manifest>;

/// The list that is compiled into the program (resources/models.json).
Result<Catalogue> builtInCatalogue();

/// Reads a list in the form of resources/models.json.
/// Errors  TooLarge above 1 MiB; Corrupt, naming the place, for anything that is not JSON, misses or misspells a field, is out of range,
///         occurs twice, or whose names could leave their folder.
Result<Catalogue> parseCatalogue(std::string_view json);

/// Errors  NotFound, with the known names.
Result<Manifest> findManifest(const Catalogue& catalogue, std::string_view id);

} // namespace stemwright::model
