#pragma once

#include <complex>
#include <cstddef>
#include <memory>
#include <span>

struct fftw_plan_s;

namespace stemwright::evaluate {

/// Memory as FFTW wants it, for numbers that are overwritten before they are read.
template <class T>
class FftBuffer {
public:
    explicit FftBuffer(std::size_t count);
    T* data() { return m_memory.get(); }
    const T* data() const { return m_memory.get(); }
    std::size_t size() const { return m_count; }
    std::span<T> row(std::size_t index, std::size_t length) { return {data() + index * length, length}; }
    std::span<const T> row(std::size_t index, std::size_t length) const { return {data() + index * length, length}; }

private:
    struct Free {
        void operator()(T* memory) const;
    };
    std::unique_ptr<T, Free> m_memory;
    std::size_t m_count;
};
extern template class FftBuffer<double>;
extern template class FftBuffer<std::complex<double>>;

/// Real transforms in double precision: single precision does not suffice for correlations.
///
/// Shape   frames [size] <-> bins [size / 2 + 1], both in rows of an FftBuffer; size is even, which keeps rows aligned.
/// Scale   forward without a factor, inverse with 1 / size.
/// Thread  the transforms from several threads at once; planning is locked.
/// Source  FFTW3.
class RealFft {
public:
    explicit RealFft(std::size_t size);
    ~RealFft();
    RealFft(const RealFft&) = delete;
    RealFft& operator=(const RealFft&) = delete;

    std::size_t size() const { return m_size; }
    std::size_t bins() const { return m_size / 2 + 1; }
    void forward(std::span<double> frames, std::span<std::complex<double>> bins) const;
    /// The bins are undefined afterwards.
    void inverse(std::span<std::complex<double>> bins, std::span<double> frames) const;

private:
    std::size_t m_size;
    fftw_plan_s* m_forward = nullptr;
    fftw_plan_s* m_inverse = nullptr;
};

} // namespace stemwright::evaluate
