#pragma once

#include "engine/audio/songfile.h"
#include "engine/mix/source.h"
#include "engine/separate/stemstore.h"

#include <memory>
#include <mutex>
#include <vector>

namespace stemwright::separate {

/// A song and, once they are begun, its stems, as playback and export read them.
///
/// Thread  as mix::Source: any.
class SongSource final : public mix::Source {
public:
    /// `store` is empty as long as there are no stems.
    SongSource(std::shared_ptr<const audio::Song> song, std::shared_ptr<const StemStore> store);

    int sampleRateHz() const override { return m_song->info.sampleRateHz; }
    std::size_t channels() const override { return m_song->frames.columns(); }
    std::int64_t frames() const override { return m_song->frames.rows(); }
    std::size_t stems() const override { return m_store ? m_store->stems() : 0; }
    std::vector<mix::FrameRange> available() const override;
    std::uint64_t generation(mix::FrameRange range) const override;
    Status readOriginal(std::int64_t first, std::span<float> frames) override { return m_song->frames.read(first, frames); }
    Status readStem(std::size_t stem, std::int64_t first, std::span<float> frames) override { return m_store->read(stem, first, frames); }

private:
    struct Change {
        mix::FrameRange range{};
        std::uint64_t number = 0;
    };
    void notice() const;

    std::shared_ptr<const audio::Song> m_song;
    std::shared_ptr<const StemStore> m_store;

    // The store only counts its changes; where they were follows from comparing what was there before.
    mutable std::mutex m_mutex;
    mutable std::uint64_t m_seen = 0;
    mutable std::vector<StemRange> m_states;
    mutable std::vector<Change> m_changes;
};

} // namespace stemwright::separate
