#include "engine/evaluate/scoreplots.h"

#include "engine/evaluate/boxfigures.h"
#include "engine/evaluate/plotpanel.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <initializer_list>
#include <optional>
#include <set>

namespace stemwright::evaluate {

namespace {

constexpr double kMargin = 24.0;
constexpr double kScaleWidth = 56.0; ///< of what stands at the left of an area

std::string decimal(double value)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.4g", value);
    return text.data();
}

/// Every value of a metric in a plot, by target.
using Columns = std::vector<std::vector<double>>;

/// Holds all but the odd value that is far from the others, as of a frame in which a stem has just begun.
PlotAxis scaleFor(const Columns& columns)
{
    constexpr int kSteps = 5;
    constexpr double kFarInBoxes = 3.0; // beyond Tukey's outer fence,
    constexpr double kFarDb = 20.0;     // but narrow boxes must not narrow the scale
    std::vector<double> near;
    for (const auto& column : columns)
        if (const auto box = boxFigures(column)) {
            const double reach = std::max(kFarDb, kFarInBoxes * (box->highQuartile - box->lowQuartile));
            std::ranges::copy_if(column, std::back_inserter(near),
                                 [&](double value) { return value >= box->lowQuartile - reach && value <= box->highQuartile + reach; });
        }
    return PlotAxis::around(near, kSteps);
}

void drawHeading(svg::Drawing& drawing, const std::string& title, const std::string& explanation)
{
    constexpr double kLargest = 19.0;
    constexpr double kRoom = 1500.0; // letters times their size
    const double size = std::min(kLargest, kRoom / static_cast<double>(std::max<std::size_t>(title.size(), 1)));
    drawing.text({.x = kMargin, .y = 34.0}, title, {.size = size, .isBold = true});
    drawing.text({.x = kMargin, .y = 56.0}, explanation, {.size = 13.0});
}

void drawCaption(svg::Drawing& drawing, double y, std::initializer_list<std::string_view> lines)
{
    for (const std::string_view line : lines) {
        drawing.text({.x = kMargin, .y = y}, line, {});
        y += 18.0;
    }
}

std::string scaleMeaning(std::size_t metric)
{
    const std::string name(kMetrics.at(metric).name);
    return (name == "global" ? "global SDR" : name) + " in dB";
}

/// One song.
class FramesPlot {
public:
    explicit FramesPlot(const SongScores& song) : m_song(song)
    {
        for (const TargetScores& target : song.targets)
            if (!target.frames.empty()) {
                m_targets.push_back(&target);
                m_names.push_back(target.name);
            }
        m_strokes = targetStrokes(m_names);
        for (const std::string& name : m_names)
            placeInLegend(name);
        m_drawing.emplace(kWidth, bottom() + 122.0, m_song.name + ": scores over time");
    }

    std::string drawn()
    {
        drawHeading(*m_drawing, m_song.name + ": scores over time",
                    "BSS Eval " + std::string(m_song.filters == FilterScope::Global ? "v4" : "v3") + ", frames of " +
                        decimal(m_song.windowSeconds) + " s, one every " + decimal(m_song.hopSeconds) + " s; higher is better");
        drawLegend();
        for (std::size_t metric = 0; metric < kFrameMetrics; ++metric)
            drawMetric(metric);
        drawCaption(*m_drawing, bottom() + 70.0,
                    {"Curves have gaps where a stem is silent or a score infinite. Boxes at the right, in the order of the legend: all "
                     "frames of the song.",
                     kBoxCaption[0], kBoxCaption[1]});
        return m_drawing->finished();
    }

private:
    static constexpr double kWidth = 1000.0;
    static constexpr double kAreaHeight = 170.0;
    static constexpr double kAreaDistance = 16.0;
    static constexpr double kLeft = kMargin + kScaleWidth;
    static constexpr double kBoxesWidth = 190.0;
    static constexpr double kCurvesWidth = kWidth - kLeft - kMargin - kBoxesWidth - kAreaDistance;

    double top() const { return m_legend.empty() ? 80.0 : m_legend.back().y + 20.0; }
    double bottom() const { return top() + kFrameMetrics * (kAreaHeight + kAreaDistance) - kAreaDistance; }

