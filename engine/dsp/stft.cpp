#include "engine/dsp/stft.h"

#include "engine/base/vectormath.h"
#include "engine/dsp/fftwplans.h"

#include <fftw3.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <new>
#include <numbers>
#include <utility>

namespace stemwright::dsp {

std::vector<float> makeWindow(WindowShape shape, std::size_t length)
{
    std::vector<float> window(length);
    const double n = static_cast<double>(length);
    for (std::size_t k = 0; k < length; ++k) {
        const double phase = std::numbers::pi * static_cast<double>(k) / n;
        window[k] = static_cast<float>(shape == WindowShape::Hann ? 0.5 - 0.5 * std::cos(2.0 * phase) : std::sin(phase));
    }
    return window;
}

std::int64_t sliceCount(std::int64_t frames, const StftParams& params) { return 1 + frames / static_cast<std::int64_t>(params.hop); }

Stft::Scratch::Scratch(const StftParams& params)
    : m_binCount(params.bins()), m_frames(fftwf_alloc_real(params.window)),
      m_bins(reinterpret_cast<std::complex<float>*>(fftwf_alloc_complex(params.bins())))
{
    if (!m_frames || !m_bins)
        throw std::bad_alloc();
}

Stft::Scratch::~Scratch()
{
    fftwf_free(m_frames);
    fftwf_free(m_bins);
}

Stft::Scratch::Scratch(Scratch&& other) noexcept
    : m_binCount(other.m_binCount), m_frames(std::exchange(other.m_frames, nullptr)), m_bins(std::exchange(other.m_bins, nullptr))
{
}

Stft::Scratch& Stft::Scratch::operator=(Scratch&& other) noexcept
{
    std::swap(m_binCount, other.m_binCount);
    std::swap(m_frames, other.m_frames);
    std::swap(m_bins, other.m_bins);
    return *this;
}

Stft::Stft(const StftParams& params, WindowShape shape)
    : m_params(params), m_window(makeWindow(shape, params.window)), m_synthesisWindow(m_window), m_plans(fftwPlans(params.window))
{
    const float scale = 1.0F / static_cast<float>(params.window);
    for (float& value : m_synthesisWindow)
        value *= scale;
}

void Stft::forward(std::span<const float> frames, std::span<std::complex<float>> bins, Scratch& scratch) const
{
    assert(frames.size() == m_params.window && bins.size() == m_params.bins());
    multiply(frames, m_window, scratch.m_frames);
    fftwf_execute_dft_r2c(m_plans->forward, scratch.m_frames, reinterpret_cast<fftwf_complex*>(scratch.m_bins));
    std::copy_n(scratch.m_bins, m_params.bins(), bins.begin());
}

void Stft::inverseAdd(std::span<float> sum, Scratch& scratch) const
{
    assert(sum.size() == m_params.window && scratch.m_binCount == m_params.bins());
    scratch.m_bins[0].imag(0.0F);
    scratch.m_bins[m_params.bins() - 1].imag(0.0F);
    fftwf_execute_dft_c2r(m_plans->backward, reinterpret_cast<fftwf_complex*>(scratch.m_bins), scratch.m_frames);
    multiplyAdd({scratch.m_frames, m_params.window}, m_synthesisWindow, sum.data());
}

void squaredWindowSum(std::span<const float> window, std::size_t hop, std::int64_t slices, std::int64_t firstFrame, std::span<float> out)
{
    const auto length = static_cast<std::int64_t>(window.size());
    const auto step = static_cast<std::int64_t>(hop);
    const auto sumAt = [&](std::int64_t position) { // from the start of slice 0
        const std::int64_t last = std::min(position / step, slices - 1);
        const std::int64_t first = position < length ? 0 : (position - length) / step + 1;
        double sum = 0.0;
        for (std::int64_t slice = first; slice <= last; ++slice) {
            const double value = window[static_cast<std::size_t>(position - slice * step)];
            sum += value * value;
        }
        return static_cast<float>(sum);
    };
    // Where all slices that reach a frame are there, the sum repeats after a hop.
    const std::int64_t start = firstFrame + length / 2;
    const auto isRegular = [&](std::int64_t position) { return position >= length && position < slices * step; };
    for (std::size_t i = 0; i < out.size(); ++i) {
        const std::int64_t position = start + static_cast<std::int64_t>(i);
        out[i] = i >= hop && isRegular(position - step) && isRegular(position) ? out[i - hop] : sumAt(position);
    }
}

} // namespace stemwright::dsp
