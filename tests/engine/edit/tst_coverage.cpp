#include "engine/edit/coverage.h"
#include "engine/edit/preparedstrokes.h"
#include "engine/edit/strokecheck.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace stemwright;
using namespace stemwright::edit;

namespace {

constexpr int kRateHz = 1000;
const Edge kEdge{.seconds = 0.1, .octaves = 0.5}; // 100 frames

double share(const Shape& shape, double frame, double hz, const Edge& edge = kEdge)
{
    return Coverage(shape, edge, kRateHz).at({.frame = frame, .hz = hz});
}

bool isNear(double value, double expected) { return std::abs(value - expected) < 1e-6; }

Stroke strokeWith(const Shape& shape) { return {.shape = shape, .target = "vocals"}; }

} // namespace

class TestCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesARectangle()
    {
        const Shape shape = Rectangle{.frames = {.first = 1000, .end = 2000}, .lowHz = 100.0, .highHz = 400.0};
        QCOMPARE(share(shape, 1000, 100), 1.0);
        QCOMPARE(share(shape, 2000, 400), 1.0);
        QVERIFY(isNear(share(shape, 950, 200), 0.5)); // half of the edge, in time
        QVERIFY(isNear(share(shape, 1500, 400 * std::exp2(0.25)), 0.5));
        QVERIFY(isNear(share(shape, 1500, 100 * std::exp2(-0.25)), 0.5));
        QCOMPARE(share(shape, 899, 200), 0.0);
        QCOMPARE(share(shape, 2101, 200), 0.0);
        QCOMPARE(share(shape, 1500, 400 * std::exp2(0.51)), 0.0);
        QCOMPARE(share(shape, 920, 400 * std::exp2(0.4)), 0.0); // round corners
        QCOMPARE(share(shape, 999, 200, {}), 0.0);
        QCOMPARE(share(shape, 1000, 200, {}), 1.0);
    }

    void takesALasso()
    {
        // A kite whose point looks to the right.
        const Shape shape = Lasso{{{.frame = 1000, .hz = 100}, {.frame = 1000, .hz = 400}, {.frame = 2000, .hz = 200}}};
        QCOMPARE(share(shape, 1001, 110), 1.0);
        QCOMPARE(share(shape, 1500, 200), 1.0);
        QCOMPARE(share(shape, 1999, 200), 1.0);
        QCOMPARE(share(shape, 1900, 400), 0.0);
        QVERIFY(isNear(share(shape, 950, 200), 0.5));
        QVERIFY(share(shape, 2050, 200) > 0.49 && share(shape, 2050, 200) < 0.51);
        QCOMPARE(share(shape, 1900, 190, {}), share(shape, 1900, 210.526, {}));
    }

    void leavesALassosHole()
    {
        // A figure eight, and a square run through twice: what lies within by the even-odd rule.
        const Shape eight =
            Lasso{{{.frame = 0, .hz = 100}, {.frame = 1000, .hz = 400}, {.frame = 1000, .hz = 100}, {.frame = 0, .hz = 400}}};
        QCOMPARE(share(eight, 100, 200, {}), 1.0);
        QCOMPARE(share(eight, 900, 200, {}), 1.0);
        QCOMPARE(share(eight, 500, 110, {}), 0.0);
        QCOMPARE(share(eight, 500, 390, {}), 0.0);
    }

    void takesABrush()
    {
        const Shape dab = Brush{.path = {{.frame = 1000, .hz = 400}}, .frames = 200, .octaves = 1.0};
        QCOMPARE(share(dab, 1000, 400), 1.0);
        QCOMPARE(share(dab, 1099, 400), 1.0);
        QCOMPARE(share(dab, 1000, 400 * std::exp2(0.499)), 1.0);
        QCOMPARE(share(dab, 1090, 400 * std::exp2(0.45), {}), 0.0); // round
        QVERIFY(isNear(share(dab, 1150, 400), 0.5));
        QVERIFY(isNear(share(dab, 1000, 400 * std::exp2(0.75)), 0.5));
        QCOMPARE(share(dab, 1201, 400), 0.0);
        const Shape line = Brush{.path = {{.frame = 1000, .hz = 400}, {.frame = 3000, .hz = 400}}, .frames = 200, .octaves = 1.0};
        QCOMPARE(share(line, 2000, 400 * std::exp2(0.499)), 1.0);
        QVERIFY(isNear(share(line, 2000, 400 * std::exp2(0.75)), 0.5));
        QVERIFY(isNear(share(line, 3150, 400), 0.5));
    }

    void takesHarmonics()
    {
        // An octave up from 100 Hz, in 1000 frames.
        const Shape shape = Harmonics{.path = {{.frame = 1000, .hz = 100}, {.frame = 2000, .hz = 200}}, .partials = 3, .widthHz = 10};
        QCOMPARE(share(shape, 1000, 104.9, {}), 1.0);
        QCOMPARE(share(shape, 1000, 106, {}), 0.0);
        QCOMPARE(share(shape, 1000, 300, {}), 1.0);
        QCOMPARE(share(shape, 1000, 400, {}), 0.0); // the fourth
        QCOMPARE(share(shape, 1500, 2 * 141.42, {}), 1.0);
        QCOMPARE(share(shape, 1500, 250, {}), 0.0);
        QCOMPARE(share(shape, 999, 100, {}), 0.0);
        QVERIFY(isNear(share(shape, 2050, 200), 0.5));
        QVERIFY(isNear(share(shape, 2000, 205 * std::exp2(0.25), {.seconds = 0.1, .octaves = 0.5}), 0.5));
    }

    void combinesShapes()
    {
        const Rectangle whole{.frames = {.first = 1000, .end = 3000}, .lowHz = 100.0, .highHz = 400.0};
        const Rectangle late{.frames = {.first = 2000, .end = 4000}, .lowHz = 100.0, .highHz = 400.0};
        const Shape both = combined(whole, late, false);
        QCOMPARE(share(both, 3500, 200, {}), 1.0);
        QCOMPARE(share(both, 2500, 200), 1.0); // no border where they meet
        QVERIFY(isNear(share(both, 4050, 200), 0.5));
        const Shape rest = combined(whole, late, true);
        QCOMPARE(share(rest, 1500, 200), 1.0);
        QCOMPARE(share(rest, 2500, 200), 0.0);
        QCOMPARE(share(rest, 3500, 200), 0.0);
        QVERIFY(isNear(share(rest, 1950, 200), 0.5)); // what is taken away has a soft edge, too
        const Shape again = combined(rest, Rectangle{.frames = {.first = 2400, .end = 2600}, .lowHz = 100.0, .highHz = 400.0}, false);
        QCOMPARE(share(again, 2500, 200), 1.0);
        QCOMPARE(share(again, 2200, 200), 0.0);
        const Coverage coverage(rest, {}, kRateHz);
        QVERIFY(std::abs(coverage.firstFrame() - 1000) < 1.0 && std::abs(coverage.endFrame() - 3000) < 1.0);
    }

    void isTheSameByColumnAndByPoint()
    {
        const std::vector<Shape> shapes{
            Rectangle{.frames = {.first = 100, .end = 300}, .lowHz = 90.0, .highHz = 200.0},
            Lasso{{{.frame = 50, .hz = 80}, {.frame = 200, .hz = 400}, {.frame = 350, .hz = 50}}},
            Brush{.path = {{.frame = 100, .hz = 90}, {.frame = 250, .hz = 300}}, .frames = 80, .octaves = 0.4},
            Harmonics{.path = {{.frame = 100, .hz = 60}, {.frame = 300, .hz = 70}}, .partials = 4, .widthHz = 9},
            combined(combined(Rectangle{.frames = {.first = 100, .end = 300}, .lowHz = 90.0, .highHz = 200.0},
                              Brush{.path = {{.frame = 200, .hz = 90}, {.frame = 450, .hz = 300}}, .frames = 80, .octaves = 0.4}, false),
                     Lasso{{{.frame = 50, .hz = 80}, {.frame = 200, .hz = 400}, {.frame = 350, .hz = 50}}}, true)};
        std::vector<double> octaves;
        for (int bin = 0; bin < 250; ++bin)
            octaves.push_back(octavesOf(2.0 * bin));
        std::vector<float> column(octaves.size());
        for (const Shape& shape : shapes) {
            const Coverage coverage(shape, kEdge, kRateHz);
            for (int frame = -100; frame < 600; frame += 37) {
                coverage.column(frame, octaves, column);
                for (std::size_t bin = 0; bin < octaves.size(); ++bin) {
                    const double point = coverage.at({.frame = static_cast<double>(frame), .hz = 2.0 * static_cast<double>(bin)});
                    QCOMPARE(static_cast<double>(column[bin]), point);
                    QVERIFY(point == 0.0 || (frame >= coverage.firstFrame() && frame <= coverage.endFrame()));
                    QVERIFY(point >= 0.0 && point <= 1.0);
                }
            }
        }
    }

    void tellsTheRangeOfAStroke()
    {
        Stroke stroke = strokeWith(Rectangle{.frames = {.first = 100'000, .end = 200'000}, .lowHz = 90.0, .highHz = 200.0});
        const FrameRange range = strokeRange(stroke, 1'000'000, 44'100);
        QVERIFY(range.first <= 100'000 - 2048 && range.first > 100'000 - 4096);
        QVERIFY(range.end >= 200'000 + 2048 && range.end < 200'000 + 4096);
        QCOMPARE(strokeRange(stroke, 150'000, 44'100).end, 150'000);
        QCOMPARE(strokeRange(stroke, 50'000, 44'100).frames(), 0);
        stroke.operation = Operation::OnlyHere;
        QCOMPARE(strokeRange(stroke, 1'000'000, 44'100), (FrameRange{.first = 0, .end = 1'000'000}));
        stroke.strength = 0.0;
        QCOMPARE(strokeRange(stroke, 1'000'000, 44'100).frames(), 0);
    }

    void refuses_data()
    {
        QTest::addColumn<Stroke>("stroke");
        QTest::addColumn<Errc>("code");
        constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
        constexpr double kInfinity = std::numeric_limits<double>::infinity();
        const Rectangle good{.frames = {.first = 0, .end = 10}, .lowHz = 0.0, .highHz = 400.0};
        Stroke stroke = strokeWith(good);
        const auto with = [&stroke](auto change) {
            Stroke changed = stroke;
            change(changed);
            return changed;
        };
        QTest::newRow("strength") << with([](Stroke& s) { s.strength = 1.1; }) << Errc::InvalidArgument;
        QTest::newRow("strength NaN") << with([](Stroke& s) { s.strength = kNan; }) << Errc::InvalidArgument;
        QTest::newRow("edge") << with([](Stroke& s) { s.edge.seconds = -1.0; }) << Errc::InvalidArgument;
        QTest::newRow("endless edge") << with([](Stroke& s) { s.edge.octaves = kInfinity; }) << Errc::InvalidArgument;
        QTest::newRow("no stem") << with([](Stroke& s) { s.target.clear(); }) << Errc::InvalidArgument;
        QTest::newRow("empty") << strokeWith(Rectangle{.frames = {.first = 5, .end = 5}, .lowHz = 0, .highHz = 9}) << Errc::InvalidArgument;
        QTest::newRow("late") << strokeWith(Rectangle{.frames = {.first = 0, .end = 1001}, .lowHz = 0, .highHz = 9})
                              << Errc::InvalidArgument;
        QTest::newRow("high") << strokeWith(Rectangle{.frames = {.first = 0, .end = 9}, .lowHz = 0, .highHz = 501})
                              << Errc::InvalidArgument;
        QTest::newRow("flat") << strokeWith(Rectangle{.frames = {.first = 0, .end = 9}, .lowHz = 9, .highHz = 9}) << Errc::InvalidArgument;
        QTest::newRow("two corners") << strokeWith(Lasso{{{.frame = 1, .hz = 1}, {.frame = 2, .hz = 2}}}) << Errc::InvalidArgument;
        QTest::newRow("many corners") << strokeWith(Lasso{std::vector<Point>(kMaxPoints + 1)}) << Errc::TooLarge;
        QTest::newRow("point NaN") << strokeWith(Brush{.path = {{.frame = kNan, .hz = 1}}, .frames = 1, .octaves = 1})
                                   << Errc::InvalidArgument;
        QTest::newRow("thin brush") << strokeWith(Brush{.path = {{.frame = 1, .hz = 1}}, .frames = 0, .octaves = 1})
                                    << Errc::InvalidArgument;
        QTest::newRow("no path") << strokeWith(Brush{.path = {}, .frames = 1, .octaves = 1}) << Errc::InvalidArgument;
        QTest::newRow("no shapes") << strokeWith(Combination{}) << Errc::InvalidArgument;
        QTest::newRow("nothing to take from") << strokeWith(Combination{{{.shape = good, .isTakenAway = true}}}) << Errc::InvalidArgument;
        QTest::newRow("bad part") << strokeWith(combined(good, Lasso{}, false)) << Errc::InvalidArgument;
        QTest::newRow("many shapes") << strokeWith(Combination{std::vector<Combination::Part>(kMaxParts + 1, {.shape = good})})
                                     << Errc::TooLarge;
        const std::vector<Point> back{{.frame = 2, .hz = 1}, {.frame = 1, .hz = 1}};
        QTest::newRow("leftwards") << strokeWith(Harmonics{.path = back, .partials = 1, .widthHz = 1}) << Errc::InvalidArgument;
        const std::vector<Point> path{{.frame = 1, .hz = 1}, {.frame = 2, .hz = 1}};
        QTest::newRow("no partial") << strokeWith(Harmonics{.path = path, .partials = 0, .widthHz = 1}) << Errc::InvalidArgument;
        QTest::newRow("partials") << strokeWith(Harmonics{.path = path, .partials = 1001, .widthHz = 1}) << Errc::InvalidArgument;
    }
    void refuses()
    {
        QFETCH(Stroke, stroke);
        QFETCH(Errc, code);
        const Bounds bounds{.frames = 1000, .highestHz = 500.0};
        const Stroke good = strokeWith(Rectangle{.frames = {.first = 0, .end = 1000}, .lowHz = 0.0, .highHz = 500.0});
        QVERIFY(checkStrokes({{good, good}}, bounds).has_value());
        const Status checked = checkStrokes({{good, stroke}}, bounds);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, code);
        QVERIFY(checked.error().detail.starts_with("stroke 2: "));
    }

    void refusesTooMuchInAll()
    {
        const Bounds bounds{.frames = 1000, .highestHz = 500.0};
        const Stroke big = strokeWith(Lasso{std::vector<Point>(kMaxPoints)});
        QVERIFY(checkStrokes(std::vector<Stroke>(kMaxAllPoints / kMaxPoints, big), bounds).has_value());
        QCOMPARE(checkStrokes(std::vector<Stroke>(kMaxAllPoints / kMaxPoints + 1, big), bounds).error().code, Errc::TooLarge);
        QCOMPARE(checkStrokes(std::vector<Stroke>(kMaxStrokes + 1), bounds).error().code, Errc::TooLarge);
    }

    void tellsWhichStrokesHaveNoStem()
    {
        Stroke other = strokeWith(Rectangle{});
        other.target = "piano";
        const std::vector<std::string> stems{"vocals", "residual"};
        const std::vector<Stroke> strokes{strokeWith(Rectangle{}), other};
        QCOMPARE(strokesWithoutTarget(strokes, stems), (std::vector<std::size_t>{1}));
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
