#include "tests/app/program.h"
#include "tests/app/songs.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <sstream>

using namespace stemwright::tests;
namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

const Words kStems{"vocals", "drums", "bass", "other", "residual"};

/// The lines of --json; a line that is not JSON becomes null.
std::vector<Json> events(const std::string& out)
{
    std::vector<Json> lines;
    std::istringstream stream(out);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(Json::accept(line) ? Json::parse(line) : Json());
    return lines;
}

Json eventOf(const std::string& out, const std::string& name)
{
    for (const Json& event : events(out))
        if (event.value("event", "") == name)
            return event;
    return {};
}

} // namespace

class TestSeparate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stemsAndResidualGiveTheSong_data();
    void stemsAndResidualGiveTheSong();
    void partOfASong_data();
    void partOfASong();
    void targetsOfTheBuiltInMethod();
    void aggregatesAreSums();
    void formats_data();
    void formats();
    void loudSongsAreLoweredAsOneWithNotice();
    void loudSongsAreLimitedWhenThatIsWanted();
    void floatKeepsLoudSongsAsTheyAre();
    void nonFiniteSamplesBecomeZeroAndAreTold();
    void nonFiniteSamplesReachNoFurtherThanAWindow();
    void existingOutputs();
    void foldersAreSearched();
    void foldersAreSeparatedAgain();
    void oddNames_data();
    void oddNames();
    void jsonLines();
    void dryRunWritesNothing();
    void batchGoesOnAfterBrokenSongs();

private:
    fs::path base() const { return fs::path(m_folder->path().toStdString()); }
    fs::path out(const std::string& file) const { return base() / "out" / file; }
    ProgramEnd run(const Words& words) const { return runProgram(words, {.folder = base()}); }
    ProgramEnd separate(Words words) const
    {
        words.insert(words.begin(), {"separate", "--threads", "2", "--out", "out"});
        return run(words);
    }
    /// Sum of stems of the song `name`.
    std::vector<float> sumOf(const std::string& name, const Words& stems) const
    {
        std::vector<float> sum;
        for (const std::string& stem : stems) {
            const Sound sound = readSound(out(std::string(name).append("/").append(stem).append(".wav")));
            sum.resize(std::max(sum.size(), sound.frames.size()));
            for (std::size_t i = 0; i < sound.frames.size(); ++i)
                sum[i] += sound.frames[i];
        }
        return sum;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

#define QVERIFY_DONE(end) QVERIFY2((end).exitCode == 0, ((end).err + (end).out).c_str())

void TestSeparate::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestSeparate::stemsAndResidualGiveTheSong_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("frames");
    QTest::newRow("44.1 kHz stereo") << 44100 << 2 << 60001;
    QTest::newRow("48 kHz stereo") << 48000 << 2 << 50001;
    QTest::newRow("96 kHz stereo") << 96000 << 2 << 50001;
    QTest::newRow("8 kHz stereo") << 8000 << 2 << 20001;
    QTest::newRow("mono") << 44100 << 1 << 40001;
    QTest::newRow("six channels") << 44100 << 6 << 30001;
    QTest::newRow("one sample") << 44100 << 2 << 1;
    QTest::newRow("shorter than a window") << 44100 << 2 << 1000;
}

void TestSeparate::stemsAndResidualGiveTheSong()
{
    QFETCH(const int, rate);
    QFETCH(const int, channels);
    QFETCH(const int, frames);
    const Sound sound = song(frames, channels, rate);
    writeWave(base() / "song.wav", sound);
    const ProgramEnd end = separate({"song.wav"});
    QVERIFY_DONE(end);
    QCOMPARE(filesBelow(base() / "out"),
             (Words{"song/bass.wav", "song/drums.wav", "song/other.wav", "song/residual.wav", "song/vocals.wav"}));
    for (const std::string& stem : kStems) {
        const Sound read = readSound(out("song/" + stem + ".wav"));
        QCOMPARE(read.sampleRateHz, rate);
        QCOMPARE(read.channels, channels);
        QCOMPARE(read.count(), std::int64_t{frames});
    }
    QVERIFY2(differenceDb(sound.frames, sumOf("song", kStems)) < -120.0,
             qPrintable(QString::number(differenceDb(sound.frames, sumOf("song", kStems)))));
    if (frames > 10000) // the stems hold the sound, not the residual
        QVERIFY(differenceDb(sound.frames, sumOf("song", {"vocals", "drums", "bass", "other"})) < -3.0);
}

