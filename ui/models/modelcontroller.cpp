#include "ui/models/modelcontroller.h"

#include "engine/base/threadpool.h"
#include "engine/model/modelfolder.h"

#include <QFile>

#include <algorithm>
#include <system_error>

namespace stemwright::ui {

namespace {

KnownModel published(const model::Manifest& manifest, const model::StoredModel& stored)
{
    std::error_code error;
    const bool isBuiltIn = manifest.isBuiltIn();
    return {.manifest = manifest,
            .state = isBuiltIn           ? ModelState::BuiltIn
                     : stored.isAtHand() ? ModelState::Ready
                                         : ModelState::Missing,
            .canRemove = !isBuiltIn && std::filesystem::exists(stored.folder, error)};
}

KnownModel imported(const model::StoredModel& stored)
{
    KnownModel known{.manifest = {}, .state = stored.isComplete() ? ModelState::Ready : ModelState::Damaged, .canRemove = true};
    known.manifest.id = stored.name;
    known.manifest.title = stored.name;
    if (const auto folder = model::openModelFolder(stored.folder, {}))
        for (const auto& target : folder->targets)
            known.manifest.targets.push_back({.name = target.target, .weights = {}, .scores = {}});
    return known;
}

Result<std::vector<KnownModel>> allModels(const model::ModelStore& store)
{
    std::vector<KnownModel> models;
    for (const model::Manifest& manifest : store.catalogue()) {
        const auto stored = store.findModel(manifest.id);
        if (!stored)
            return std::unexpected(stored.error());
        models.push_back(published(manifest, *stored));
    }
    const auto names = store.importedModels();
    if (!names)
        return std::unexpected(names.error());
    for (const std::string& name : *names)
        if (const auto stored = store.findModel(name))
            models.push_back(imported(*stored));
    return models;
}

} // namespace

ModelController::ModelController(StoreOpener openStore, model::InstallOptions options)
    : m_openStore(std::move(openStore)), m_options(std::move(options))
{
    m_lookers.setMaxThreadCount(1);
    m_workers.setMaxThreadCount(1);
}

ModelController::~ModelController()
{
    m_stop.request_stop();
    for (auto& [id, download] : m_downloads)
        download.stop.request_stop();
    m_workers.waitForDone();
    m_lookers.waitForDone();
}

const KnownModel* ModelController::find(const QString& id) const
{
    const auto found = std::ranges::find(m_models, id, &KnownModel::id);
    return found == m_models.end() ? nullptr : &*found;
}

const ModelDownload* ModelController::download(const QString& id) const
{
    const auto found = m_downloads.find(id);
    return found == m_downloads.end() ? nullptr : &found->second.progress;
}

void ModelController::runBeside(QThreadPool& pool, const Work& work, const std::function<void()>& always)
{
    pool.start([this, work, always] {
        std::function<void()> then;
        const Status ended = guarded([&]() -> Status {
            const auto store = m_openStore();
            if (!store)
                return std::unexpected(store.error());
            then = work(*store);
            return {};
        });
        if (!ended)
            then = [this, error = ended.error()] { Q_EMIT failed(error); };
        QMetaObject::invokeMethod(this, [always, then = std::move(then)] {
            always();
            then();
        });
    });
}

std::function<void()> ModelController::ending(const Status& status)
{
    return [this, status] {
        if (!status && status.error().code != Errc::Cancelled)
            Q_EMIT failed(status.error());
        refresh();
    };
}

void ModelController::refresh()
{
    runBeside(m_lookers, [this](const model::ModelStore& store) -> std::function<void()> {
        auto models = allModels(store);
        if (!models)
            return [this, error = models.error()] { Q_EMIT failed(error); };
        return [this, models = std::move(*models)] {
            m_models = models;
            Q_EMIT modelsChanged();
        };
    });
}

void ModelController::startDownload(const QString& id)
{
    const auto [download, isNew] = m_downloads.try_emplace(id);
    if (!isNew)
        return;
    Q_EMIT downloadProgressed(id);
    const auto work = [this, id, stop = download->second.stop.get_token()](const model::ModelStore& store) -> std::function<void()> {
        const auto report = [this, id](const model::InstallProgress& progress) {
            QMetaObject::invokeMethod(this, [this, id, progress] { takeReport(id, progress); });
        };
        const auto manifest = model::findManifest(store.catalogue(), id.toStdString());
        const auto ready = manifest ? store.installModel(*manifest, m_options, report, stop) : std::unexpected(manifest.error());
        return ending(ready ? Status() : std::unexpected(ready.error()));
    };
    runBeside(m_workers, work, [this, id] {
        m_downloads.erase(id);
        Q_EMIT downloadEnded(id);
    });
}

void ModelController::takeReport(const QString& id, const model::InstallProgress& report)
{
    const auto found = m_downloads.find(id);
    if (found == m_downloads.end())
        return;
    Download& download = found->second;
    if (!download.clock.isValid()) {
        download.clock.start();
        download.firstBytes = report.doneBytes;
    }
    const auto milliseconds = static_cast<double>(download.clock.elapsed());
    download.progress = {
        .doneBytes = report.doneBytes,
        .totalBytes = report.totalBytes,
        .bytesPerSecond = milliseconds > 0.0 ? 1000.0 * static_cast<double>(report.doneBytes - download.firstBytes) / milliseconds : 0.0};
    Q_EMIT downloadProgressed(id);
}

void ModelController::cancelDownload(const QString& id)
{
    if (const auto found = m_downloads.find(id); found != m_downloads.end())
        found->second.stop.request_stop();
}

void ModelController::importFrom(const QString& path)
{
    const std::filesystem::path source = QFile::encodeName(path).toStdString();
    runBeside(m_workers, [this, source, stop = m_stop.get_token()](const model::ModelStore& store) -> std::function<void()> {
        const auto ready = store.importModel(source, {}, stop);
        if (!ready)
            return ending(std::unexpected(ready.error()));
        return [this, name = QString::fromStdString(ready->name), then = ending({})] {
            Q_EMIT imported(name);
            then();
        };
    });
}

void ModelController::remove(const QString& id)
{
    runBeside(m_workers, [this, id](const model::ModelStore& store) { return ending(store.removeModel(id.toStdString())); });
}

} // namespace stemwright::ui