    void placeInLegend(const std::string& name)
    {
        constexpr double kLetterWidth = 8.0; // about: no font is at hand
        const double width = 60.0 + kLetterWidth * static_cast<double>(name.size());
        if (m_legend.empty())
            m_legendEnd = {.x = kMargin, .y = 84.0};
        else if (m_legendEnd.x + width > kWidth)
            m_legendEnd = {.x = kMargin, .y = m_legendEnd.y + 20.0};
        m_legend.push_back(m_legendEnd);
        m_legendEnd.x += width;
    }

    void drawLegend()
    {
        for (std::size_t j = 0; j < m_names.size(); ++j) {
            const svg::Point at = m_legend[j];
            m_drawing->line({.x = at.x, .y = at.y - 4.0}, {.x = at.x + 28.0, .y = at.y - 4.0},
                            {.colour = m_strokes[j].colour, .width = 4.0, .dashes = m_strokes[j].dashes});
            m_drawing->text({.x = at.x + 34.0, .y = at.y}, m_names[j], {.size = 13.0});
        }
    }

    void drawMetric(std::size_t metric)
    {
        Columns frames;
        for (const TargetScores* target : m_targets)
            frames.push_back(storedFrames(*target, metric));
        const PlotArea curves{.corner = {.x = kLeft, .y = top() + static_cast<double>(metric) * (kAreaHeight + kAreaDistance)},
                              .width = kCurvesWidth,
                              .height = kAreaHeight,
                              .scale = scaleFor(frames)};
        PlotArea boxes = curves;
        boxes.corner.x = curves.right() + kAreaDistance;
        boxes.width = kBoxesWidth;
        drawFrame(*m_drawing, curves);
        drawFrame(*m_drawing, boxes);
        drawScale(*m_drawing, curves, scaleMeaning(metric));
        drawTime(curves, metric + 1 == kFrameMetrics);
        const double step = kBoxesWidth / static_cast<double>(std::max<std::size_t>(frames.size(), 1));
        for (std::size_t j = 0; j < frames.size(); ++j) {
            m_drawing->beginGroup(m_names[j]);
            drawCurve(curves, frames[j], m_strokes[j]);
            drawBox(*m_drawing, boxes, boxes.corner.x + (static_cast<double>(j) + 0.5) * step, std::min(0.6 * step, 30.0), frames[j],
                    m_strokes[j]);
            m_drawing->endGroup();
        }
    }

    double xOf(const PlotArea& area, double seconds) const { return area.corner.x + m_time.fraction(seconds) * area.width; }

    void drawTime(const PlotArea& area, bool isLabelled)
    {
        for (const double tick : m_time.ticks()) {
            const double x = xOf(area, tick);
            m_drawing->line({.x = x, .y = area.bottom()}, {.x = x, .y = area.bottom() + 5.0}, {.colour = "#666666"});
            if (isLabelled)
                m_drawing->text({.x = x, .y = area.bottom() + 19.0}, m_time.label(tick), {.anchor = svg::TextAnchor::Middle});
        }
        if (isLabelled)
            m_drawing->text({.x = area.corner.x + area.width / 2.0, .y = area.bottom() + 38.0}, "time in " + m_time.timeUnit(),
                            {.size = 13.0, .anchor = svg::TextAnchor::Middle});
    }

    /// Each value at the middle of its frame.
    void drawCurve(const PlotArea& area, std::span<const double> frames, const svg::Stroke& stroke)
    {
        std::vector<svg::Point> points;
        const auto end = [&] {
            if (points.size() == 1)
                m_drawing->dot(points.front(), 1.5, stroke.colour);
            else if (!points.empty())
                m_drawing->polyline(points, {.colour = stroke.colour, .width = 1.3, .dashes = stroke.dashes});
            points.clear();
        };
        const double middle = std::min(m_song.windowSeconds, m_song.audioSeconds) / 2.0;
        for (std::size_t i = 0; i < frames.size(); ++i) {
            if (std::isfinite(frames[i]))
                points.push_back({.x = xOf(area, static_cast<double>(i) * m_song.hopSeconds + middle), .y = area.yOf(frames[i])});
            else
                end();
        }
        end();
    }

