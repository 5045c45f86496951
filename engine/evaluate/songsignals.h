#pragma once

#include "engine/base/threadpool.h"
#include "engine/evaluate/loadedstem.h"
#include "engine/evaluate/oracle.h"
#include "engine/evaluate/stemsongs.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace stemwright::evaluate {

inline constexpr std::string_view kVocals = "vocals";
inline constexpr std::string_view kAccompaniment = "accompaniment";

/// How an estimate finds its truth: by the names of the files, or by what they sound like (findEstimates()).
enum class Pairing { Names, Sound };

/// Stems that are in no files, and outlive what is made of them.
struct GivenStems {
    struct Stem {
        std::string name;
        const Signal* signal = nullptr;
    };
    int sampleRateHz = 0;
    std::vector<Stem> stems;
};

/// Files, or what an oracle makes of the true stems, or signals.
using Estimates = std::variant<StemSong, OracleKind, GivenStems>;

/// An estimate with its truth; both live as long as the SongSignals.
struct SignalPair {
    std::string name; ///< of the true stem
    const Signal* reference = nullptr;
    const Signal* estimate = nullptr;
    std::string estimateName;
};

/// Whether one of these names of estimates has a truth among the references: the same name, or their sum without the vocals.
bool hasTruth(const StemSong& references, std::string_view estimate);

/// The stems of a song, decoded, and found to fit each other.
///
/// The truth of an estimated "accompaniment" is the sum of all references but the vocals, if there is none of that name. An oracle
/// separates the sum of all references but such an accompaniment, and estimates it as the sum of all but the vocals.
class SongSignals {
public:
    /// An oracle needs no pairing.
    /// Errors  those of reading, of oracleEstimates() and of findEstimates(); ShapeMismatch for different rates, channels or lengths of
    /// references, and, without names, for different numbers of stems; InvalidArgument when no name is common.
    static Result<SongSignals> load(const StemSong& references, const Estimates& estimates, Pairing pairing,
                                    const std::filesystem::path& scratchFolder, ThreadPool& pool, const std::stop_token& stop);

    const std::vector<SignalPair>& pairs() const { return m_pairs; } ///< by name
    const Signal& mixture() const { return *m_mixture; }             ///< of all references but an accompaniment that others are part of
    int sampleRateHz() const { return m_stems.front()->sampleRateHz(); }
    std::int64_t frames() const { return m_stems.front()->frames(); }
    /// What was left out, and what is wrong with the files.
    const std::vector<std::string>& notes() const { return m_notes; }

private:
    explicit SongSignals(const StemSong& references) : m_references(references.stems) {}

    std::vector<std::size_t> partsOfMixture() const;
    /// What is to be scored, named as it is told of.
    struct Estimate {
        std::string name;
        std::string where; ///< begins a sentence about it
        const Signal* signal = nullptr;
    };

    bool hasReference(std::string_view name) const;
    bool pairsWithSum(std::string_view name) const { return name == kAccompaniment && !hasReference(name); }
    Result<std::vector<StemSource>> wantedOf(const StemSong& estimates, const std::filesystem::path& references);
    static Result<std::vector<StemSource>> allOf(const StemSong& estimates, const StemSong& references);
    [[nodiscard]] Status take(const GivenStems& given, Pairing pairing, const StemSong& references);
    void noteLength(const Estimate& estimate);
    [[nodiscard]] Status decode(const std::vector<StemSource>& sources, const std::filesystem::path& scratchFolder, ThreadPool& pool,
                                const std::stop_token& stop);
    [[nodiscard]] Status check();
    [[nodiscard]] Status separate(OracleKind kind, const std::filesystem::path& scratchFolder, ThreadPool& pool,
                                  const std::stop_token& stop);
    [[nodiscard]] Status pairBySound(ThreadPool& pool, const std::stop_token& stop);
    void addPair(const std::string& name, const Signal* estimate);

    std::vector<StemSource> m_references;
    std::vector<std::unique_ptr<LoadedStem>> m_stems; ///< all references, then the estimates that are files
    std::vector<Estimate> m_estimates;                ///< but an oracle's
    std::vector<StoredSignal> m_oracle;
    std::vector<std::unique_ptr<SumSignal>> m_sums;
    std::unique_ptr<SumSignal> m_mixture;
    std::vector<SignalPair> m_pairs;
    std::vector<std::string> m_notes;
};

} // namespace stemwright::evaluate
