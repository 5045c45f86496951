#pragma once

#include "engine/model/store/modelstore.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace stemwright::ui {

/// A model as it is shown.
struct ListedModel {
    enum class State { BuiltIn, Ready, Missing };

    QString id;
    QString title;
    QStringList targets;
    QString licence;                            ///< its short name; empty for models of the user's own
    QString licenceText;                        ///< in plain words
    std::vector<std::optional<double>> sdrDb{}; ///< of the targets, as its authors published them; decibels
    std::uint64_t bytes = 0;                    ///< of a download
    State state = State::Missing;
    bool isImported = false;

    bool isUsable() const { return state != State::Missing; }
};

/// The models on this computer and in the catalogue; fetches, takes in and removes them.
///
/// Thread  the GUI thread; the store is used on one worker, which the destructor cancels and waits for.
class ModelsController : public QObject {
    Q_OBJECT

public:
    using OpenStore = std::function<Result<model::ModelStore>()>;

    explicit ModelsController(OpenStore openStore = [] { return model::ModelStore::ofUser(); });
    ~ModelsController() override;

    /// Looks again what is there; changed() follows.
    void refresh();
    const std::vector<ListedModel>& models() const { return m_models; }
    const ListedModel* find(const QString& id) const;

    /// One at a time; what has arrived before a cancel is kept.
    void install(const QString& id);
    void cancel();
    const QString& installing() const { return m_installing; } ///< empty: nothing is fetched
    /// A folder with a model, or a file with weights.
    void import(const QString& path);
    void remove(const QString& id);

Q_SIGNALS:
    void changed(); ///< models() or installing()
    void progressed(double fraction);
    void failed(const stemwright::Error& error);

private:
    using Work = std::function<Status(const model::ModelStore&, const std::stop_token&)>;
    /// Runs `work` on the worker, then looks what is there.
    void run(Work work);

    OpenStore m_openStore;
    std::vector<ListedModel> m_models;
    QString m_installing;
    std::stop_source m_installStop;
    std::stop_source m_stop;
    QThreadPool m_worker; ///< last: ends first
};

} // namespace stemwright::ui