void TestSeparate::partOfASong_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("frames");
    const auto row = [](const char* options, int begin, int frames) {
        QTest::newRow(options) << QString::fromLatin1(options).split(QLatin1Char(' ')) << begin << frames;
    };
    row("--start 0.5", 22050, 17950);
    row("--start 0.5 --duration 0.1", 22050, 4410);
    row("--duration 0.1", 0, 4410);
    row("--start 0.5 --duration -1", 22050, 17950);
    row("--start 0.5 --duration 100", 22050, 17950);
}

void TestSeparate::partOfASong()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, begin);
    QFETCH(const int, frames);
    const Sound sound = song(40000);
    writeWave(base() / "song.wav", sound);
    Words words{"song.wav"};
    for (const QString& option : options)
        words.push_back(option.toStdString());
    QVERIFY_DONE(separate(words));
    const std::vector<float> part(sound.frames.begin() + 2L * begin, sound.frames.begin() + 2L * (begin + frames));
    QVERIFY(differenceDb(part, sumOf("song", kStems)) < -120.0);
}

void TestSeparate::targetsOfTheBuiltInMethod()
{
    const Sound sound = song(40000);
    writeWave(base() / "song.wav", sound);
    QVERIFY_DONE(separate({"song.wav", "--targets", "vocals", "bass"}));
    QCOMPARE(filesBelow(base() / "out"), (Words{"song/bass.wav", "song/residual.wav", "song/vocals.wav"}));
    QVERIFY(differenceDb(sound.frames, sumOf("song", {"vocals", "bass", "residual"})) < -120.0);
    const ProgramEnd unknown = separate({"song.wav", "--targets", "guitar"});
    QCOMPARE(unknown.exitCode, 5);
    QVERIFY2(unknown.errorLines() == 1 && unknown.err.find("guitar") != std::string::npos, unknown.err.c_str());
}

void TestSeparate::aggregatesAreSums()
{
    writeWave(base() / "song.wav", song(40000));
    QVERIFY_DONE(separate({"song.wav"}));
    QVERIFY_DONE(
        run({"separate", "song.wav", "--out", "sums", "--aggregate", "karaoke=drums+bass+other+residual", "--aggregate", "voice=vocals"}));
    QCOMPARE(filesBelow(base() / "sums"), (Words{"song/karaoke.wav", "song/voice.wav"}));
    const auto karaoke = readSound(base() / "sums/song/karaoke.wav").frames;
    QVERIFY(differenceDb(sumOf("song", {"drums", "bass", "other", "residual"}), karaoke) < -120.0);
    QVERIFY(readSound(out("song/vocals.wav")).frames == readSound(base() / "sums/song/voice.wav").frames);
}

void TestSeparate::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("rate");
    QTest::newRow("wav") << QStringLiteral("wav") << 44100;
    QTest::newRow("flac") << QStringLiteral(".flac") << 44100;
    QTest::newRow("ogg") << QStringLiteral("ogg") << 44100;
    QTest::newRow("opus") << QStringLiteral("opus") << 48000; // knows no other
    QTest::newRow("mp3") << QStringLiteral("mp3") << 44100;
}

