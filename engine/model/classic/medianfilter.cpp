#include "engine/model/classic/medianfilter.h"

#include <cassert>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/model/classic/medianfilter.cpp"
#include <hwy/foreach_target.h> // compiles this file once for each instruction set

#include <hwy/aligned_allocator.h>
#include <hwy/highway.h>

#include <algorithm>
#include <limits>
#include <vector>

HWY_BEFORE_NAMESPACE();
namespace stemwright::model::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// The values of a moving window for a register's worth of columns, each lane sorted in ascending order.
template <class D>
class SortedWindow {
public:
    using V = hn::Vec<D>;

    SortedWindow(D d, float* values, std::size_t length) : m_d(d), m_values(values), m_length(length)
    {
        for (std::size_t i = 0; i < m_length; ++i)
            hn::Store(hn::Set(m_d, std::numeric_limits<float>::infinity()), m_d, slot(i));
    }

    void insert(V incoming) { replace(hn::Set(m_d, std::numeric_limits<float>::infinity()), incoming); }

    /// Which of several equal copies leaves makes no difference.
    void replace(V outgoing, V incoming)
    {
        auto found = hn::FirstN(m_d, 0);
        V next = hn::Load(m_d, slot(0));
        for (std::size_t i = 0; i + 1 < m_length; ++i) {
            const V here = next;
            next = hn::Load(m_d, slot(i + 1));
            found = hn::Or(found, hn::Eq(here, outgoing));
            const V kept = hn::IfThenElse(found, next, here);
            hn::Store(hn::Min(kept, incoming), m_d, slot(i));
            incoming = hn::Max(kept, incoming);
        }
        hn::Store(incoming, m_d, slot(m_length - 1));
    }

    V median() const { return hn::Load(m_d, slot(m_length / 2)); }

private:
    float* slot(std::size_t i) const { return m_values + i * hn::Lanes(m_d); }

    D m_d;
    float* m_values;
    std::size_t m_length;
};

/// `source[i]` is the row at position i - length / 2.
template <class D>
void filterColumns(D d, const std::vector<const float*>& source, std::size_t column, std::size_t length, float* values, Plane<float> out)
{
    SortedWindow<D> window(d, values, length);
    for (std::size_t i = 0; i < length; ++i)
        window.insert(hn::LoadU(d, source[i] + column));
    for (std::size_t r = 0;; ++r) {
        hn::StoreU(window.median(), d, out.row(r) + column);
        if (r + 1 == out.rows)
            return;
        window.replace(hn::LoadU(d, source[r] + column), hn::LoadU(d, source[r + length] + column));
    }
}

void filterAllColumns(const std::vector<const float*>& source, std::size_t length, Plane<float> out)
{
    const hn::ScalableTag<float> d;
    const hn::CappedTag<float, 1> one;
    const auto values = hwy::AllocateAligned<float>(length * hn::Lanes(d));
    std::size_t column = 0;
    for (; column + hn::Lanes(d) <= out.columns; column += hn::Lanes(d))
        filterColumns(d, source, column, length, values.get(), out);
    for (; column < out.columns; ++column)
        filterColumns(one, source, column, length, values.get(), out);
}

} // namespace stemwright::model::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace stemwright::model {

HWY_EXPORT(filterAllColumns);

namespace {

void transpose(Plane<const float> in, Plane<float> out)
{
    for (std::size_t c = 0; c < in.columns; ++c)
        for (std::size_t r = 0; r < in.rows; ++r)
            out.row(c)[r] = in.row(r)[c];
}

} // namespace

void medianDownColumns(Plane<const float> in, std::size_t length, Edge edge, Plane<float> out)
{
    assert(length % 2 == 1 && in.rows == out.rows && in.columns == out.columns);
    if (in.rows == 0 || in.columns == 0)
        return;
    const std::vector<float> zeros(edge == Edge::Zero ? in.columns : 0);
    const std::size_t half = length / 2;
    const std::size_t period = 2 * in.rows;
    std::vector<const float*> source(in.rows + 2 * half);
    for (std::size_t i = 0; i < source.size(); ++i) {
        const std::size_t reflected = (i + period * (half / period + 1) - half) % period;
        const bool inside = i >= half && i < half + in.rows;
        source[i] = !inside && edge == Edge::Zero ? zeros.data() : in.row(std::min(reflected, period - 1 - reflected));
    }
    HWY_DYNAMIC_DISPATCH(filterAllColumns)(source, length, out);
}

void medianAlongRows(Plane<const float> in, std::size_t length, Edge edge, Plane<float> out)
{
    constexpr std::size_t kBlock = 32; // rows turned at once: stays in the second-level cache
    std::vector<float> turned(kBlock * in.columns);
    std::vector<float> filtered(kBlock * in.columns);
    for (std::size_t first = 0; first < in.rows; first += kBlock) {
        const std::size_t rows = std::min(kBlock, in.rows - first);
        const Plane<float> source{turned.data(), in.columns, rows, rows};
        const Plane<float> result{filtered.data(), in.columns, rows, rows};
        transpose(in.part(first, rows, 0, in.columns), source);
        medianDownColumns({source.data, source.rows, source.columns, source.stride}, length, edge, result);
        transpose({result.data, result.rows, result.columns, result.stride}, out.part(first, rows, 0, in.columns));
    }
}

} // namespace stemwright::model
#endif
