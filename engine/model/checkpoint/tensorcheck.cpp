#include "engine/model/checkpoint/tensorcheck.h"

#include "engine/model/checkpoint/inquotes.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace stemwright::model {

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text = "(";
    for (const std::int64_t size : shape)
        text += (text.size() > 1 ? ", " : "") + std::to_string(size);
    return text + ")";
}

const Tensor* TensorCheck::find(std::string_view key) const
{
    const auto found = m_state.find(key);
    return found != m_state.end() ? &found->second : nullptr;
}

Result<std::vector<std::int64_t>> TensorCheck::shape(std::string_view key, std::size_t rank) const
{
    const Tensor* tensor = find(key);
    if (tensor == nullptr)
        return missing(key);
    const auto empty = [](std::int64_t size) { return size < 1; };
    if (tensor->shape.size() != rank || std::ranges::any_of(tensor->shape, empty))
        return refuse(Errc::ShapeMismatch, key, "has the shape " + shapeText(tensor->shape) + ", not one of " + std::string(m_network));
    return tensor->shape;
}

Status TensorCheck::all(const std::vector<ExpectedTensor>& expected, const std::function<bool(std::string_view key)>& isExtra) const
{
    std::set<std::string_view> known;
    for (const auto& [key, shape] : expected) {
        const Tensor* tensor = find(key);
        if (tensor == nullptr)
            return missing(key);
        if (tensor->shape != shape)
            return refuse(Errc::ShapeMismatch, key, "has the shape " + shapeText(tensor->shape) + " instead of " + shapeText(shape));
        if (const Status status = checkValues(key, *tensor); !status)
            return status;
        known.insert(key);
    }
    for (const auto& [key, tensor] : m_state)
        if (!known.contains(key) && !isExtra(key))
            return refuse(Errc::Unsupported, key, "is not a part of " + std::string(m_network));
    return {};
}

Status TensorCheck::checkValues(std::string_view key, const Tensor& tensor) const
{
    if (std::ranges::any_of(tensor.values, [](float value) { return !std::isfinite(value); }))
        return refuse(Errc::Corrupt, key, "has values that are not finite");
    if (key.ends_with("running_var") && std::ranges::any_of(tensor.values, [](float value) { return value < 0.0F; }))
        return refuse(Errc::Corrupt, key, "has a negative variance");
    return {};
}

std::unexpected<Error> TensorCheck::missing(std::string_view key) const
{
    return refuse(Errc::Unsupported, key, "is missing, so this is not " + std::string(m_network));
}

std::unexpected<Error> TensorCheck::refuse(Errc code, std::string_view key, const std::string& reason) const
{
    return failure(code, std::string(m_file) + ": the tensor " + inQuotes(key) + " " + reason);
}

} // namespace stemwright::model
