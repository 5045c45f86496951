#pragma once

#include "engine/audio/songfile.h"
#include "engine/mix/source.h"

#include <memory>
#include <mutex>

namespace stemwright::ui {

/// The open song for playback: it plays on while stems begin, and while those of another separation take their place. What is heard
/// changes as for any stems that arrive, by a crossfade.
///
/// Shape   kPlaces stems from the start, as players need to know how many there are; places without a stem are silent.
/// Thread  as mix::Source: any.
class LiveSource final : public mix::Source {
public:
    /// More than any model of the catalogue makes. Places cost time in the player, so there are not as many as strips may be.
    static constexpr std::size_t kPlaces = 8;

    explicit LiveSource(std::shared_ptr<const audio::Song> song) : m_song(std::move(song)) {}

    /// From now on these stems of the same song, instead of former ones. There are at most kPlaces.
    void attach(std::shared_ptr<mix::Source> stems);

    int sampleRateHz() const override { return m_song->info.sampleRateHz; }
    std::size_t channels() const override { return m_song->frames.columns(); }
    std::int64_t frames() const override { return m_song->frames.rows(); }
    std::size_t stems() const override { return kPlaces; }
    std::vector<mix::FrameRange> available() const override;
    std::uint64_t generation(mix::FrameRange range) const override;
    Status readOriginal(std::int64_t first, std::span<float> frames) override { return m_song->frames.read(first, frames); }
    Status readStem(std::size_t stem, std::int64_t first, std::span<float> frames) override;

private:
    std::shared_ptr<mix::Source> stemsNow() const;

    std::shared_ptr<const audio::Song> m_song;
    mutable std::mutex m_mutex;
    std::shared_ptr<mix::Source> m_stems;
    std::uint64_t m_earlier = 0; ///< changes before these stems were attached, that included
};

} // namespace stemwright::ui
