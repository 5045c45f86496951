#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QStringList>

#include <filesystem>

class QLocalSocket;

namespace stemwright::ui {

/// One window for each display: a second start hands its files to the first one.
///
/// Security  only the same user can connect; a message is a list of file names of at most 1 MiB, and who is slow is dropped.
/// Thread    the GUI thread.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// Lock and socket lie in `folder`, which is the user's own; `display` tells apart several windows systems.
    SingleInstance(const std::filesystem::path& folder, const QString& display);
    ~SingleInstance() override;

    /// Nobody else has the window. From now on this one listens.
    bool isFirst();
    /// Hands absolute file names to the first window, or only raises it. False when it does not answer within a second or two.
    bool send(const QStringList& files) const;

Q_SIGNALS:
    void received(const QStringList& files);

private:
    void serve(QLocalSocket* client);

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace stemwright::ui
