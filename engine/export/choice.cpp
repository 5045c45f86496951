#include "engine/export/choice.h"

#include "engine/export/checks.h"

#include <algorithm>

namespace stemwright::exporting {

namespace {

constexpr std::string_view kStemField = "{stem}";

std::string withEach(std::string text, std::string_view part, std::string_view other)
{
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + other.size()))
        text.replace(at, part.size(), other);
    return text;
}

std::filesystem::path pathFor(const ExportChoice& choice, const ExportSubject& subject, const std::string& pattern, const std::string& stem,
                              std::string_view extension)
{
    if (!choice.file.empty())
        return choice.file;
    const std::string song = subject.name.empty() ? subject.path.stem().string() : subject.name;
    const std::string name = fileNameOf(pattern, {.song = song, .outcome = choice.title, .stem = stem});
    if (name.empty())
        return {};
    return choice.folder / (name + std::string(extension));
}

std::filesystem::path tagSourceOf(const ExportChoice& choice, const ExportSubject& subject)
{
    return choice.carriesTags ? subject.path : std::filesystem::path();
}

mix::FrameRange rangeOf(const ExportChoice& choice, const ExportSubject& subject)
{
    return choice.range.value_or(mix::FrameRange{.first = 0, .end = subject.source ? subject.source->frames() : 0});
}

ExportPlan planOf(const ExportChoice& choice, const ExportSubject& subject)
{
    ExportPlan plan{.files = {},
                    .range = rangeOf(choice, subject),
                    .format = choice.format,
                    .depth = choice.depth,
                    .peaks = choice.peaks,
                    .existing = Existing::Refuse,
                    .tagSource = tagSourceOf(choice, subject)};
    std::string pattern = choice.name;
    if (*choice.outcome == Outcome::Stems && !pattern.contains(kStemField)) {
        pattern = withEach(std::move(pattern), "{outcome}", kStemField);
        if (!pattern.contains(kStemField))
            pattern.append(" ").append(kStemField);
    }
    for (Track& track : tracksOf(*choice.outcome, subject.heard, subject.targets)) {
        const std::filesystem::path path = pathFor(choice, subject, pattern, track.name, audio::fileExtension(plan.format));
        if (path.empty())
            return plan;
        plan.files.push_back({.path = path, .track = track});
    }
    return plan;
}

StemFilePlan stemFileOf(const ExportChoice& choice, const ExportSubject& subject)
{
    const std::string pattern = withEach(choice.name, " ({outcome})", {}); // the extension says what it is
    StemFilePlan plan{.path = pathFor(choice, subject, pattern, {}, kStemFileExtension),
                      .targets = subject.targets,
                      .codec = choice.codec,
                      .range = rangeOf(choice, subject),
                      .existing = Existing::Refuse,
                      .tagSource = tagSourceOf(choice, subject)};
    for (std::size_t at = 0; at < plan.looks.size(); ++at) {
        const auto stem = std::ranges::find(subject.targets, kStemFileTargets[at]) - subject.targets.begin();
        plan.looks[at] = subject.looks[static_cast<std::size_t>(stem)];
    }
    return plan;
}

} // namespace

ExportJob jobOf(const ExportChoice& choice, const ExportSubject& subject)
{
    if (choice.outcome)
        return planOf(choice, subject);
    return stemFileOf(choice, subject);
}

Result<ExportJob> checkedJob(const ExportChoice& choice, const ExportSubject& subject, std::span<const std::filesystem::path> replaced)
{
    const std::string song = subject.path.string();
    if (const std::string obstacle = stemFileObstacle(*subject.source, subject.targets); !choice.outcome && !obstacle.empty())
        return failure(Errc::Unsupported, song + ": " + obstacle);
    ExportJob job = jobOf(choice, subject);
    const auto files = filesOf(job);
    if (files.empty())
        return failure(Errc::Unsupported, song + ": it has no stem of vocals");
    for (const std::filesystem::path& file : files)
        if (std::ranges::find(replaced, file) == replaced.end())
            if (const Status unused = checkFree(file); !unused)
                return std::unexpected(unused.error());
    if (!replaced.empty())
        job = replacing(std::move(job));
    if (const Status possible = checkBeforehand(*subject.source, job); !possible)
        return std::unexpected(possible.error());
    return job;
}

} // namespace stemwright::exporting
