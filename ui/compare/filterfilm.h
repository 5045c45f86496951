#pragma once

#include "engine/separate/filtertrace.h"
#include "ui/lanes/spectrogramcontent.h"

#include <QStringList>

#include <memory>

namespace stemwright::ui {

/// How the filter arrived at its stems in a part of a song, with all that is needed to show it.
struct FilterFilm {
    separate::FilterTrace trace; ///< with its shares
    QStringList targets;         ///< of the trace's stems
    FrameRange range{};          ///< of the song
    int rateHz = 44'100;         ///< the song's
    double framesPerSlice = 1.0; ///< of the song
    double hzPerBin = 1.0;

    std::size_t steps() const { return trace.steps.size(); }
    double highestHz() const { return hzPerBin * static_cast<double>(trace.bins - 1); }
};
using FilmPtr = std::shared_ptr<const FilterFilm>;

/// What of a film is shown.
///   Mixture  how strong the song is; its strongest place has 0 dB.
///   Mask     the share of it that a stem has after a step.
///   Stem     how strong that stem is then, in the same dB.
enum class FilmPart { Mixture, Mask, Stem };

/// One still of a film over time and frequency; nothing outside its range.
class FilmContent final : public LaneContent {
public:
    static constexpr double kLowestDb = -80.0; ///< the darkest colour

    /// `stem` and `step` are of the film's trace; of the mixture they have no meaning.
    FilmContent(FilmPtr film, FilmPart part, std::size_t stem, std::size_t step, const SpectrogramLook& look);

    Picture paint(const Section& section, PaintClock::time_point deadline) const override;
    std::uint64_t generation(mix::FrameRange /*range*/) const override { return 0; }
    std::optional<FrequencyRuler> frequencies() const override { return FrequencyRuler{.axis = m_axis, .names = m_look.names}; }

private:
    /// The bins [first, end) of a row; at least one.
    struct Bins {
        std::size_t first = 0;
        std::size_t end = 1;
    };
    Bins binsOf(double rowFromTop, int rows) const;
    float valueOf(const Bins& bins, std::size_t slice) const;

    FilmPtr m_film;
    FilmPart m_part;
    std::size_t m_stem;
    std::size_t m_step;
    SpectrogramLook m_look;
    dsp::FrequencyAxis m_axis;
    float m_strongest;
};

} // namespace stemwright::ui
