#include "engine/separate/wiener.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/separate/wiener.cpp"
#include <hwy/foreach_target.h> // compiles this file once for each instruction set

#include <hwy/aligned_allocator.h>
#include <hwy/cache_control.h>
#include <hwy/highway.h>

#ifndef STEMWRIGHT_WIENER_COMMON
#define STEMWRIGHT_WIENER_COMMON
namespace stemwright::separate {

inline constexpr double kEps = 1e-10;      // spec 4.1: the reference's constants
inline constexpr double kSqrtEps = 1e-5;   // added to the diagonal of the mixture's covariance
inline constexpr float kLevelCeiling = 10; // inside the iterations no magnitude of the mixture is larger
inline constexpr std::size_t kAhead = 4;   // slices
inline constexpr std::size_t kBlock = 32;  // bins that are worked on together: 300 slices of them fit the second-level cache

/// Spatial covariance of a source in one bin, as four real planes and the power that normalises them.
enum Plane : std::size_t { Left, Right, CrossReal, CrossImag, Power, Planes };

/// All numbers of one block of bins; each row holds kBlock doubles, one for each bin.
struct WienerWorkspace::Buffers {
    hwy::AlignedFreeUniquePtr<double[]> memory;
    std::size_t capacity = 0;
    std::size_t slices = 0, channels = 0, sources = 0;

    double* mix = nullptr;      // [slices][channels][re, im]
    double* power = nullptr;    // [slices][sources]
    double* model = nullptr;    // [sources][Planes]: normalised covariances of the last estimates
    double* sums = nullptr;     // [sources][Planes]: of the estimates being made
    double* estimate = nullptr; // [sources][channels][re, im] of one slice

    void shape(std::size_t sliceCount, std::size_t channelCount, std::size_t sourceCount)
    {
        slices = sliceCount;
        channels = channelCount;
        sources = sourceCount;
        const std::size_t rows = slices * channels * 2 + slices * sources + 2 * sources * Planes + sources * channels * 2;
        if (rows * kBlock > capacity) {
            memory = hwy::AllocateAligned<double>(rows * kBlock);
            if (!memory)
                throw std::bad_alloc();
            capacity = rows * kBlock;
        }
        mix = memory.get();
        power = mix + slices * channels * 2 * kBlock;
        model = power + slices * sources * kBlock;
        sums = model + sources * Planes * kBlock;
        estimate = sums + sources * Planes * kBlock;
    }
    double* mixAt(std::size_t slice, std::size_t channel) { return mix + (slice * channels + channel) * 2 * kBlock; }
    double* powerAt(std::size_t slice, std::size_t source) { return power + (slice * sources + source) * kBlock; }
    double* modelOf(std::size_t source) { return model + source * Planes * kBlock; }
    double* sumsOf(std::size_t source) { return sums + source * Planes * kBlock; }
    double* estimateOf(std::size_t source, std::size_t channel) { return estimate + (source * channels + channel) * 2 * kBlock; }
};

} // namespace stemwright::separate
#endif

HWY_BEFORE_NAMESPACE();
namespace stemwright::separate::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using Doubles = hn::ScalableTag<double>;

/// Power of each source in a slice, and its share of the sums over the window (steps 1 and 2 of spec 4.4).
void accumulate(WienerWorkspace::Buffers& b, std::size_t slice)
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

/// Turns the sums of the last estimates into covariances and clears them for the next.
void normalise(WienerWorkspace::Buffers& b)
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

void filterSlice(WienerWorkspace::Buffers& b, std::size_t slice)
{
    if (b.channels == 2)
        filterStereo(b, slice);
    else
        filterMono(b, slice);
}

/// First estimates of one slice from magnitudes in `amplitude` [sources][channels][kBlock] (the residual's row is filled here):
/// amplitude times the mixture's phase, with phase 0 where the mixture is 0 (spec 4.2).
void initialSlice(WienerWorkspace::Buffers& b, const WienerOptions& options, double scale, std::size_t slice, double* amplitude)
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

} // namespace stemwright::separate::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace stemwright::separate {

HWY_EXPORT(accumulate);
HWY_EXPORT(normalise);
HWY_EXPORT(filterSlice);
HWY_EXPORT(initialSlice);

namespace {

/// One call of the filter; its member functions move one block of bins between the caller's layout and the workspace.
struct BlockCopier {
    const WienerShape& shape;
    const WienerOptions& options;
    std::span<const std::complex<float>> mix;
    std::span<const float> magnitudes;
    std::span<std::complex<float>> stems;
    WienerWorkspace::Buffers& b;
    std::size_t firstBin = 0;
    std::size_t count = 0; ///< bins of this block, at most kBlock; the rest of each row is zero
    double scale = 1.0;    ///< inside = outside * scale

    /// The rows of a block lie pages apart, where no hardware looks ahead: asks for a row some slices before it is needed.
    template <class T>
    static void prefetch(const T* row)
    {
        for (std::size_t i = 0; i < kBlock * sizeof(T); i += 64)
            hwy::Prefetch(reinterpret_cast<const std::byte*>(row) + i);
    }

