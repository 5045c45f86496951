#pragma once

#include "engine/audio/songfile.h"
#include "engine/project/takestore.h"

#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace stemwright::ui {

/// Puts the stems of takes into the store of takes and gets them out, beside the window. Takes are named by numbers of their owner.
///
/// Thread  the GUI thread; files are read and written on one worker, with what the window and the sound leave. The destructor stops it
///         and waits for one block.
class TakeKeeper : public QObject {
    Q_OBJECT

public:
    /// `store` outlives the keeper; null: nothing is kept.
    explicit TakeKeeper(const project::TakeStore* store);
    ~TakeKeeper() override;

    /// Keeps stems that are complete, soon: who moves a setting on does not wait for a disk.
    void keep(int id, const project::TakeKey& key, const std::vector<std::string>& names,
              const std::shared_ptr<const separate::StemStore>& stems);
    /// Stops what was asked for a take: its stems are about to change.
    void cancel(int id);
    /// Gets the stems of a take of this song; with another hash than this one, if there is one, they are others.
    void find(int id, const std::shared_ptr<const audio::Song>& song, const project::TakeKey& key, const std::string& stemsHash);

Q_SIGNALS:
    void kept(int id, const QString& hash);
    void keepingFailed(int id, const stemwright::Error& error);
    void found(int id, const stemwright::project::TakeContents& contents,
               const std::shared_ptr<const stemwright::separate::StemStore>& stems);

private:
    void write(int id, const project::TakeKey& key, const std::vector<std::string>& names,
               const std::shared_ptr<const separate::StemStore>& stems, const std::stop_token& stop);

    const project::TakeStore* m_store;
    std::map<int, std::stop_source> m_asked;
    std::stop_source m_stop;
    QThreadPool m_worker; ///< last: ends first
};

} // namespace stemwright::ui
