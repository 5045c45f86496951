// A loop over a row for whatever vectors there are. Included anew for each instruction set, behind foreach_target.h.
#if defined(STEMWRIGHT_FOREACHVECTOR_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef STEMWRIGHT_FOREACHVECTOR_INL_H
#undef STEMWRIGHT_FOREACHVECTOR_INL_H
#else
#define STEMWRIGHT_FOREACHVECTOR_INL_H
#endif

#include <hwy/highway.h>

#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace stemwright::HWY_NAMESPACE {

/// Calls `body` with a full vector tag, then with a one-element tag for what is left.
template <class Body>
void forEachVector(std::size_t count, const Body& body)
{
    const hwy::HWY_NAMESPACE::ScalableTag<float> d;
    const hwy::HWY_NAMESPACE::CappedTag<float, 1> one;
    std::size_t i = 0;
    for (; i + hwy::HWY_NAMESPACE::Lanes(d) <= count; i += hwy::HWY_NAMESPACE::Lanes(d))
        body(d, i);
    for (; i < count; ++i)
        body(one, i);
}

} // namespace stemwright::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();
#endif
