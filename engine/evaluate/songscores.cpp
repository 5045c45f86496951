#include "engine/evaluate/songscores.h"

#include "engine/evaluate/permutedbss.h"

#include <algorithm>

namespace stemwright::evaluate {

namespace {

constexpr double kShareOfDecoding = 0.1; ///< of the time; for the progress only

struct Target : SignalPair {
    bool sounds = true; ///< both
};

class SongEvaluation {
public:
    SongEvaluation(const SongSignals& signals, const ScoreOptions& options, ThreadPool& pool, const std::stop_token& stop)
        : m_signals(signals), m_options(options), m_pool(pool), m_stop(stop)
    {
    }

    Result<SongScores> run(const std::function<void(double)>& progressed)
    {
        m_scores.windowSeconds = m_options.windowSeconds;
        m_scores.hopSeconds = m_options.hopSeconds;
        m_scores.filters = m_options.filters;
        m_scores.notes = m_signals.notes();
        m_scores.audioSeconds = static_cast<double>(m_signals.frames()) / m_signals.sampleRateHz();
        if (const Status listened = findSilence(); !listened)
            return std::unexpected(listened.error());
        if (const Status scored = score(progressed); !scored)
            return std::unexpected(scored.error());
        if (m_scores.filtersOvershoot)
            m_scores.notes.emplace_back("the true stems hold next to nothing in a part of the spectrum, as those decoded from lossy files "
                                        "do: ISR, SIR and SAR mean little here, in museval as well; SDR is right");
        return m_scores;
    }

private:
    Status findSilence()
    {
        for (const SignalPair& pair : m_signals.pairs()) {
            Target target{pair};
            const FrameRange whole{.begin = 0, .end = target.reference->frames()};
            for (const auto& [signal, what] : {std::pair{target.reference, "true"}, std::pair{target.estimate, "estimated"}}) {
                const auto silent = isSilent(*signal, whole);
                if (!silent)
                    return std::unexpected(silent.error());
                if (*silent)
                    m_scores.notes.push_back("the " + std::string(what) + " stem \"" + target.name +
                                             "\" is silent; BSS Eval leaves it out");
                target.sounds = target.sounds && !*silent;
            }
            m_targets.push_back(target);
        }
        return {};
    }

    Status score(const std::function<void(double)>& progressed)
    {
        const auto isNamed = [&](std::string_view name) {
            return std::ranges::any_of(m_targets, [&](const Target& target) { return target.name == name && target.sounds; });
        };
        const bool hasPair = isNamed(kVocals) && isNamed(kAccompaniment);
        std::vector<const Target*> joint;
        std::vector<const Target*> vocalPair;
        for (const Target& target : m_targets) {
            if (target.sounds && !(hasPair && target.name == kAccompaniment))
                joint.push_back(&target);
            if (hasPair && (target.name == kAccompaniment || target.name == kVocals))
                vocalPair.push_back(&target);
            m_scores.targets.push_back({.name = target.name, .frames = {}, .estimate = target.estimateName, .whole = {}, .mixture = {}});
        }
        const double end = hasPair && joint.size() > 1 ? 0.7 : 0.95;
        if (joint.size() > 1 || !hasPair)
            if (const Status done = scoreTogether(joint, [&](double f) { progressed(kShareOfDecoding + (end - kShareOfDecoding) * f); });
                !done)
                return done;
        if (const Status done = scoreTogether(vocalPair, [&](double f) { progressed(end + (0.95 - end) * f); }); !done)
            return done;
        return scoreWholes();
    }

    Status scoreTogether(const std::vector<const Target*>& targets, const std::function<void(double)>& progressed)
    {
        if (targets.empty())
            return {};
        SignalSet set;
        for (const Target* target : targets) {
            set.references.push_back(target->reference);
            set.estimates.push_back(target->estimate);
        }
        const double rate = m_signals.sampleRateHz();
        const BssOptions options{.windowFrames = static_cast<std::int64_t>(m_options.windowSeconds * rate),
                                 .hopFrames = static_cast<std::int64_t>(m_options.hopSeconds * rate),
                                 .filters = m_options.filters};
        const auto energies = m_options.order == EstimateOrder::AsPaired ? evaluateBss(set, options, m_pool, progressed, m_stop)
                                                                         : evaluateInBestOrder(set, options, progressed);
        if (!energies)
            return std::unexpected(energies.error());
        m_scores.filtersOvershoot = m_scores.filtersOvershoot || filtersOvershoot(*energies);
        for (std::size_t j = 0; j < targets.size(); ++j) {
            auto& frames = std::ranges::find(m_scores.targets, targets[j]->name, &TargetScores::name)->frames;
            frames.clear();
            for (const FrameEnergies& frame : energies->sources[j])
                frames.push_back(imagesScores(frame));
        }
        return {};
    }

    Result<BssEnergies> evaluateInBestOrder(const SignalSet& set, const BssOptions& options, const std::function<void(double)>& progressed)
    {
        auto permuted = evaluatePermutedBss(set, options, m_pool, progressed, m_stop);
        if (!permuted)
            return std::unexpected(permuted.error());
        const auto moved = std::ranges::count_if(permuted->estimates, [](const auto& order) { return !std::ranges::is_sorted(order); });
        if (moved > 0)
            m_scores.notes.push_back("in " + std::to_string(moved) + " of " + std::to_string(permuted->estimates.size()) +
                                     " frames the estimates are scored in another order, whose SIR is higher");
        return std::move(permuted->energies);
    }

    /// Accompaniment by itself: with the stems that it is made of, nothing could interfere.
    Status scoreWholes()
    {
        for (const bool accompaniment : {false, true}) {
            SignalSet set;
            std::vector<TargetScores*> scores;
            for (std::size_t j = 0; j < m_targets.size(); ++j) {
                if ((m_targets[j].name == kAccompaniment) != accompaniment)
                    continue;
                set.references.push_back(m_targets[j].reference);
                set.estimates.push_back(m_targets[j].estimate);
                scores.push_back(&m_scores.targets[j]);
            }
            if (scores.empty())
                continue;
            const auto wholes = plainScores(set, Means::Remove, m_pool, m_stop);
            if (!wholes)
                return std::unexpected(wholes.error());
            std::ranges::fill(set.estimates, &m_signals.mixture());
            const auto mixtures = plainScores(set, Means::Remove, m_pool, m_stop);
            if (!mixtures)
                return std::unexpected(mixtures.error());
            for (std::size_t j = 0; j < scores.size(); ++j) {
                scores[j]->whole = (*wholes)[j];
                scores[j]->mixture = (*mixtures)[j];
            }
        }
        return {};
    }

    const SongSignals& m_signals;
    const ScoreOptions& m_options;
    ThreadPool& m_pool;
    std::stop_token m_stop;
    std::vector<Target> m_targets;
    SongScores m_scores;
};

} // namespace

Result<SongScores> scoreSong(const StemSong& references, const Estimates& estimates, const ScoreOptions& options,
                             const std::filesystem::path& scratchFolder, ThreadPool& pool, const std::function<void(double)>& progressed,
                             const std::stop_token& stop)
{
    const auto signals = SongSignals::load(references, estimates, options.pairing, scratchFolder, pool, stop);
    if (!signals)
        return std::unexpected(signals.error());
    progressed(kShareOfDecoding);
    auto scores = SongEvaluation(*signals, options, pool, stop).run(progressed);
    if (scores)
        scores->name = references.name;
    return scores;
}

} // namespace stemwright::evaluate
