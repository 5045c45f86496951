#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace stemwright::evaluate {

/// A reference or an estimate, read piece by piece, so that memory does not grow with the song.
///
/// Thread  read() from several threads at once.
class Signal {
public:
    virtual ~Signal() = default;
    virtual std::int64_t frames() const = 0;
    virtual std::size_t channels() const = 0;
    /// Frames from `firstFrame` on, interleaved; all of them lie inside. Errors  those of the file behind it.
    [[nodiscard]] virtual Status read(std::int64_t firstFrame, std::span<double> interleaved) const = 0;
};

/// Frames [begin, end).
struct FrameRange {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::int64_t size() const { return end - begin; }
};

/// What is evaluated together. Every signal has the same channels, and there is an estimate for each reference. The references are equally
/// long; an estimate is cut, or continued by silence, to their length.
struct SignalSet {
    std::vector<const Signal*> references;
    std::vector<const Signal*> estimates;

    std::size_t sources() const { return references.size(); }
    std::size_t channels() const { return references.front()->channels(); }
    std::int64_t frames() const { return references.front()->frames(); }
};

/// Errors  ShapeMismatch when the signals do not fit each other as SignalSet says; InvalidArgument for no signals.
[[nodiscard]] Status checkShapes(const SignalSet& set);

/// Reads pieces of one signal channel by channel.
///
/// Thread  one at a time; keeps its memory from piece to piece.
class PieceReader {
public:
    /// Shape   planar [channels][stride]: the first `count` of each row are written, with silence for what lies outside of `range`.
    [[nodiscard]] Status read(const Signal& signal, const FrameRange& range, std::int64_t firstFrame, std::size_t count,
                              std::span<double> planar, std::size_t stride);

private:
    std::vector<double> m_interleaved;
};

} // namespace stemwright::evaluate
