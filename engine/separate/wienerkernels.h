#pragma once

#include "engine/separate/wiener.h"

#include <hwy/aligned_allocator.h>

#include <new>

namespace stemwright::separate {

inline constexpr double kEps = 1e-10;      // spec 4.1: the reference's constants
inline constexpr double kSqrtEps = 1e-5;   // added to the diagonal of the mixture's covariance
inline constexpr double kSilence = 1e-24;  // energy of a source below which shares are alike
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
    double* share = nullptr;    // [sources] of one slice

    void shape(std::size_t sliceCount, std::size_t channelCount, std::size_t sourceCount)
    {
        slices = sliceCount;
        channels = channelCount;
        sources = sourceCount;
        const std::size_t rows = slices * channels * 2 + slices * sources + 2 * sources * Planes + sources * (channels * 2 + 1);
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
        share = estimate + sources * channels * 2 * kBlock;
    }
    double* mixAt(std::size_t slice, std::size_t channel) { return mix + (slice * channels + channel) * 2 * kBlock; }
    double* powerAt(std::size_t slice, std::size_t source) { return power + (slice * sources + source) * kBlock; }
    double* modelOf(std::size_t source) { return model + source * Planes * kBlock; }
    double* sumsOf(std::size_t source) { return sums + source * Planes * kBlock; }
    double* shareOf(std::size_t source) { return share + source * kBlock; }
    double* estimateOf(std::size_t source, std::size_t channel) { return estimate + (source * channels + channel) * 2 * kBlock; }
};

/// The arithmetic of the filter on one block of bins, for whatever vectors the processor has. Rows of the caller's numbers are kBlock
/// long; everything inside is double.

/// A row of complex floats to a row of real and one of imaginary parts, times `scale`; and back; and a row of real floats.
void loadComplex(const float* from, double scale, double* to);
void storeComplex(const double* from, double scale, float* to);
void loadReal(const float* from, double scale, double* to);

/// First estimates of one slice from magnitudes in `amplitude` [sources][channels][kBlock]: amplitude times the mixture's phase, with
/// phase 0 where the mixture is 0 (spec 4.2). `scale` is that of the numbers inside.
void initialSlice(WienerWorkspace::Buffers& b, const WienerOptions& options, double scale, std::size_t slice, const double* amplitude);
/// Power of each source in a slice, and its share of the sums over the window (steps 1 and 2 of spec 4.4).
void accumulate(WienerWorkspace::Buffers& b, std::size_t slice);
/// Turns the sums of the last estimates into covariances and clears them for the next.
void normalise(WienerWorkspace::Buffers& b);
/// New estimates of one slice (steps 3 to 5).
void filterSlice(WienerWorkspace::Buffers& b, std::size_t slice);
/// Gives the estimates of one slice what all of them leave of the mixture, each by its share in their energy; alike where all are silent.
void spreadRest(WienerWorkspace::Buffers& b, std::size_t slice);

} // namespace stemwright::separate
