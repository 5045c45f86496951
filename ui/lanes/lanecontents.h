#pragma once

#include "ui/lanes/lanelooks.h"

#include <QColor>

#include <memory>

namespace stemwright::ui {

class Peaks;
class PointerProbe;
struct OpenSong;
struct OpenStems;

/// Makes what the lanes of the open song show. What was computed for spectrograms is kept while the choice goes back and forth.
class LaneContents {
public:
    /// `looks` outlives the contents.
    explicit LaneContents(const LaneLooks& looks);

    /// Of another song, or with other stems, which are read from `source`.
    void setSong(const OpenSong& song, const OpenStems* stems, std::shared_ptr<mix::Source> source);
    /// The song itself as a waveform.
    std::shared_ptr<const LaneContent> overview(const QColor& colour) const;
    std::shared_ptr<const LaneContent> original(const QColor& colour) const;
    /// Measures a point of a lane that is `rows` pixels high.
    void measure(PointerProbe& probe, int stem, int rows, const SpectrumPlace& place) const;
    std::shared_ptr<const LaneContent> stem(std::size_t stem, const QColor& colour) const;

private:
    std::shared_ptr<const LaneContent> content(LaneKind kind, int stem, const QColor& colour) const;
    std::shared_ptr<const LaneContent> waveform(int stem, const QColor& colour) const;

    const LaneLooks& m_looks;
    std::shared_ptr<TileCache> m_cache;
    std::shared_ptr<mix::Source> m_source;
    std::shared_ptr<const SpectrumTiles> m_tiles;
    std::vector<std::shared_ptr<const Peaks>> m_peaks; ///< of the song, then of the stems
    std::vector<QString> m_names;                      ///< the targets'
};

} // namespace stemwright::ui
