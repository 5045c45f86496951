#include "engine/model/openunmix/denselinear.h"

#include <algorithm>
#include <array>
#include <utility>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/model/openunmix/denselinear.cpp"
#include <hwy/foreach_target.h> // compiles this file once for each instruction set

#ifndef STEMWRIGHT_DENSE_PRODUCT
#define STEMWRIGHT_DENSE_PRODUCT
namespace stemwright::model {

/// Outputs whose weights lie side by side: a line of the cache.
inline constexpr std::size_t kPanel = 16;

struct DenseProduct {
    const float* x; ///< [rows][inputs]
    std::size_t rows;
    std::size_t inputs;
    const float* weights; ///< [panels][inputs][kPanel]
    const float* biases;  ///< [panels][kPanel]
    std::size_t panels;
    float* out; ///< [rows][outputs], and room for a panel behind
    std::size_t outputs;
    Activation activation;
};

} // namespace stemwright::model
#endif

#include <hwy/contrib/math/math-inl.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace stemwright::model::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using Floats = hn::CappedTag<float, kPanel>;
using Vector = hn::Vec<Floats>;
constexpr std::size_t kLanes = hn::MaxLanes(Floats());

// A tile of sums fills the registers, but for a row of weights and an input: 24 of 32, 12 of 16.
constexpr bool kHasManyRegisters = HWY_TARGET <= HWY_AVX3;
constexpr std::size_t kTilePanels = kHasManyRegisters ? 4 : 1;
constexpr std::size_t kTileRows = HWY_TARGET <= HWY_AVX2 ? 6 : 3;

/// body(0), ..., body(count - 1) as constants: sums have to stay in registers, which a loop that the compiler leaves a loop would prevent.
template <std::size_t count, class Body>
HWY_INLINE void unrolled(const Body& body)
{
    [&]<std::size_t... i>(std::index_sequence<i...>)
        HWY_ATTR { (body(std::integral_constant<std::size_t, i>()), ...); }(std::make_index_sequence<count>());
}

HWY_INLINE Vector activated(Floats d, Vector sum, Activation activation)
{
    switch (activation) {
    case Activation::Relu:
        return hn::Max(sum, hn::Zero(d));
    case Activation::Tanh:
        return hn::Tanh(d, sum);
    case Activation::None:
        break;
    }
    return sum;
}

/// Outputs of `panels` panels from `panel` on for `rows` rows from `row` on. Whole panels are written, beyond the end of a row, too: what
/// is spoiled there is the beginning of the next row, which comes later.
template <std::size_t rows, std::size_t panels>
HWY_NOINLINE void multiplyTile(const DenseProduct& product, std::size_t row, std::size_t panel)
{
    constexpr Floats d;
    constexpr std::size_t kParts = kPanel / kLanes;
    constexpr std::size_t kVectors = panels * kParts;
    std::array<std::array<Vector, kVectors>, rows> sums;
    const float* biases = product.biases + panel * kPanel;
    unrolled<kVectors>([&](auto v) HWY_ATTR {
        const auto bias = hn::Load(d, biases + v * kLanes);
        unrolled<rows>([&](auto r) HWY_ATTR { sums[r][v] = bias; });
    });
    const std::size_t inputs = product.inputs;
    const float* HWY_RESTRICT weights = product.weights + panel * inputs * kPanel;
    const float* HWY_RESTRICT x = product.x + row * inputs;
    for (std::size_t k = 0; k < inputs; ++k) {
        std::array<Vector, kVectors> w;
        unrolled<kVectors>([&](auto v)
                               HWY_ATTR { w[v] = hn::Load(d, weights + v / kParts * inputs * kPanel + k * kPanel + v % kParts * kLanes); });
        unrolled<rows>([&](auto r) HWY_ATTR {
            const auto input = hn::Set(d, x[r * inputs + k]);
            unrolled<kVectors>([&](auto v) HWY_ATTR { sums[r][v] = hn::MulAdd(w[v], input, sums[r][v]); });
        });
    }
    float* out = product.out + row * product.outputs + panel * kPanel;
    unrolled<rows>([&](auto r) HWY_ATTR {
        unrolled<kVectors>(
            [&](auto v) HWY_ATTR { hn::StoreU(activated(d, sums[r][v], product.activation), d, out + r * product.outputs + v * kLanes); });
    });
}

