#pragma once

#include "engine/base/result.h"
#include "engine/model/tensor.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stemwright::model {

/// A tensor's name and shape.
using ExpectedTensor = std::pair<std::string, std::vector<std::int64_t>>;

/// "(3, 4)"
std::string shapeText(const std::vector<std::int64_t>& shape);

/// Checks the tensors of a network and words the refusals, which name file and key. Refers to what it is made with.
class TensorCheck {
public:
    /// `file` and `network` ("an Open-Unmix network") are for the messages.
    TensorCheck(const StateDict& state, std::string_view file, std::string_view network) : m_state(state), m_file(file), m_network(network)
    {
    }

    const Tensor* find(std::string_view key) const;
    /// The shape of a tensor that must be there with `rank` axes, none of them empty.
    /// Errors  Unsupported, ShapeMismatch.
    Result<std::vector<std::int64_t>> shape(std::string_view key, std::size_t rank) const;
    /// That all of `expected` are there, finite and without negative variances, and nothing else but what `isExtra` lets pass.
    /// Errors  Unsupported for missing and unknown keys; ShapeMismatch; Corrupt.
    [[nodiscard]] Status all(const std::vector<ExpectedTensor>& expected, const std::function<bool(std::string_view key)>& isExtra) const;

    std::unexpected<Error> missing(std::string_view key) const;
    std::unexpected<Error> refuse(Errc code, std::string_view key, const std::string& reason) const;

private:
    Status checkValues(std::string_view key, const Tensor& tensor) const;

    const StateDict& m_state;
    std::string_view m_file;
    std::string_view m_network;
};

} // namespace stemwright::model
