#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace stemwright::model {

/// A contiguous array read from a checkpoint, converted to float (integers and other float types are converted exactly or rounded).
struct Tensor {
    std::vector<std::int64_t> shape; ///< empty for a scalar
    std::vector<float> values;       ///< row-major, as many as the product of the shape
};

/// The tensors of one checkpoint by name. std::less<> lets names be looked up as string_view.
using StateDict = std::map<std::string, Tensor, std::less<>>;

} // namespace stemwright::model
