#include "tests/support/memorysource.h"
#include "ui/edit/selection.h"
#include "ui/edit/selectiontool.h"
#include "ui/edit/shapes.h"
#include "ui/lanes/laneview.h"
#include "ui/lanes/pictureplane.h"
#include "ui/lanes/pictureworker.h"
#include "ui/lanes/spectrogramcontent.h"
#include "ui/lanes/timeview.h"
#include "ui/lanes/waveformcontent.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kRateHz = 44'100;
constexpr std::int64_t kFrames = 441'000;
constexpr QSize kSize(500, 200);
const QString kVocals = QStringLiteral("vocals");

/// A lane with a spectrogram, in which the tool works.
struct Lane {
    Lane() : tool(selection, time), view(0, time, worker)
    {
        time.setSong(kFrames, kRateHz);
        time.setWidth(kSize.width());
        const auto source = std::make_shared<test::MemorySource>(
            test::MemorySource::Shape{.frames = kFrames, .channels = 2, .stems = 2, .sampleRateHz = kRateHz});
        content = std::make_shared<SpectrogramContent>(
            std::make_shared<SpectrumTiles>(source, std::make_shared<TileCache>(std::size_t{16} << 20)), 0, SpectrogramKind::Levels,
            SpectrogramLook{.window = 1024});
        view.resize(kSize);
        view.setContent(content);
        view.setTool(&tool);
        tool.setTarget(kVocals);
        QObject::connect(&selection, &Selection::changed, &view, &LaneView::showTool);
        view.show();
        view.setFocus();
    }
    PicturePlane plane() const { return {time, content->frequencies()->axis, kSize}; }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(&view, Qt::LeftButton, modifiers, from);
        QTest::mouseMove(&view, (from + to) / 2);
        QTest::mouseMove(&view, to);
        QTest::mouseRelease(&view, Qt::LeftButton, modifiers, to);
    }
    edit::Rectangle rectangle() const { return std::get<edit::Rectangle>(selection.shape().value()); }
    /// The selection as it is seen.
    QRect area() const { return plane().areaOf(rectangle()).toRect(); }

    TimeView time;
    PictureWorker worker;
    Selection selection;
    SelectionTool tool;
    std::shared_ptr<SpectrogramContent> content;
    LaneView view;
};

} // namespace

class TestSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDragSelectsARectangle()
    {
        Lane lane;
        QSignalSpy sought(&lane.view, &LaneView::seekRequested);
        lane.drag({300, 150}, {100, 50}); // from any corner
        QCOMPARE(lane.selection.target(), kVocals);
        QCOMPARE(lane.area(), QRect(100, 50, 200, 100));
        QCOMPARE(lane.rectangle().frames.first, std::llround(100.0 * kFrames / kSize.width()));
        QVERIFY(lane.rectangle().lowHz < lane.rectangle().highHz);
        QCOMPARE(sought.count(), 0);
        QVERIFY(lane.view.description().contains(spokenBounds(lane.rectangle(), kRateHz)));
    }

    void aClickMovesThePlayHeadAndSelectsNothing()
    {
        Lane lane;
        QSignalSpy sought(&lane.tool, &SelectionTool::seekRequested);
        lane.drag({100, 50}, {300, 150});
        QTest::mouseClick(&lane.view, Qt::LeftButton, {}, {200, 100}); // within: it stays
        QVERIFY(lane.selection.shape());
        QCOMPARE(sought.takeFirst().front().toLongLong(), 200 * kFrames / kSize.width());
        QTest::mouseClick(&lane.view, Qt::LeftButton, {}, {400, 100});
        QVERIFY(!lane.selection.shape());
        QCOMPARE(sought.count(), 1);
    }

    void edgesAreDraggedAndSoIsTheWhole_data()
    {
        QTest::addColumn<QPoint>("from");
        QTest::addColumn<QPoint>("to");
        QTest::addColumn<QRect>("area");
        QTest::newRow("left") << QPoint(101, 100) << QPoint(60, 120) << QRect(60, 50, 240, 100);
        QTest::newRow("right") << QPoint(299, 100) << QPoint(340, 120) << QRect(100, 50, 240, 100);
        QTest::newRow("top") << QPoint(200, 51) << QPoint(220, 20) << QRect(100, 20, 200, 130);
        QTest::newRow("corner") << QPoint(300, 150) << QPoint(320, 180) << QRect(100, 50, 220, 130);
        QTest::newRow("beyond the other edge") << QPoint(101, 100) << QPoint(400, 100) << QRect(300, 50, 100, 100);
        QTest::newRow("whole") << QPoint(200, 100) << QPoint(230, 110) << QRect(130, 60, 200, 100);
        QTest::newRow("whole, no farther than the song") << QPoint(200, 100) << QPoint(10, 100) << QRect(0, 50, 200, 100);
    }
    void edgesAreDraggedAndSoIsTheWhole()
    {
        QFETCH(QPoint, from);
        QFETCH(QPoint, to);
        QFETCH(QRect, area);
        Lane lane;
        lane.drag({100, 50}, {300, 150});
        lane.drag(from, to);
        QCOMPARE(lane.area(), area);
    }

    void theLowerEdgeOfThePictureIsZeroHertz()
    {
        Lane lane;
        lane.drag({100, 50}, {300, 210});
        QCOMPARE(lane.rectangle().lowHz, 0.0);
    }

    void keysSelectAndMoveEdges()
    {
        Lane lane;
        lane.tool.setPlayhead(100'000);
        QTest::keyClick(&lane.view, Qt::Key_Right, Qt::ShiftModifier);
        const edit::Rectangle first = lane.rectangle();
        QCOMPARE(first.frames.first, 100'000);
        QVERIFY(first.frames.frames() > 0 && first.highHz > first.lowHz);
        const std::int64_t step = std::llround(10.0 * lane.time.framesPerPixel());
        QTest::keyClick(&lane.view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(lane.rectangle().frames, (FrameRange{.first = first.frames.first, .end = first.frames.end + step}));
        QTest::keyClick(&lane.view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(lane.rectangle().frames, (FrameRange{.first = first.frames.first + step, .end = first.frames.end + step}));
        QTest::keyClick(&lane.view, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(lane.rectangle(), first);
        QTest::keyClick(&lane.view, Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(std::abs(std::log2(lane.rectangle().highHz / first.highHz) - 1.0 / 12.0) < 1e-9);
        QCOMPARE(lane.rectangle().lowHz, first.lowHz);
        QTest::keyClick(&lane.view, Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(std::abs(std::log2(lane.rectangle().lowHz / first.lowHz) + 1.0 / 12.0) < 1e-9);
        QSignalSpy left(&lane.tool, &SelectionTool::leaveRequested);
        QTest::keyClick(&lane.view, Qt::Key_Escape);
        QVERIFY(!lane.selection.shape());
        QCOMPARE(left.count(), 0);
        QTest::keyClick(&lane.view, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void shiftAddsAndCtrlOrAltTakeAway_data()
    {
        QTest::addColumn<Qt::KeyboardModifier>("modifier");
        QTest::addColumn<bool>("isTakenAway");
        QTest::newRow("shift") << Qt::ShiftModifier << false;
        QTest::newRow("ctrl") << Qt::ControlModifier << true;
        QTest::newRow("alt") << Qt::AltModifier << true;
    }
    void shiftAddsAndCtrlOrAltTakeAway()
    {
        QFETCH(Qt::KeyboardModifier, modifier);
        QFETCH(bool, isTakenAway);
        Lane lane;
        QSignalSpy sought(&lane.tool, &SelectionTool::seekRequested);
        lane.drag({100, 50}, {300, 150});
        const edit::Rectangle first = lane.rectangle();
        const auto inside = [&lane](QPoint place) { return outlineOf(*lane.selection.shape(), lane.plane()).contains(place); };
        lane.tool.setKind(ToolKind::Brush);
        lane.drag({200, 100}, {400, 100}, modifier);
        const auto all = std::get<edit::Combination>(*lane.selection.shape());
        QCOMPARE(all.parts.size(), std::size_t{2});
        QCOMPARE(std::get<edit::Rectangle>(all.parts[0].shape), first);
        QCOMPARE(all.parts[1].isTakenAway, isTakenAway);
        QVERIFY(inside({150, 100}));
        QCOMPARE(inside({250, 100}), !isTakenAway);
        QCOMPARE(inside({380, 100}), !isTakenAway);
        QCOMPARE(boundsOf(all).frames.end > first.frames.end, !isTakenAway);
        QTest::mouseClick(&lane.view, Qt::LeftButton, modifier, {150, 100}); // a dab
        QCOMPARE(std::get<edit::Combination>(*lane.selection.shape()).parts.size(), std::size_t{3});
        QCOMPARE(inside({150, 100}), !isTakenAway);
        QCOMPARE(sought.count(), 0);
        lane.tool.setKind(ToolKind::Rectangle);
        lane.drag({100, 50}, {300, 150}, modifier); // also from an edge or inside, which would move otherwise
        QCOMPARE(std::get<edit::Combination>(*lane.selection.shape()).parts.size(), std::size_t{4});
        lane.drag({400, 50}, {450, 150});
        QVERIFY(std::holds_alternative<edit::Rectangle>(*lane.selection.shape()));
    }

    void keysMoveTheEdgesOfEveryShape()
    {
        Lane lane;
        for (const ToolKind kind : {ToolKind::Lasso, ToolKind::Brush}) {
            lane.selection.clear();
            lane.tool.setKind(kind);
            lane.drag({100, 50}, {300, 150});
            for (int parts = 0; parts < 2; ++parts) { // alone and in a combination
                const edit::Rectangle before = boundsOf(*lane.selection.shape());
                const double step = 10.0 * lane.time.framesPerPixel();
                QTest::keyClick(&lane.view, Qt::Key_Right, Qt::ShiftModifier);
                const edit::Rectangle later = boundsOf(*lane.selection.shape());
                QVERIFY(std::abs(static_cast<double>(later.frames.end - before.frames.end) - step) < 3.0);
                QVERIFY(std::abs(later.frames.first - before.frames.first) < 3);
                QVERIFY(std::abs(later.highHz / before.highHz - 1.0) < 1e-6);
                QTest::keyClick(&lane.view, Qt::Key_Down, Qt::ShiftModifier);
                const edit::Rectangle lower = boundsOf(*lane.selection.shape());
                QVERIFY(std::abs(std::log2(lower.lowHz / before.lowHz) + 1.0 / 12.0) < 1e-6);
                QVERIFY(std::abs(lower.highHz / before.highHz - 1.0) < 1e-6);
                QTest::keyClick(&lane.view, Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
                QVERIFY(std::abs(boundsOf(*lane.selection.shape()).frames.end - before.frames.end) < 3);
                lane.drag({200, 100}, {320, 120}, Qt::ShiftModifier);
            }
        }
    }

    void keysGiveATonePartialsAndWidth()
    {
        Lane lane;
        lane.tool.setKind(ToolKind::Harmonics);
        lane.drag({100, 150}, {300, 160});
        const auto tone = [&lane] { return std::get<edit::Harmonics>(*lane.selection.shape()); };
        const edit::Harmonics first = tone();
        QTest::keyClick(&lane.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(tone().partials, first.partials - 1);
        QTest::keyClick(&lane.view, Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(&lane.view, Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(tone().partials * std::ranges::max(first.path, {}, &edit::Point::hz).hz <= lane.plane().limits().highHz);
        QTest::keyClick(&lane.view, Qt::Key_Up, Qt::ShiftModifier | Qt::ControlModifier);
        QVERIFY(tone().widthHz > first.widthHz);
        for (int i = 0; i < 100; ++i) {
            QTest::keyClick(&lane.view, Qt::Key_Down, Qt::ShiftModifier);
            QTest::keyClick(&lane.view, Qt::Key_Down, Qt::ShiftModifier | Qt::ControlModifier);
        }
        QCOMPARE(tone().partials, 1);
        QVERIFY(tone().widthHz > 0.0);
        QTest::keyClick(&lane.view, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(tone().path.back().frame > first.path.back().frame);
    }

    void escGivesUpADrag()
    {
        Lane lane;
        lane.drag({100, 50}, {300, 150});
        const edit::Rectangle before = lane.rectangle();
        QTest::mousePress(&lane.view, Qt::LeftButton, {}, {400, 50});
        QTest::mouseMove(&lane.view, {450, 100});
        QVERIFY(lane.rectangle() != before);
        QTest::keyClick(&lane.view, Qt::Key_Escape);
        QCOMPARE(lane.rectangle(), before);
        QTest::mouseMove(&lane.view, {480, 120});
        QTest::mouseRelease(&lane.view, Qt::LeftButton, {}, {480, 120});
        QCOMPARE(lane.rectangle(), before);
    }

    void theSelectionIsHeardWhileAltIsDown()
    {
        Lane lane;
        QSignalSpy begun(&lane.tool, &SelectionTool::hearingBegun);
        QSignalSpy ended(&lane.tool, &SelectionTool::hearingEnded);
        QTest::keyPress(&lane.view, Qt::Key_Alt, Qt::AltModifier);
        QTest::keyRelease(&lane.view, Qt::Key_Alt);
        QCOMPARE(begun.count(), 0); // of nothing
        lane.drag({100, 50}, {300, 150});
        QTest::keyPress(&lane.view, Qt::Key_Alt, Qt::AltModifier);
        QCOMPARE(begun.count(), 1);
        QCOMPARE(ended.count(), 0);
        QTest::keyRelease(&lane.view, Qt::Key_Alt);
        QCOMPARE(ended.count(), 1);
        QTest::keyPress(&lane.view, Qt::Key_Alt, Qt::AltModifier);
        QFocusEvent gone(QEvent::FocusOut);
        QApplication::sendEvent(&lane.view, &gone);
        QCOMPARE(ended.count(), 2);
    }

    void withoutAToolOrWithoutFrequenciesADragSeeks()
    {
        Lane lane;
        QSignalSpy sought(&lane.view, &LaneView::seekRequested);
        lane.view.setContent(std::make_shared<WaveformContent>(std::make_shared<Peaks>(kFrames), WaveformContent::Reader(), 2, Qt::red));
        lane.drag({100, 50}, {300, 150});
        QVERIFY(sought.count() >= 2);
        lane.view.setContent(lane.content);
        lane.view.setTool(nullptr);
        sought.clear();
        lane.drag({100, 50}, {300, 150});
        QVERIFY(sought.count() >= 2);
        QVERIFY(!lane.selection.shape());
    }

    void eachToolDrawsItsShape()
    {
        Lane lane;
        lane.tool.setKind(ToolKind::Lasso);
        lane.drag({100, 50}, {300, 150});
        QCOMPARE(std::get<edit::Lasso>(*lane.selection.shape()).corners.size(), std::size_t{3});
        lane.tool.setKind(ToolKind::Brush);
        lane.tool.setBrushPixels(20.0);
        lane.drag({100, 50}, {300, 150});
        const auto brush = std::get<edit::Brush>(*lane.selection.shape());
        QCOMPARE(brush.path.size(), std::size_t{3});
        QCOMPARE(brush.frames, 20.0 * lane.time.framesPerPixel());
        const QRectF outline = outlineOf(brush, lane.plane()).boundingRect();
        QVERIFY2(std::abs(outline.height() - 120.0) < 1.0 && std::abs(outline.width() - 220.0) < 1.0,
                 "the brush is as large as it is seen");
        lane.tool.setKind(ToolKind::Harmonics);
        lane.drag({300, 150}, {100, 160});
        const auto tone = std::get<edit::Harmonics>(*lane.selection.shape());
        QVERIFY(tone.path.front().frame < tone.path.back().frame); // from left to right, however it was drawn
        QVERIFY(tone.partials > 1 && tone.partials * tone.path.back().hz <= lane.plane().limits().highHz);
    }

    void theHandMovesTheView()
    {
        Lane lane;
        lane.time.zoom(4.0, 0.0);
        lane.tool.setKind(ToolKind::Hand);
        lane.drag({300, 100}, {200, 100});
        QCOMPARE(lane.time.firstFrame(), 100.0 * lane.time.framesPerPixel());
        QVERIFY(!lane.selection.shape());
    }

    void enterMakesOfTheSelectionWhatTheToolDraws()
    {
        Lane lane;
        lane.drag({100, 50}, {300, 150});
        const edit::Rectangle bounds = lane.rectangle();
        lane.tool.setKind(ToolKind::Lasso);
        QTest::keyClick(&lane.view, Qt::Key_Return);
        const edit::Rectangle oval = boundsOf(std::get<edit::Lasso>(*lane.selection.shape()));
        QVERIFY(std::abs(oval.frames.first - bounds.frames.first) < 10 && std::abs(oval.highHz / bounds.highHz - 1.0) < 1e-6);
        lane.tool.setKind(ToolKind::Brush);
        QTest::keyClick(&lane.view, Qt::Key_Return);
        QCOMPARE(std::get<edit::Brush>(*lane.selection.shape()).path.size(), std::size_t{2});
        QSignalSpy traced(&lane.tool, &SelectionTool::traceRequested);
        lane.tool.setKind(ToolKind::Harmonics);
        QTest::keyClick(&lane.view, Qt::Key_Return);
        QCOMPARE(traced.count(), 1);
    }

    void aMovedShapeStaysWithinTheSong()
    {
        const edit::Rectangle limits{.frames = {.first = 0, .end = kFrames}, .lowHz = 40.0, .highHz = 22'050.0};
        const edit::Lasso shape{.corners = {{.frame = 10.4, .hz = 100.0}, {.frame = 20.6, .hz = 300.0}, {.frame = 15.0, .hz = 200.0}}};
        for (const double way : {-1e9, 1e9}) {
            const auto there = std::get<edit::Lasso>(moved(shape, way, way / 1e9, limits));
            for (const edit::Point& point : there.corners)
                QVERIFY(point.frame >= 0.0 && point.frame <= static_cast<double>(kFrames));
        }
        const auto up = std::get<edit::Lasso>(moved(shape, 0.0, 20.0, limits));
        QCOMPARE(up.corners[1].hz, limits.highHz);
        QVERIFY(std::abs(up.corners[1].hz / up.corners[0].hz - 3.0) < 1e-9); // as a whole
    }

    void boundsAreThoseOfTheWholeShape()
    {
        const std::vector<edit::Point> path{{.frame = 1'000.0, .hz = 200.0}, {.frame = 2'000.0, .hz = 100.0}};
        QCOMPARE(boundsOf(edit::Lasso{.corners = path}),
                 (edit::Rectangle{.frames = {.first = 1'000, .end = 2'000}, .lowHz = 100.0, .highHz = 200.0}));
        QCOMPARE(boundsOf(edit::Brush{.path = path, .frames = 200.0, .octaves = 2.0}),
                 (edit::Rectangle{.frames = {.first = 900, .end = 2'100}, .lowHz = 50.0, .highHz = 400.0}));
        QCOMPARE(boundsOf(edit::Harmonics{.path = path, .partials = 3, .widthHz = 20.0}),
                 (edit::Rectangle{.frames = {.first = 1'000, .end = 2'000}, .lowHz = 90.0, .highHz = 610.0}));
    }

    void boundsAreToldInNumbers()
    {
        const edit::Rectangle bounds{.frames = {.first = 8'991'990, .end = 9'053'730}, .lowHz = 310.2, .highHz = 1'849.0};
        QCOMPARE(boundsText(bounds, kRateHz), QStringLiteral("3:23.9 – 3:25.3 · 310 – 1,850 Hz"));
        QCOMPARE(spokenBounds(bounds, kRateHz), QStringLiteral("Selection 3:23.9 to 3:25.3, 310 to 1,850 hertz."));
    }
};

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"
