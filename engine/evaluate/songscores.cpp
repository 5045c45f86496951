#include "engine/evaluate/songscores.h"

#include "engine/evaluate/loadedstem.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <set>

namespace stemwright::evaluate {

namespace {

constexpr const char* kVocals = "vocals";
constexpr const char* kAccompaniment = "accompaniment";
constexpr double kShareOfDecoding = 0.1; ///< of the time; for the progress only

/// One name with its truth and its estimate.
struct Target {
    std::string name;
    const Signal* reference = nullptr;
    const Signal* estimate = nullptr;
    bool sounds = true; ///< both
};

bool hasStem(const StemSong& song, const std::string& name)
{
    return std::ranges::find(song.stems, name, &StemSource::name) != song.stems.end();
}

class SongEvaluation {
public:
    SongEvaluation(const StemSong& references, const StemSong& estimates, const ScoreOptions& options,
                   const std::filesystem::path& scratchFolder, ThreadPool& pool, const std::stop_token& stop)
        : m_references(references), m_estimates(estimates), m_options(options), m_scratchFolder(scratchFolder), m_pool(pool), m_stop(stop)
    {
    }

    Result<SongScores> run(const std::function<void(double)>& progressed)
    {
        m_scores.name = m_references.name;
        m_scores.windowSeconds = m_options.windowSeconds;
        m_scores.hopSeconds = m_options.hopSeconds;
        m_scores.filters = m_options.filters;
        if (const Status loaded = load(); !loaded)
            return std::unexpected(loaded.error());
        if (const Status fits = check(); !fits)
            return std::unexpected(fits.error());
        progressed(kShareOfDecoding);
        if (const Status paired = pair(); !paired)
            return std::unexpected(paired.error());
        if (const Status scored = score(progressed); !scored)
            return std::unexpected(scored.error());
        return m_scores;
    }

private:
    bool pairsWithSum(const std::string& name) const { return name == kAccompaniment && !hasStem(m_references, name); }

    /// All references, since their sum may be wanted, and the estimates that have one.
    Status load()
    {
        std::vector<StemSource> wanted = m_references.stems;
        for (const StemSource& source : m_estimates.stems) {
            if (hasStem(m_references, source.name) || pairsWithSum(source.name))
                wanted.push_back(source);
            else
                m_scores.notes.push_back(source.file.string() + ": there is no true stem \"" + source.name + "\"; left out");
        }
        if (wanted.size() == m_references.stems.size())
            return failure(Errc::InvalidArgument,
                           m_estimates.path.string() + ": has no stem of the same name as one in " + m_references.path.string());
        for (const StemSource& source : m_references.stems)
            if (!hasStem(m_estimates, source.name))
                m_scores.notes.push_back(m_estimates.path.string() + ": has no stem \"" + source.name + "\"");
        m_stems.resize(wanted.size());
        return m_pool.parallelFor(wanted.size(), [&](std::size_t i) -> Status {
            auto stem = LoadedStem::load(wanted[i], m_scratchFolder, m_stop);
            if (!stem)
                return std::unexpected(stem.error());
            m_stems[i] = std::make_unique<LoadedStem>(std::move(*stem));
            return {};
        });
    }

    Status check()
    {
        const LoadedStem& first = *m_stems.front();
        m_scores.audioSeconds = static_cast<double>(first.frames()) / first.sampleRateHz();
        for (std::size_t i = 0; i < m_stems.size(); ++i) {
            const LoadedStem& stem = *m_stems[i];
            const std::string differs = stem.source().file.string() + ": differs from " + first.source().file.string() + ", which has ";
            if (stem.sampleRateHz() != first.sampleRateHz())
                return failure(Errc::ShapeMismatch, differs + std::to_string(first.sampleRateHz()) + " Hz, by its " +
                                                        std::to_string(stem.sampleRateHz()) + " Hz");
            if (stem.channels() != first.channels())
                return failure(Errc::ShapeMismatch, differs + std::to_string(first.channels()) +
                                                        (first.channels() == 1 ? " channel" : " channels") + ", by its " +
                                                        std::to_string(stem.channels()));
            const bool isReference = i < m_references.stems.size();
            if (stem.frames() != first.frames() && isReference)
                return failure(Errc::ShapeMismatch, differs + std::to_string(first.frames()) + " frames, by its " +
                                                        std::to_string(stem.frames()) + "; true stems must be equally long");
            if (stem.frames() != first.frames())
                m_scores.notes.push_back(stem.source().file.string() + ": has " + std::to_string(stem.frames()) + " frames instead of " +
                                         std::to_string(first.frames()) + "; " +
                                         (stem.frames() > first.frames() ? "the rest is cut off" : "silence follows"));
            m_scores.notes.insert(m_scores.notes.end(), stem.warnings().begin(), stem.warnings().end());
        }
        return {};
    }

    const Signal* reference(const std::string& name)
    {
        if (!pairsWithSum(name))
            return m_stems[static_cast<std::size_t>(std::ranges::find(m_references.stems, name, &StemSource::name) -
                                                    m_references.stems.begin())]
                .get();
        std::vector<const Signal*> others;
        for (std::size_t i = 0; i < m_references.stems.size(); ++i)
            if (m_references.stems[i].name != kVocals)
                others.push_back(m_stems[i].get());
        if (others.empty())
            return nullptr;
        m_accompaniment.emplace(std::move(others));
        return &*m_accompaniment;
    }

    Status pair()
    {
        for (std::size_t i = m_references.stems.size(); i < m_stems.size(); ++i) {
            Target target{.name = m_stems[i]->source().name, .reference = nullptr, .estimate = m_stems[i].get()};
            target.reference = reference(target.name);
            if (target.reference == nullptr)
                continue;
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
        const auto isNamed = [&](const char* name) {
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
            m_scores.targets.push_back({.name = target.name, .frames = {}, .whole = {}});
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
        const double rate = m_stems.front()->sampleRateHz();
        const auto energies = evaluateBss(set,
                                          {.windowFrames = static_cast<std::int64_t>(m_options.windowSeconds * rate),
                                           .hopFrames = static_cast<std::int64_t>(m_options.hopSeconds * rate),
                                           .filters = m_options.filters},
                                          m_pool, progressed, m_stop);
        if (!energies)
            return std::unexpected(energies.error());
        for (std::size_t j = 0; j < targets.size(); ++j) {
            auto& frames = std::ranges::find(m_scores.targets, targets[j]->name, &TargetScores::name)->frames;
            frames.clear();
            for (const FrameEnergies& frame : energies->sources[j])
                frames.push_back(imagesScores(frame));
        }
        return {};
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
            for (std::size_t j = 0; j < scores.size(); ++j)
                scores[j]->whole = (*wholes)[j];
        }
        return {};
    }

    const StemSong& m_references;
    const StemSong& m_estimates;
    const ScoreOptions& m_options;
    const std::filesystem::path& m_scratchFolder;
    ThreadPool& m_pool;
    std::stop_token m_stop;
    std::vector<std::unique_ptr<LoadedStem>> m_stems; ///< all references, then the estimates
    std::optional<SumSignal> m_accompaniment;
    std::vector<Target> m_targets;
    SongScores m_scores;
};

} // namespace

Result<SongScores> scoreSong(const StemSong& references, const StemSong& estimates, const ScoreOptions& options,
                             const std::filesystem::path& scratchFolder, ThreadPool& pool, const std::function<void(double)>& progressed,
                             const std::stop_token& stop)
{
    return SongEvaluation(references, estimates, options, scratchFolder, pool, stop).run(progressed);
}

} // namespace stemwright::evaluate
