#pragma once

#include "engine/base/result.h"
#include "engine/dsp/frequencyaxis.h"
#include "engine/dsp/stft.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace stemwright::dsp {

/// Frames of a sound, interleaved, from within it.
using FrameReader = std::function<Status(std::int64_t firstFrame, std::span<float> frames)>;

/// A sound that can be read anywhere.
struct Sound {
    FrameReader read; ///< from any thread
    std::int64_t frames = 0;
    std::size_t channels = 1;
    int rateHz = 44'100;
};

/// What a row of the picture says of the bins that lie in it. Where a row lies between two bins it is drawn from both.
///   Peak  the strongest: a partial keeps its level however many bins share its row. For pictures of levels.
///   Mean  their energy: what shares of an energy are taken from.
enum class RowPower { Peak, Mean };

struct SpectrogramParams {
    std::size_t window = 4096; ///< frames, Hann
    FrequencyAxis axis{};
    std::size_t rows = 256;
    RowPower rowPower = RowPower::Peak;
};

/// Columns of equal width, each centred on its part of the song.
struct SpectrogramSection {
    double firstFrame = 0.0;
    double framesPerColumn = 1024.0;
    std::size_t columns = 0;
};

/// How much of a column is looked at where it is wider than the window.
///   Whole   slices side by side; the column is the mean of their power, so that a level does not change with the zoom.
///   Middle  one slice, whatever lies beside it.
enum class ColumnCover { Whole, Middle };

/// The spectrogram of a sound as pictures show it, at any zoom: slices are taken where columns are, not from a fixed grid.
///
/// Shape   power [rows][columns], row 0 the highest frequency. Mean over the channels.
/// Unit    a sine of full scale has power 1 (0 dB) where its frequency is a bin's.
/// Thread  const functions from several threads at once.
/// Errors  those of the reader. Frames outside the sound are silence.
class Spectrogram {
public:
    Spectrogram(const SpectrogramParams& params, int rateHz);

    const SpectrogramParams& params() const { return m_params; }
    [[nodiscard]] Status compute(const Sound& sound, const SpectrogramSection& section, ColumnCover cover, std::span<float> power) const;

private:
    /// A row is the bins [first, end), or lies between `first` and the next when there are none.
    struct Row {
        std::size_t first = 0;
        std::size_t end = 0;
        float share = 0.0F; ///< of the next bin
    };
    struct Work;
    float powerOf(const Row& row, std::span<const float> bins) const;
    void addSlice(std::span<const float> frames, std::size_t channels, Work& work) const;

    SpectrogramParams m_params;
    Stft m_stft;
    float m_scale;
    std::vector<Row> m_rows;
};

/// 10 log10 of each power, in hundredths of a decibel, as pictures keep it; nothing is weaker than -200 dB.
void toCentibels(std::span<const float> power, std::span<std::int16_t> out);
inline constexpr int kCentibelsPerDecibel = 100;

} // namespace stemwright::dsp
