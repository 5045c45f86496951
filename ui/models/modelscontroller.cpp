#include "ui/models/modelscontroller.h"

#include "engine/base/threadpool.h"
#include "engine/model/modelfolder.h"
#include "engine/model/modeltargets.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <utility>

namespace stemwright::ui {

namespace {

constexpr std::chrono::milliseconds kReportEvery(100);

ListedModel listed(const model::Manifest& manifest, const model::StoredModel& stored)
{
    using State = ListedModel::State;
    ListedModel line{.id = QString::fromStdString(manifest.id),
                     .title = QString::fromStdString(manifest.title),
                     .licence = QString::fromStdString(manifest.licence.name),
                     .licenceText = QString::fromStdString(manifest.licence.text),
                     .state = manifest.isBuiltIn() ? State::BuiltIn : (stored.isAtHand() ? State::Ready : State::Missing)};
    for (const model::CatalogueTarget& target : manifest.targets) {
        line.targets += QString::fromStdString(target.name);
        line.sdrDb.push_back(target.scores ? std::optional(target.scores->sdrDb) : std::nullopt);
        if (target.weights)
            line.bytes += target.weights->sizeBytes.value_or(target.weights->sizeLimitBytes);
    }
    return line;
}

ListedModel listedImport(const model::StoredModel& stored)
{
    ListedModel line{.id = QString::fromStdString(stored.name), .title = QString::fromStdString(stored.name), .isImported = true};
    const auto folder = model::openModelFolder(stored.folder, {});
    const auto targets = folder ? model::targetsIn(*folder) : std::unexpected(folder.error());
    if (targets && stored.isComplete())
        line.state = ListedModel::State::Ready;
    for (const std::string& target : targets.value_or(std::vector<std::string>()))
        line.targets += QString::fromStdString(target);
    line.sdrDb.resize(static_cast<std::size_t>(line.targets.size()));
    return line;
}

Result<std::vector<ListedModel>> listModels(const model::ModelStore& store)
{
    std::vector<ListedModel> models;
    for (const model::Manifest& manifest : store.catalogue()) {
        if (manifest.isBuiltIn() && !store.hasBuiltIn(manifest))
            continue;
        const auto stored = store.findModel(manifest.id);
        if (!stored)
            return std::unexpected(stored.error());
        models.push_back(listed(manifest, *stored));
    }
    const auto names = store.importedModels();
    if (!names)
        return std::unexpected(names.error());
    for (const std::string& name : *names)
        if (const auto stored = store.findModel(name))
            models.push_back(listedImport(*stored));
    return models;
}

} // namespace

ModelsController::ModelsController(OpenStore openStore) : m_openStore(std::move(openStore)) { m_worker.setMaxThreadCount(1); }

ModelsController::~ModelsController()
{
    m_stop.request_stop();
    m_installStop.request_stop();
    m_worker.waitForDone();
}

const ListedModel* ModelsController::find(const QString& id) const
{
    const auto found = std::ranges::find(m_models, id, &ListedModel::id);
    return found == m_models.end() ? nullptr : &*found;
}

void ModelsController::run(Work work)
{
    m_worker.start([this, work = std::move(work), stop = m_stop.get_token()] {
        Status status;
        Result<std::vector<ListedModel>> models;
        const Status ended = guarded([&]() -> Status {
            const auto store = m_openStore();
            if (!store)
                return std::unexpected(store.error());
            status = work(*store, stop);
            models = listModels(*store);
            return {};
        });
        if (!ended)
            status = std::unexpected(ended.error());
        else if (status && !models)
            status = std::unexpected(models.error());
        QMetaObject::invokeMethod(this, [this, status, models = std::move(models)]() mutable {
            if (models)
                m_models = std::move(*models);
            Q_EMIT changed();
            if (!status && status.error().code != Errc::Cancelled)
                Q_EMIT failed(status.error());
        });
    });
}

void ModelsController::refresh()
{
    run([](const model::ModelStore&, const std::stop_token&) { return Status(); });
}

void ModelsController::install(const QString& id)
{
    if (!m_installing.isEmpty())
        return;
    m_installing = id;
    m_installStop = {};
    Q_EMIT changed();
    run([this, id, stop = m_installStop.get_token()](const model::ModelStore& store, const std::stop_token&) -> Status {
        auto last = std::chrono::steady_clock::time_point();
        const auto report = [this, &last](const model::InstallProgress& progress) {
            const auto now = std::chrono::steady_clock::now();
            if (now - last < kReportEvery || progress.totalBytes == 0)
                return;
            last = now;
            const double fraction = static_cast<double>(progress.doneBytes) / static_cast<double>(progress.totalBytes);
            QMetaObject::invokeMethod(this, [this, fraction] { Q_EMIT progressed(fraction); });
        };
        Status status;
        if (const auto manifest = model::findManifest(store.catalogue(), id.toStdString()); !manifest)
            status = std::unexpected(manifest.error());
        else if (const auto ready = store.installModel(*manifest, {}, report, stop); !ready)
            status = std::unexpected(ready.error());
        return status;
    });
    // After what the download came to, whatever kept it from beginning; before the list is shown.
    m_worker.start([this] {
        QMetaObject::invokeMethod(this, [this] {
            m_installing.clear();
            Q_EMIT changed();
        });
    });
}

void ModelsController::cancel() { m_installStop.request_stop(); }

void ModelsController::import(const QString& path)
{
    run([path](const model::ModelStore& store, const std::stop_token& stop) -> Status {
        const auto ready = store.importModel(QFile::encodeName(path).toStdString(), {}, stop);
        return ready ? Status() : std::unexpected(ready.error());
    });
}

void ModelsController::remove(const QString& id)
{
    run([id](const model::ModelStore& store, const std::stop_token&) { return store.removeModel(id.toStdString()); });
}

} // namespace stemwright::ui
