#include "engine/separate/songpiece.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stemwright::separate {

namespace {

constexpr std::size_t kCopyFrames = 1 << 16;

/// Frames of the song between two places where both rates share a frame; and also a slice begins, unless those lie further apart than
/// `most`.
std::int64_t alignment(int songRateHz, const model::ModelInfo& model, std::int64_t most)
{
    const std::int64_t shared = songRateHz / std::gcd(songRateHz, model.sampleRateHz);
    const std::int64_t withSlices = shared * static_cast<std::int64_t>(model.stft.hop);
    return withSlices <= most ? withSlices : shared;
}

double framesPerSlice(int songRateHz, const model::ModelInfo& model)
{
    return static_cast<double>(model.stft.hop) * songRateHz / model.sampleRateHz;
}

} // namespace

Result<SongPiece> cutPiece(const std::shared_ptr<const audio::Song>& song, FrameRange range, double contextSeconds,
                           const model::ModelInfo& model, const std::filesystem::path& scratchFolder, const std::stop_token& stop)
{
    const auto context = static_cast<std::int64_t>(contextSeconds * song->info.sampleRateHz);
    const std::int64_t step = alignment(song->info.sampleRateHz, model, context);
    const std::int64_t first = std::max<std::int64_t>(0, range.first - context) / step * step;
    const std::int64_t end = std::min(song->frames.rows(), range.end + context);
    if (first == 0 && end == song->frames.rows())
        return SongPiece{.song = song};
    auto file = RowFile::createTemporary(scratchFolder, song->frames.columns());
    if (!file)
        return std::unexpected(file.error());
    std::vector<float> frames;
    for (std::int64_t frame = first; frame < end;) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, "part of a song");
        frames.resize(std::min(kCopyFrames, static_cast<std::size_t>(end - frame)) * song->frames.columns());
        if (const Status read = song->frames.read(frame, frames); !read)
            return std::unexpected(read.error());
        if (const Status written = file->write(frame - first, frames); !written)
            return std::unexpected(written.error());
        frame += static_cast<std::int64_t>(frames.size() / song->frames.columns());
    }
    const std::string identity = song->identity + "/" + std::to_string(first) + "-" + std::to_string(end);
    return SongPiece{.song =
                         std::make_shared<audio::Song>(audio::Song{.info = song->info, .frames = std::move(*file), .identity = identity}),
                     .firstFrame = first,
                     .firstSlice = std::llround(static_cast<double>(first) / framesPerSlice(song->info.sampleRateHz, model))};
}

FrameRange wholeWindows(FrameRange range, std::size_t windowSlices, int songRateHz, const model::ModelInfo& model)
{
    if (windowSlices == 0)
        return range;
    const double windowFrames = static_cast<double>(windowSlices) * framesPerSlice(songRateHz, model);
    return {.first = std::llround(std::floor(static_cast<double>(range.first) / windowFrames) * windowFrames),
            .end = std::llround(std::ceil(static_cast<double>(range.end) / windowFrames) * windowFrames)};
}

SliceRange slicesOf(FrameRange range, std::int64_t frames, const dsp::StftParams& stft)
{
    const auto hop = static_cast<std::int64_t>(stft.hop);
    const auto window = static_cast<std::int64_t>(stft.window);
    const std::int64_t from = std::clamp<std::int64_t>(range.first, 0, frames);
    const std::int64_t to = std::clamp<std::int64_t>(range.end, 0, frames);
    // Block b, the frames from b * hop - window / 2 on, is made of the slice b and those before that reach it (StemAssembler).
    const std::int64_t blocksPerSlice = (window + hop - 1) / hop;
    const std::int64_t first = (from + window / 2) / hop - blocksPerSlice + 1;
    const std::int64_t end = (to - 1 + window / 2) / hop + 1;
    return {.first = std::max<std::int64_t>(0, first), .end = std::min(dsp::sliceCount(frames, stft), end)};
}

std::vector<SliceRange> windowsTouching(const SongPiece& piece, SliceRange touched, std::int64_t slices, std::size_t windowSlices)
{
    const std::int64_t length = windowSlices > 0 ? static_cast<std::int64_t>(windowSlices) : slices;
    const std::int64_t inWindow = windowSlices > 0 ? (piece.firstSlice + touched.first) % length : touched.first;
    std::vector<SliceRange> windows;
    for (std::int64_t first = touched.first - inWindow; first < touched.end; first += length)
        windows.push_back({.first = std::max<std::int64_t>(0, first), .end = std::min(first + length, slices)});
    return windows;
}

} // namespace stemwright::separate
