#include "engine/evaluate/realfft.h"

#include <fftw3.h>

#include <mutex>
#include <new>

namespace stemwright::evaluate {

namespace {

std::mutex g_planner;

fftw_complex* asFftw(std::complex<double>* bins) { return reinterpret_cast<fftw_complex*>(bins); }

} // namespace

template <class T>
FftBuffer<T>::FftBuffer(std::size_t count) : m_memory(static_cast<T*>(fftw_malloc(count * sizeof(T)))), m_count(count)
{
    if (!m_memory)
        throw std::bad_alloc();
}
template <class T>
void FftBuffer<T>::Free::operator()(T* memory) const
{
    fftw_free(memory);
}
template class FftBuffer<double>;
template class FftBuffer<std::complex<double>>;

// FFTW_ESTIMATE: the same sums in the same order in every run, so that figures repeat.
RealFft::RealFft(std::size_t size) : m_size(size)
{
    FftBuffer<double> frames(size);
    FftBuffer<std::complex<double>> spectrum(bins());
    const std::scoped_lock lock(g_planner);
    const auto n = static_cast<int>(size);
    m_forward = fftw_plan_dft_r2c_1d(n, frames.data(), asFftw(spectrum.data()), FFTW_ESTIMATE);
    m_inverse = fftw_plan_dft_c2r_1d(n, asFftw(spectrum.data()), frames.data(), FFTW_ESTIMATE);
}

RealFft::~RealFft()
{
    const std::scoped_lock lock(g_planner);
    fftw_destroy_plan(m_forward);
    fftw_destroy_plan(m_inverse);
}

void RealFft::forward(std::span<double> frames, std::span<std::complex<double>> bins) const
{
    fftw_execute_dft_r2c(m_forward, frames.data(), asFftw(bins.data()));
}

void RealFft::inverse(std::span<std::complex<double>> bins, std::span<double> frames) const
{
    fftw_execute_dft_c2r(m_inverse, asFftw(bins.data()), frames.data());
    const double factor = 1.0 / static_cast<double>(m_size);
    for (double& frame : frames)
        frame *= factor;
}

} // namespace stemwright::evaluate
