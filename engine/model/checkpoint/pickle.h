#pragma once

#include "engine/model/checkpoint/bytesource.h"
#include "engine/model/checkpoint/picklegraph.h"

namespace stemwright::model {

/// Reads one pickle as torch.save writes them (protocol 2) as plain data and leaves the cursor behind it.
///
/// Nothing is imported, resolved or called: opcodes, names, callees and their arguments come from a closed list, and memory grows
/// with the bytes read, up to the limits below.
/// Errors  Corrupt; Unsupported for opcodes and names outside the list (named in the detail); TooLarge beyond a limit.
/// Source  spec open-unmix 5.7, 5.9; Python's pickletools.
Result<PickleGraph> readPickle(ByteCursor& cursor);

/// A rectangular selection of `view`, checked against its size.
/// Errors  Corrupt for negative or overflowing numbers and for elements outside; TooLarge beyond kMaxRank.
Result<TensorLayout> layOut(const ByteSource& source, const StorageView& view, std::int64_t offset, std::vector<std::int64_t> shape,
                            std::vector<std::int64_t> strides);

inline constexpr std::uint64_t kMaxPickleBytes = 16 * 1024 * 1024;
inline constexpr std::size_t kMaxPickleObjects = 500'000; ///< pushed in all
inline constexpr std::size_t kMaxMemoEntries = 500'000;
inline constexpr std::size_t kMaxStackDepth = 100'000;
inline constexpr std::size_t kMaxMarkDepth = 1'000;
inline constexpr std::size_t kMaxTextBytes = 64 * 1024;
inline constexpr std::size_t kMaxNameBytes = 256; ///< keys of dictionaries and storages, names of globals
inline constexpr std::size_t kMaxStorages = 10'000;
inline constexpr std::size_t kMaxTensors = 10'000;
inline constexpr std::size_t kMaxRank = 8;

} // namespace stemwright::model
