#include "engine/evaluate/boxfigures.h"
#include "engine/evaluate/plotpanel.h"
#include "engine/evaluate/scoreplots.h"

#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>
#include <set>

using namespace stemwright::evaluate;
using stemwright::PlotAxis;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// An element of a drawing, and the group that it is in.
struct Element {
    QString name;
    QXmlStreamAttributes attributes;
    QString text;
    QString group;

    double number(const char* attribute) const { return attributes.value(QLatin1String(attribute)).toDouble(); }
    std::vector<QPointF> points() const
    {
        std::vector<QPointF> result;
        for (const QString& point : attributes.value(QLatin1String("points")).toString().split(QLatin1Char(' ')))
            result.emplace_back(point.section(QLatin1Char(','), 0, 0).toDouble(), point.section(QLatin1Char(','), 1, 1).toDouble());
        return result;
    }
};

/// Nothing when it is no XML.
std::vector<Element> elementsOf(const std::string& svg)
{
    std::vector<Element> elements;
    QString group;
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            elements.push_back({.name = reader.name().toString(), .attributes = reader.attributes(), .text = {}, .group = group});
        else if (reader.isCharacters() && !elements.empty() && !reader.isWhitespace())
            elements.back().text += reader.text();
        else if (reader.isEndElement() && reader.name() == QLatin1String("g"))
            group.clear();
        if (reader.isEndElement() && reader.name() == QLatin1String("title"))
            group = elements.back().text;
    }
    return reader.hasError() ? std::vector<Element>() : elements;
}

std::vector<Element> named(const std::vector<Element>& elements, const char* name, const char* group)
{
    std::vector<Element> result;
    for (const Element& element : elements)
        if (element.name == QLatin1String(name) && element.group == QString::fromUtf8(group))
            result.push_back(element);
    return result;
}

bool hasText(const std::vector<Element>& elements, const QString& text)
{
    return std::ranges::any_of(
        elements, [&](const Element& element) { return element.name == QLatin1String("text") && element.text.contains(text); });
}

TargetScores target(const std::string& name, const std::vector<double>& sdr)
{
    TargetScores scores{.name = name, .frames = {}, .whole = {}};
    for (const double value : sdr)
        scores.frames.push_back({.sdr = value, .isr = 2.0 * value, .sir = 3.0, .sar = 4.0});
    return scores;
}

SongScores song(std::vector<TargetScores> targets)
{
    return {.name = "A song",
            .audioSeconds = 6.0,
            .windowSeconds = 1.0,
            .hopSeconds = 1.0,
            .filters = FilterScope::Global,
            .targets = std::move(targets),
            .notes = {}};
}

double linear(int value)
{
    const double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

/// Relative luminance, 0 black to 1 white.
double luminance(std::string_view colour)
{
    const auto part = [&](std::size_t at) { return linear(std::stoi(std::string(colour.substr(at, 2)), nullptr, 16)); };
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

double lightness(std::string_view colour) { return 116.0 * std::cbrt(luminance(colour)) - 16.0; }

} // namespace

/// Score plots as drawings: what is where.
class TestScorePlots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boxes();
    void boxOfFewValues();
    void scales();
    void timeScales();
    void coloursDiffer();
    void usualTargetsKeepTheirColours();
    void curvesAreWhereTheScoresAre();
    void curvesHaveGaps();
    void valueFarFromTheOthersIsAtTheEdge();
    void boxesBesideTheCurves();
    void namesAreText();
    void songWithoutFrames();
    void everySongIsADot();
};

void TestScorePlots::boxes()
{
    const std::vector<double> values{4.0, kNan, 100.0, 1.0, 3.0, 2.0, std::numeric_limits<double>::infinity(), -50.0, 5.0};
    const auto box = boxFigures(values); // -50 1 2 3 4 5 100
    QVERIFY(box);
    QCOMPARE(box->lowQuartile, 1.5);
    QCOMPARE(box->median, 3.0);
    QCOMPARE(box->highQuartile, 4.5);
    QCOMPARE(box->lowWhisker, 1.0);
    QCOMPARE(box->highWhisker, 5.0);
    QCOMPARE(box->outliers, (std::vector{-50.0, 100.0}));
}

