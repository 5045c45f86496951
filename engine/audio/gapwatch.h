#pragma once

#include <cstdint>
#include <optional>

namespace stemwright::audio {

/// Finds lost sound by the times of the decoded blocks: lost packets leave a gap even where no error is reported. All times are
/// frames.
class GapWatch {
public:
    struct Limits {
        std::int64_t toleranceFrames = 0; ///< gaps that rounding explains; after a broken packet none are
        /// The silence of all gaps together is at most this and as much as was decoded before them: a false time stamp can double what
        /// a file takes, not fill the disk.
        std::int64_t silenceFrames = 0;
        std::optional<std::int64_t> start{}; ///< time of the first block, if the file states it
    };

    void configure(const Limits& limits);
    void noteBroken();
    /// Tells how many frames are lost in front of a block of `frames`; its time may be unknown.
    std::int64_t lostBefore(std::optional<std::int64_t> time, std::int64_t frames);

    bool hasBroken() const { return m_hasBroken; }
    /// Frames of gaps that were too long to believe.
    std::int64_t jumpedFrames() const { return m_jumpedFrames; }

private:
    Limits m_limits;
    std::optional<std::int64_t> m_expected; ///< time of the next block
    bool m_hasBroken = false;
    bool m_isAfterBroken = false;
    std::int64_t m_jumpedFrames = 0;
};

} // namespace stemwright::audio
