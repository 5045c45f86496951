#pragma once

#include <complex>
#include <cstddef>
#include <span>

/// Inner loops in double precision, for whatever vectors the processor has.
namespace stemwright::evaluate {

/// Rows and columns of the tile that subtractTile() works on.
inline constexpr std::size_t kTileRows = 16;
inline constexpr std::size_t kTileColumns = 6;

/// c -= a b for one tile. Shape  a [depth][kTileRows]; b [depth][kTileColumns]; c column-major, columns `stride` apart.
void subtractTile(const double* a, const double* b, std::size_t depth, double* c, std::size_t stride);

/// to -= factor * from
void subtractScaled(std::span<const double> from, double factor, double* to);

/// The sum of a b.
double dotProduct(std::span<const double> a, std::span<const double> b);

/// sum += conj(a) b
void addConjugateProduct(std::span<const std::complex<double>> a, std::span<const std::complex<double>> b, std::complex<double>* sum);
/// sum += a b
void addProduct(std::span<const std::complex<double>> a, std::span<const std::complex<double>> b, std::complex<double>* sum);

} // namespace stemwright::evaluate
