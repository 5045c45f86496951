#pragma once

#include "engine/base/framerange.h"
#include "engine/base/result.h"
#include "engine/dsp/stft.h"
#include "engine/edit/slicereader.h"
#include "engine/edit/slices.h"
#include "engine/mix/source.h"

#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <span>
#include <unordered_map>
#include <vector>

namespace stemwright::edit {

/// What is made of the slices of one block. One thread.
class SliceWork {
public:
    virtual ~SliceWork() = default;
    /// Whether anything comes of this slice; if not, it is not transformed.
    virtual bool prepare(std::int64_t slice) = 0;
    /// Turns the spectra of the slice prepared last into those of the sound that comes of it.
    virtual void turn(SliceSpectra& spectra) = 0;
};

/// Gives the work. All calls from several threads at once.
class SliceEditor {
public:
    virtual ~SliceEditor() = default;
    /// Grows whenever something else may come of these frames; asked before work().
    virtual std::uint64_t version(FrameRange frames) const = 0;
    /// For slices that touch these frames; null: nothing comes of them.
    virtual std::unique_ptr<SliceWork> work(FrameRange frames) const = 0;
};

/// Sound that is made slice by slice of the voices of a source: its stems, and then the original. It is computed in blocks of a fixed grid,
/// so that it is the same however it is read, and the last blocks are kept.
///
/// Thread  any; two that need the same block at once both compute it.
class Blocks {
public:
    enum class Voices { Stems, StemsAndOriginal };

    /// `source` outlives the blocks. Keeps blocks of up to `cacheBytes`, and always the last one.
    Blocks(mix::Source& source, Voices voices, std::size_t cacheBytes);

    const Slices& slices() const { return m_slices; }
    /// Adds what comes of a voice.
    /// Errors  those of the source.
    [[nodiscard]] Status add(const SliceEditor& editor, std::size_t voice, std::int64_t first, std::span<float> frames);

private:
    struct Block {
        std::vector<std::vector<float>> sound{}; ///< of each voice, interleaved; empty: silence
        std::size_t bytes() const;
    };
    using BlockPtr = std::shared_ptr<const Block>;
    struct Kept {
        std::int64_t index = 0;
        std::uint64_t version = 0;
        BlockPtr block{};
    };
    class Maker;

    std::vector<std::size_t> voices() const;
    FrameRange framesOf(std::int64_t index) const;
    Result<BlockPtr> block(const SliceEditor& editor, std::int64_t index);
    BlockPtr find(std::int64_t index, std::uint64_t version);
    void keep(Kept kept);

    mix::Source& m_source;
    Voices m_voices;
    Slices m_slices;
    dsp::Stft m_stft;
    std::size_t m_cacheBytes;

    std::mutex m_mutex;
    std::size_t m_bytes = 0;
    std::list<Kept> m_kept; ///< the last used first
    std::unordered_map<std::int64_t, std::list<Kept>::iterator> m_places;
};

} // namespace stemwright::edit
