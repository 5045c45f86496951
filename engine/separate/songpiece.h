#pragma once

#include "engine/audio/songfile.h"
#include "engine/base/framerange.h"
#include "engine/model/model.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <vector>

namespace stemwright::separate {

/// A stretch of a song, or all of it, as a song of its own.
struct SongPiece {
    std::shared_ptr<const audio::Song> song;
    std::int64_t firstFrame = 0; ///< of the piece in the whole song
    std::int64_t firstSlice = 0; ///< of the piece in the whole song at the model's rate; the nearest one where none begins with the piece
};

/// The stretch around `range` that a model needs to separate it about as it would with the whole song around it: `contextSeconds` on each
/// side. Its first frame lies between no two frames, and at the border of no two slices, of the whole song at the model's rate where
/// that can be had for little.
/// Errors  Cancelled; those of the files.
Result<SongPiece> cutPiece(const std::shared_ptr<const audio::Song>& song, FrameRange range, double contextSeconds,
                           const model::ModelInfo& model, const std::filesystem::path& scratchFolder, const std::stop_token& stop);

/// The range with all of the windows, counted from the song's start, that touch it.
FrameRange wholeWindows(FrameRange range, std::size_t windowSlices, int songRateHz, const model::ModelInfo& model);

/// The slices of a signal of `frames` frames that [range) is made of, at the model's rate.
struct SliceRange {
    std::int64_t first = 0;
    std::int64_t end = 0;
};
SliceRange slicesOf(FrameRange range, std::int64_t frames, const dsp::StftParams& stft);

/// The windows that touch some slices of a piece of `slices` slices; they lie as those of the whole song do, because the filter's result
/// depends on where they begin. With windowSlices = 0 the piece is one window.
std::vector<SliceRange> windowsTouching(const SongPiece& piece, SliceRange touched, std::int64_t slices, std::size_t windowSlices);

} // namespace stemwright::separate
