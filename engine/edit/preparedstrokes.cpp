#include "engine/edit/preparedstrokes.h"

#include "engine/edit/transfer.h"

#include <algorithm>
#include <utility>

namespace stemwright::edit {

namespace {

FrameRange reachOf(const Stroke& stroke, const Coverage& coverage, const Slices& slices, std::int64_t frames)
{
    if (stroke.strength <= 0.0)
        return {};
    return stroke.operation == Operation::OnlyHere ? FrameRange{.first = 0, .end = frames} : reachOf(coverage, slices, frames);
}

/// Without gaps of nothing and overlaps, sorted.
std::vector<FrameRange> joined(std::vector<FrameRange> ranges)
{
    std::erase_if(ranges, [](const FrameRange& range) { return range.frames() <= 0; });
    std::ranges::sort(ranges, {}, &FrameRange::first);
    std::vector<FrameRange> result;
    for (const FrameRange& range : ranges)
        if (!result.empty() && range.first <= result.back().end)
            result.back().end = std::max(result.back().end, range.end);
        else
            result.push_back(range);
    return result;
}

template <class Strokes>
std::vector<FrameRange> reachesOf(const Strokes& strokes)
{
    std::vector<FrameRange> ranges;
    for (const PreparedStrokes::Prepared& stroke : strokes)
        if (stroke)
            ranges.push_back(stroke->reach);
    return ranges;
}

PreparedStrokes::Prepared prepared(const Stroke& stroke, std::span<const std::string> stems, std::int64_t frames, const Slices& slices,
                                   int rateHz)
{
    const auto target = std::ranges::find(stems, stroke.target);
    if (target == stems.end())
        return nullptr;
    Coverage coverage(stroke.shape, stroke.edge, rateHz);
    const FrameRange reach = reachOf(stroke, coverage, slices, frames);
    return std::make_shared<const PreparedStroke>(PreparedStroke{.operation = stroke.operation,
                                                                 .target = static_cast<std::size_t>(target - stems.begin()),
                                                                 .strength = static_cast<float>(stroke.strength),
                                                                 .coverage = std::move(coverage),
                                                                 .reach = reach});
}

} // namespace

PreparedStrokes::PreparedStrokes(std::vector<Stroke> strokes, const PreparedStrokes& former, std::span<const std::string> stems,
                                 std::int64_t frames, const Slices& slices, int rateHz)
    : m_strokes(std::move(strokes))
{
    const auto begin = std::ranges::mismatch(m_strokes, former.m_strokes).in1 - m_strokes.begin();
    const auto now = std::span(m_strokes).subspan(static_cast<std::size_t>(begin));
    const auto then = std::span(former.m_strokes).subspan(static_cast<std::size_t>(begin));
    std::size_t same = 0; // at the end
    while (same < std::min(now.size(), then.size()) && now[now.size() - 1 - same] == then[then.size() - 1 - same])
        ++same;
    const auto formerBegin = former.m_prepared.begin() + begin;
    const auto formerEnd = former.m_prepared.end() - static_cast<std::ptrdiff_t>(same);
    m_prepared.assign(former.m_prepared.begin(), formerBegin);
    for (const Stroke& stroke : now.first(now.size() - same))
        m_prepared.push_back(prepared(stroke, stems, frames, slices, rateHz));
    auto changed = reachesOf(std::ranges::subrange(m_prepared.begin() + begin, m_prepared.end()));
    std::ranges::copy(reachesOf(std::ranges::subrange(formerBegin, formerEnd)), std::back_inserter(changed));
    m_prepared.insert(m_prepared.end(), formerEnd, former.m_prepared.end());
    m_changed = joined(std::move(changed));
    m_reached = joined(reachesOf(m_prepared));
}

bool PreparedStrokes::touch(FrameRange frames) const
{
    const auto behind = std::ranges::upper_bound(m_reached, frames.first, {}, &FrameRange::end);
    return behind != m_reached.end() && behind->first < frames.end;
}

std::vector<PreparedStrokes::Prepared> PreparedStrokes::touching(FrameRange frames) const
{
    std::vector<Prepared> strokes;
    std::ranges::copy_if(m_prepared, std::back_inserter(strokes), [&](const Prepared& stroke) {
        return stroke && stroke->reach.first < frames.end && frames.first < stroke->reach.end;
    });
    return strokes;
}

StrokeWork::StrokeWork(std::vector<PreparedStrokes::Prepared> strokes, const Slices& slices, std::int64_t songFrames)
    : m_strokes(std::move(strokes)), m_slice(slices, songFrames), m_bins(slices.octaves().size()), m_gains(m_strokes.size()),
      m_acts(m_strokes.size())
{
}

bool StrokeWork::prepare(std::int64_t slice)
{
    bool acts = false;
    for (std::size_t i = 0; i < m_strokes.size(); ++i) {
        const PreparedStroke& stroke = *m_strokes[i];
        BinGains& gains = m_gains[i];
        const bool covers = m_slice.fill(stroke.coverage, slice, gains);
        const bool isOutside = stroke.operation == Operation::OnlyHere;
        if (isOutside)
            gains = covers ? outside(gains) : BinGains{.first = 0, .values = std::vector(m_bins, 1.0F)};
        for (float& gain : gains.values)
            gain *= stroke.strength;
        m_acts[i] = covers || isOutside;
        acts = acts || m_acts[i];
    }
    return acts;
}

BinGains StrokeWork::outside(const BinGains& inside) const
{
    BinGains gains{.first = 0, .values = std::vector(m_bins, 1.0F)};
    for (std::size_t f = 0; f < inside.values.size(); ++f)
        gains.values[inside.first + f] -= inside.values[f];
    return gains;
}

void StrokeWork::turn(SliceSpectra& spectra)
{
    m_before = spectra;
    for (std::size_t i = 0; i < m_strokes.size(); ++i)
        if (m_acts[i])
            (m_strokes[i]->operation == Operation::MoveTo ? moveTo : moveAway)(m_strokes[i]->target, m_gains[i], spectra);
    for (std::size_t i = 0; i < spectra.values.size(); ++i)
        spectra.values[i] -= m_before.values[i];
}

FrameRange strokeRange(const Stroke& stroke, std::int64_t songFrames, int rateHz)
{
    return reachOf(stroke, Coverage(stroke.shape, stroke.edge, rateHz), Slices(rateHz), songFrames);
}

} // namespace stemwright::edit