void TestSeparate::formats()
{
    QFETCH(const QString, format);
    QFETCH(const int, rate);
    writeWave(base() / "song.wav", song(40000));
    const ProgramEnd end =
        separate({"song.wav", "--format", format.toStdString(), "--aggregate", "a=vocals+drums", "--aggregate", "b=bass"});
    QVERIFY_DONE(end);
    const std::string extension = (format.startsWith(QLatin1Char('.')) ? format.mid(1) : format).toStdString();
    QCOMPARE(filesBelow(base() / "out"), (Words{"song/a." + extension, "song/b." + extension}));
    QCOMPARE(readSound(out("song/a." + extension)).sampleRateHz, rate);
    const std::string notice = "song.wav: written at 48000 Hz, because the format does not know 44100 Hz\n"; // once a song
    QCOMPARE(end.err.find(notice) != std::string::npos, rate != 44100);
    QCOMPARE(end.err.find("48000 Hz"), end.err.rfind("48000 Hz"));
}

namespace {

Sound loudSong()
{
    Sound loud = song(40000);
    for (float& sample : loud.frames)
        sample *= 8.0F;
    return loud;
}

/// How often the words stand in the text.
std::size_t countOf(const std::string& text, const std::string& words)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
        ++count;
    return count;
}

} // namespace

/// Stems of integers add up to a lowered song, and one line tells by how much.
void TestSeparate::loudSongsAreLoweredAsOneWithNotice()
{
    const Sound loud = loudSong();
    writeWave(base() / "song.wav", loud);
    const ProgramEnd end = separate({"song.wav", "--depth", "24"});
    QVERIFY_DONE(end);
    const std::string words = "all files were lowered by ";
    QCOMPARE(countOf(end.err, words), std::size_t{1});
    const double loweredDb = std::strtod(end.err.c_str() + end.err.find(words) + words.size(), nullptr);
    QVERIFY2(loweredDb > 1.0, end.err.c_str());
    std::vector<float> expected = loud.frames;
    for (float& sample : expected)
        sample *= static_cast<float>(std::pow(10.0, -loweredDb / 20.0));
    // The line rounds to hundredths of a decibel, which is a difference of -65 dB at the most.
    QVERIFY2(differenceDb(expected, sumOf("song", kStems)) < -60.0, end.err.c_str());
}

void TestSeparate::loudSongsAreLimitedWhenThatIsWanted()
{
    const Sound loud = loudSong();
    writeWave(base() / "song.wav", loud);
    const ProgramEnd end =
        separate({"song.wav", "--depth", "16", "--peaks", "limit", "--aggregate", "all=vocals+drums+bass+other+residual"});
    QVERIFY_DONE(end);
    QCOMPARE(countOf(end.err, "peaks beyond full scale were turned down by up to "), std::size_t{1});
    const auto limited = readSound(out("song/all.wav")).frames;
    QCOMPARE(limited.size(), loud.frames.size());
    QVERIFY(std::ranges::all_of(limited, [](float sample) { return std::abs(sample) < 1.0F; }));
    QVERIFY(differenceDb(loud.frames, limited) > -40.0);
}

void TestSeparate::floatKeepsLoudSongsAsTheyAre()
{
    const Sound loud = loudSong();
    writeWave(base() / "song.wav", loud);
    const ProgramEnd end = separate({"song.wav", "--aggregate", "all=vocals+drums+bass+other+residual"});
    QVERIFY_DONE(end);
    QVERIFY2(end.err.find("full scale") == std::string::npos && end.err.find("lowered") == std::string::npos, end.err.c_str());
    QVERIFY(differenceDb(loud.frames, readSound(out("song/all.wav")).frames) < -120.0);
}

void TestSeparate::nonFiniteSamplesBecomeZeroAndAreTold()
{
    Sound sound = song(40000);
    sound.frames[30000] = std::numeric_limits<float>::quiet_NaN();
    sound.frames[30001] = std::numeric_limits<float>::infinity();
    writeWave(base() / "song.wav", sound);
    const ProgramEnd end = separate({"song.wav", "--json"});
    QVERIFY_DONE(end);
    const Json warnings = eventOf(end.out, "song")["warnings"];
    QCOMPARE(warnings.size(), std::size_t{1});
    QVERIFY(warnings[0].get<std::string>().starts_with("2 samples"));
    QVERIFY(end.err.find("2 samples") != std::string::npos);
    sound.frames[30000] = sound.frames[30001] = 0.0F;
    QVERIFY(differenceDb(sound.frames, sumOf("song", kStems)) < -120.0);
}

