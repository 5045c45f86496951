#include "engine/separate/wienerkernels.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/separate/wienerkernels.cpp"
#include <hwy/foreach_target.h> // compiles this file once for each instruction set

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace stemwright::separate::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using Doubles = hn::ScalableTag<double>;

void accumulateRows(WienerWorkspace::Buffers& b, std::size_t slice)
{
    const Doubles d;
    const auto half = hn::Set(d, b.channels == 2 ? 0.5 : 1.0);
    for (std::size_t j = 0; j < b.sources; ++j) {
        const double* left = b.estimateOf(j, 0);
        double* sums = b.sumsOf(j);
        double* power = b.powerAt(slice, j);
        for (std::size_t i = 0; i < kBlock; i += hn::Lanes(d)) {
            const auto add = [&](Plane plane, auto value) {
                hn::Store(hn::Add(hn::Load(d, sums + plane * kBlock + i), value), d, sums + plane * kBlock + i);
            };
            const auto lr = hn::Load(d, left + i);
            const auto li = hn::Load(d, left + kBlock + i);
            auto energy = hn::MulAdd(lr, lr, hn::Mul(li, li));
            add(Left, energy);
            if (b.channels == 2) {
                const double* right = b.estimateOf(j, 1);
                const auto rr = hn::Load(d, right + i);
                const auto ri = hn::Load(d, right + kBlock + i);
                const auto rightEnergy = hn::MulAdd(rr, rr, hn::Mul(ri, ri));
                add(Right, rightEnergy);
                add(CrossReal, hn::MulAdd(lr, rr, hn::Mul(li, ri)));
                add(CrossImag, hn::MulSub(li, rr, hn::Mul(lr, ri)));
                energy = hn::Add(energy, rightEnergy);
            }
            energy = hn::Mul(energy, half);
            add(Power, energy);
            hn::Store(energy, d, power + i);
        }
    }
}

void normaliseRows(WienerWorkspace::Buffers& b)
{
    const Doubles d;
    for (std::size_t j = 0; j < b.sources; ++j)
        for (std::size_t i = 0; i < kBlock; i += hn::Lanes(d)) {
            const auto scale = hn::Div(hn::Set(d, 1.0), hn::Add(hn::Set(d, kEps), hn::Load(d, b.sumsOf(j) + Power * kBlock + i)));
            for (std::size_t plane = 0; plane < Planes; ++plane) {
                double* sum = b.sumsOf(j) + plane * kBlock + i;
                hn::Store(hn::Mul(hn::Load(d, sum), scale), d, b.modelOf(j) + plane * kBlock + i);
                hn::Store(hn::Zero(d), d, sum);
            }
        }
}

/// New estimates of one slice with one channel: y = P R / C x.
void filterMono(WienerWorkspace::Buffers& b, std::size_t slice)
{
    const Doubles d;
    const double* mix = b.mixAt(slice, 0);
    for (std::size_t i = 0; i < kBlock; i += hn::Lanes(d)) {
        auto sum = hn::Set(d, kSqrtEps);
        for (std::size_t j = 0; j < b.sources; ++j)
            sum = hn::MulAdd(hn::Load(d, b.powerAt(slice, j) + i), hn::Load(d, b.modelOf(j) + Left * kBlock + i), sum);
        const auto inverse = hn::Div(hn::Set(d, 1.0), sum);
        const auto zr = hn::Mul(hn::Load(d, mix + i), inverse);
        const auto zi = hn::Mul(hn::Load(d, mix + kBlock + i), inverse);
        for (std::size_t j = 0; j < b.sources; ++j) {
            const auto gain = hn::Mul(hn::Load(d, b.powerAt(slice, j) + i), hn::Load(d, b.modelOf(j) + Left * kBlock + i));
            hn::Store(hn::Mul(gain, zr), d, b.estimateOf(j, 0) + i);
            hn::Store(hn::Mul(gain, zi), d, b.estimateOf(j, 0) + kBlock + i);
        }
    }
}

