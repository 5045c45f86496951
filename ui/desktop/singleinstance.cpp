#include "ui/desktop/singleinstance.h"

#include <QDataStream>
#include <QFile>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QTimer>

#include <memory>

namespace stemwright::ui {

namespace {

constexpr quint32 kMostBytes = 1U << 20U;
constexpr int kPatienceMs = 1'000;

QString baseName(const std::filesystem::path& folder, const QString& display)
{
    QString safe = display;
    safe.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9._-]")), QStringLiteral("_"));
    return QFile::decodeName(QByteArray::fromStdString((folder / "stemwright-").string())) + safe;
}

QByteArray packed(const QStringList& files)
{
    QByteArray names;
    for (const QString& file : files)
        names += QFile::encodeName(file) + '\0';
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << names; // its length in 32 bits comes first
    return message;
}

QStringList unpacked(const QByteArray& names)
{
    QStringList files;
    for (const QByteArray& name : names.split('\0'))
        if (name.startsWith('/'))
            files += QFile::decodeName(name);
    return files;
}

} // namespace

SingleInstance::SingleInstance(const std::filesystem::path& folder, const QString& display)
    : m_name(baseName(folder, display) + QStringLiteral(".socket")), m_lock(baseName(folder, display) + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // only a process that is gone has a stale lock
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* client = m_server.nextPendingConnection())
            serve(client);
    });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::isFirst()
{
    if (!m_lock.tryLock(0))
        return false;
    QLocalServer::removeServer(m_name); // of a killed program
    m_server.listen(m_name);            // without it a second start opens a window of its own
    return true;
}

bool SingleInstance::send(const QStringList& files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    socket.write(packed(files));
    return socket.waitForReadyRead(kPatienceMs); // the answer
}

void SingleInstance::serve(QLocalSocket* client)
{
    connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
    QTimer::singleShot(kPatienceMs, client, &QLocalSocket::abort);
    const auto names = std::make_shared<QByteArray>();
    connect(client, &QLocalSocket::readyRead, this, [this, client, names] {
        *names += client->read(qint64{kMostBytes} + qint64{sizeof(quint32)} + 1 - names->size());
        QDataStream stream(*names);
        quint32 length = 0;
        stream >> length;
        if (stream.status() != QDataStream::Ok)
            return; // more comes
        const QByteArray content = names->mid(sizeof(quint32));
        if (length > kMostBytes || content.size() > qsizetype{length}) {
            client->abort();
        } else if (content.size() == qsizetype{length}) {
            client->write("k");
            client->flush();
            client->disconnectFromServer();
            Q_EMIT received(unpacked(content));
        }
    });
}

} // namespace stemwright::ui
