#include "engine/audio/decoder.h"
#include "engine/audio/oggpages.h"
#include "engine/audio/soundwriter.h"
#include "tests/support/childprocess.h"
#include "tests/support/soundfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <stop_token>

using namespace stemwright;
using namespace stemwright::audio;
using namespace stemwright::tests;

namespace {

constexpr FileFormat kAllFormats[] = {FileFormat::Wav, FileFormat::Flac, FileFormat::OggVorbis, FileFormat::Opus, FileFormat::Mp3};

/// Takes everything and keeps the first bytes only.
class Sink : public SndfileBytes {
public:
    std::vector<std::byte> head = std::vector<std::byte>(256);
    std::int64_t size = 0;
    int failAt = 0; ///< the n-th write fails; 0: none
    int writes = 0;

protected:
    Result<std::int64_t> sizeBytes() override { return size; }
    Result<std::size_t> readAt(std::int64_t position, std::span<std::byte> bytes) override
    {
        const auto from = static_cast<std::size_t>(std::min<std::int64_t>(position, 256));
        const std::size_t count = std::min(bytes.size(), head.size() - from);
        std::copy_n(head.begin() + static_cast<std::ptrdiff_t>(from), count, bytes.begin());
        return count;
    }
    Status writeAt(std::int64_t position, std::span<const std::byte> bytes) override
    {
        if (++writes == failAt)
            return std::unexpected(systemError(EIO, "sink"));
        for (std::size_t i = 0; i < bytes.size() && position + static_cast<std::int64_t>(i) < 256; ++i)
            head[static_cast<std::size_t>(position) + i] = bytes[i];
        size = std::max(size, position + static_cast<std::int64_t>(bytes.size()));
        return {};
    }
};

} // namespace

