#include "engine/train/lossfiles.h"

#include "engine/base/plotarea.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace stemwright::train {

namespace {

constexpr double kWidth = 800.0;
constexpr double kHeight = 420.0;
constexpr std::string_view kTrainColour = "#85888c";
constexpr std::string_view kValidColour = "#d97200";

std::string cell(double value, const char* format)
{
    std::array<char, 48> text{};
    if (std::isfinite(value))
        std::snprintf(text.data(), text.size(), format, value);
    return text.data();
}

/// The last epoch is at the right edge, the beginning at the left.
double xOf(const PlotArea& area, std::size_t epoch, std::size_t epochs)
{
    return area.corner.x + area.width * static_cast<double>(epoch) / static_cast<double>(epochs);
}

void drawCurve(svg::Drawing& drawing, const PlotArea& area, const TrainingRecord& record, double EpochRecord::* loss,
               std::string_view colour)
{
    std::vector<svg::Point> points;
    for (std::size_t i = 0; i < record.epochs.size(); ++i)
        if (const double value = lossDb(record.epochs[i].*loss); std::isfinite(value))
            points.push_back({.x = xOf(area, i + 1, record.epochs.size()), .y = area.yOf(value)});
    if (points.size() == 1)
        drawing.dot(points.front(), 2.0, colour);
    else
        drawing.polyline(points, {.colour = colour, .width = 1.6});
}

void drawLegend(svg::Drawing& drawing, double x, std::string_view text, std::string_view colour)
{
    drawing.line({.x = x, .y = 54.0}, {.x = x + 28.0, .y = 54.0}, {.colour = colour, .width = 4.0});
    drawing.text({.x = x + 34.0, .y = 58.0}, text, {.size = 13.0});
}

} // namespace

double lossDb(double loss) { return 10.0 * std::log10(loss); }

std::string lossTable(const TrainingRecord& record)
{
    std::string text = "epoch,train_loss,valid_loss,learning_rate,seconds\n";
    for (std::size_t i = 0; i < record.epochs.size(); ++i) {
        const EpochRecord& epoch = record.epochs[i];
        text += std::to_string(i + 1) + "," + cell(epoch.trainLoss, "%.9g") + "," + cell(epoch.validLoss, "%.9g") + "," +
                cell(epoch.learningRate, "%.9g") + "," + cell(epoch.seconds, "%.3f") + "\n";
    }
    return text;
}

std::string lossPlot(const TrainingRecord& record, const std::string& target)
{
    constexpr int kSteps = 6;
    std::vector<double> losses;
    for (const EpochRecord& epoch : record.epochs)
        losses.insert(losses.end(), {lossDb(epoch.trainLoss), lossDb(epoch.validLoss)});
    const PlotArea area{
        .corner = {.x = 76.0, .y = 76.0}, .width = kWidth - 100.0, .height = 276.0, .scale = PlotAxis::around(losses, kSteps)};
    svg::Drawing drawing(kWidth, kHeight, target + ": losses of the training");
    drawing.text({.x = 24.0, .y = 30.0}, target + ": losses of the training", {.size = 17.0, .isBold = true});
    drawLegend(drawing, 76.0, "training", kTrainColour);
    drawLegend(drawing, 190.0, "validation", kValidColour);
    drawFrame(drawing, area);
    drawScale(drawing, area, "mean squared error in dB");
    const auto epochs = record.epochs.size();
    const std::array whole{0.0, static_cast<double>(epochs)};
    for (const double tick : PlotAxis::around(whole, kSteps).ticks())
        if (tick <= static_cast<double>(epochs))
            drawing.text(
                {.x = xOf(area, static_cast<std::size_t>(std::llround(tick)), std::max<std::size_t>(epochs, 1)), .y = area.bottom() + 19.0},
                std::to_string(std::llround(tick)), {.anchor = svg::TextAnchor::Middle});
    drawing.text({.x = area.corner.x + area.width / 2.0, .y = area.bottom() + 40.0}, "epochs",
                 {.size = 13.0, .anchor = svg::TextAnchor::Middle});
    drawCurve(drawing, area, record, &EpochRecord::trainLoss, kTrainColour);
    drawCurve(drawing, area, record, &EpochRecord::validLoss, kValidColour);
    if (const auto best = static_cast<std::size_t>(record.schedule.bestEpoch); best > 0 && best <= epochs)
        if (const double value = lossDb(record.epochs[best - 1].validLoss); std::isfinite(value))
            drawing.dot({.x = xOf(area, best, epochs), .y = area.yOf(value)}, 4.0, kValidColour);
    return drawing.finished();
}

} // namespace stemwright::train