    const SongScores& m_song;
    std::vector<const TargetScores*> m_targets;
    std::vector<std::string> m_names;
    std::vector<svg::Stroke> m_strokes;
    PlotAxis m_time = PlotAxis::ofTime(m_song.audioSeconds, 10);
    std::vector<svg::Point> m_legend; ///< where each target stands
    svg::Point m_legendEnd;
    std::optional<svg::Drawing> m_drawing;
};

/// Several songs.
class SongsPlot {
public:
    SongsPlot(std::span<const std::vector<ScoreLine>> songs, Average overFrames) : m_songs(songs), m_overFrames(overFrames)
    {
        std::set<std::string> sorted;
        for (const auto& lines : songs)
            for (const ScoreLine& line : lines)
                sorted.insert(line.target);
        m_names.assign(sorted.begin(), sorted.end());
        m_strokes = targetStrokes(m_names);
        m_areaWidth = std::max(240.0, 48.0 * static_cast<double>(m_names.size()));
    }

    std::string drawn() const
    {
        const std::string title = "Scores of " + std::to_string(m_songs.size()) + " songs";
        const double bottom = kTop + kRows * kRowHeight;
        svg::Drawing drawing(kColumns * columnWidth() + kMargin, bottom + 44.0, title);
        drawHeading(drawing, title,
                    "One value for each song. SDR, ISR, SIR, SAR: " + std::string(m_overFrames == Average::Median ? "median" : "mean") +
                        " of its frames; global SDR: of the MDX challenges; higher is better");
        for (std::size_t i = 0; i < kShown.size(); ++i) {
            const std::size_t row = i / kColumns;
            drawMetric(drawing, kShown.at(i),
                       {.x = static_cast<double>(i % kColumns) * columnWidth() + kMargin + kScaleWidth,
                        .y = kTop + static_cast<double>(row) * kRowHeight});
        }
        drawCaption(drawing, bottom + 8.0, {kBoxCaption[0], kBoxCaption[1]});
        return drawing.finished();
    }

private:
    static constexpr std::array<std::size_t, 6> kShown{0, 1, 2, 3, 4, 6}; ///< SNR, the fifth, hardly differs from the global SDR
    static constexpr std::size_t kColumns = 3;
    static constexpr std::size_t kRows = kShown.size() / kColumns;
    static constexpr double kTop = 80.0;
    static constexpr double kAreaHeight = 260.0;
    static constexpr double kRowHeight = kAreaHeight + 84.0;

    double columnWidth() const { return kMargin + kScaleWidth + m_areaWidth; }

    void drawMetric(svg::Drawing& drawing, std::size_t metric, svg::Point corner) const
    {
        Columns values(m_names.size());
        for (const auto& lines : m_songs)
            for (const ScoreLine& line : lines)
                values[static_cast<std::size_t>(std::ranges::find(m_names, line.target) - m_names.begin())].push_back(
                    line.values.at(metric));
        const PlotArea area{.corner = corner, .width = m_areaWidth, .height = kAreaHeight, .scale = scaleFor(values)};
        drawFrame(drawing, area);
        drawScale(drawing, area, scaleMeaning(metric));
        const double step = m_areaWidth / static_cast<double>(m_names.size());
        for (std::size_t j = 0; j < m_names.size(); ++j) {
            const double centre = corner.x + (static_cast<double>(j) + 0.5) * step;
            drawing.beginGroup(m_names[j]);
            drawBox(drawing, area, centre, 26.0, values[j], m_strokes[j]);
            drawing.text({.x = centre + 6.0, .y = area.bottom() + 16.0}, m_names[j],
                         {.anchor = svg::TextAnchor::End, .turnDegrees = -30.0});
            drawing.endGroup();
        }
    }

    std::span<const std::vector<ScoreLine>> m_songs;
    Average m_overFrames;
    std::vector<std::string> m_names;
    std::vector<svg::Stroke> m_strokes;
    double m_areaWidth = 0.0;
};

} // namespace

std::string framesPlot(const SongScores& song) { return FramesPlot(song).drawn(); }

std::string songsPlot(std::span<const std::vector<ScoreLine>> songs, Average overFrames) { return SongsPlot(songs, overFrames).drawn(); }

} // namespace stemwright::evaluate