/// New estimates of one slice with two channels. G_j x = P_j R_j (C^-1 x): the mixture's covariance is inverted once for all sources
/// (steps 3 to 5 of spec 4.4, closed 2x2 form of 4.5).
void filterStereo(WienerWorkspace::Buffers& b, std::size_t slice)
{
    const Doubles d;
    const double* left = b.mixAt(slice, 0);
    const double* right = b.mixAt(slice, 1);
    const auto floor = hn::Set(d, kSqrtEps);
    for (std::size_t i = 0; i < kBlock; i += hn::Lanes(d)) {
        auto a = floor;
        auto c = floor;
        auto br = hn::Zero(d);
        auto bi = hn::Zero(d);
        for (std::size_t j = 0; j < b.sources; ++j) {
            const auto p = hn::Load(d, b.powerAt(slice, j) + i);
            const double* r = b.modelOf(j) + i;
            a = hn::MulAdd(p, hn::Load(d, r + Left * kBlock), a);
            c = hn::MulAdd(p, hn::Load(d, r + Right * kBlock), c);
            br = hn::MulAdd(p, hn::Load(d, r + CrossReal * kBlock), br);
            bi = hn::MulAdd(p, hn::Load(d, r + CrossImag * kBlock), bi);
        }
        // C = M + sqrt(eps) I with M positive semidefinite, so det C >= sqrt(eps) trace C - eps whatever rounding says.
        const auto exact = hn::NegMulAdd(bi, bi, hn::NegMulAdd(br, br, hn::Mul(a, c)));
        const auto least = hn::MulSub(floor, hn::Add(a, c), hn::Set(d, kSqrtEps * kSqrtEps));
        const auto inverse = hn::Div(hn::Set(d, 1.0), hn::Max(exact, least));
        const auto lr = hn::Load(d, left + i);
        const auto li = hn::Load(d, left + kBlock + i);
        const auto rr = hn::Load(d, right + i);
        const auto ri = hn::Load(d, right + kBlock + i);
        const auto z0r = hn::Mul(inverse, hn::MulAdd(bi, ri, hn::NegMulAdd(br, rr, hn::Mul(c, lr))));
        const auto z0i = hn::Mul(inverse, hn::NegMulAdd(bi, rr, hn::NegMulAdd(br, ri, hn::Mul(c, li))));
        const auto z1r = hn::Mul(inverse, hn::NegMulAdd(bi, li, hn::NegMulAdd(br, lr, hn::Mul(a, rr))));
        const auto z1i = hn::Mul(inverse, hn::MulAdd(bi, lr, hn::NegMulAdd(br, li, hn::Mul(a, ri))));
        for (std::size_t j = 0; j < b.sources; ++j) {
            const auto p = hn::Load(d, b.powerAt(slice, j) + i);
            const double* r = b.modelOf(j) + i;
            const auto r00 = hn::Load(d, r + Left * kBlock);
            const auto r11 = hn::Load(d, r + Right * kBlock);
            const auto rxr = hn::Load(d, r + CrossReal * kBlock);
            const auto rxi = hn::Load(d, r + CrossImag * kBlock);
            double* outLeft = b.estimateOf(j, 0) + i;
            double* outRight = b.estimateOf(j, 1) + i;
            hn::Store(hn::Mul(p, hn::NegMulAdd(rxi, z1i, hn::MulAdd(rxr, z1r, hn::Mul(r00, z0r)))), d, outLeft);
            hn::Store(hn::Mul(p, hn::MulAdd(rxi, z1r, hn::MulAdd(rxr, z1i, hn::Mul(r00, z0i)))), d, outLeft + kBlock);
            hn::Store(hn::Mul(p, hn::MulAdd(rxi, z0i, hn::MulAdd(rxr, z0r, hn::Mul(r11, z1r)))), d, outRight);
            hn::Store(hn::Mul(p, hn::NegMulAdd(rxi, z0r, hn::MulAdd(rxr, z0i, hn::Mul(r11, z1i)))), d, outRight + kBlock);
        }
    }
}

void filterSliceRows(WienerWorkspace::Buffers& b, std::size_t slice)
{
    if (b.channels == 2)
        filterStereo(b, slice);
    else
        filterMono(b, slice);
}

void spreadRestRows(WienerWorkspace::Buffers& b, std::size_t slice)
{
    const Doubles d;
    const auto silence = hn::Set(d, kSilence);
    for (std::size_t i = 0; i < kBlock; i += hn::Lanes(d)) {
        const auto energy = [&](std::size_t j) {
            auto sum = silence;
            for (std::size_t c = 0; c < b.channels; ++c)
                for (const double* part : {b.estimateOf(j, c) + i, b.estimateOf(j, c) + kBlock + i}) {
                    const auto value = hn::Load(d, part);
                    sum = hn::MulAdd(value, value, sum);
                }
            return sum;
        };
        auto all = hn::Zero(d);
        for (std::size_t j = 0; j < b.sources; ++j) {
            const auto own = energy(j);
            hn::Store(own, d, b.shareOf(j) + i);
            all = hn::Add(all, own);
        }
        const auto inverse = hn::Div(hn::Set(d, 1.0), all);
        for (std::size_t c = 0; c < b.channels; ++c)
            for (const std::size_t part : {std::size_t{0}, kBlock}) {
                auto rest = hn::Load(d, b.mixAt(slice, c) + part + i);
                for (std::size_t j = 0; j < b.sources; ++j)
                    rest = hn::Sub(rest, hn::Load(d, b.estimateOf(j, c) + part + i));
                rest = hn::Mul(rest, inverse);
                for (std::size_t j = 0; j < b.sources; ++j) {
                    double* estimate = b.estimateOf(j, c) + part + i;
                    hn::Store(hn::MulAdd(hn::Load(d, b.shareOf(j) + i), rest, hn::Load(d, estimate)), d, estimate);
                }
            }
    }
}

