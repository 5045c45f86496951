#include "ui/compare/filterfilm.h"

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

namespace {

constexpr double kLowestHz = 40.0;
constexpr float kSilence = 1e-20F;
constexpr float kLastColour = std::tuple_size_v<ColourTable> - 1;

} // namespace

FilmContent::FilmContent(FilmPtr film, FilmPart part, std::size_t stem, std::size_t step, const SpectrogramLook& look)
    : m_film(std::move(film)), m_part(part), m_stem(stem), m_step(step), m_look(look),
      m_axis{.scale = look.scale, .lowHz = kLowestHz, .highHz = m_film->highestHz()},
      m_strongest(std::max(kSilence, std::ranges::max(m_film->trace.mixtureEnergies)))
{
}

FilmContent::Bins FilmContent::binsOf(double rowFromTop, int rows) const
{
    const std::size_t bins = m_film->trace.bins;
    const auto binAt = [&](double row) {
        return std::clamp(m_axis.hzAt(1.0 - row / rows) / m_film->hzPerBin, 0.0, static_cast<double>(bins - 1));
    };
    const auto first = static_cast<std::size_t>(std::lround(binAt(rowFromTop + 1.0)));
    const auto end = static_cast<std::size_t>(std::lround(binAt(rowFromTop)));
    return {.first = first, .end = std::clamp(end, first + 1, bins)};
}

/// From 0 to 1: the place of the colour.
float FilmContent::valueOf(const Bins& bins, std::size_t slice) const
{
    const separate::FilterTrace& trace = m_film->trace;
    const std::vector<float>& shares = trace.steps[m_step].shares;
    float mixture = 0.0F;
    float stem = 0.0F;
    float strongest = 0.0F;
    for (std::size_t bin = bins.first; bin < bins.end; ++bin) {
        const float energy = trace.mixtureEnergies[bin * trace.slices + slice];
        const float own = energy * shares[(m_stem * trace.bins + bin) * trace.slices + slice];
        mixture += energy;
        stem += own;
        strongest = std::max(strongest, m_part == FilmPart::Mixture ? energy : own);
    }
    if (m_part == FilmPart::Mask)
        return mixture > 0.0F ? std::clamp(stem / mixture, 0.0F, 1.0F) : 0.0F;
    const double db = 10.0 * std::log10(std::max(strongest, kSilence) / m_strongest);
    return static_cast<float>(std::clamp(1.0 - db / kLowestDb, 0.0, 1.0));
}

Picture FilmContent::paint(const Section& section, PaintClock::time_point /*deadline*/) const
{
    Picture picture{.image = QImage(section.pixels, QImage::Format_ARGB32_Premultiplied)};
    picture.image.fill(Qt::transparent);
    const ColourTable& table = colourTable(m_look.map);
    std::vector<std::ptrdiff_t> slices; // of each column; -1: there is nothing
    for (int x = 0; x < section.pixels.width(); ++x) {
        const double frame = section.firstFrame + (x + 0.5) * section.framesPerPixel;
        const auto slice = static_cast<std::ptrdiff_t>(std::llround(frame / m_film->framesPerSlice) - m_film->trace.firstSlice);
        const bool isThere = frame >= static_cast<double>(m_film->range.first) && frame < static_cast<double>(m_film->range.end);
        slices.push_back(isThere ? std::clamp<std::ptrdiff_t>(slice, 0, static_cast<std::ptrdiff_t>(m_film->trace.slices) - 1) : -1);
    }
    for (int y = 0; y < section.pixels.height(); ++y) {
        auto* pixels = reinterpret_cast<QRgb*>(picture.image.scanLine(y));
        const Bins bins = binsOf(y, section.pixels.height());
        std::ptrdiff_t last = -1; // of neighbouring columns with the same slice one is computed
        for (std::size_t x = 0; x < slices.size(); ++x) {
            if (slices[x] < 0)
                continue;
            if (slices[x] == last) {
                pixels[x] = pixels[x - 1];
                continue;
            }
            last = slices[x];
            pixels[x] = table[static_cast<std::size_t>(valueOf(bins, static_cast<std::size_t>(last)) * kLastColour)];
        }
    }
    return picture;
}

} // namespace stemwright::ui
