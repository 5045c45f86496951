#pragma once

#include "engine/base/result.h"
#include "engine/model/tensor.h"

#include <cstddef>
#include <filesystem>

namespace stemwright::model {

/// What is stored of each number.
enum class StoredRows {
    Float,    ///< all 32 bits
    EightBits ///< of large matrices: steps of a 127th of each row's largest value; the rest as it is
};

/// Matrices with more values than this are stored in eight bits: below, the scales would take what is saved.
inline constexpr std::size_t kLeastValuesInEightBits = 4096;

/// Writes a state dict as `.safetensors`. A matrix `NAME` in eight bits is I8 [rows, columns], and `NAME.scale` F32 [rows] beside it is
/// what its integers are multiplied with; readCheckpoint() gives the product. The final name never holds less than the whole file.
///
/// Errors  those of PartFile and of writing; Unsupported for values that are not finite, and for a tensor `NAME.scale` that is there
///         already.
/// Source  safetensors' format description.
[[nodiscard]] Status writeSafetensors(const std::filesystem::path& path, const StateDict& state, StoredRows stored);

} // namespace stemwright::model
