#pragma once

#include "ui/lanes/spectrogramcontent.h"

#include <QString>

#include <memory>

namespace stemwright::ui {

/// What of two sounds is compared.
///   Shares  their parts of the energy of all stems, from -1 to 1.
///   Levels  how strong they are, in dB; what is weaker than the weakest level shown counts as that.
enum class DifferenceKind { Shares, Levels };

/// How differences look, the same for all pictures of one comparison.
struct DifferenceLook {
    SpectrogramLook spectrogram{}; ///< all but its colours, which are the levels'
    DifferenceGround ground = DifferenceGround::Dark;
    float mostShare = 0.5F; ///< from here on, and below its negative, the colours are the strongest
    float mostDb = 20.0F;
    bool operator==(const DifferenceLook&) const = default;
};

/// One of the two that are compared.
struct ComparedStem {
    std::shared_ptr<const SpectrumTiles> tiles; ///< of songs of equal length and rate
    int stem = 0;
};

/// What one sound has more of than another, over time and frequency: red where there is more in A, blue where there is more in B. It is
/// taken from the tiles that their own pictures are made of.
class DifferenceContent final : public LaneContent {
public:
    DifferenceContent(ComparedStem a, ComparedStem b, DifferenceKind kind, const DifferenceLook& look);

    Picture paint(const Section& section, PaintClock::time_point deadline) const override;
    std::uint64_t generation(mix::FrameRange range) const override
    {
        return m_a.tiles->generation(m_a.stem, range) + m_b.tiles->generation(m_b.stem, range);
    }
    std::optional<FrequencyRuler> frequencies() const override
    {
        return FrequencyRuler{.axis = m_a.tiles->axis(m_look.spectrogram.scale), .names = m_look.spectrogram.names};
    }

private:
    ComparedStem m_a;
    ComparedStem m_b;
    DifferenceKind m_kind;
    DifferenceLook m_look;
};

/// The ends of the colours, in words: "50 % more in B" and "50 % more in A", or in dB.
struct DifferenceEnds {
    QString inB;
    QString inA;
};
DifferenceEnds differenceEnds(DifferenceKind kind, const DifferenceLook& look);

} // namespace stemwright::ui
