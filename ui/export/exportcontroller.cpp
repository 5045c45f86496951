#include "ui/export/exportcontroller.h"

#include "engine/base/guardedresult.h"

#include <cassert>
#include <chrono>

namespace stemwright::ui {

namespace {

constexpr std::chrono::milliseconds kReportEvery(100);

} // namespace

void ExportController::start(std::shared_ptr<mix::Source> source, exporting::ExportJob job)
{
    assert(!m_isRunning);
    m_isRunning = true;
    m_worker = std::jthread([this, source = std::move(source), job = std::move(job)](const std::stop_token& stop) {
        auto last = std::chrono::steady_clock::time_point();
        const auto report = [this, &last](double fraction) {
            const auto now = std::chrono::steady_clock::now();
            if (now - last < kReportEvery)
                return;
            last = now;
            QMetaObject::invokeMethod(this, [this, fraction] { Q_EMIT progressed(fraction); });
        };
        const auto result = guardedResult([&] { return exporting::runExport(*source, job, report, stop); });
        QMetaObject::invokeMethod(this, [this, job, result] {
            m_isRunning = false;
            if (result)
                Q_EMIT finished(job, *result);
            else
                Q_EMIT failed(result.error());
        });
    });
}

} // namespace stemwright::ui
