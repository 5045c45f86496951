#include "ui/edit/strokescontent.h"

#include "engine/edit/coverage.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace stemwright::ui {

namespace {

constexpr float kTint = 0.25F;  // of a stroke at full strength
constexpr float kBorder = 0.5F; // of what is covered, where the line runs
constexpr float kLine = 0.9F;

void blend(QRgb& pixel, const QColor& colour, float part)
{
    const auto mixed = [part](int from, int to) {
        return static_cast<int>(std::lround(std::lerp(static_cast<float>(from), static_cast<float>(to), part)));
    };
    pixel = qRgb(mixed(qRed(pixel), colour.red()), mixed(qGreen(pixel), colour.green()), mixed(qBlue(pixel), colour.blue()));
}

/// How much of each pixel a stroke takes, in the columns that it reaches.
struct Cover {
    int first = 0; ///< column
    int columns = 0;
    int rows = 0;
    std::vector<float> share{}; ///< by column, upwards
    float at(int column, int row) const
    {
        const bool isIn = column >= 0 && column < columns && row >= 0 && row < rows;
        return isIn ? share[static_cast<std::size_t>(column) * static_cast<std::size_t>(rows) + static_cast<std::size_t>(row)] : 0.0F;
    }
    bool isBorder(int column, int row) const
    {
        return at(column, row) >= kBorder && (at(column - 1, row) < kBorder || at(column + 1, row) < kBorder ||
                                              at(column, row - 1) < kBorder || at(column, row + 1) < kBorder);
    }
};

Cover coverOf(const edit::Coverage& coverage, const Section& section, const std::vector<double>& octaves)
{
    const auto columnOf = [&section](double frame) {
        return static_cast<int>(
            std::clamp((frame - section.firstFrame) / section.framesPerPixel, 0.0, static_cast<double>(section.pixels.width())));
    };
    Cover cover{.first = columnOf(coverage.firstFrame()), .rows = static_cast<int>(octaves.size())};
    cover.columns = std::min(section.pixels.width(), columnOf(coverage.endFrame()) + 1) - cover.first;
    if (coverage.endFrame() < section.firstFrame || cover.columns <= 0)
        return {};
    cover.share.resize(static_cast<std::size_t>(cover.columns) * octaves.size());
    for (int column = 0; column < cover.columns; ++column)
        coverage.column(section.firstFrame + (cover.first + column + 0.5) * section.framesPerPixel, octaves,
                        std::span(cover.share).subspan(static_cast<std::size_t>(column) * octaves.size(), octaves.size()));
    return cover;
}

} // namespace

Picture StrokesContent::paint(const Section& section, PaintClock::time_point deadline) const
{
    Picture picture = m_below->paint(section, deadline);
    const auto frequencies = m_below->frequencies();
    if (!frequencies)
        return picture;
    const int rows = section.pixels.height();
    std::vector<double> octaves;
    for (int row = 0; row < rows; ++row)
        octaves.push_back(edit::octavesOf(frequencies->axis.hzAt((row + 0.5) / rows)));
    for (const auto& [stroke, colour] : m_strokes) {
        const Cover cover = coverOf(edit::Coverage(stroke.shape, stroke.edge, m_rateHz), section, octaves);
        const auto tint = static_cast<float>(stroke.strength) * kTint;
        for (int row = 0; row < cover.rows; ++row) {
            auto* line = reinterpret_cast<QRgb*>(picture.image.scanLine(rows - 1 - row)) + cover.first;
            for (int column = 0; column < cover.columns; ++column)
                if (const float part = cover.isBorder(column, row) ? kLine : tint * cover.at(column, row); part > 0.0F)
                    blend(line[column], colour, part);
        }
    }
    return picture;
}

} // namespace stemwright::ui