    void loadMix() const
    {
        std::fill_n(b.mix, b.slices * b.channels * 2 * kBlock, 0.0);
        for (std::size_t t = 0; t < shape.slices; ++t)
            for (std::size_t c = 0; c < shape.channels; ++c) {
                const auto* from = mix.data() + (t * shape.channels + c) * shape.bins + firstBin;
                double* to = b.mixAt(t, c);
                prefetch(from + kAhead * shape.channels * shape.bins);
                for (std::size_t i = 0; i < count; ++i) {
                    to[i] = static_cast<double>(from[i].real()) * scale;
                    to[kBlock + i] = static_cast<double>(from[i].imag()) * scale;
                }
            }
    }

    void loadAmplitudes(std::size_t slice, std::span<double> amplitude) const
    {
        for (std::size_t j = 0; j < shape.targets; ++j)
            for (std::size_t c = 0; c < shape.channels; ++c) {
                const std::size_t modelChannel = shape.modelChannels == 1 ? 0 : c;
                const float* from =
                    magnitudes.data() + ((j * shape.slices + slice) * shape.modelChannels + modelChannel) * shape.bins + firstBin;
                double* to = amplitude.data() + (j * shape.channels + c) * kBlock;
                prefetch(from + kAhead * shape.modelChannels * shape.bins);
                for (std::size_t i = 0; i < count; ++i)
                    to[i] = static_cast<double>(from[i]) * scale;
            }
    }

    void store(std::size_t slice) const
    {
        const double unscale = 1.0 / scale;
        for (std::size_t j = 0; j < b.sources; ++j)
            for (std::size_t c = 0; c < shape.channels; ++c) {
                auto* to = stems.data() + ((j * shape.slices + slice) * shape.channels + c) * shape.bins + firstBin;
                const double* from = b.estimateOf(j, c);
                for (std::size_t i = 0; i < count; ++i)
                    to[i] = {static_cast<float>(from[i] * unscale), static_cast<float>(from[kBlock + i] * unscale)};
            }
    }
};

void filterBlock(const BlockCopier& copier, std::span<double> amplitude)
{
    auto& b = copier.b;
    const std::size_t iterations = copier.options.iterations;
    copier.loadMix();
    std::fill_n(b.sums, b.sources * Planes * kBlock, 0.0);
    std::ranges::fill(amplitude, 0.0);
    for (std::size_t t = 0; t < b.slices; ++t) {
        copier.loadAmplitudes(t, amplitude);
        HWY_DYNAMIC_DISPATCH(initialSlice)(b, copier.options, copier.scale, t, amplitude.data());
        if (iterations == 0)
            copier.store(t);
        else
            HWY_DYNAMIC_DISPATCH(accumulate)(b, t);
    }
    for (std::size_t iteration = 1; iteration <= iterations; ++iteration) {
        HWY_DYNAMIC_DISPATCH(normalise)(b);
        for (std::size_t t = 0; t < b.slices; ++t) {
            HWY_DYNAMIC_DISPATCH(filterSlice)(b, t);
            if (iteration == iterations)
                copier.store(t);
            else
                HWY_DYNAMIC_DISPATCH(accumulate)(b, t);
        }
    }
}

} // namespace

WienerWorkspace::WienerWorkspace() : m_buffers(std::make_unique<Buffers>()) {}
WienerWorkspace::~WienerWorkspace() = default;
WienerWorkspace::WienerWorkspace(WienerWorkspace&&) noexcept = default;
WienerWorkspace& WienerWorkspace::operator=(WienerWorkspace&&) noexcept = default;

void wienerFilter(const WienerShape& shape, const WienerOptions& options, std::span<const std::complex<float>> mix, float mixPeak,
                  std::span<const float> magnitudes, std::size_t firstBin, std::size_t binCount, std::span<std::complex<float>> stems,
                  WienerWorkspace& workspace)
{
    assert(shape.channels == 1 || shape.channels == 2);
    assert(shape.modelChannels == 1 || shape.modelChannels == shape.channels);
    auto& buffers = workspace.buffers();
    buffers.shape(shape.slices, shape.channels, shape.targets + (options.residual ? 1 : 0));
    const auto amplitude = hwy::AllocateAligned<double>(buffers.sources * shape.channels * kBlock);
    const std::span<double> amplitudes(amplitude.get(), buffers.sources * shape.channels * kBlock);
    const double level = options.iterations == 0 ? 1.0 : std::max(1.0, static_cast<double>(mixPeak) / kLevelCeiling);
    for (std::size_t bin = firstBin; bin < firstBin + binCount; bin += kBlock)
        filterBlock({.shape = shape,
                     .options = options,
                     .mix = mix,
                     .magnitudes = magnitudes,
                     .stems = stems,
                     .b = buffers,
                     .firstBin = bin,
                     .count = std::min(kBlock, firstBin + binCount - bin),
                     .scale = 1.0 / level},
                    amplitudes);
}

} // namespace stemwright::separate
#endif
