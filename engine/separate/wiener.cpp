#include "engine/separate/wiener.h"

#include "engine/separate/bandedspectra.h"
#include "engine/separate/wienerkernels.h"

#include <hwy/cache_control.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <new>

namespace stemwright::separate {

namespace {

/// One call of the filter; its member functions move one block of bins between the caller's layout and the workspace.
struct BlockCopier {
    const WienerShape& shape;
    const WienerOptions& options;
    std::span<const std::complex<float>> mix;
    std::span<const float> magnitudes;
    std::span<std::complex<float>> stems;
    WienerWorkspace::Buffers& b;
    const model::Band& band;
    std::size_t firstBin = 0;
    std::size_t count = 0; ///< bins of this block, at most kBlock; the rest of each row is zero
    double scale = 1.0;    ///< inside = outside * scale

    /// The rows of a block lie pages apart, where no hardware looks ahead: asks for a row some slices before it is needed.
    template <class T>
    static void prefetch(const T* row)
    {
        for (std::size_t i = 0; i < kBlock * sizeof(T); i += 64)
            hwy::Prefetch(reinterpret_cast<const std::byte*>(row) + i);
    }

    /// Calls `move` with a row of the caller's, or for the last bins with a row that is as long as a block.
    template <class T, class Move>
    void withWholeRow(const T* row, const Move& move) const
    {
        if (count == kBlock) {
            move(row);
            return;
        }
        std::array<T, kBlock> whole{};
        std::copy_n(row, count, whole.begin());
        move(whole.data());
    }

    void loadMix() const
    {
        for (std::size_t t = 0; t < shape.slices; ++t)
            for (std::size_t c = 0; c < shape.channels; ++c) {
                const auto* from = mix.data() + (t * shape.channels + c) * shape.bins + firstBin;
                prefetch(from + kAhead * shape.channels * shape.bins);
                withWholeRow(
                    from, [&](const std::complex<float>* row) { loadComplex(reinterpret_cast<const float*>(row), scale, b.mixAt(t, c)); });
            }
    }

    void loadAmplitudes(std::size_t slice, std::span<double> amplitude) const
    {
        for (std::size_t j = 0; j < shape.targets; ++j)
            for (std::size_t c = 0; c < shape.channels; ++c) {
                const std::size_t modelChannel = shape.modelChannels == 1 ? 0 : c;
                const float* from = magnitudes.data() + ((j * shape.slices + slice) * shape.modelChannels + modelChannel) * band.count +
                                    firstBin - band.first;
                prefetch(from + kAhead * shape.modelChannels * band.count);
                double* to = amplitude.data() + (j * shape.channels + c) * kBlock;
                withWholeRow(from, [&](const float* row) { loadReal(row, scale, to); });
            }
    }

    void store(std::size_t slice) const
    {
        for (std::size_t j = 0; j < b.sources; ++j)
            for (std::size_t c = 0; c < shape.channels; ++c) {
                auto* to = stems.data() + ((j * shape.channels + c) * shape.slices + slice) * BandedSpectra::stride(band.count) + firstBin -
                           band.first;
                alignas(64) std::array<std::complex<float>, kBlock> last;
                auto* row = count == kBlock ? to : last.data();
                storeComplex(b.estimateOf(j, c), 1.0 / scale, reinterpret_cast<float*>(row));
                if (count < kBlock)
                    std::copy_n(row, count, to);
            }
    }
};

constexpr std::size_t kPollSlices = 4096; // a block of that many takes some milliseconds

/// The estimates of one slice, by the first estimates or by what followed from those of the iteration before.
void estimate(const BlockCopier& copier, std::size_t iteration, std::size_t slice, std::span<double> amplitude)
{
    if (iteration > 0) {
        filterSlice(copier.b, slice);
        return;
    }
    copier.loadAmplitudes(slice, amplitude);
    initialSlice(copier.b, copier.options, copier.scale, slice, amplitude.data());
}

Status filterBlock(const BlockCopier& copier, std::span<double> amplitude, const std::stop_token& stop, WienerWatcher* watcher)
{
    auto& b = copier.b;
    const WienerBlock block{.firstBin = copier.firstBin, .bins = copier.count, .scale = copier.scale, .numbers = b};
    const std::size_t iterations = copier.options.iterations;
    copier.loadMix();
    std::fill_n(b.sums, b.sources * Planes * kBlock, 0.0);
    std::ranges::fill(amplitude, 0.0);
    for (std::size_t iteration = 0; iteration <= iterations; ++iteration) {
        const bool isLast = iteration == iterations;
        const bool isFollowed = !isLast || watcher != nullptr;
        for (std::size_t t = 0; t < b.slices; ++t) {
            if (t % kPollSlices == 0 && stop.stop_requested())
                return failure(Errc::Cancelled, "Wiener filter");
            estimate(copier, iteration, t, amplitude);
            if (isFollowed)
                accumulate(b, t);
            if (watcher)
                watcher->sliceMade(iteration, t, block);
            if (isLast && copier.options.spread)
                spreadRest(b, t);
            if (isLast)
                copier.store(t);
        }
        if (isFollowed)
            normalise(b);
        if (watcher)
            watcher->iterationMade(iteration, block);
    }
    return {};
}

} // namespace

WienerWorkspace::WienerWorkspace() : m_buffers(std::make_unique<Buffers>()) {}
WienerWorkspace::~WienerWorkspace() = default;
WienerWorkspace::WienerWorkspace(WienerWorkspace&&) noexcept = default;
WienerWorkspace& WienerWorkspace::operator=(WienerWorkspace&&) noexcept = default;

Status wienerFilter(const WienerShape& shape, const WienerOptions& options, std::span<const std::complex<float>> mix, float mixPeak,
                    std::span<const float> magnitudes, const model::Band& band, std::span<std::complex<float>> stems,
                    WienerWorkspace& workspace, const std::stop_token& stop, WienerWatcher* watcher)
{
    assert(shape.channels == 1 || shape.channels == 2);
    assert(shape.modelChannels == 1 || shape.modelChannels == shape.channels);
    auto& buffers = workspace.buffers();
    buffers.shape(shape.slices, shape.channels, shape.targets + (options.residual ? 1 : 0));
    const auto amplitude = hwy::AllocateAligned<double>(buffers.sources * shape.channels * kBlock);
    if (!amplitude)
        throw std::bad_alloc();
    const std::span<double> amplitudes(amplitude.get(), buffers.sources * shape.channels * kBlock);
    const double level = options.iterations == 0 ? 1.0 : std::max(1.0, static_cast<double>(mixPeak) / kLevelCeiling);
    Status filtered;
    for (std::size_t bin = band.first; filtered && bin < band.first + band.count; bin += kBlock)
        filtered = filterBlock({.shape = shape,
                                .options = options,
                                .mix = mix,
                                .magnitudes = magnitudes,
                                .stems = stems,
                                .b = buffers,
                                .band = band,
                                .firstBin = bin,
                                .count = std::min(kBlock, band.first + band.count - bin),
                                .scale = 1.0 / level},
                               amplitudes, stop, watcher);
    return filtered;
}

} // namespace stemwright::separate
