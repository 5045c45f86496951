#include "ui/export/exportchoice.h"

#include <QFile>

#include <algorithm>

namespace stemwright::ui {

namespace {

std::filesystem::path pathFor(const ExportChoice& choice, const ExportSubject& subject, const QString& pattern, const std::string& stem,
                              std::string_view extension)
{
    const std::string song = subject.name.empty() ? subject.path.stem().string() : subject.name;
    const std::string name =
        exporting::fileNameOf(pattern.toStdString(), {.song = song, .outcome = choice.title.toStdString(), .stem = stem});
    if (name.empty())
        return {};
    return std::filesystem::path(QFile::encodeName(choice.folder).toStdString()) / (name + std::string(extension));
}

std::filesystem::path tagSourceOf(const ExportChoice& choice, const ExportSubject& subject)
{
    return choice.carriesTags ? subject.path : std::filesystem::path();
}

mix::FrameRange rangeOf(const ExportChoice& choice, const ExportSubject& subject)
{
    return choice.range.value_or(mix::FrameRange{.first = 0, .end = subject.source ? subject.source->frames() : 0});
}

exporting::ExportPlan filesOf(const ExportChoice& choice, const ExportSubject& subject)
{
    exporting::ExportPlan plan{.files = {},
                               .range = rangeOf(choice, subject),
                               .format = choice.format,
                               .depth = choice.depth,
                               .peaks = choice.peaks,
                               .existing = exporting::Existing::Refuse,
                               .tagSource = tagSourceOf(choice, subject)};
    QString pattern = choice.name;
    if (*choice.outcome == exporting::Outcome::Stems && !pattern.contains(QStringLiteral("{stem}"))) {
        pattern.replace(QStringLiteral("{outcome}"), QStringLiteral("{stem}"));
        if (!pattern.contains(QStringLiteral("{stem}")))
            pattern += QStringLiteral(" {stem}");
    }
    for (exporting::Track& track : exporting::tracksOf(*choice.outcome, subject.heard, subject.targets)) {
        const std::filesystem::path path = pathFor(choice, subject, pattern, track.name, audio::fileExtension(plan.format));
        if (path.empty())
            return plan;
        plan.files.push_back({.path = path, .track = track});
    }
    return plan;
}

exporting::StemFilePlan stemFileOf(const ExportChoice& choice, const ExportSubject& subject)
{
    QString pattern = choice.name; // the extension says what it is
    pattern.remove(QStringLiteral(" ({outcome})"));
    exporting::StemFilePlan plan{.path = pathFor(choice, subject, pattern, {}, exporting::kStemFileExtension),
                                 .targets = subject.targets,
                                 .codec = choice.codec,
                                 .range = rangeOf(choice, subject),
                                 .existing = exporting::Existing::Refuse,
                                 .tagSource = tagSourceOf(choice, subject)};
    for (std::size_t at = 0; at < plan.looks.size(); ++at) {
        const auto stem = std::ranges::find(subject.targets, exporting::kStemFileTargets[at]) - subject.targets.begin();
        plan.looks[at] = subject.looks[static_cast<std::size_t>(stem)];
    }
    return plan;
}

} // namespace

exporting::ExportJob jobOf(const ExportChoice& choice, const ExportSubject& subject)
{
    if (choice.outcome)
        return filesOf(choice, subject);
    return stemFileOf(choice, subject);
}

} // namespace stemwright::ui
