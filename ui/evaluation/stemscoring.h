#pragma once

#include "engine/base/result.h"
#include "engine/evaluate/songscores.h"
#include "engine/mix/source.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace stemwright::ui {

/// The stems of the open song that are to be scored.
struct ScoredStems {
    QString song;        ///< name of its file
    QStringList targets; ///< in the order of the source's stems
    std::shared_ptr<mix::Source> source;
};

/// Scores, with their places among the stems.
struct StemScores {
    evaluate::SongScores song;
    QStringList stems;                              ///< that were scored
    std::vector<std::optional<std::size_t>> ofStem; ///< the index among the song's targets; nothing: the stem has no truth
    QString truth;                                  ///< what the true stems are called
    bool bySound = false;                           ///< no name was common: the truth of each was found by its sound
};

/// Why stems have no scores.
struct ScoringProblem {
    enum class Kind {
        NoTrueStems, ///< in what was given
        SameStemTwice,
        SeveralSongs, ///< and none is called as the open one
        OtherRate,    ///< than the song, as the next two
        OtherChannels,
        OtherLength,
        NoNameFits, ///< and there are not as many as the song has stems, so that they cannot be matched by their sound
        Failed,     ///< as the error says
    };
    Kind kind = Kind::Failed;
    Error error{};
};
/// One sentence.
QString problemText(const ScoringProblem& problem);

/// Scores the stems against the truth in these files or folders, by names; where none is common and there are equally many, by sound. Of
/// just vocals and a residual, the residual is the accompaniment.
///
/// Errors  Failed with those of evaluate::scoreSong, Cancelled among them.
/// Thread  any worker; takes some seconds a minute of music, in the background. `progressed` is called from several threads.
std::expected<StemScores, ScoringProblem> scoreStems(const ScoredStems& stems, const std::vector<std::filesystem::path>& truth,
                                                     const std::filesystem::path& scratchFolder,
                                                     const std::function<void(double)>& progressed, const std::stop_token& stop);

} // namespace stemwright::ui
