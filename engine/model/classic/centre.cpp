#include "engine/model/classic/centre.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

namespace stemwright::model {

namespace {

constexpr std::size_t kBlock = 256; // bins whose sums stay in the first-level cache

struct Sums {
    std::array<float, kBlock> power{};
    std::array<float, kBlock> crossReal{};
    std::array<float, kBlock> crossImag{};

    void add(const std::complex<float>* left, const std::complex<float>* right, std::size_t count)
    {
        for (std::size_t k = 0; k < count; ++k) {
            const float a = left[k].real();
            const float b = left[k].imag();
            const float c = right[k].real();
            const float d = right[k].imag();
            power[k] += a * a + b * b + c * c + d * d;
            crossReal[k] += a * c + b * d;
            crossImag[k] += b * c - a * d;
        }
    }
};

} // namespace

void centreSimilarity(std::span<const std::complex<float>* const> left, std::span<const std::complex<float>* const> right,
                      std::span<float> out)
{
    assert(left.size() == right.size());
    for (std::size_t first = 0; first < out.size(); first += kBlock) {
        const std::size_t count = std::min(kBlock, out.size() - first);
        Sums sums;
        for (std::size_t slice = 0; slice < left.size(); ++slice)
            sums.add(left[slice] + first, right[slice] + first, count);
        for (std::size_t k = 0; k < count; ++k) {
            const float cross = std::sqrt(sums.crossReal[k] * sums.crossReal[k] + sums.crossImag[k] * sums.crossImag[k]);
            out[first + k] = std::min(2.0F * cross / std::max(sums.power[k], std::numeric_limits<float>::min()), 1.0F);
        }
    }
}

} // namespace stemwright::model
