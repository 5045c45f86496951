#include "engine/audio/stemfile.h"
#include "tests/app/program.h"
#include "tests/app/scoredsongs.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <span>
#include <string_view>

using namespace stemwright::tests;
namespace fs = std::filesystem;

namespace {

constexpr std::array kStems{"drums", "bass", "other", "vocals"};
constexpr std::int64_t kSamples = std::int64_t{2} * (2 * 44'100 + 5'000); ///< stereo

/// The names are written with capital letters; `stems` come in the order of kStems.
stemwright::Status writeStemFile(const fs::path& path, const std::array<Sound, kStems.size()>& stems)
{
    using namespace stemwright::audio;
    fs::create_directories(path.parent_path());
    auto part = stemwright::PartFile::create(path);
    if (!part)
        return std::unexpected(part.error());
    StemFileOptions options{.codec = StemFileCodec::Alac};
    const Sound silence{.frames = std::vector<float>(stems.front().frames.size())};
    StemFileWriter::Blocks blocks{silence.frames};
    for (std::size_t i = 0; i < kStems.size(); ++i) {
        options.stems.at(i) = {.name = kStems.at(i), .colour = "#F2C14E"};
        options.stems.at(i).name.front() = static_cast<char>(std::toupper(kStems.at(i)[0]));
        blocks.at(i + 1) = stems.at(i).frames;
    }
    auto writer = StemFileWriter::create(std::move(*part), options);
    if (!writer)
        return std::unexpected(writer.error());
    if (const stemwright::Status written = (*writer)->write(blocks); !written)
        return written;
    return (*writer)->finish();
}

/// Hides the box with the names: such files are those of MUSDB18.
void dropStemBox(const fs::path& from, const fs::path& to)
{
    constexpr std::string_view kBegins = "stem{";
    std::vector<std::byte> bytes = readBytes(from);
    const auto box = std::ranges::search(bytes, std::as_bytes(std::span(kBegins)));
    std::ranges::copy(std::as_bytes(std::span(std::string_view("skip"))), box.begin());
    writeBytes(to, bytes);
}

} // namespace

/// `stemwright-cli evaluate` with songs in stem files.
class TestEvaluateStemFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stemFilesAreSongs();

private:
    fs::path base() const { return fs::path(m_folder.path().toStdString()); }
    ProgramEnd run(const Words& words) const { return runProgram(words, {.folder = base()}); }
    QTemporaryDir m_folder;
};

/// By the names in the file, or, where there are none, in the order of MUSDB18.
void TestEvaluateStemFiles::stemFilesAreSongs()
{
    std::array<Sound, kStems.size()> stems;
    for (std::size_t i = 0; i < stems.size(); ++i) {
        stems.at(i) = {.frames = noise(static_cast<std::uint32_t>(20 + i), 0.2F, kSamples).frames};
        const auto error = 0.4F * static_cast<float>(std::pow(10.0, -0.5 * static_cast<double>(i + 1))); // 10, 20, 30, 40 dB
        const Sound estimate = spoiled(stems.at(i), error, static_cast<std::uint32_t>(30 + i));
        for (const char* song : {"A - named", "B - nameless"})
            writeWave(base() / "guess/test" / song / (std::string(kStems.at(i)) + ".wav"), estimate);
    }
    const fs::path named = base() / "true/test/A - named.stem.mp4";
    if (const stemwright::Status written = writeStemFile(named, stems); !written && written.error().code == stemwright::Errc::Unsupported)
        QSKIP("FFmpeg has no encoder for ALAC here: there is no stem file to score");
    else
        QVERIFY2(written, written ? "" : written.error().detail.c_str());
    dropStemBox(named, base() / "true/test/B - nameless.stem.mp4");
    QVERIFY(stemwright::audio::readStemBox(named).value().has_value());
    QVERIFY(!stemwright::audio::readStemBox(base() / "true/test/B - nameless.stem.mp4").value().has_value());

    const ProgramEnd end = run({"evaluate", "true", "guess", "--json"});
    QVERIFY2(end.exitCode == 0, end.err.c_str());
    std::vector<std::string> songs;
    for (const Json& line : linesOf(end.out)) {
        if (line["event"] != "song")
            continue;
        songs.push_back(line["name"]);
        for (const Json& target : line["targets"]) {
            const auto place = std::ranges::find(kStems, target["name"].get<std::string>()) - kStems.begin();
            QVERIFY2(std::abs(target["sdr"].get<double>() - 10.0 * static_cast<double>(place + 1)) < 0.2, line.dump().c_str());
        }
    }
    QCOMPARE(songs, (std::vector<std::string>{"test/A - named", "test/B - nameless"}));

    const ProgramEnd itself = run({"evaluate", "true/test/A - named.stem.mp4", "true/test/B - nameless.stem.mp4", "--json"});
    QVERIFY2(itself.exitCode == 0, itself.err.c_str());
    const Json perfect = lineOf(itself.out, "song");
    QCOMPARE(perfect["name"].get<std::string>(), std::string("A - named"));
    QVERIFY2(perfect["targets"][0]["snr"].is_null() && perfect["targets"][3]["global_sdr"].get<double>() > 90.0, perfect.dump().c_str());
}

QTEST_GUILESS_MAIN(TestEvaluateStemFiles)
#include "tst_evaluatestemfiles.moc"
