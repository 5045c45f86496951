#pragma once

#include "engine/base/framerange.h"
#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace stemwright::mix {

using stemwright::FrameRange;

/// A song with as many of its stems as there are so far. Written by whoever owns song and stems; read by playback and export.
///
/// Shape   interleaved frames of channels(); frame 0 is the song's first.
/// Thread  all calls from several threads at once, also while stems arrive. The read functions may wait for the disk.
class Source {
public:
    virtual ~Source() = default;

    // These never change for one source; another song, or other stems, are another source.
    virtual int sampleRateHz() const = 0;
    virtual std::size_t channels() const = 0; ///< 1 to audio::kMaxChannels
    virtual std::int64_t frames() const = 0;
    virtual std::size_t stems() const = 0; ///< 0 to kMaxStrips

    /// Where all stems can be read, sorted, without touching or overlapping each other.
    virtual std::vector<FrameRange> available() const = 0;
    /// Number of the last change to what available() or readStem() give within the range; the number grows with each change. Raised
    /// after a change is complete, so that who asks first and reads afterwards never misses one.
    virtual std::uint64_t generation(FrameRange range) const = 0;

    /// Fills `frames` from frame `first` on; the range lies within the song.
    /// Errors  those of the file behind it.
    [[nodiscard]] virtual Status readOriginal(std::int64_t first, std::span<float> frames) = 0;
    /// The same for a stem; the range was in available() a moment ago. What has gone since is an error or old sound, not a fault.
    [[nodiscard]] virtual Status readStem(std::size_t stem, std::int64_t first, std::span<float> frames) = 0;
};

} // namespace stemwright::mix