void TestSeparate::nonFiniteSamplesReachNoFurtherThanAWindow()
{
    constexpr int kRateHz = 8000;
    Sound sound = song(12L * kRateHz, 1, kRateHz);
    writeWave(base() / "clean.wav", sound);
    sound.frames[kRateHz] = std::numeric_limits<float>::quiet_NaN();
    sound.frames[kRateHz + 1] = -std::numeric_limits<float>::infinity();
    writeWave(base() / "song.wav", sound);
    QVERIFY_DONE(separate({"song.wav", "clean.wav", "--window", "20"}));
    for (const std::string& stem : kStems) {
        const auto name = stem + ".wav";
        const auto clean = readSound(out("clean/" + name)).frames;
        const auto got = readSound(out("song/" + name)).frames;
        QVERIFY(clean.size() == got.size() && std::ranges::all_of(got, [](float sample) { return std::isfinite(sample); }));
        constexpr std::ptrdiff_t kFrom = 6L * kRateHz;
        QVERIFY2(differenceDb({clean.begin() + kFrom, clean.end()}, {got.begin() + kFrom, got.end()}) < -90.0, stem.c_str());
    }
}

void TestSeparate::existingOutputs()
{
    writeWave(base() / "song.wav", song(20000));
    QVERIFY_DONE(separate({"song.wav"}));
    const auto before = readBytes(out("song/bass.wav"));
    writeWave(base() / "song.wav", song(30000));

    const ProgramEnd refused = separate({"song.wav"});
    QCOMPARE(refused.exitCode, 4);
    QCOMPARE(refused.errorLines(), std::size_t{1});
    QVERIFY2(refused.err.find("song/vocals.wav") != std::string::npos && refused.err.find("--overwrite") != std::string::npos,
             refused.err.c_str());
    const ProgramEnd skipped = separate({"song.wav", "--skip"});
    QVERIFY_DONE(skipped);
    QVERIFY(skipped.err.find("skipped") != std::string::npos);
    QVERIFY(readBytes(out("song/bass.wav")) == before);
    QVERIFY_DONE(separate({"song.wav", "--rename"}));
    QVERIFY(readBytes(out("song/bass.wav")) == before);
    QCOMPARE(readSound(out("song (2)/bass.wav")).count(), std::int64_t{30000});
    QVERIFY_DONE(separate({"song.wav", "--overwrite"}));
    QCOMPARE(readSound(out("song/bass.wav")).count(), std::int64_t{30000});

    fs::remove(out("song/bass.wav"));
    const auto vocals = fs::last_write_time(out("song/vocals.wav"));
    QVERIFY_DONE(separate({"song.wav", "--skip"}));
    QCOMPARE(readSound(out("song/bass.wav")).count(), std::int64_t{30000});
    QVERIFY(fs::last_write_time(out("song/vocals.wav")) == vocals);
}

void TestSeparate::foldersAreSearched()
{
    const Sound sound = song(5000);
    for (const char* name : {"music/a.wav", "music/b/c.wav", "music/b/a.wav"})
        writeWave(base() / name, sound);
    const ProgramEnd refused = run({"separate", "music"});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY(refused.errorLines() == 1 && refused.err.find("--recursive") != std::string::npos);
    QVERIFY_DONE(run({"separate", "music", "--recursive", "--aggregate", "k=drums"}));
    QCOMPARE(filesBelow(base() / "a_classic"), Words{"k.wav"});
    QCOMPARE(filesBelow(base() / "b"), (Words{"a_classic/k.wav", "c_classic/k.wav"}));
    // From above, neither the outputs are songs now, nor is anything done twice.
    const ProgramEnd again = run({"separate", ".", "--recursive", "--aggregate", "k=drums", "--dry-run", "--json", "--rename"});
    QVERIFY_DONE(again);
    QCOMPARE(eventOf(again.out, "plan")["songs"].size(), std::size_t{3});
}

