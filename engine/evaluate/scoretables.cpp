#include "engine/evaluate/scoretables.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <limits>
#include <map>

namespace stemwright::evaluate {

namespace {

double frameScore(const BssScores& scores, std::size_t metric)
{
    return std::array{scores.sdr, scores.isr, scores.sir, scores.sar}.at(metric);
}

std::string fixed(double value, int decimals)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

std::string quotedJson(const std::string& text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string quotedCsv(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + "\"";
}

std::string frameJson(const SongScores& song, const BssScores& scores, std::size_t index)
{
    const auto metric = [](const char* name, double value) {
        const double stored = asStored(value);
        return "            \"" + std::string(name) + "\": " + (std::isnan(stored) ? "NaN" : fixed(stored, 5));
    };
    return "        {\n          \"time\": " + fixed(static_cast<double>(index) * song.hopSeconds, 5) +
           ",\n          \"duration\": " + fixed(song.windowSeconds, 5) + ",\n          \"metrics\": {\n" + metric("SDR", scores.sdr) +
           ",\n" + metric("SIR", scores.sir) + ",\n" + metric("SAR", scores.sar) + ",\n" + metric("ISR", scores.isr) +
           "\n          }\n        }";
}

} // namespace

std::vector<double> storedFrames(const TargetScores& target, std::size_t metric)
{
    std::vector<double> values;
    for (const BssScores& frame : target.frames)
        values.push_back(asStored(frameScore(frame, metric)));
    return values;
}

std::vector<ScoreLine> linesOf(const SongScores& song, Average overFrames)
{
    std::vector<ScoreLine> lines;
    for (const TargetScores& target : song.targets) {
        ScoreLine line{.target = target.name, .counted = 0, .all = target.frames.size()};
        for (std::size_t metric = 0; metric < kFrameMetrics; ++metric) {
            const auto frames = storedFrames(target, metric);
            line.values[metric] = averageOfFinite(frames, overFrames);
            if (metric == 0)
                line.counted = static_cast<std::size_t>(std::ranges::count_if(frames, [](double value) { return std::isfinite(value); }));
        }
        const PlainScores& whole = target.whole;
        const PlainScores& mixture = target.mixture;
        const std::array wholes{whole.globalSdr,
                                whole.snr,
                                whole.siSdr,
                                whole.siSir,
                                whole.siSar,
                                whole.sdSdr,
                                whole.srr,
                                whole.globalSdr - mixture.globalSdr,
                                whole.siSdr - mixture.siSdr,
                                whole.siSir - mixture.siSir};
        static_assert(kFrameMetrics + wholes.size() == kMetrics.size());
        std::ranges::copy(wholes, line.values.begin() + kFrameMetrics);
        lines.push_back(line);
    }
    return lines;
}

std::vector<ScoreLine> linesOfSet(std::span<const std::vector<ScoreLine>> songs, Average overSongs)
{
    std::map<std::string, std::vector<const ScoreLine*>> byTarget;
    for (const auto& lines : songs)
        for (const ScoreLine& line : lines)
            byTarget[line.target].push_back(&line);
    std::vector<ScoreLine> result;
    for (const auto& [target, lines] : byTarget) {
        ScoreLine line{.target = target, .counted = 0, .all = lines.size()};
        for (std::size_t metric = 0; metric < kMetrics.size(); ++metric) {
            std::vector<double> values;
            for (const ScoreLine* song : lines)
                values.push_back(song->values[metric]);
            line.values[metric] = averageOfFinite(values, overSongs);
            if (metric == 0)
                line.counted = static_cast<std::size_t>(std::ranges::count_if(values, [](double value) { return std::isfinite(value); }));
        }
        result.push_back(line);
    }
    return result;
}

std::string musevalJson(const SongScores& song)
{
    std::string text = "{\n  \"targets\": [";
    const char* nextTarget = "\n";
    for (const TargetScores& target : song.targets) {
        if (target.frames.empty())
            continue;
        text += std::string(nextTarget) + "    {\n      \"name\": " + quotedJson(target.name) + ",\n      \"frames\": [\n";
        for (std::size_t i = 0; i < target.frames.size(); ++i)
            text += (i > 0 ? ",\n" : "") + frameJson(song, target.frames[i], i);
        text += "\n      ]\n    }";
        nextTarget = ",\n";
    }
    const std::string unreliable = song.filtersOvershoot ? ",\n  \"unreliable\": [\"ISR\", \"SIR\", \"SAR\"]" : "";
    return text + "\n  ],\n  \"museval_version\": \"0.4.1\"" + unreliable + "\n}\n";
}

std::string scoresCsv(std::span<const SongScores> songs, Average overFrames)
{
    std::string text = "song,target,frames,scored_frames";
    for (const Metric& metric : kMetrics)
        text += "," + std::string(metric.field);
    text += "\n";
    for (const SongScores& song : songs)
        for (const ScoreLine& line : linesOf(song, overFrames)) {
            text +=
                quotedCsv(song.name) + "," + quotedCsv(line.target) + "," + std::to_string(line.all) + "," + std::to_string(line.counted);
            for (const double value : line.values)
                text += "," + (std::isfinite(value) ? fixed(value, 5) : std::string());
            text += "\n";
        }
    return text;
}

} // namespace stemwright::evaluate
