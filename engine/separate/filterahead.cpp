#include "engine/separate/filterahead.h"

#include <algorithm>

namespace stemwright::separate {

namespace {

constexpr double kTracedSeconds = 7.0; // about a window, so that a trace takes one or two

/// The loop, as far as there are stems of it.
std::optional<FrameRange> loopOf(const SecondPass& pass)
{
    const auto loop = pass.listening.loop();
    const bool isWithin = loop && loop->first >= pass.range.first && loop->end <= pass.range.end && loop->frames() > 0;
    return isWithin ? loop : std::nullopt;
}

/// What is listened to, or about to be.
FrameRange heard(const SecondPass& pass)
{
    const auto most = static_cast<std::int64_t>(kTracedSeconds * pass.piece.song->info.sampleRateHz);
    if (const auto loop = loopOf(pass))
        return {.first = loop->first, .end = std::min(loop->end, loop->first + most)};
    const std::int64_t first = std::clamp(pass.listening.playhead(), pass.range.first, std::max(pass.range.first, pass.range.end - most));
    return {.first = first, .end = std::min(pass.range.end, first + most)};
}

} // namespace

void FilterAhead::expect(const SecondPass& pass)
{
    m_loops.expect(m_listener.ready ? loopOf(pass) : std::nullopt, pass.options, pass.piece.song->info.sampleRateHz);
    tell();
}

void FilterAhead::tell()
{
    const auto counts = m_loops.counts();
    if (counts != m_told)
        m_listener.ready(counts);
    m_told = counts;
}

Status FilterAhead::give(const SecondPass& pass, StemStore& store, const std::stop_token& stop)
{
    expect(pass);
    return m_loops.give(pass.options.iterations, store, stop);
}

Status FilterAhead::work(const SecondPass& pass, const StemStore& store, const model::JobContext& context)
{
    expect(pass);
    const auto& loop = m_loops.loop();
    if (loop && !m_loops.has(pass.options.iterations)) {
        const auto copied = [&](StemStore& to) { return LoopsAhead::copy(store, to, *loop, context.stop); };
        if (const Status kept = m_loops.add(pass.options.iterations, store, copied); !kept)
            return kept;
        tell();
    }
    if (m_listener.traced)
        if (const Status traced = trace(pass, context); !traced)
            return traced;
    return loop ? addNeighbours(pass, store, context) : Status();
}

Status FilterAhead::trace(const SecondPass& pass, const model::JobContext& context)
{
    const Traced wanted{.range = heard(pass),
                        .options = {.iterations = kTracedIterations,
                                    .windowSlices = pass.options.windowSlices,
                                    .softMask = pass.options.softMask,
                                    .residual = pass.options.residual}};
    if (m_traced == wanted)
        return {};
    auto trace = traceFilter(pass.piece, pass.first, pass.model, wanted.range, wanted.options, TraceDetail::Levels, context);
    if (!trace)
        return std::unexpected(trace.error());
    m_traced = wanted;
    m_listener.traced(std::make_shared<const FilterTrace>(std::move(*trace)));
    return {};
}

Status FilterAhead::addNeighbours(const SecondPass& pass, const StemStore& store, const model::JobContext& context)
{
    const std::size_t now = pass.options.iterations;
    std::vector<std::size_t> neighbours{now + 1};
    if (now > 0)
        neighbours.push_back(now - 1);
    for (const std::size_t iterations : neighbours) {
        SeparationOptions options = pass.options;
        options.iterations = iterations;
        if (m_loops.has(iterations) || !checkOptions(pass.model.info(), options))
            continue;
        const auto filter = [&](StemStore& to) {
            return runSecondPass({.piece = pass.piece,
                                  .first = pass.first,
                                  .model = pass.model,
                                  .options = options,
                                  .range = *m_loops.loop(),
                                  .state = StemState::Exact,
                                  .listening = pass.listening},
                                 to, m_loops.scratchFolder(), context);
        };
        if (const Status added = m_loops.add(iterations, store, filter); !added)
            return added;
        tell();
    }
    return {};
}

} // namespace stemwright::separate
