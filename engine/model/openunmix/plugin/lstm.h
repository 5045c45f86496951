#pragma once

#include "engine/base/result.h"
#include "engine/base/rowfile.h"
#include "engine/model/openunmix/plugin/foldedweights.h"

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

/// One direction of one LSTM layer over the whole song, block by block: a matrix product over the block's slices, then the recurrence.
///
/// Shape   input rows [slices][h] -> out rows [slices][units].
/// Errors  Cancelled (polled once a block); those of the files.
[[nodiscard]] Status runLstm(const LstmDirection& direction, Time time, const SideBySide& input, std::int64_t slices, RowFile& out,
                             std::stop_token stop);

} // namespace stemwright::model