/// An encoder where something ends: the disk, the process, the user's patience.
class TestEncoderLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFailedWriteIsAnError_data() { allFormats(); }

    void everyFailedWriteIsAnError()
    {
        QFETCH(int, format);
        const Sound sound = sineSound(20'000, 2, 48'000);
        const EncoderOptions options{.format = static_cast<FileFormat>(format), .sampleRateHz = 48'000};
        int failAt = 1;
        for (;; ++failAt) {
            Sink sink;
            sink.failAt = failAt;
            auto writer = SoundWriter::create(sink, options, "sink");
            Status status = writer ? writer->write(sound.frames) : Status(std::unexpected(writer.error()));
            if (status)
                status = writer->close();
            if (sink.writes < failAt)
                break; // there are no more calls to fail
            QVERIFY2(!status, QByteArray::number(failAt).constData());
            QCOMPARE(status.error().code, Errc::IoError);
        }
        QVERIFY(failAt > 3);
    }

    void fullDiskLeavesNothing_data() { allFormats(); }

    void fullDiskLeavesNothing()
    {
        QFETCH(int, format);
        const EncoderOptions options{.format = static_cast<FileFormat>(format), .sampleRateHz = 48'000};
        const auto path = place("full");
        writeBytes(path, randomBytes(10, 1));
        const auto before = readBytes(path);
        const ChildEnd end = runInChild([&] {
            limitFileSize(4096, AtLimit::Error);
            const auto written = encodeSound(path, options, sineSound(100'000, 2, 48'000));
            return !written && written.error().code == Errc::DiskFull ? 0 : 1;
        });
        QCOMPARE(end.exitCode, 0);
        QVERIFY(readBytes(path) == before);
        QVERIFY(!std::filesystem::exists(place("full.part")));
    }

    void deathLeavesNoFinalName_data() { allFormats(); }

    void deathLeavesNoFinalName()
    {
        QFETCH(int, format);
        const EncoderOptions options{.format = static_cast<FileFormat>(format), .sampleRateHz = 48'000};
        const Sound sound = sineSound(20'000, 2, 48'000);
        const auto path = place("death");
        bool isFinished = false;
        int deaths = 0;
        // The process dies at the write that passes the limit: at each one in turn.
        for (std::uint64_t limit = 1; !isFinished; limit = limit * 3 / 2 + 1) {
            std::filesystem::remove(path);
            const ChildEnd end = runInChild([&] {
                const rlimit noCore{};
                ::setrlimit(RLIMIT_CORE, &noCore);
                limitFileSize(limit, AtLimit::Death);
                return encodeSound(path, options, sound) ? 0 : 1;
            });
            isFinished = end.exitCode == 0;
            deaths += end.signal == SIGXFSZ ? 1 : 0;
            QCOMPARE(std::filesystem::exists(path), isFinished);
        }
        QVERIFY(deaths > 5);
        QCOMPARE(openDecoder(path).value()->info().claimedFrames > 0, true);
    }

    void stoppedEncoderLeavesNothing_data() { allFormats(); }

    void stoppedEncoderLeavesNothing()
    {
        QFETCH(int, format);
        const EncoderOptions options{.format = static_cast<FileFormat>(format), .sampleRateHz = 48'000};
        const Sound sound = sineSound(20'000, 2, 48'000);
        for (const bool isStoppedFirst : {true, false}) {
            std::stop_source stop;
            auto encoder = createEncoder(place("stopped"), options, stop.get_token());
            QVERIFY(encoder);
            if (isStoppedFirst) {
                stop.request_stop();
                QCOMPARE((*encoder)->write(sound.frames).error().code, Errc::Cancelled);
            } else {
                QVERIFY((*encoder)->write(sound.frames));
                stop.request_stop();
                const auto finished = (*encoder)->finish({}, "");
                QVERIFY(!finished);
                QCOMPARE(finished.error().code, Errc::Cancelled);
            }
            encoder->reset();
            QVERIFY(!std::filesystem::exists(place("stopped")));
            QVERIFY(!std::filesystem::exists(place("stopped.part")));
        }
    }

    void writerStopsWithinABlock()
    {
        // The sink asks for the stop itself, in the middle of one long write.
        class StoppingSink final : public Sink {
        public:
            std::stop_source stop;

        protected:
            Status writeAt(std::int64_t position, std::span<const std::byte> bytes) override
            {
                if (position > 100'000)
                    stop.request_stop();
                return Sink::writeAt(position, bytes);
            }
        };
        for (const FileFormat format : kAllFormats) {
            StoppingSink sink;
            auto writer = SoundWriter::create(sink, {.format = format, .sampleRateHz = 48'000}, "sink", sink.stop.get_token());
            QVERIFY(writer);
            const Status written = writer->write(sineSound(60 * 48'000, 2, 48'000).frames);
            QVERIFY(!written);
            QCOMPARE(written.error().code, Errc::Cancelled);
            QVERIFY2(sink.size < 300'000, QByteArray::number(static_cast<qlonglong>(sink.size)).constData());
        }
    }

    void numberingOfPagesCanBeStopped()
    {
        QVERIFY(encodeSound(place("pages.ogg"), {.format = FileFormat::OggVorbis}, sineSound(20'000)));
        std::stop_source stop;
        const auto file = File::openForAppending(place("pages.ogg"));
        QVERIFY(numberOggByContent(*file, stop.get_token()));
        stop.request_stop();
        QCOMPARE(numberOggByContent(*file, stop.get_token()).error().code, Errc::Cancelled);
    }

    void abandonedEncoderLeavesNothing()
    {
        {
            auto encoder = createEncoder(place("abandoned.wav"), {});
            QVERIFY(encoder);
            QVERIFY((*encoder)->write(sineSound(1000).frames));
            QVERIFY(std::filesystem::exists(place("abandoned.wav.part")));
        }
        QVERIFY(!std::filesystem::exists(place("abandoned.wav")));
        QVERIFY(!std::filesystem::exists(place("abandoned.wav.part")));
    }

    void placesThatCannotBeWritten()
    {
        std::filesystem::create_directory(place("folder.wav"));
        QCOMPARE(createEncoder(place("folder.wav"), {}).error().code, Errc::Unsupported);
        QCOMPARE(createEncoder(place("missing/stem.wav"), {}).error().code, Errc::NotFound);
    }

private:
    void allFormats()
    {
        QTest::addColumn<int>("format");
        for (const FileFormat format : kAllFormats)
            QTest::newRow(std::string(fileExtension(format)).c_str()) << static_cast<int>(format);
    }

    std::filesystem::path place(const std::string& name) const { return std::filesystem::path(m_folder.path().toStdString()) / name; }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestEncoderLimits)
#include "tst_encoderlimits.moc"