void initialSliceRows(WienerWorkspace::Buffers& b, const WienerOptions& options, double scale, std::size_t slice, const double* amplitude)
{
    const Doubles d;
    const std::size_t targets = b.sources - (options.residual ? 1 : 0);
    const auto row = [&](std::size_t j, std::size_t channel) { return amplitude + (j * b.channels + channel) * kBlock; };
    for (std::size_t channel = 0; channel < b.channels; ++channel)
        for (std::size_t i = 0; i < kBlock; i += hn::Lanes(d)) {
            const auto re = hn::Load(d, b.mixAt(slice, channel) + i);
            const auto im = hn::Load(d, b.mixAt(slice, channel) + kBlock + i);
            const auto magnitude = hn::Sqrt(hn::MulAdd(re, re, hn::Mul(im, im)));
            const auto silent = hn::Eq(magnitude, hn::Zero(d));
            const auto inverse = hn::Div(hn::Set(d, 1.0), magnitude);
            const auto phaseRe = hn::IfThenElse(silent, hn::Set(d, 1.0), hn::Mul(re, inverse));
            const auto phaseIm = hn::IfThenElse(silent, hn::Zero(d), hn::Mul(im, inverse));
            auto share = hn::Set(d, 1.0);
            auto sum = hn::Zero(d);
            for (std::size_t j = 0; j < targets; ++j)
                sum = hn::Add(sum, hn::Load(d, row(j, channel) + i));
            if (options.softMask) {
                share = hn::Div(magnitude, hn::Add(sum, hn::Set(d, kEps * scale)));
                sum = hn::Mul(sum, share);
            }
            for (std::size_t j = 0; j < b.sources; ++j) {
                const auto value = j < targets ? hn::Mul(hn::Load(d, row(j, channel) + i), share) : hn::Sub(magnitude, sum);
                hn::Store(hn::Mul(value, phaseRe), d, b.estimateOf(j, channel) + i);
                hn::Store(hn::Mul(value, phaseIm), d, b.estimateOf(j, channel) + kBlock + i);
            }
        }
}

void loadComplexRows(const float* from, double scale, double* to)
{
    const Doubles d;
    const hn::Rebind<float, Doubles> narrow;
    const auto factor = hn::Set(d, scale);
    for (std::size_t i = 0; i < kBlock; i += hn::Lanes(d)) {
        hn::Vec<decltype(narrow)> re;
        hn::Vec<decltype(narrow)> im;
        hn::LoadInterleaved2(narrow, from + 2 * i, re, im);
        hn::Store(hn::Mul(hn::PromoteTo(d, re), factor), d, to + i);
        hn::Store(hn::Mul(hn::PromoteTo(d, im), factor), d, to + kBlock + i);
    }
}

void loadRealRows(const float* from, double scale, double* to)
{
    const Doubles d;
    const hn::Rebind<float, Doubles> narrow;
    const auto factor = hn::Set(d, scale);
    for (std::size_t i = 0; i < kBlock; i += hn::Lanes(d))
        hn::Store(hn::Mul(hn::PromoteTo(d, hn::LoadU(narrow, from + i)), factor), d, to + i);
}

void storeComplexRows(const double* from, double scale, float* to)
{
    const Doubles d;
    const hn::Rebind<float, Doubles> narrow;
    const auto factor = hn::Set(d, scale);
    for (std::size_t i = 0; i < kBlock; i += hn::Lanes(d)) {
        const auto re = hn::DemoteTo(narrow, hn::Mul(hn::Load(d, from + i), factor));
        const auto im = hn::DemoteTo(narrow, hn::Mul(hn::Load(d, from + kBlock + i), factor));
        hn::StoreInterleaved2(re, im, narrow, to + 2 * i);
    }
}

} // namespace stemwright::separate::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace stemwright::separate {

HWY_EXPORT(accumulateRows);
HWY_EXPORT(filterSliceRows);
HWY_EXPORT(initialSliceRows);
HWY_EXPORT(loadComplexRows);
HWY_EXPORT(loadRealRows);
HWY_EXPORT(normaliseRows);
HWY_EXPORT(spreadRestRows);
HWY_EXPORT(storeComplexRows);

void loadComplex(const float* from, double scale, double* to) { HWY_DYNAMIC_DISPATCH(loadComplexRows)(from, scale, to); }

void storeComplex(const double* from, double scale, float* to) { HWY_DYNAMIC_DISPATCH(storeComplexRows)(from, scale, to); }

void loadReal(const float* from, double scale, double* to) { HWY_DYNAMIC_DISPATCH(loadRealRows)(from, scale, to); }

void initialSlice(WienerWorkspace::Buffers& b, const WienerOptions& options, double scale, std::size_t slice, const double* amplitude)
{
    HWY_DYNAMIC_DISPATCH(initialSliceRows)(b, options, scale, slice, amplitude);
}

void accumulate(WienerWorkspace::Buffers& b, std::size_t slice) { HWY_DYNAMIC_DISPATCH(accumulateRows)(b, slice); }

void normalise(WienerWorkspace::Buffers& b) { HWY_DYNAMIC_DISPATCH(normaliseRows)(b); }

void spreadRest(WienerWorkspace::Buffers& b, std::size_t slice) { HWY_DYNAMIC_DISPATCH(spreadRestRows)(b, slice); }

void filterSlice(WienerWorkspace::Buffers& b, std::size_t slice) { HWY_DYNAMIC_DISPATCH(filterSliceRows)(b, slice); }

} // namespace stemwright::separate
#endif
