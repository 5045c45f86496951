#include "engine/edit/stroke.h"

namespace stemwright::edit {

namespace {

struct PartsOf {
    std::vector<Combination::Part> operator()(const Combination& shape) const { return shape.parts; }
    std::vector<Combination::Part> operator()(const auto& single) const { return {{.shape = single}}; }
};

} // namespace

Shape shapeOf(const SingleShape& shape)
{
    return std::visit([](const auto& single) -> Shape { return single; }, shape);
}

Combination combined(const Shape& shape, const SingleShape& other, bool isTakenAway)
{
    Combination all{.parts = std::visit(PartsOf(), shape)};
    all.parts.push_back({.shape = other, .isTakenAway = isTakenAway});
    return all;
}

} // namespace stemwright::edit
