#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace stemwright::test {

/// A PulseAudio server of the test's own, with one output that plays into nothing and can be recorded. While one lives, PortAudio in this
/// process, and in its children, sees that output only.
class NullSink {
public:
    /// Whether this machine has what it takes.
    static bool isInstalled();
    /// More is running than there are cores: then a real-time test proves nothing.
    static bool isMachineBusy();

    explicit NullSink(int rateHz);
    ~NullSink();

    /// False when the server does not come up.
    bool start();
    void kill();
    void suspend() const; ///< stops the server in its tracks (SIGSTOP)

    bool startRecording();
    /// Interleaved stereo of all that was played since.
    std::vector<float> stopRecording();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    int m_rateHz;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_server;
    QProcess m_keeper; ///< keeps the sink awake: an idle one has rendered seconds ahead, and the first stream would stall
    QProcess m_recorder;
};

} // namespace stemwright::test