void TestScorePlots::boxOfFewValues()
{
    QVERIFY(!boxFigures({}) && !boxFigures(std::vector{kNan}));
    const auto one = boxFigures(std::vector{7.0});
    QVERIFY(one && one->lowWhisker == 7.0 && one->median == 7.0 && one->highWhisker == 7.0 && one->outliers.empty());
    const auto two = boxFigures(std::vector{2.0, 1.0});
    QVERIFY(two && two->lowQuartile == 1.25 && two->median == 1.5 && two->highQuartile == 1.75);
    // the quartile lies between an outlier and the next value: the whisker must not point into the box
    const auto inward = boxFigures(std::vector{-100.0, 10.0, 11.0, 12.0});
    QVERIFY(inward && inward->outliers == std::vector{-100.0} && inward->lowWhisker == inward->lowQuartile && inward->lowQuartile == -17.5);
}

void TestScorePlots::scales()
{
    const auto scale = PlotAxis::around(std::vector{-3.2, kNan, 17.0}, 5);
    QCOMPARE(scale.ticks(), (std::vector{-5.0, 0.0, 5.0, 10.0, 15.0, 20.0}));
    QCOMPARE(scale.fraction(-5.0), 0.0);
    QCOMPARE(scale.fraction(20.0), 1.0);
    QCOMPARE(scale.fraction(0.0), 0.2);
    QCOMPARE(scale.label(-5.0), std::string("-5"));
    const auto flat = PlotAxis::around(std::vector{2.5, 2.5}, 5);
    QVERIFY(flat.fraction(2.5) > 0.0 && flat.fraction(2.5) < 1.0);
    QVERIFY(PlotAxis::around({}, 5).ticks().size() > 1);
}

void TestScorePlots::timeScales()
{
    const auto whole = PlotAxis::ofTime(240.5, 10);
    QCOMPARE(whole.ticks().size(), std::size_t(9));
    QCOMPARE(whole.label(whole.ticks()[3]), std::string("1:30"));
    QCOMPARE(whole.timeUnit(), std::string("min:s"));
    QCOMPARE(whole.fraction(240.5), 1.0);
    const auto brief = PlotAxis::ofTime(3.0, 10);
    QCOMPARE(brief.label(brief.ticks()[1]), std::string("0.5"));
    QCOMPARE(brief.timeUnit(), std::string("s"));
}

void TestScorePlots::coloursDiffer()
{
    for (std::size_t i = 0; i < kPlotColours.size(); ++i) {
        QVERIFY2(1.05 / (luminance(kPlotColours[i]) + 0.05) >= 3.0, kPlotColours[i].data());
        for (std::size_t j = 0; j < std::min<std::size_t>(i, 4); ++j)
            if (i < 4)
                QVERIFY2(std::abs(lightness(kPlotColours[i]) - lightness(kPlotColours[j])) > 10.0, kPlotColours[i].data());
    }
}

void TestScorePlots::usualTargetsKeepTheirColours()
{
    const auto all = targetStrokes(std::vector<std::string>{"bass", "drums", "other", "vocals"});
    const auto some = targetStrokes(std::vector<std::string>{"clav", "drums", "horns", "vocals"});
    QCOMPARE(all[1].colour, some[1].colour);
    QCOMPARE(all[3].colour, some[3].colour);
    std::vector<std::string> many;
    for (char name = 'a'; name <= 't'; ++name)
        many.emplace_back(1, name);
    many.emplace_back("vocals");
    std::set<std::pair<std::string_view, std::string_view>> styles;
    for (const stemwright::svg::Stroke& stroke : targetStrokes(many))
        styles.emplace(stroke.colour, stroke.dashes);
    QCOMPARE(styles.size(), many.size());
}

void TestScorePlots::curvesAreWhereTheScoresAre()
{
    const auto elements = elementsOf(framesPlot(song({target("drums", {0.0, 10.0, 5.0, 5.0, 5.0, 5.0})})));
    const auto curves = named(elements, "polyline", "drums");
    QCOMPARE(curves.size(), kFrameMetrics);
    const auto points = curves[0].points();
    QCOMPARE(points.size(), std::size_t(6));
    QVERIFY(points[0].y() > points[2].y() && points[2].y() > points[1].y()); // the higher score is above
    QVERIFY(std::abs(points[0].y() + points[1].y() - 2.0 * points[2].y()) < 0.03);
    QVERIFY(points[1].x() > points[0].x());
    QVERIFY(std::abs((points[5].x() - points[0].x()) - 5.0 * (points[1].x() - points[0].x())) < 0.06);
    const auto higher = curves[1].points(); // ISR, below SDR, has a scale of its own
    QVERIFY(higher[1].y() > points[0].y());
    for (const char* text : {"A song: scores over time", "SDR in dB", "SAR in dB", "time in s", "drums", "BSS Eval v4, frames of 1 s"})
        QVERIFY2(hasText(elements, QString::fromLatin1(text)), text);
}

