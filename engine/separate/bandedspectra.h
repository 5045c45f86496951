#pragma once

#include "engine/base/bigbuffer.h"
#include "engine/model/band.h"

#include <algorithm>
#include <complex>
#include <span>

namespace stemwright::separate {

/// Spectra of several rows (a stem's channels) in one window, band after band: the filter, which works on one band of all slices, and the
/// inverse transform, which works on one slice of all bands, both find runs of memory instead of single cache lines pages apart.
///
/// Layout  [bands][rows][slices][stride(band's bins)]
class BandedSpectra {
public:
    /// Length of a band's row: a whole number of cache lines.
    static std::size_t stride(std::size_t bandBins) { return (bandBins + 7) / 8 * 8; }

    void resize(std::size_t bins, std::size_t rows, std::size_t slices)
    {
        m_bins = bins;
        m_rows = rows;
        m_slices = slices;
        const auto last = model::Band::at(model::Band::countOf(bins) - 1, bins);
        m_values.resize((last.first + stride(last.count)) * rows * slices);
    }

    /// [rows][slices][stride], aligned to 64 bytes
    std::span<std::complex<float>> band(const model::Band& band)
    {
        return std::span<std::complex<float>>(m_values).subspan(band.first * m_rows * m_slices, stride(band.count) * m_rows * m_slices);
    }

    /// All bins of one slice: out [bins].
    void gather(std::size_t row, std::size_t slice, std::span<std::complex<float>> out) const
    {
        for (std::size_t index = 0; index < model::Band::countOf(m_bins); ++index) {
            const auto band = model::Band::at(index, m_bins);
            const auto* from = m_values.data() + band.first * m_rows * m_slices + (row * m_slices + slice) * stride(band.count);
            std::copy_n(from, band.count, out.data() + band.first);
        }
    }

private:
    std::size_t m_bins = 0;
    std::size_t m_rows = 0;
    std::size_t m_slices = 0;
    BigBuffer<std::complex<float>> m_values;
};

} // namespace stemwright::separate
