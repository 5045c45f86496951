#pragma once

#include "engine/separate/firstpass.h"
#include "engine/separate/listening.h"
#include "engine/separate/separation.h"
#include "engine/separate/songpiece.h"
#include "engine/separate/stemstore.h"

#include <filesystem>

namespace stemwright::separate {

/// What the second pass over a piece of a song works with and for. Referred to, not owned.
struct SecondPass {
    const SongPiece& piece;
    const FirstPass& first; ///< over the piece
    model::Model& model;
    const SeparationOptions& options;
    FrameRange range; ///< of the song: windows that touch it are computed
    StemState state;  ///< of what comes of them
    const Listening& listening;
};

/// Computes windows from the play head onwards, then what lies before it, and those of a loop that it lies in before all others; each is
/// joined to its neighbours and stored while the next is computed. The last stem is the song less the others. Errors  Cancelled; those of
/// the model and of the files.
[[nodiscard]] Status runSecondPass(const SecondPass& pass, StemStore& store, const std::filesystem::path& scratchFolder,
                                   const model::JobContext& context);

} // namespace stemwright::separate
