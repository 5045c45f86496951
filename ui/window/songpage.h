#pragma once

#include "engine/mix/mixer.h"
#include "ui/lanes/lanecontents.h"
#include "ui/lanes/laneprobe.h"
#include "ui/lanes/lanetool.h"
#include "ui/lanes/pictureworker.h"
#include "ui/lanes/timeview.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLayout;
class QScrollArea;
class QVBoxLayout;

namespace stemwright::ui {

class LaneView;
class LoopEdits;
class MixerEdits;
class MixerModel;
class Overview;
class PlaybackController;
class SongController;
class Strip;
class TransportBar;

/// The open song: ruler, and a lane with its strip for each stem; the song itself until there are stems.
class SongPage : public QWidget {
    Q_OBJECT

public:
    SongPage(SongController& songs, MixerEdits& edits, PlaybackController& playback, LoopEdits& loops, LaneLooks& looks,
             QWidget* parent = nullptr);

    TimeView& time() { return m_time; }
    /// Transport and overview, which have the window's whole width: whoever arranges the window places them.
    QWidget& header() { return *m_header; }
    TransportBar& transport() { return *m_transport; }
    /// The strip that has the keyboard, or whose lane has, down, or up for negative numbers.
    void moveFocused(int places);
    void muteFocused();
    void soloFocused();
    /// Gives the keyboard to the same control of the strip so far down, or up for negative numbers; from elsewhere to the first or last
    /// lane.
    void focusLane(int places);
    /// The stem whose lane has the keyboard, or a control of whose strip.
    std::optional<std::size_t> focusedStem() const;
    /// The stems of the next MixerModel::stemsChanged, as they are heard, and their peaks.
    void setSource(std::shared_ptr<mix::Source> stems, std::vector<std::shared_ptr<const Peaks>> peaks)
    {
        m_source = std::move(stems);
        m_peaks = std::move(peaks);
    }

    /// A stem whose lane has the page for itself, without its strip.
    struct Alone {
        int stem = 0;
        QPointer<LaneTool> tool; ///< that works in it
        /// What is seen, over what the lane shows elsewhere.
        std::function<std::shared_ptr<const LaneContent>(std::shared_ptr<const LaneContent>)> over;
    };
    void showAlone(const std::optional<Alone>& alone);
    /// Of the lane that is alone.
    LaneView* aloneLane() const { return m_alone ? m_lanes[static_cast<std::size_t>(m_alone->stem)] : nullptr; }
    /// Stems sound otherwise in places: their pictures follow.
    void refresh();

Q_SIGNALS:
    void laneWanted(int stem); ///< instead of the one that is alone
    void stripMade(stemwright::ui::Strip& strip, int stem);
    void laneMade(QVBoxLayout& column, int stem); ///< to which something can be added, under the lane and as wide
    void lanesShown();                            ///< others, or in other colours

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectSignals();
    void clearLanes();
    void showSong();
    QWidget* makeSongStrip();
    void takeStems();
    void showStems();
    void showOrder();
    QVBoxLayout& addLane(QWidget* strip, LaneView* lane, const QString& target);
    void setContents();
    void applyAlone();
    void showHearing();
    void showPosition(std::int64_t frame);
    void probe(const LaneView& lane, QPointF position);
    void takePeaks(const mix::Peaks& peaks, double seconds);

    SongController& m_songs;
    MixerEdits& m_edits;
    MixerModel& m_mixer;
    PlaybackController& m_playback;
    TimeView m_time;
    LaneLooks& m_looks;
    LaneContents m_contents;
    PictureWorker m_worker;
    LaneProbe m_probe;
    QWidget* m_header;
    TransportBar* m_transport;
    Overview* m_overview;
    QScrollArea* m_scroll;
    QWidget* m_rows;
    QVBoxLayout* m_rowsLayout;
    QLayout* m_rulerRow;
    std::shared_ptr<mix::Source> m_source;
    std::vector<std::shared_ptr<const Peaks>> m_peaks;
    std::optional<Alone> m_alone;
    std::optional<int> m_percent;   ///< of the separation that runs
    std::vector<Strip*> m_strips;   ///< by their stem, as the lanes
    std::vector<LaneView*> m_lanes; ///< in any order on the page
};

} // namespace stemwright::ui
