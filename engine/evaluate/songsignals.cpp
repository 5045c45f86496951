#include "engine/evaluate/songsignals.h"

#include "engine/evaluate/bsseval.h"
#include "engine/evaluate/permutation.h"

#include <algorithm>

namespace stemwright::evaluate {

namespace {

bool hasStem(const std::vector<StemSource>& stems, std::string_view name)
{
    return std::ranges::find(stems, name, &StemSource::name) != stems.end();
}

Error differentCounts(const std::string& where, std::size_t estimates, const StemSong& references)
{
    return {Errc::ShapeMismatch, where + "has " + std::to_string(estimates) + " stems, but there are " +
                                     std::to_string(references.stems.size()) + " true ones in " + references.path.string() +
                                     "; to be matched by their sound they must be equally many"};
}

} // namespace

bool hasTruth(const StemSong& references, std::string_view estimate)
{
    const bool isSum =
        estimate == kAccompaniment && std::ranges::any_of(references.stems, [](const StemSource& stem) { return stem.name != kVocals; });
    return isSum || hasStem(references.stems, estimate);
}

Result<SongSignals> SongSignals::load(const StemSong& references, const Estimates& estimates, Pairing pairing,
                                      const std::filesystem::path& scratchFolder, ThreadPool& pool, const std::stop_token& stop)
{
    SongSignals signals(references);
    std::vector<StemSource> wanted = references.stems; // all of them, since their sum may be wanted
    if (const auto* song = std::get_if<StemSong>(&estimates)) {
        const auto more = pairing == Pairing::Names ? signals.wantedOf(*song, references.path) : signals.allOf(*song, references);
        if (!more)
            return std::unexpected(more.error());
        wanted.insert(wanted.end(), more->begin(), more->end());
    }
    if (const Status decoded = signals.decode(wanted, scratchFolder, pool, stop); !decoded)
        return std::unexpected(decoded.error());
    if (const auto* given = std::get_if<GivenStems>(&estimates))
        if (const Status taken = signals.take(*given, pairing, references); !taken)
            return std::unexpected(taken.error());
    if (const Status fits = signals.check(); !fits)
        return std::unexpected(fits.error());
    std::vector<const Signal*> parts;
    for (const std::size_t i : signals.partsOfMixture())
        parts.push_back(signals.m_stems[i].get());
    signals.m_mixture = std::make_unique<SumSignal>(std::move(parts));
    if (const auto* oracle = std::get_if<OracleKind>(&estimates))
        if (const Status separated = signals.separate(*oracle, scratchFolder, pool, stop); !separated)
            return std::unexpected(separated.error());
    if (pairing == Pairing::Sound && !std::holds_alternative<OracleKind>(estimates)) {
        if (const Status paired = signals.pairBySound(pool, stop); !paired)
            return std::unexpected(paired.error());
        return signals;
    }
    for (const Estimate& estimate : signals.m_estimates)
        signals.addPair(estimate.name, estimate.signal);
    std::ranges::sort(signals.m_pairs, {}, &SignalPair::name);
    return signals;
}

std::vector<std::size_t> SongSignals::partsOfMixture() const
{
    std::vector<std::size_t> parts;
    for (std::size_t i = 0; i < m_references.size(); ++i)
        if (m_references[i].name != kAccompaniment || m_references.size() <= 2) // otherwise its parts are there
            parts.push_back(i);
    return parts;
}

bool SongSignals::hasReference(std::string_view name) const { return hasStem(m_references, name); }

/// The estimates that have a reference.
Result<std::vector<StemSource>> SongSignals::wantedOf(const StemSong& estimates, const std::filesystem::path& references)
{
    std::vector<StemSource> wanted;
    for (const StemSource& source : estimates.stems) {
        if (hasReference(source.name) || pairsWithSum(source.name))
            wanted.push_back(source);
        else
            m_notes.push_back(source.file.string() + ": there is no true stem \"" + source.name + "\"; left out");
    }
    if (wanted.empty())
        return failure(Errc::InvalidArgument, estimates.path.string() + ": has no stem of the same name as one in " + references.string());
    for (const StemSource& source : m_references)
        if (!hasStem(estimates.stems, source.name))
            m_notes.push_back(estimates.path.string() + ": has no stem \"" + source.name + "\"");
    return wanted;
}

Result<std::vector<StemSource>> SongSignals::allOf(const StemSong& estimates, const StemSong& references)
{
    if (estimates.stems.size() == references.stems.size())
        return estimates.stems;
    return std::unexpected(differentCounts(estimates.path.string() + ": ", estimates.stems.size(), references));
}

Status SongSignals::take(const GivenStems& given, Pairing pairing, const StemSong& references)
{
    if (pairing == Pairing::Sound && given.stems.size() != references.stems.size())
        return std::unexpected(differentCounts("the song ", given.stems.size(), references));
    const LoadedStem& first = *m_stems.front();
    for (const GivenStems::Stem& stem : given.stems) {
        if (pairing == Pairing::Names && !hasTruth(references, stem.name))
            continue;
        if (given.sampleRateHz != first.sampleRateHz() || stem.signal->channels() != first.channels())
            return failure(Errc::ShapeMismatch, first.source().file.string() + ": has " + std::to_string(first.sampleRateHz()) +
                                                    " Hz and " + std::to_string(first.channels()) +
                                                    " channels, unlike the song, which has " + std::to_string(given.sampleRateHz) +
                                                    " Hz and " + std::to_string(stem.signal->channels()) + " channels");
        m_estimates.push_back({.name = stem.name, .where = "the song's stem \"" + stem.name + "\"", .signal = stem.signal});
    }
    if (m_estimates.empty())
        return failure(Errc::InvalidArgument, references.path.string() + ": has no stem of the same name as one of the song");
    return {};
}

Status SongSignals::decode(const std::vector<StemSource>& sources, const std::filesystem::path& scratchFolder, ThreadPool& pool,
                           const std::stop_token& stop)
{
    m_stems.resize(sources.size());
    return pool.parallelFor(sources.size(), [&](std::size_t i) -> Status {
        auto stem = LoadedStem::load(sources[i], scratchFolder, stop);
        if (!stem)
            return std::unexpected(stem.error());
        m_stems[i] = std::make_unique<LoadedStem>(std::move(*stem));
        return {};
    });
}

Status SongSignals::check()
{
    const LoadedStem& first = *m_stems.front();
    for (std::size_t i = 0; i < m_stems.size(); ++i) {
        const LoadedStem& stem = *m_stems[i];
        const std::string differs = stem.source().file.string() + ": differs from " + first.source().file.string() + ", which has ";
        if (stem.sampleRateHz() != first.sampleRateHz())
            return failure(Errc::ShapeMismatch,
                           differs + std::to_string(first.sampleRateHz()) + " Hz, by its " + std::to_string(stem.sampleRateHz()) + " Hz");
        if (stem.channels() != first.channels())
            return failure(Errc::ShapeMismatch, differs + std::to_string(first.channels()) +
                                                    (first.channels() == 1 ? " channel" : " channels") + ", by its " +
                                                    std::to_string(stem.channels()));
        const bool isReference = i < m_references.size();
        if (stem.frames() != first.frames() && isReference)
            return failure(Errc::ShapeMismatch, differs + std::to_string(first.frames()) + " frames, by its " +
                                                    std::to_string(stem.frames()) + "; true stems must be equally long");
        if (!isReference)
            m_estimates.push_back({.name = stem.source().name, .where = stem.source().file.string(), .signal = &stem});
        m_notes.insert(m_notes.end(), stem.warnings().begin(), stem.warnings().end());
    }
    for (const Estimate& estimate : m_estimates)
        noteLength(estimate);
    return {};
}

void SongSignals::noteLength(const Estimate& estimate)
{
    const std::int64_t wanted = frames();
    const std::int64_t has = estimate.signal->frames();
    if (has != wanted)
        m_notes.push_back(estimate.where + ": has " + std::to_string(has) + " frames instead of " + std::to_string(wanted) + "; " +
                          (has > wanted ? "the rest is cut off" : "silence follows"));
}

/// With an accompaniment where there are vocals and more than one other stem.
Status SongSignals::separate(OracleKind kind, const std::filesystem::path& scratchFolder, ThreadPool& pool, const std::stop_token& stop)
{
    std::vector<std::string> names;
    std::vector<const Signal*> sources;
    for (const std::size_t i : partsOfMixture()) {
        names.push_back(m_references[i].name);
        sources.push_back(m_stems[i].get());
    }
    auto estimates = oracleEstimates(sources, kind, scratchFolder, pool, stop);
    if (!estimates)
        return std::unexpected(estimates.error());
    m_oracle = std::move(*estimates);
    std::vector<const Signal*> others;
    for (std::size_t j = 0; j < names.size(); ++j) {
        addPair(names[j], &m_oracle[j]);
        if (names[j] != kVocals)
            others.push_back(&m_oracle[j]);
    }
    if (others.size() > 1 && others.size() < names.size())
        addPair(std::string(kAccompaniment), m_sums.emplace_back(std::make_unique<SumSignal>(std::move(others))).get());
    return {};
}

Status SongSignals::pairBySound(ThreadPool& pool, const std::stop_token& stop)
{
    SignalSet set;
    for (std::size_t i = 0; i < m_references.size(); ++i)
        set.references.push_back(m_stems[i].get());
    for (const Estimate& estimate : m_estimates)
        set.estimates.push_back(estimate.signal);
    const auto found = findEstimates(set, BssOptions{}.taps, pool, stop);
    if (!found)
        return std::unexpected(found.error());
    for (std::size_t j = 0; j < m_references.size(); ++j) {
        const Estimate& estimate = m_estimates[(*found)[j]];
        m_pairs.push_back(
            {.name = m_references[j].name, .reference = set.references[j], .estimate = estimate.signal, .estimateName = estimate.name});
        m_notes.push_back(estimate.where + ": \"" + estimate.name + "\" is matched with the true stem \"" + m_references[j].name + "\"");
    }
    return {};
}

void SongSignals::addPair(const std::string& name, const Signal* estimate)
{
    if (!pairsWithSum(name)) {
        const auto stem = std::ranges::find(m_references, name, &StemSource::name) - m_references.begin();
        m_pairs.push_back(
            {.name = name, .reference = m_stems[static_cast<std::size_t>(stem)].get(), .estimate = estimate, .estimateName = name});
        return;
    }
    std::vector<const Signal*> others;
    for (std::size_t i = 0; i < m_references.size(); ++i)
        if (m_references[i].name != kVocals)
            others.push_back(m_stems[i].get());
    if (!others.empty())
        m_pairs.push_back({.name = name,
                           .reference = m_sums.emplace_back(std::make_unique<SumSignal>(std::move(others))).get(),
                           .estimate = estimate,
                           .estimateName = name});
}

} // namespace stemwright::evaluate
