#include "ui/lanes/lanecontents.h"

#include "ui/lanes/layeredcontent.h"
#include "ui/lanes/pointerprobe.h"
#include "ui/lanes/waveformcontent.h"
#include "ui/song/songcontroller.h"

namespace stemwright::ui {

namespace {

constexpr std::size_t kTileBytes = std::size_t{96} << 20;
constexpr int kOverlayLighter = 130; // percent; over colours a waveform needs more light than over the ground

} // namespace

LaneContents::LaneContents(const LaneLooks& looks) : m_looks(looks), m_cache(std::make_shared<TileCache>(kTileBytes)) {}

void LaneContents::setSong(const OpenSong& song, const OpenStems* stems, std::shared_ptr<mix::Source> source)
{
    m_source = std::move(source);
    m_tiles = std::make_shared<const SpectrumTiles>(m_source, m_cache);
    m_peaks = {song.peaks};
    m_names.clear();
    if (!stems)
        return;
    m_peaks.insert(m_peaks.end(), stems->peaks.begin(), stems->peaks.end());
    m_names.assign(stems->names.begin(), stems->names.end());
}

std::shared_ptr<const LaneContent> LaneContents::overview(const QColor& colour) const { return waveform(SpectrumTiles::kOriginal, colour); }

std::shared_ptr<const LaneContent> LaneContents::original(const QColor& colour) const
{
    return content(m_looks.kindOf(LaneLooks::kSong), SpectrumTiles::kOriginal, colour);
}

std::shared_ptr<const LaneContent> LaneContents::stem(std::size_t stem, const QColor& colour) const
{
    return content(m_looks.kindOf(m_names[stem]), static_cast<int>(stem), colour);
}

void LaneContents::measure(PointerProbe& probe, int stem, int rows, const SpectrumPlace& place) const
{
    const SpectrogramLook& look = m_looks.spectrogram();
    probe.request(m_tiles, {.stem = stem, .window = look.window, .scale = look.scale, .rows = rows}, place);
}

std::shared_ptr<const LaneContent> LaneContents::content(LaneKind kind, int stem, const QColor& colour) const
{
    const auto spectrogram = [&](SpectrogramKind spectrogramKind) {
        return std::make_shared<SpectrogramContent>(m_tiles, stem, spectrogramKind, m_looks.spectrogram());
    };
    switch (kind) {
    case LaneKind::Spectrogram:
        return spectrogram(SpectrogramKind::Levels);
    case LaneKind::Mask:
        return spectrogram(SpectrogramKind::Mask);
    case LaneKind::MaskedSpectrogram:
        return spectrogram(SpectrogramKind::Masked);
    case LaneKind::WaveformOverSpectrogram:
        return std::make_shared<LayeredContent>(spectrogram(SpectrogramKind::Levels), waveform(stem, colour.lighter(kOverlayLighter)));
    case LaneKind::Waveform:
        break;
    }
    return waveform(stem, colour);
}

std::shared_ptr<const LaneContent> LaneContents::waveform(int stem, const QColor& colour) const
{
    return std::make_shared<WaveformContent>(
        m_peaks[static_cast<std::size_t>(stem - SpectrumTiles::kOriginal)],
        [source = m_source, stem](std::int64_t first, std::span<float> frames) { return readSound(*source, stem, first, frames); },
        m_source->channels(), colour);
}

} // namespace stemwright::ui