/// The second run has another model's name, format and folder than the first; and stems that came from elsewhere are songs.
void TestSeparate::foldersAreSeparatedAgain()
{
    const Sound sound = song(5000);
    writeWave(base() / "music/a.wav", sound);
    writeWave(base() / "music/multitrack/vocals.wav", sound);
    const auto again = [&](Words options) {
        options.insert(options.begin(), {"separate", "music", "--recursive", "--dry-run", "--json"});
        const ProgramEnd end = run(options);
        return end.exitCode == 0 ? eventOf(end.out, "plan")["songs"].size() : 0;
    };
    QVERIFY_DONE(run({"separate", "music", "--recursive", "--out", "music/out", "--format", "flac"}));
    QVERIFY_DONE(run({"separate", "music/a.wav", "--out", "music", "--format", "opus"}));
    QCOMPARE(filesBelow(base() / "music").size(), std::size_t{2 + 10 + 5});
    QCOMPARE(again({}), std::size_t{2});
    QCOMPARE(again({"--out", "music"}), std::size_t{2});
    QCOMPARE(again({"--out", "music/out", "--format", "mp3"}), std::size_t{2});

    const ProgramEnd named = run({"separate", "music/out/a/vocals.flac", "--out", "named", "--aggregate", "k=drums"});
    QVERIFY_DONE(named);
    QVERIFY2(named.err.find("Left out") == std::string::npos, named.err.c_str());
    const ProgramEnd nothing = run({"separate", "music/out", "--recursive"});
    QVERIFY2(nothing.exitCode == 3, nothing.err.c_str());
    QVERIFY2(nothing.err.find("Left out 10 stems of earlier runs") != std::string::npos, nothing.err.c_str());
    QVERIFY2(nothing.err.find("no song in the folders") != std::string::npos, nothing.err.c_str());
}

void TestSeparate::oddNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("emoji") << QByteArray("\xF0\x9F\x8E\xB5 song \xF0\x9F\x98\x80.wav");
    QTest::newRow("right to left") << QByteArray("\xD7\xA9\xD7\x99\xD7\xA8 \xE2\x80\xAEgnp.wav");
    QTest::newRow("newline") << QByteArray("first\nsecond.wav");
    QTest::newRow("leading dash") << QByteArray("--help.wav");
    QTest::newRow("leading blank") << QByteArray(" song .wav");
    QTest::newRow("255 bytes") << QByteArray(251, 'x') + ".wav";
    QTest::newRow("invalid UTF-8") << QByteArray("caf\xE9\xFF.wav");
    QTest::newRow("percent") << QByteArray("%2e%2e%s%n.wav");
    QTest::newRow("shell") << QByteArray("#?$(touch x);'\"\\*.wav");
    QTest::newRow("brackets") << QByteArray("[a,b].wav");
    QTest::newRow("two dots") << QByteArray("...wav");
}

void TestSeparate::oddNames()
{
    QFETCH(const QByteArray, name);
    const std::string file = name.toStdString();
    writeWave(base() / file, song(2000));
    const ProgramEnd end = run({"separate", "--json", "--verbose", "--aggregate", "k=drums", "--", file});
    QVERIFY_DONE(end);
    QVERIFY(end.err.find('\r') == std::string::npos && end.err.find('\033') == std::string::npos);
    for (const Json& event : events(end.out))
        QVERIFY(event.is_object());
    Words folders;
    for (const auto& entry : fs::directory_iterator(base()))
        if (entry.is_directory() && entry.path().filename() != "home")
            folders.push_back(entry.path().filename().string());
    QCOMPARE(folders.size(), std::size_t{1});
    QVERIFY(folders.front().ends_with("_classic"));
    QVERIFY(file.starts_with(folders.front().substr(0, std::min<std::size_t>(folders.front().size() - 8, file.size() - 4))));
    QVERIFY(fs::exists(base() / folders.front() / "k.wav"));
    const ProgramEnd gone = run({"separate", "--out", "elsewhere", "--", "missing-" + file.substr(0, 200)});
    QCOMPARE(gone.exitCode, 3);
    QCOMPARE(gone.errorLines(), std::size_t{1});
}

