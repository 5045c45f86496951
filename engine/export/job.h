#pragma once

#include "engine/export/stemfileexport.h"

#include <variant>

namespace stemwright::exporting {

/// Whatever can be exported.
using ExportJob = std::variant<ExportPlan, StemFilePlan>;

/// What the job will write.
std::vector<std::filesystem::path> filesOf(const ExportJob& job);
Existing existingOf(const ExportJob& job);
ExportJob replacing(ExportJob job);

/// At the most, without tags and cover.
std::uint64_t estimatedBytes(const mix::Source& source, const ExportJob& job);

/// What can be told before there are stems. Errors  those of the plan's own checkBeforehand.
[[nodiscard]] Status checkBeforehand(const mix::Source& source, const ExportJob& job);

/// exportSong or exportStemFile.
Result<ExportReport> runExport(mix::Source& source, const ExportJob& job, const std::function<void(double)>& progress,
                               const std::stop_token& stop);

} // namespace stemwright::exporting