void TestScorePlots::curvesHaveGaps()
{
    const auto elements = elementsOf(framesPlot(song({target("bass", {1.0, 2.0, kNan, 3.0, kNan, 4.0, 5.0})})));
    const auto curves = named(elements, "polyline", "bass");
    QCOMPARE(curves.size(), std::size_t(2 * 2 + 2)); // SDR and ISR in two parts; SIR and SAR are whole
    QCOMPARE(curves[0].points().size(), std::size_t(2));
    QCOMPARE(curves[1].points().size(), std::size_t(2));
    const auto dots = named(elements, "circle", "bass");
    QVERIFY(std::ranges::any_of(dots, [](const Element& dot) { return dot.number("r") == 1.5; })); // the frame between two gaps
}

void TestScorePlots::valueFarFromTheOthersIsAtTheEdge()
{
    const auto elements = elementsOf(framesPlot(song({target("bass", {-113.0, 8.0, 7.0, 9.0, 8.0, 7.5})})));
    QVERIFY(hasText(elements, QStringLiteral("7.5")) && !hasText(elements, QStringLiteral("-1")));
    const auto curve = named(elements, "polyline", "bass").at(0).points();
    const auto frame = named(elements, "polyline", "A song: scores over time").at(0).points();
    QCOMPARE(curve[0].y(), std::ranges::max(frame, {}, [](QPointF point) { return point.y(); }).y());
}

void TestScorePlots::boxesBesideTheCurves()
{
    const auto elements = elementsOf(framesPlot(song({target("drums", {1.0, 2.0, 3.0, 4.0, 5.0, 6.0})})));
    const auto box = named(elements, "rect", "drums").at(0);
    const auto curve = named(elements, "polyline", "drums").at(0).points();
    QVERIFY(box.number("x") > curve.back().x());
    const double perDb = curve[0].y() - curve[1].y();
    QVERIFY(std::abs(box.number("height") - 2.5 * perDb) < 0.05);              // 2.25 to 4.75
    QVERIFY(std::abs(box.number("y") - (curve[4].y() + 0.25 * perDb)) < 0.05); // one scale for both
    const auto dots = named(elements, "circle", "drums");
    QCOMPARE(dots.size(), 6 * kFrameMetrics);
}

void TestScorePlots::namesAreText()
{
    SongScores odd = song({target("<b>&\xff\x01", {1.0, 2.0})});
    odd.name = "Caf\u00e9 & <Co> \"x\"";
    const auto elements = elementsOf(framesPlot(odd));
    QVERIFY(!elements.empty());
    QVERIFY(hasText(elements, QStringLiteral("Caf\u00e9 & <Co> \"x\"")));
    QVERIFY(hasText(elements, QStringLiteral("<b>&\uFFFD\uFFFD")));
}

void TestScorePlots::songWithoutFrames()
{
    const auto elements = elementsOf(framesPlot(song({target("drums", {})})));
    QVERIFY(hasText(elements, QStringLiteral("SDR in dB")));
    QVERIFY(!hasText(elements, QStringLiteral("drums")));
}

void TestScorePlots::everySongIsADot()
{
    std::vector<std::vector<ScoreLine>> songs;
    for (const double value : {1.0, 2.0, 6.0}) {
        ScoreLine vocals{.target = "vocals"};
        vocals.values.fill(value);
        ScoreLine drums{.target = "drums"};
        drums.values.fill(value == 2.0 ? kNan : -value);
        songs.push_back({drums, vocals});
    }
    const auto elements = elementsOf(songsPlot(songs, Average::Median));
    const auto vocals = named(elements, "circle", "vocals");
    const auto drums = named(elements, "circle", "drums");
    QCOMPARE(vocals.size(), std::size_t(3 * 6));
    QCOMPARE(drums.size(), std::size_t(2 * 6));
    QVERIFY(drums[0].number("cy") > vocals[0].number("cy") && vocals[0].number("cy") > vocals[2].number("cy"));
    QVERIFY(drums[0].number("cx") < vocals[0].number("cx"));
    for (const char* text : {"Scores of 3 songs", "global SDR in dB", "SI-SDR in dB", "vocals", "median of its frames"})
        QVERIFY2(hasText(elements, QString::fromLatin1(text)), text);
}

QTEST_GUILESS_MAIN(TestScorePlots)
#include "tst_scoreplots.moc"
