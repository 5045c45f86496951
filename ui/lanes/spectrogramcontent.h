#pragma once

#include "ui/lanes/spectrumtiles.h"
#include "ui/look/colourmap.h"

#include <memory>

namespace stemwright::ui {

/// How spectrograms look, the same in all lanes.
struct SpectrogramLook {
    ColourMap map = ColourMap::Magma;
    dsp::FrequencyScale scale = dsp::FrequencyScale::Log;
    std::size_t window = 4096; ///< frames
    int lowestDb = -90;        ///< the darkest colour; a sine of full scale has 0 dB
    int highestDb = -10;       ///< the lightest
    FrequencyNames names = FrequencyNames::Hertz;
    bool operator==(const SpectrogramLook&) const = default;
};

/// What a picture over time and frequency says of a sound.
///   Levels  how strong it is.
///   Mask    its share of the energy of all stems: what the filter decided.
///   Masked  how strong it is, over the darkest colour, as opaque as its share.
enum class SpectrogramKind { Levels, Mask, Masked };

/// One sound over time and frequency. The original has levels only.
class SpectrogramContent final : public LaneContent {
public:
    SpectrogramContent(std::shared_ptr<const SpectrumTiles> tiles, int stem, SpectrogramKind kind, const SpectrogramLook& look);

    Picture paint(const Section& section, PaintClock::time_point deadline) const override;
    std::uint64_t generation(mix::FrameRange range) const override { return m_tiles->generation(m_stem, range); }
    std::optional<FrequencyRuler> frequencies() const override
    {
        return FrequencyRuler{.axis = m_tiles->axis(m_look.scale), .names = m_look.names};
    }

private:
    struct Part;
    bool drawLevels(QImage& image, const Part& part) const;
    bool drawMask(QImage& image, const Part& part) const;
    bool fadeByMask(QImage& image, const Part& part) const;

    std::shared_ptr<const SpectrumTiles> m_tiles;
    int m_stem;
    SpectrogramKind m_kind;
    SpectrogramLook m_look;
};

} // namespace stemwright::ui
