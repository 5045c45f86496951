#include "tests/support/nullsink.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sys/stat.h>
#include <thread>

namespace stemwright::test {

namespace {

constexpr int kStartMilliseconds = 10'000;

bool writeFile(const QString& path, const QString& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

QStringList recordArguments(int latencyMilliseconds)
{
    return {QStringLiteral("--device=virt.monitor"), QStringLiteral("--raw"), QStringLiteral("--format=float32le"),
            QStringLiteral("--channels=2"), QStringLiteral("--latency-msec=%1").arg(latencyMilliseconds)};
}

void finish(QProcess& process)
{
    process.terminate();
    if (!process.waitForFinished(2'000)) {
        process.kill();
        process.waitForFinished();
    }
}

} // namespace

bool NullSink::isInstalled()
{
    for (const char* program : {"pulseaudio", "pactl", "parec"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            return false;
    return true;
}

bool NullSink::isMachineBusy()
{
    double load = 0.0;
    std::ifstream("/proc/loadavg") >> load;
    return load > std::thread::hardware_concurrency();
}

NullSink::NullSink(int rateHz) : m_rateHz(rateHz)
{
    const QString runtime = path("run");
    ::mkdir(QFile::encodeName(runtime).constData(), 0700);
    const QString socket = runtime + QStringLiteral("/native");
    writeFile(path("null.pa"), QStringLiteral("load-module module-native-protocol-unix auth-anonymous=1 socket=%1\n"
                                              "load-module module-null-sink sink_name=virt rate=%2 format=float32le channels=2 "
                                              "channel_map=stereo\nset-default-sink virt\nset-default-source virt.monitor\n")
                                   .arg(socket)
                                   .arg(m_rateHz));
    writeFile(path("asound.conf"), QStringLiteral("pcm.!default { type pulse  hint { show on description \"Default\" } }\n"
                                                  "ctl.!default { type pulse }\n"));
    ::setenv("HOME", QFile::encodeName(m_folder.path()).constData(), 1);
    ::setenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime).constData(), 1);
    ::setenv("PULSE_SERVER", QFile::encodeName(QStringLiteral("unix:") + socket).constData(), 1);
    ::setenv("ALSA_CONFIG_PATH", QFile::encodeName(path("asound.conf")).constData(), 1);
    ::setenv("JACK_NO_START_SERVER", "1", 1);
}

NullSink::~NullSink() { kill(); }

bool NullSink::start()
{
    m_server = std::make_unique<QProcess>();
    m_server->setStandardOutputFile(QProcess::nullDevice());
    m_server->setStandardErrorFile(QProcess::nullDevice());
    m_server->start(QStringLiteral("pulseaudio"),
                    {QStringLiteral("-n"), QStringLiteral("-F"), path("null.pa"), QStringLiteral("--daemonize=no"),
                     QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--use-pid-file=no")});
    QElapsedTimer timer;
    timer.start();
    while (QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("pactl info >/dev/null 2>&1")}) != 0) {
        if (timer.elapsed() > kStartMilliseconds)
            return false;
        QThread::msleep(20);
    }
    m_keeper.setStandardOutputFile(QProcess::nullDevice());
    m_keeper.start(QStringLiteral("parec"), recordArguments(20));
    return m_keeper.waitForStarted();
}

void NullSink::kill()
{
    finish(m_recorder);
    finish(m_keeper);
    if (m_server) {
        m_server->kill();
        m_server->waitForFinished();
        m_server.reset();
    }
}

void NullSink::suspend() const { ::kill(static_cast<pid_t>(m_server->processId()), SIGSTOP); }

bool NullSink::startRecording()
{
    m_recorder.setStandardOutputFile(path("recording"));
    m_recorder.start(QStringLiteral("parec"), recordArguments(50) << QStringLiteral("--rate=%1").arg(m_rateHz));
    return m_recorder.waitForStarted();
}

std::vector<float> NullSink::stopRecording()
{
    ::kill(static_cast<pid_t>(m_recorder.processId()), SIGINT); // it writes what it still holds
    m_recorder.waitForFinished();
    QFile file(path("recording"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    std::vector<float> samples(static_cast<std::size_t>(bytes.size()) / sizeof(float) / 2 * 2);
    std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(float));
    return samples;
}

} // namespace stemwright::test