void TestSeparate::jsonLines()
{
    writeWave(base() / "a.wav", song(100'000));
    writeBytes(base() / "b.wav", randomBytes(100, 1));
    const ProgramEnd end = separate({"a.wav", "b.wav", "--json"});
    QCOMPARE(end.exitCode, 1);
    const auto lines = events(end.out);
    for (const Json& event : lines)
        QVERIFY(event.is_object());
    const Json done = eventOf(end.out, "song");
    for (const char* key : {"file", "model", "targets", "out", "seconds", "separation_seconds", "audio_seconds", "times_realtime",
                            "peak_memory_mb", "threads", "iterations", "warnings", "stages"})
        QVERIFY2(done.contains(key), key);
    QVERIFY2(done["threads"] == 2, done["threads"].dump().c_str());
    QVERIFY2(done["targets"] == kStems, done["targets"].dump().c_str());
    QVERIFY(done["seconds"].get<double>() >= done["separation_seconds"].get<double>());
    QVERIFY(done["stages"].contains("masks and Wiener filter"));
    QVERIFY(done["peak_memory_mb"].get<double>() > 1.0);
    const Json error = eventOf(end.out, "error");
    QVERIFY2(error["file"] == "b.wav", error["file"].dump().c_str());
    const Json progress = eventOf(end.out, "progress");
    QVERIFY(progress["fraction"].is_number());
    QVERIFY2(lines.back()["event"] == "summary", lines.back()["event"].dump().c_str());
    QVERIFY2(lines.back()["done"] == 1, lines.back()["done"].dump().c_str());
    QCOMPARE(lines.back()["failed"].size(), std::size_t{1});
    QVERIFY2(lines.back()["exit_code"] == 1, lines.back()["exit_code"].dump().c_str());
}

void TestSeparate::dryRunWritesNothing()
{
    writeWave(base() / "a.wav", song(1000));
    const ProgramEnd end = separate({"a.wav", "--dry-run"});
    QVERIFY_DONE(end);
    QVERIFY(end.out.find("out/a/vocals.wav") != std::string::npos);
    QVERIFY(end.out.find("44100 Hz") != std::string::npos);
    QVERIFY(!fs::exists(base() / "out"));
    const ProgramEnd json = separate({"a.wav", "--dry-run", "--json"});
    QCOMPARE(eventOf(json.out, "plan")["songs"][0]["outputs"].size(), std::size_t{5});
}

void TestSeparate::batchGoesOnAfterBrokenSongs()
{
    Words words;
    for (int i = 0; i < 30; ++i) {
        const std::string name = "s" + std::to_string(i) + ".wav";
        if (i % 3 == 1)
            writeBytes(base() / name, randomBytes(static_cast<std::size_t>(i), static_cast<std::uint32_t>(i)));
        else
            writeWave(base() / name, song(4000));
        words.push_back(name);
    }
    words.insert(words.end(), {"--json", "--aggregate", "k=drums+bass"});
    const ProgramEnd end = separate(words);
    QCOMPARE(end.exitCode, 1);
    QCOMPARE(filesBelow(base() / "out").size(), std::size_t{20});
    QCOMPARE(end.errorLines(), std::size_t{11}); // the model's note and a sentence for each
    const Json summary = events(end.out).back();
    QVERIFY2(summary["done"] == 20, summary["done"].dump().c_str());
    QCOMPARE(summary["failed"].size(), std::size_t{10});
    std::vector<double> memory;
    for (const Json& event : events(end.out))
        if (event["event"] == "song")
            memory.push_back(event["peak_memory_mb"].get<double>());
    QVERIFY(memory.back() <= 1.05 * memory[5]); // does not grow from song to song
}

QTEST_GUILESS_MAIN(TestSeparate)
#include "tst_separate.moc"
