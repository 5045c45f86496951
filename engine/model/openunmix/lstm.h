#pragma once

#include "engine/base/result.h"
#include "engine/base/rowfile.h"
#include "engine/model/openunmix/foldedweights.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace stemwright::model {

/// Rows whose columns lie in several files side by side: the two directions of the layer below, say.
using SideBySide = std::vector<const RowFile*>;

/// Reads rows [first, first + count) of all files: out [count][sum of the files' columns].
[[nodiscard]] Status readSideBySide(const SideBySide& files, std::int64_t first, std::size_t count, std::span<float> out);

enum class Time { Forwards, Backwards };

/// One direction of one LSTM layer over the whole song: matrix products over blocks of slices, then the recurrence.
///
/// A recurrence has to be computed slice after slice, and streams all its weights for each. So a long song is cut into as many stretches
/// as a step moves lanes, and these run side by side, each but the first from a state that some slices of warm-up before it have formed.
/// That this state is the one in which the stretch before ends is then checked, to the rounding of single precision; where it is not,
/// the stretch is computed again from the true state, until the states agree. So the result differs from that of one run from start to end
/// like the results of two orders of summation: by rounding, as far as the network itself does not magnify it.
///
/// Shape   input rows [slices][h] -> out rows [slices][units].
/// Errors  Cancelled (polled once a block); those of the files.
[[nodiscard]] Status runLstm(const LstmDirection& direction, Time time, const SideBySide& input, std::int64_t slices, RowFile& out,
                             const std::stop_token& stop);

} // namespace stemwright::model
