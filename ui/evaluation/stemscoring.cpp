#include "ui/evaluation/stemscoring.h"

#include "engine/audio/stemfile.h"
#include "ui/evaluation/stemsignal.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdlib>

namespace stemwright::ui {

namespace {

namespace fs = std::filesystem;
using Kind = ScoringProblem::Kind;

constexpr double kToleratedSeconds = 0.1; ///< that encoders add or cut

std::unexpected<ScoringProblem> problem(Kind kind, std::string detail)
{
    return std::unexpected(ScoringProblem{.kind = kind, .error = {.code = Errc::InvalidArgument, .detail = std::move(detail)}});
}

std::unexpected<ScoringProblem> failed(const Error& error) { return std::unexpected(ScoringProblem{.kind = Kind::Failed, .error = error}); }

/// While stems were looked for.
std::unexpected<ScoringProblem> notFound(const Error& error)
{
    if (error.code == Errc::NotFound)
        return std::unexpected(ScoringProblem{.kind = Kind::NoTrueStems, .error = error});
    if (error.code == Errc::InvalidArgument)
        return std::unexpected(ScoringProblem{.kind = Kind::SameStemTwice, .error = error});
    return failed(error);
}

/// The one song in a folder, or that of the open one's name.
std::expected<evaluate::StemSong, ScoringProblem> songIn(const fs::path& folder, const QString& name, const std::stop_token& stop)
{
    const auto songs = evaluate::findStemSongs(folder, stop);
    if (!songs)
        return notFound(songs.error());
    if (songs->size() == 1)
        return songs->front();
    const std::string title = QFileInfo(name).completeBaseName().toStdString();
    const auto found = std::ranges::find_if(
        *songs, [&title](const evaluate::StemSong& song) { return fs::path(song.name).filename() == fs::path(title); });
    if (found == songs->end())
        return problem(Kind::SeveralSongs, folder.string());
    return *found;
}

std::expected<evaluate::StemSong, ScoringProblem> songOf(const std::vector<fs::path>& truth, const QString& name,
                                                         const std::stop_token& stop)
{
    std::error_code ignored;
    if (truth.size() == 1 && fs::is_directory(truth.front(), ignored))
        return songIn(truth.front(), name, stop);
    const auto song = evaluate::stemSongOf(truth, stop);
    if (!song)
        return notFound(song.error());
    return *song;
}

/// By what the files say about themselves, so that nothing is decoded for nothing.
std::expected<void, ScoringProblem> checkFormat(const evaluate::StemSong& song, const mix::Source& source, const std::stop_token& stop)
{
    for (const evaluate::StemSource& stem : song.stems) {
        const auto decoder = stem.track ? audio::openStemTrack(stem.file, *stem.track, stop) : audio::openDecoder(stem.file, stop);
        if (!decoder)
            return failed(decoder.error());
        const audio::AudioInfo& info = (*decoder)->info();
        if (info.sampleRateHz != source.sampleRateHz())
            return problem(Kind::OtherRate, stem.file.string());
        if (static_cast<std::size_t>(info.channels) != source.channels())
            return problem(Kind::OtherChannels, stem.file.string());
        const auto beyond = static_cast<double>(std::abs(info.claimedFrames - source.frames()));
        if (info.claimedFrames > 0 && beyond > kToleratedSeconds * source.sampleRateHz())
            return problem(Kind::OtherLength, stem.file.string());
    }
    return {};
}

/// As the evaluation knows the stems.
std::vector<std::string> namesOf(const QStringList& targets)
{
    std::vector<std::string> names;
    for (const QString& target : targets)
        names.push_back(target.toLower().toStdString());
    constexpr std::string_view kResidual = "residual";
    if (names.size() == 2 && std::ranges::find(names, evaluate::kVocals) != names.end())
        std::ranges::replace(names, std::string(kResidual), std::string(evaluate::kAccompaniment));
    return names;
}

QString translated(const char* text) { return QCoreApplication::translate("stemwright::ui::StemScoring", text); }

} // namespace

QString problemText(const ScoringProblem& problem)
{
    switch (problem.kind) {
    case Kind::NoTrueStems:
        return translated(
            QT_TRANSLATE_NOOP("stemwright::ui::StemScoring", "There are no stems: a folder needs a sound file for each of them."));
    case Kind::SameStemTwice:
        return translated(QT_TRANSLATE_NOOP("stemwright::ui::StemScoring", "Two files stand for the same stem."));
    case Kind::SeveralSongs:
        return translated(
            QT_TRANSLATE_NOOP("stemwright::ui::StemScoring", "The folder holds several songs, and none is called as the open one."));
    case Kind::OtherRate:
        return translated(QT_TRANSLATE_NOOP("stemwright::ui::StemScoring", "The true stems have another sample rate than the song."));
    case Kind::OtherChannels:
        return translated(
            QT_TRANSLATE_NOOP("stemwright::ui::StemScoring", "The true stems have another number of channels than the song."));
    case Kind::OtherLength:
        return translated(QT_TRANSLATE_NOOP("stemwright::ui::StemScoring", "The true stems are not as long as the song."));
    case Kind::NoNameFits:
        return translated(
            QT_TRANSLATE_NOOP("stemwright::ui::StemScoring",
                              "No file is called as a stem of the song, and there are not equally many: name them as the stems, "
                              "“vocals.wav” for instance."));
    case Kind::Failed:
        break;
    }
    return errorText(problem.error);
}

std::expected<StemScores, ScoringProblem> scoreStems(const ScoredStems& stems, const std::vector<fs::path>& truth,
                                                     const fs::path& scratchFolder, const std::function<void(double)>& progressed,
                                                     const std::stop_token& stop)
{
    const auto references = songOf(truth, stems.song, stop);
    if (!references)
        return std::unexpected(references.error());
    const std::vector<std::string> names = namesOf(stems.targets);
    const bool hasNames =
        std::ranges::any_of(names, [&references](const std::string& name) { return evaluate::hasTruth(*references, name); });
    if (!hasNames && names.size() != references->stems.size())
        return problem(Kind::NoNameFits, references->path.string());
    if (const auto fits = checkFormat(*references, *stems.source, stop); !fits)
        return std::unexpected(fits.error());
    std::vector<StemSignal> signals;
    for (std::size_t stem = 0; stem < names.size(); ++stem)
        signals.emplace_back(stems.source, stem);
    evaluate::GivenStems given{.sampleRateHz = stems.source->sampleRateHz(), .stems = {}};
    for (std::size_t stem = 0; stem < names.size(); ++stem)
        given.stems.push_back({.name = names[stem], .signal = &signals[stem]});
    ThreadPool pool(0, ThreadPriority::Background);
    const evaluate::ScoreOptions options{.pairing = hasNames ? evaluate::Pairing::Names : evaluate::Pairing::Sound};
    auto scores = evaluate::scoreSong(*references, given, options, scratchFolder, pool, progressed, stop);
    if (!scores)
        return failed(scores.error());
    StemScores result{.song = std::move(*scores),
                      .stems = stems.targets,
                      .ofStem = {},
                      .truth = QString::fromStdString(references->name),
                      .bySound = !hasNames};
    for (const std::string& name : names) {
        const auto target = std::ranges::find(result.song.targets, name, &evaluate::TargetScores::estimate);
        const bool isScored = target != result.song.targets.end();
        result.ofStem.push_back(isScored ? std::optional(static_cast<std::size_t>(target - result.song.targets.begin())) : std::nullopt);
    }
    return result;
}

} // namespace stemwright::ui
