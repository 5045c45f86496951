#pragma once

#include "engine/base/result.h"

#include <complex>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace stemwright::dsp {

struct StftParams {
    std::size_t window = 4096; ///< frames; also the size of the transform
    std::size_t hop = 1024;    ///< frames
    std::size_t bins() const { return window / 2 + 1; }
    bool operator==(const StftParams&) const = default;
};

/// Analysis and synthesis windows by name; each is periodic.
enum class WindowShape { Hann, Sine };
std::vector<float> makeWindow(WindowShape shape, std::size_t length);

/// Slices of a centred STFT of `frames` frames: 1 + floor(frames / hop).
std::int64_t sliceCount(std::int64_t frames, const StftParams& params);

struct FftwPlans;

/// Forward and inverse transform of single slices, with plans shared by all objects of the same size.
///
/// Scale   forward without any factor; inverse with 1 / window. Both multiply with the window.
/// Thread  const functions from several threads at once; each call uses its own scratch from `Scratch`.
/// Source  FFTW3; conventions of the Open-Unmix reference (periodic Hann).
class Stft {
public:
    explicit Stft(const StftParams& params, WindowShape shape = WindowShape::Hann);

    /// Aligned buffers for one thread.
    class Scratch {
    public:
        explicit Scratch(const StftParams& params);
        ~Scratch();
        Scratch(Scratch&&) noexcept;
        Scratch& operator=(Scratch&&) noexcept;

        /// What inverseAdd() transforms.
        std::span<std::complex<float>> bins() { return {m_bins, m_binCount}; }

    private:
        friend class Stft;
        std::size_t m_binCount;
        float* m_frames = nullptr;
        std::complex<float>* m_bins = nullptr;
    };

    const StftParams& params() const { return m_params; }
    std::span<const float> window() const { return m_window; }

    /// frames [window] -> bins [window / 2 + 1].
    void forward(std::span<const float> frames, std::span<std::complex<float>> bins, Scratch& scratch) const;
    /// scratch.bins() [window / 2 + 1] -> windowed frames added to `sum` [window]. The imaginary parts of the first and last bin are
    /// ignored; the bins are undefined afterwards.
    void inverseAdd(std::span<float> sum, Scratch& scratch) const;

private:
    StftParams m_params;
    std::vector<float> m_window;
    std::vector<float> m_synthesisWindow; ///< with the inverse's factor
    std::shared_ptr<const FftwPlans> m_plans;
};

/// Overlap-added squares of the synthesis window for the slices of a centred STFT: the divisor of the inverse.
/// `firstFrame` counts from the first kept frame (window / 2 after the start of slice 0).
void squaredWindowSum(std::span<const float> window, std::size_t hop, std::int64_t slices, std::int64_t firstFrame, std::span<float> out);

} // namespace stemwright::dsp
