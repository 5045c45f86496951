#include "engine/evaluate/linearsystem.h"

#include "engine/evaluate/kernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace stemwright::evaluate {

namespace {

constexpr std::size_t kPanelColumns = 64;               ///< factored at once; the depth of the products
constexpr std::size_t kStripColumns = 8 * kTileColumns; ///< of the rest, worked on by one thread at once

std::size_t tilesIn(std::size_t rows) { return (rows + kTileRows - 1) / kTileRows; }

/// The matrix while it is factored, column by column.
class Factoring {
public:
    Factoring(std::span<double> matrix, std::size_t order) : m_matrix(matrix), m_order(order), m_pivots(order) {}

    Status run(ThreadPool& pool, const std::stop_token& stop)
    {
        for (std::size_t begin = 0; begin < m_order; begin += kPanelColumns) {
            if (stop.stop_requested())
                return failure(Errc::Cancelled, "the evaluation was cancelled");
            const std::size_t end = std::min(begin + kPanelColumns, m_order);
            factorPanel(begin, end);
            packPanel(begin, end);
            const std::size_t strips = (m_order - end + kStripColumns - 1) / kStripColumns;
            const Status done = pool.parallelFor(strips, [&](std::size_t strip) -> Status {
                const std::size_t first = end + strip * kStripColumns;
                updateStrip(begin, end, first, std::min(first + kStripColumns, m_order));
                return {};
            });
            if (!done)
                return done;
            for (std::size_t column = 0; column < begin; ++column)
                swapRows(column, begin, end);
        }
        return {};
    }

    const std::vector<std::size_t>& pivots() const { return m_pivots; }

private:
    double* column(std::size_t index) { return m_matrix.data() + index * m_order; }

    void swapRows(std::size_t ofColumn, std::size_t begin, std::size_t end)
    {
        double* values = column(ofColumn);
        for (std::size_t k = begin; k < end; ++k)
            std::swap(values[k], values[m_pivots[k]]);
    }

    void factorPanel(std::size_t begin, std::size_t end)
    {
        for (std::size_t k = begin; k < end; ++k) {
            double* values = column(k);
            const double* largest =
                std::max_element(values + k, values + m_order, [](double a, double b) { return std::abs(a) < std::abs(b); });
            m_pivots[k] = static_cast<std::size_t>(largest - values);
            for (std::size_t other = begin; other < end; ++other)
                std::swap(column(other)[k], column(other)[m_pivots[k]]);
            if (values[k] == 0.0)
                continue; // nothing is left of this column
            const double factor = 1.0 / values[k];
            for (std::size_t row = k + 1; row < m_order; ++row)
                values[row] *= factor;
            for (std::size_t other = k + 1; other < end; ++other)
                subtractScaled({values + k + 1, m_order - k - 1}, column(other)[k], column(other) + k + 1);
        }
    }

    /// The part of the panel below its triangle, as subtractTile() wants it.
    void packPanel(std::size_t begin, std::size_t end)
    {
        const std::size_t depth = end - begin;
        m_packed.assign(tilesIn(m_order - end) * depth * kTileRows, 0.0);
        for (std::size_t k = 0; k < depth; ++k)
            for (std::size_t row = end; row < m_order; ++row) {
                const std::size_t tile = (row - end) / kTileRows;
                m_packed[(tile * depth + k) * kTileRows + (row - end) % kTileRows] = column(begin + k)[row];
            }
    }

    /// What the panel [begin, end) means for the columns [first, last).
    void updateStrip(std::size_t begin, std::size_t end, std::size_t first, std::size_t last)
    {
        const std::size_t depth = end - begin;
        std::array<double, kPanelColumns * kStripColumns> packed{};
        for (std::size_t c = first; c < last; ++c) {
            swapRows(c, begin, end);
            for (std::size_t k = begin; k < end; ++k)
                subtractScaled({column(k) + k + 1, end - k - 1}, column(c)[k], column(c) + k + 1);
            const std::size_t tile = (c - first) / kTileColumns;
            for (std::size_t k = 0; k < depth; ++k)
                packed[(tile * depth + k) * kTileColumns + (c - first) % kTileColumns] = column(c)[begin + k];
        }
        for (std::size_t row = end; row < m_order; row += kTileRows)
            for (std::size_t c = first; c < last; c += kTileColumns)
                updateTile(m_packed.data() + (row - end) * depth, packed.data() + (c - first) * depth, depth, row, c, last);
    }

    void updateTile(const double* a, const double* b, std::size_t depth, std::size_t row, std::size_t first, std::size_t last)
    {
        const std::size_t rows = std::min(kTileRows, m_order - row);
        const std::size_t columns = std::min(kTileColumns, last - first);
        if (rows == kTileRows && columns == kTileColumns)
            return subtractTile(a, b, depth, column(first) + row, m_order);
        std::array<double, kTileRows * kTileColumns> edge{};
        subtractTile(a, b, depth, edge.data(), kTileRows);
        for (std::size_t c = 0; c < columns; ++c)
            for (std::size_t r = 0; r < rows; ++r)
                column(first + c)[row + r] += edge[c * kTileRows + r];
    }

    std::span<double> m_matrix;
    std::size_t m_order;
    std::vector<std::size_t> m_pivots;
    std::vector<double> m_packed;
};

} // namespace

Status solveInPlace(std::span<double> matrix, std::size_t order, std::span<double> sides, ThreadPool& pool, const std::stop_token& stop)
{
    Factoring factoring(matrix, order);
    if (const Status done = factoring.run(pool, stop); !done)
        return done;
    const auto sideCount = sides.size() / order;
    for (std::size_t side = 0; side < sideCount; ++side)
        for (std::size_t k = 0; k < order; ++k)
            std::swap(sides[side * order + k], sides[side * order + factoring.pivots()[k]]);
    for (std::size_t k = 0; k < order; ++k) // each column serves all sides while it is at hand
        for (std::size_t side = 0; side < sideCount; ++side) {
            double* x = sides.data() + side * order;
            subtractScaled(matrix.subspan(k * order + k + 1, order - k - 1), x[k], x + k + 1);
        }
    for (std::size_t k = order; k-- > 0;)
        for (std::size_t side = 0; side < sideCount; ++side) {
            double* x = sides.data() + side * order;
            const double pivot = matrix[k * order + k];
            x[k] = pivot == 0.0 ? 0.0 : x[k] / pivot;
            subtractScaled(matrix.subspan(k * order, k), x[k], x);
        }
    return {};
}

} // namespace stemwright::evaluate
