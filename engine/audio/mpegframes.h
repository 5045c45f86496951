#pragma once

#include "engine/base/file.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>

namespace stemwright::audio {

/// Where the sound of an MPEG layer III file lies, and what its Xing, Info or VBRI header promises. The format's own frames are
/// called blocks here, because a frame is one sample of all channels.
struct MpegStream {
    std::int64_t begin = 0;         ///< of the first block with sound
    std::int64_t end = 0;           ///< of the file without the tags at its end
    std::uint32_t header = 0;       ///< of the first block; all others have its version and rate
    std::int64_t blocks = 0;        ///< promised; 0 when unknown
    bool isLongEnough = false;      ///< the file holds as many bytes as are promised
    std::int64_t delayFrames = 0;   ///< of encoder and decoder, before the sound
    std::int64_t claimedFrames = 0; ///< promised, without delay and padding; 0 when unknown
};

/// Nothing when no layer III block of known length starts at `position`.
std::optional<MpegStream> findMpegStream(const File& file, std::int64_t position);

/// Walks over the blocks of a layer III stream by the lengths in their headers. Where none follows, the file is damaged: the walk
/// goes on at the next two that follow each other, and the index tells how many have been lost in between. They are counted exactly
/// when the header promises a number of blocks and the file is as long as promised; otherwise by their mean length, which is exact
/// for constant bit rates.
class MpegWalker {
public:
    /// `file` must outlive the walker.
    MpegWalker(const File& file, const MpegStream& stream, std::stop_token stop);

    struct Block {
        std::int64_t position = 0;
        std::int64_t sizeBytes = 0;
        std::int64_t firstFrame = 0; ///< counts what is lost, and the delay
    };
    /// Nothing at the end. Errors  IoError; Cancelled (polled at each block, also where it looks ahead).
    Result<std::optional<Block>> next();

    /// After the end: why the stream does not end as it should, or empty.
    const char* trouble() const { return m_trouble; }

private:
    /// 0 when the bytes are no header of this stream.
    std::uint32_t headerOfStream(std::span<const std::byte> bytes) const;
    Result<std::uint32_t> headerAt(std::int64_t position) const;
    /// The position of the next block from `from` on that another one, or the end, follows.
    Result<std::optional<std::int64_t>> findBlock(std::int64_t from) const;
    Result<std::int64_t> skipTags(std::int64_t position) const;
    /// What `holeBytes` more of damage have held.
    Result<std::int64_t> lostBlocks(std::int64_t holeBytes, std::int64_t holeEnd);
    /// Counts the blocks from the end of the first hole to the end of the file.
    Status lookAhead(std::int64_t holeBytes, std::int64_t holeEnd);
    Status judgeRest();

    const File* m_file;
    MpegStream m_stream;
    std::int64_t m_position;
    std::int64_t m_index = 0;      ///< of the next block
    std::int64_t m_blocks = 0;     ///< walked over
    std::int64_t m_blockBytes = 0; ///< of these
    std::int64_t m_holeBytes = 0;
    std::int64_t m_lost = 0;       ///< blocks in the holes so far
    std::int64_t m_lostInAll = -1; ///< in the whole file; below 0: nobody looked yet
    std::int64_t m_allHoleBytes = 0;
    bool m_isCounting = false; ///< looks ahead for another walker
    std::stop_token m_stop;
    const char* m_trouble = "";
};

} // namespace stemwright::audio
