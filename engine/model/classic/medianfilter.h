#pragma once

#include <cstddef>

namespace stemwright::model {

/// What a window sees beyond the ends of the axis: "c b a | a b c" (repeated as often as a long window needs) or zeros.
enum class Edge { Reflect, Zero };

/// A matrix or a part of one, looked at in place: row r begins at data + r * stride.
template <class T>
struct Plane {
    T* data = nullptr;
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t stride = 0;

    T* row(std::size_t index) const { return data + index * stride; }
    Plane part(std::size_t firstRow, std::size_t rowCount, std::size_t firstColumn, std::size_t columnCount) const
    {
        return {data + firstRow * stride + firstColumn, rowCount, columnCount, stride};
    }
};

/// Moving median down each column: out[r][c] is the median of in[r - length / 2 .. r + length / 2][c].
///
/// Exact, duplicates included, so that every instruction set gives the same bits. Columns share a vector register.
/// Shape   in and out of the same size, not overlapping; length odd.
/// Thread  any; allocates a few kilobytes.
/// Source  classical-methods 3.5.1 (sorted window in registers) and 3.4 (edges).
void medianDownColumns(Plane<const float> in, std::size_t length, Edge edge, Plane<float> out);

/// The same along each row.
void medianAlongRows(Plane<const float> in, std::size_t length, Edge edge, Plane<float> out);

} // namespace stemwright::model
