#pragma once

#include "engine/base/framerange.h"
#include "engine/base/result.h"
#include "engine/base/rowfile.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace stemwright::separate {

/// How far the stems of a range are.
enum class StemState { Missing, Preliminary, Exact };

/// Frames [first, end) that are all in one state, by one run.
struct StemRange {
    std::int64_t first = 0;
    std::int64_t end = 0;
    StemState state = StemState::Missing;
    std::uint64_t run = 0; ///< that wrote them
    bool operator==(const StemRange&) const = default;
};

/// Where there are other stems now than before.
std::vector<FrameRange> changedRanges(std::span<const StemRange> before, std::span<const StemRange> now);

/// The stems of a song while they are made, in files without a name: written range by range by a separation, read anywhere by whoever
/// plays, draws or exports them. With other settings they are written once more, by a further run: what former runs wrote stays until the
/// new run replaces it.
///
/// Shape   each stem [frames][channels] at the song's rate; ranges that are missing read as silence.
/// Thread  one writer; any number of readers beside it. A reader that must not see half a range reads state() again afterwards.
class StemStore {
public:
    /// Errors  those of creating files in `scratchFolder`; the space is not reserved.
    static Result<std::shared_ptr<StemStore>> create(std::size_t stems, std::int64_t frames, std::size_t channels,
                                                     const std::filesystem::path& scratchFolder);

    /// Stems that were made before, one file each, of one length and shape; nothing of them is there until it is marked.
    static std::shared_ptr<StemStore> ofFiles(std::vector<RowFile> files);
    /// What such files hold there is as it should be.
    void markExact(FrameRange range);

    std::size_t stems() const { return m_files.size(); }
    std::int64_t frames() const { return m_frames; }
    std::size_t channels() const { return m_channels; }

    /// From now on another run writes.
    void beginRun() { m_run.fetch_add(1, std::memory_order_release); }
    /// The present one; the first is 0.
    std::uint64_t run() const { return m_run.load(std::memory_order_acquire); }
    /// Stores a range of all stems, interleaved, one vector for each stem, and then marks it. What is exact stays exact: a preliminary
    /// range is only stored where nothing exact is, of whatever run.
    [[nodiscard]] Status write(std::int64_t firstFrame, const std::vector<std::vector<float>>& stems, StemState state);

    /// out [count][channels]
    [[nodiscard]] Status read(std::size_t stem, std::int64_t firstFrame, std::span<float> out) const;

    /// What lies in [first, end), in order and without gaps.
    std::vector<StemRange> states(std::int64_t first, std::int64_t end) const;
    /// Whether all of [first, end) is at least preliminary.
    bool isThere(std::int64_t first, std::int64_t end) const;
    /// By the present run.
    std::int64_t exactFrames() const;
    /// Grows with every write: what was drawn or read before may be out of date.
    std::uint64_t generation() const { return m_generation.load(std::memory_order_acquire); }

private:
    StemStore(std::vector<RowFile> files, std::int64_t frames, std::size_t channels);
    struct Mark {
        StemState state = StemState::Missing;
        std::uint64_t run = 0;
        bool operator==(const Mark&) const = default;
    };
    void mark(std::int64_t first, std::int64_t end, Mark mark);
    Status writeRange(std::int64_t firstFrame, const std::vector<std::vector<float>>& stems, std::int64_t from, std::int64_t to);

    std::vector<RowFile> m_files;
    std::int64_t m_frames;
    std::size_t m_channels;
    mutable std::mutex m_mutex;
    std::map<std::int64_t, Mark> m_marks; ///< from this frame on, until the next
    std::atomic<std::uint64_t> m_generation = 0;
    std::atomic<std::uint64_t> m_run = 0;
};

} // namespace stemwright::separate
