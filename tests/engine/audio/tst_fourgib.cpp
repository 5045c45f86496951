#include "engine/audio/decoder.h"
#include "engine/audio/soundwriter.h"
#include "engine/audio/tags.h"
#include "tests/support/childprocess.h"
#include "tests/support/soundfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <memory>
#include <sndfile.h>

using namespace stemwright;
using namespace stemwright::audio;
using namespace stemwright::tests;

namespace {

constexpr std::int64_t kFrameBytes = 8;
constexpr std::int64_t kMarkFrames = 100; // of sound at both ends; between them is silence
constexpr std::int64_t kBlockFrames = 1 << 16;
/// A RIFF file states sizes with 32 bits; libsndfile leaves the last number of them out.
constexpr std::int64_t kRiffBytes = 0xFFFFFFFF;

/// A file on the disk in which zeros are holes: 4 GiB in a second, and next to no space.
class SparseFile final : public SndfileBytes {
public:
    explicit SparseFile(File&& file) : m_file(std::move(file)) {}
    std::int64_t size = 0;

protected:
    Result<std::int64_t> sizeBytes() override { return size; }
    Result<std::size_t> readAt(std::int64_t position, std::span<std::byte> bytes) override { return m_file.readAt(position, bytes); }
    Status writeAt(std::int64_t position, std::span<const std::byte> bytes) override
    {
        const bool isNew = position >= size;
        size = std::max(size, position + static_cast<std::int64_t>(bytes.size()));
        if (isNew && bytes[0] == std::byte{0} && std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0)
            return {};
        return m_file.writeAt(position, bytes);
    }

private:
    File m_file;
};

} // namespace

/// WAV files around the size at which 32 bits end.
class TestFourGib : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waveBecomesRf64WhereRiffEnds_data()
    {
        QTest::addColumn<bool>("isRf64");
        QTest::newRow("last frame that fits") << false;
        QTest::newRow("one frame more") << true;
    }

    void waveBecomesRf64WhereRiffEnds()
    {
        QFETCH(bool, isRf64);
        if (kHasSanitizer)
            QSKIP("four GiB take too long under a sanitizer");
        const std::int64_t headerBytes = writeSong(kMarkFrames * 2) - kMarkFrames * 2 * kFrameBytes;
        const std::int64_t frames = (kRiffBytes - 1 - headerBytes) / kFrameBytes + (isRf64 ? 1 : 0);
        const std::int64_t bytes = writeSong(frames);
        QCOMPARE(bytes, headerBytes + frames * kFrameBytes);
        QCOMPARE(bytes >= kRiffBytes, isRf64);

        const auto head = readHead();

        const auto decoder = openDecoder(path());
        QVERIFY(decoder);
        QCOMPARE((*decoder)->info().container, isRf64 ? std::string("RF64") : std::string("WAV"));
        QCOMPARE((*decoder)->info().claimedFrames, frames);
        std::vector<float> start(m_mark.frames.size());
        QCOMPARE((*decoder)->read(start).value(), static_cast<std::size_t>(kMarkFrames));
        QVERIFY(start == m_mark.frames);

        // The end, by libsndfile, which can jump there.
        SF_INFO info{};
        const std::unique_ptr<SNDFILE, decltype(&sf_close)> reader(sf_open(path().c_str(), SFM_READ, &info), &sf_close);
        QVERIFY(reader);
        QCOMPARE(std::int64_t{info.frames}, frames);
        QCOMPARE(std::int64_t{sf_seek(reader.get(), frames - kMarkFrames, SEEK_SET)}, frames - kMarkFrames);
        std::vector<float> end(m_mark.frames.size() + 2);
        QCOMPARE(std::int64_t{sf_readf_float(reader.get(), end.data(), kMarkFrames + 1)}, kMarkFrames);
        end.resize(m_mark.frames.size());
        QVERIFY(end == m_mark.frames);

        QVERIFY(copyTags({}, path(), FileFormat::Wav, "vocals")); // there is no room for them
        QCOMPARE(std::filesystem::file_size(path()), static_cast<std::uintmax_t>(bytes));
        QCOMPARE(readHead(), head);
    }

private:
    std::filesystem::path path() const { return std::filesystem::path(m_folder.path().toStdString()) / "song.wav"; }

    std::vector<std::byte> readHead() const
    {
        std::vector<std::byte> bytes(256);
        const auto file = File::openForReading(path());
        bytes.resize(file ? file->readAt(0, bytes).value_or(0) : 0);
        return bytes;
    }

    /// Returns the file's size, or 0.
    std::int64_t writeSong(std::int64_t frames)
    {
        auto file = File::create(path());
        if (!file)
            return 0;
        SparseFile sparse(std::move(*file));
        auto writer = SoundWriter::create(sparse, {}, "song");
        Status status = writer ? writer->write(m_mark.frames) : Status(std::unexpected(writer.error()));
        const std::vector<float> silence(kBlockFrames * 2);
        for (std::int64_t rest = frames - 2 * kMarkFrames; status && rest > 0; rest -= kBlockFrames)
            status = writer->write(std::span(silence).first(static_cast<std::size_t>(std::min(rest, kBlockFrames)) * 2));
        if (status)
            status = writer->write(m_mark.frames);
        if (status)
            status = writer->close();
        std::filesystem::resize_file(path(), static_cast<std::uintmax_t>(sparse.size));
        return status ? sparse.size : 0;
    }

    QTemporaryDir m_folder;
    Sound m_mark = sineSound(kMarkFrames);
};

QTEST_GUILESS_MAIN(TestFourGib)
#include "tst_fourgib.moc"
