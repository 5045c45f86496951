#include "engine/export/job.h"

namespace stemwright::exporting {

std::vector<std::filesystem::path> filesOf(const ExportJob& job)
{
    if (const auto* stemFile = std::get_if<StemFilePlan>(&job))
        return {stemFile->path};
    std::vector<std::filesystem::path> files;
    for (const ExportFile& file : std::get<ExportPlan>(job).files)
        files.push_back(file.path);
    return files;
}

Existing existingOf(const ExportJob& job)
{
    return std::visit([](const auto& plan) { return plan.existing; }, job);
}

ExportJob replacing(ExportJob job)
{
    std::visit([](auto& plan) { plan.existing = Existing::Replace; }, job);
    return job;
}

std::uint64_t estimatedBytes(const mix::Source& source, const ExportJob& job)
{
    return std::visit(
        [&source](auto untagged) {
            untagged.tagSource.clear();
            return estimatedBytes(source, untagged);
        },
        job);
}

Status checkBeforehand(const mix::Source& source, const ExportJob& job)
{
    return std::visit([&source](const auto& plan) { return checkBeforehand(source, plan); }, job);
}

Result<ExportReport> runExport(mix::Source& source, const ExportJob& job, const std::function<void(double)>& progress,
                               const std::stop_token& stop)
{
    if (const auto* stemFile = std::get_if<StemFilePlan>(&job))
        return exportStemFile(source, *stemFile, progress, stop);
    return exportSong(source, std::get<ExportPlan>(job), progress, stop);
}

} // namespace stemwright::exporting
