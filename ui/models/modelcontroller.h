#pragma once

#include "engine/model/store/modelstore.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace stemwright::ui {

enum class ModelState {
    BuiltIn,
    Ready,
    Missing, ///< of the catalogue, to be downloaded
    Damaged  ///< imported, and files are gone
};

/// A model that can be used or downloaded.
struct KnownModel {
    model::Manifest manifest; ///< of an imported model: no more than its name and targets
    ModelState state = ModelState::Missing;
    bool canRemove = false;
    QString id() const { return QString::fromStdString(manifest.id); }
    bool isUsable() const { return state == ModelState::BuiltIn || state == ModelState::Ready; }
};

/// How far a download has come; nothing yet while it waits for another one.
struct ModelDownload {
    std::uint64_t doneBytes = 0;
    std::uint64_t totalBytes = 0;
    double bytesPerSecond = 0.0;
};

/// The models on this computer and those of the catalogue, for the window. Only download() uses the network.
///
/// Owns    the threads that look and fetch; one download or import after the other.
/// Thread  the GUI thread, which waits only in the destructor (some 100 ms).
class ModelController : public QObject {
    Q_OBJECT

public:
    using StoreOpener = std::function<Result<model::ModelStore>()>;

    /// `openStore` is called on workers.
    explicit ModelController(StoreOpener openStore = &model::ModelStore::ofUser, model::InstallOptions options = {});
    ~ModelController() override;

    /// As of the last refresh(): the catalogue, then what was imported.
    const std::vector<KnownModel>& models() const { return m_models; }
    const KnownModel* find(const QString& id) const;
    const ModelDownload* download(const QString& id) const;

    void refresh();
    /// Of a model of the catalogue whose licence the user has accepted.
    void startDownload(const QString& id);
    /// What has arrived stays, and the next download goes on from there.
    void cancelDownload(const QString& id);
    void importFrom(const QString& path);
    void remove(const QString& id);

Q_SIGNALS:
    void modelsChanged();
    void downloadProgressed(const QString& id);
    void downloadEnded(const QString& id); ///< in whatever way
    void imported(const QString& id);
    void failed(const stemwright::Error& error);

private:
    struct Download {
        ModelDownload progress{};
        std::stop_source stop{};
        QElapsedTimer clock{}; ///< since the first report
        std::uint64_t firstBytes = 0;
    };

    using Work = std::function<std::function<void()>(const model::ModelStore&)>;

    /// Runs `work` beside the window, then on the GUI thread `always` and what `work` returned.
    void runBeside(QThreadPool& pool, const Work& work, const std::function<void()>& always = [] {});
    /// Tells of an error and looks again.
    std::function<void()> ending(const Status& status);
    void takeReport(const QString& id, const model::InstallProgress& report);

    StoreOpener m_openStore;
    model::InstallOptions m_options;
    std::vector<KnownModel> m_models;
    std::map<QString, Download> m_downloads;
    std::stop_source m_stop;
    QThreadPool m_lookers;
    QThreadPool m_workers;
};

} // namespace stemwright::ui
