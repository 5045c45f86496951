#include "app/cli/scoretext.h"

#include "app/cli/messages.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace stemwright::cli {

namespace {

/// What fits on a terminal of 80 columns; --json and the table of --out have all.
constexpr std::size_t kShownMetrics = 7;

std::string decibelText(double value)
{
    std::array<char, 32> text{'-'};
    if (!std::isnan(value))
        std::snprintf(text.data(), text.size(), "%.2f", value);
    return text.data();
}

std::string rightAligned(std::string_view text, std::size_t columns)
{
    return std::string(columns > text.size() ? columns - text.size() : 0, ' ') + std::string(text);
}

std::string leftAligned(const std::string& text, std::size_t columns)
{
    return text + rightAligned("", columns - std::min(columns, text.size()));
}

} // namespace

std::string scoreTable(std::span<const evaluate::ScoreLine> lines, const std::string& counted)
{
    constexpr std::size_t kColumns = 8;
    std::size_t names = 6;
    for (const evaluate::ScoreLine& line : lines)
        names = std::max(names, printable(line.target).size());
    std::string text = leftAligned("TARGET", names);
    for (const evaluate::Metric& metric : std::span(evaluate::kMetrics).first(kShownMetrics))
        text += rightAligned(metric.name, kColumns);
    text += "  " + counted + "\n";
    for (const evaluate::ScoreLine& line : lines) {
        text += leftAligned(printable(line.target), names);
        for (const double value : std::span(line.values).first(kShownMetrics))
            text += rightAligned(decibelText(value), kColumns);
        text += "  " + std::to_string(line.counted) + " of " + std::to_string(line.all) + "\n";
    }
    return text + "dB. SDR, ISR, SIR, SAR: BSS Eval, averaged; global: SDR of the MDX challenges, over the whole song.\n";
}

std::string shortScores(std::span<const evaluate::ScoreLine> lines)
{
    std::string text;
    for (const evaluate::ScoreLine& line : lines)
        text += (text.empty() ? "" : ", ") + line.target + " " + decibelText(line.values.front()) + " dB";
    return "SDR " + text;
}

} // namespace stemwright::cli
