#pragma once

#include "ui/compare/comparison.h"
#include "ui/lanes/differencecontent.h"
#include "ui/lanes/lanelooks.h"
#include "ui/lanes/pictureworker.h"
#include "ui/lanes/pointerprobe.h"
#include "ui/lanes/timeview.h"
#include "ui/pictures/figure.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace stemwright::ui {

class ColourLegend;
class LaneView;
class TimeRuler;

/// What a comparison shows of both takes: how their masks differ, or how their levels do.
struct LaneChoice {
    QString target; ///< "vocals"
    DifferenceKind kind = DifferenceKind::Shares;
    bool operator==(const LaneChoice&) const = default;
};

/// The same lane of two takes above one another, with one axis of time, and below them what differs. What is under the pointer is told in
/// words for both.
class CompareLanes : public QWidget {
    Q_OBJECT

public:
    /// `looks` outlives the lanes.
    explicit CompareLanes(const LaneLooks& looks, QWidget* parent = nullptr);

    /// Two takes of the same song.
    void setTakes(const ComparedTake& a, const ComparedTake& b);
    /// A stem that at least one of them has; `name` is how it is called.
    void setChoice(const LaneChoice& choice, const QString& name);
    void setPlayhead(std::int64_t frame);
    void setLoop(std::optional<mix::FrameRange> loop);
    TimeView& time() { return m_time; }
    /// Follows stems that are still being made.
    void refresh();
    /// What is shown, for a picture of it.
    std::vector<FigurePanel> panels() const;

Q_SIGNALS:
    void seekRequested(std::int64_t frame);
    void loopRequested(stemwright::mix::FrameRange range);
    void loopDragBegun();
    void loopDragEnded();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Place { A, B, Difference };
    static constexpr int kPlaces = Difference + 1;
    struct Lane {
        QLabel* title = nullptr;
        ColourLegend* legend = nullptr;
        LaneView* view = nullptr;
        std::shared_ptr<const LaneContent> content{}; ///< null: there is nothing to be shown
        ColourBar bar{};
    };
    struct Side {
        ComparedTake take;
        std::shared_ptr<const SpectrumTiles> tiles;
        PointerProbe probe;
        std::optional<SpectrumPoint> point; ///< the newest measurement
        int stem = -1;                      ///< the chosen one; -1: this take has none of that name
    };
    void addLane(QVBoxLayout& layout, Place place);
    void setContents();
    void setContent(Place place, std::shared_ptr<const LaneContent> content);
    void setBar(Place place, const ColourBar& bar, const QString& lowest, const QString& highest);
    void setLegends(const DifferenceLook& look);
    void measure(const LaneView& lane, QPointF position);
    void showProbed();
    QString pointText(const Side& side) const;

    const LaneLooks& m_looks;
    TimeView m_time;
    PictureWorker m_worker;
    std::shared_ptr<TileCache> m_cache;
    std::array<Side, 2> m_sides;
    std::array<Lane, kPlaces> m_lanes;
    TimeRuler* m_ruler;
    QLabel* m_pointed;
    LaneChoice m_choice;
    QString m_name;
};

} // namespace stemwright::ui