/// Tiles of the rows, the last of which overlaps the one before.
template <std::size_t panels>
void multiplyPanels(const DenseProduct& product, std::size_t panel)
{
    if (product.rows < kTileRows) {
        for (std::size_t row = 0; row < product.rows; ++row)
            multiplyTile<1, panels>(product, row, panel);
        return;
    }
    for (std::size_t row = 0; row < product.rows; row += kTileRows)
        multiplyTile<kTileRows, panels>(product, std::min(row, product.rows - kTileRows), panel);
}

/// From the last panel, which may be written beyond the end of a row, to the first.
void multiplyDense(const DenseProduct& product)
{
    const std::size_t left = product.panels % kTilePanels;
    std::size_t panel = product.panels - left;
    if constexpr (kTilePanels > 1) {
        if (left == 3)
            multiplyPanels<3>(product, panel);
        else if (left == 2)
            multiplyPanels<2>(product, panel);
        else if (left == 1)
            multiplyPanels<1>(product, panel);
    }
    while (panel > 0)
        multiplyPanels<kTilePanels>(product, panel -= kTilePanels);
}

} // namespace stemwright::model::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

#include <hwy/aligned_allocator.h>

#include <new>

namespace stemwright::model {

HWY_EXPORT(multiplyDense);

namespace {

hwy::AlignedFreeUniquePtr<float[]> alignedFloats(std::size_t count)
{
    auto memory = hwy::AllocateAligned<float>(count);
    if (!memory)
        throw std::bad_alloc();
    return memory;
}

class DenseLinear final : public Linear {
public:
    explicit DenseLinear(const LinearWeights& weights)
        : m_outputs(weights.outputs), m_inputs(weights.inputs), m_panels((weights.outputs + kPanel - 1) / kPanel),
          m_weights(alignedFloats(m_panels * m_inputs * kPanel)), m_biases(alignedFloats(m_panels * kPanel))
    {
        std::fill_n(m_weights.get(), m_panels * m_inputs * kPanel, 0.0F);
        std::fill_n(m_biases.get(), m_panels * kPanel, 0.0F);
        std::ranges::copy(weights.biases, m_biases.get());
        for (std::size_t output = 0; output < m_outputs; ++output)
            for (std::size_t input = 0; input < m_inputs; ++input)
                m_weights[(output / kPanel * m_inputs + input) * kPanel + output % kPanel] = weights.weights[output * m_inputs + input];
    }

    std::size_t outputs() const override { return m_outputs; }
    std::size_t inputs() const override { return m_inputs; }

    std::shared_ptr<const float> apply(const float* x, std::size_t rows, Activation activation) const override
    {
        auto out = alignedFloats(rows * m_outputs + kPanel);
        HWY_DYNAMIC_DISPATCH(multiplyDense)
        ({.x = x,
          .rows = rows,
          .inputs = m_inputs,
          .weights = m_weights.get(),
          .biases = m_biases.get(),
          .panels = m_panels,
          .out = out.get(),
          .outputs = m_outputs,
          .activation = activation});
        const std::shared_ptr<const float[]> shared(std::move(out));
        return {shared, shared.get()};
    }

private:
    std::size_t m_outputs;
    std::size_t m_inputs;
    std::size_t m_panels;
    hwy::AlignedFreeUniquePtr<float[]> m_weights; ///< [panels][inputs][kPanel]
    hwy::AlignedFreeUniquePtr<float[]> m_biases;
};

} // namespace

std::unique_ptr<Linear> makeDenseLinear(const LinearWeights& weights) { return std::make_unique<DenseLinear>(weights); }

} // namespace stemwright::model
#endif
