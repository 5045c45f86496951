#pragma once

#include "engine/audio/rangeresampler.h"
#include "engine/separate/separation.h"
#include "engine/separate/songpiece.h"
#include "engine/separate/stemstore.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace stemwright::separate {

/// Puts finished frames of a piece into the song's store: at the song's rate, with what the stems leave of the song as the last stem.
///
/// Refers to piece and store.
/// Thread  one at a time.
class StemDelivery {
public:
    /// `modelFrames` of the piece at the model's rate.
    StemDelivery(const SongPiece& piece, int modelRateHz, std::int64_t modelFrames, StemStore& store, StemState state, Residual residual);

    /// Only when the rates differ: where stems wait at the model's rate for what the conversion needs around them.
    [[nodiscard]] Status open(const std::filesystem::path& scratchFolder);
    /// The frames at the model's rate that a range of the piece at the song's rate is made of.
    FrameRange needs(FrameRange range) const;
    /// Takes frames of the piece at the model's rate.
    [[nodiscard]] Status add(std::int64_t firstFrame, std::vector<std::vector<float>>& stems);

private:
    Status convertAround(std::int64_t first, std::int64_t end);
    Status store(std::int64_t firstFrame, std::vector<std::vector<float>>& stems);

    const SongPiece& m_piece;
    StemStore& m_store;
    StemState m_state;
    Residual m_residual;
    std::int64_t m_modelFrames;
    audio::RangeResampler m_resampler;
    bool m_isSameRate;
    std::shared_ptr<StemStore> m_waiting;
};

} // namespace stemwright::separate
