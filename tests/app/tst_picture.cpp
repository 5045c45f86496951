#include "tests/app/program.h"
#include "tests/app/projects.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <fstream>
#include <numbers>

using namespace stemwright;
using namespace stemwright::tests;
namespace fs = std::filesystem;

namespace {

QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

/// How many colours there are in the middle of the lowest panel.
qsizetype coloursInLastPanel(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = image.height() - 160; y < image.height() - 80; ++y)
        for (int x = 200; x < image.width() - 200; ++x)
            colours.insert(image.pixel(x, y));
    return colours.size();
}

} // namespace

/// `stemwright-cli picture` as a user meets it.
class TestPicture : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    fs::path base() const { return fs::path(m_folder->path().toStdString()); }
    ProgramEnd run(const QString& words) const { return runProgram(wordsOf("picture " + words.toStdString()), {.folder = base()}); }
    QImage image(const char* name) const { return QImage(QString::fromStdString((base() / name).string())); }
    QStringList texts(const char* name) const
    {
        QFile file(QString::fromStdString((base() / name).string()));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader reader(&file);
        QStringList found;
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
                found << reader.readElementText();
        return reader.hasError() ? QStringList{} : found;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(makeProject(base(), {.takes = {{.model = "classic", .options = {.iterations = 0}, .name = "quick"},
                                               {.model = "classic", .options = {.iterations = 3, .softMask = true}}},
                                     .strips = {{.target = "vocals", .name = "The voice"}},
                                     .loop = FrameRange{.first = 44'100, .end = 66'150}}));
    }

    void sizesAndThemes()
    {
        QCOMPARE(run(QStringLiteral("song.wav --width 900 --height 400 --scale 1.5 --out dark.png")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("song.wav --width 900 --height 400 --theme light --out light.png")).exitCode, 0);
        QCOMPARE(image("dark.png").size(), QSize(1350, 600));
        QCOMPARE(image("light.png").size(), QSize(900, 400));
        QVERIFY(qGray(image("dark.png").pixel(3, 3)) < 64);
        QVERIFY(qGray(image("light.png").pixel(3, 3)) > 192);
    }

    void aToneLiesBetweenTheLabelsOfItsFrequency()
    {
        Sound sine{.frames = {}};
        for (int t = 0; t < 44'100; ++t)
            sine.frames.insert(sine.frames.end(), 2, 0.5F * static_cast<float>(std::sin(2.0 * std::numbers::pi * 1'000.0 / 44'100.0 * t)));
        writeWave(base() / "sine.wav", sine);
        QCOMPARE(run(QStringLiteral("sine.wav --frequency linear --height 800 --colours grey --out a.png")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("sine.wav --frequency linear --height 800 --out a.svg")).exitCode, 0);
        QFile file(QString::fromStdString((base() / "a.svg").string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        double labelled = 0.0;
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text")) {
                const double y = reader.attributes().value(QLatin1String("y")).toDouble();
                if (reader.readElementText() == QLatin1String("1 kHz"))
                    labelled = y;
            }
        QVERIFY(labelled > 0.0);
        const QImage picture = image("a.png");
        int lightest = 0;
        for (int y = 120; y < picture.height() - 60; ++y)
            if (qGray(picture.pixel(600, y)) > qGray(picture.pixel(600, lightest)) || lightest == 0)
                lightest = y;
        QVERIFY2(std::abs(lightest - labelled) < 8.0, qPrintable(QStringLiteral("%1, labelled at %2").arg(lightest).arg(labelled)));
    }

    void saysWhatIsShown_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("present");
        QTest::addColumn<QStringList>("absent");
        const auto row = [](const char* name, const char* words, const char* present, const char* absent) {
            const auto list = [](const char* all) { return QString::fromUtf8(all).split(u'|', Qt::SkipEmptyParts); };
            QTest::newRow(name) << QString::fromUtf8(words) << list(present) << list(absent);
        };
        row("song", "song.wav", "song.wav|Original|1 kHz|0:00.200|−60 dB", "Vocals|C4");
        row("notes", "song.wav --notes", "C4", "1 kHz");
        row("range", "song.wav --range 40", "−40 dB|−20 dB", "−60 dB");
        row("masks", "song.wav --what mask", "Vocals|Drums|Bass|Other|Residual|100 %|Separated by classic, 1 iteration", "Original|−60 dB");
        row("stem and original", "song.wav --what masked --stem bass --stem original", "Bass|Original|−60 dB", "Drums");
        row("waveform", "song.wav --what waveform", "Original|full scale = 1|+1.0", "1 kHz");
        row("project", "a.stemwright --what mask --stem vocals", "song.wav|The voice|Separated by classic, 0 iterations", "Vocals");
        row("take", "a.stemwright --what mask --stem drums --take 2", "Separated by classic, 3 iterations, soft mask", "");
        row("loop", "a.stemwright --loop", "0:01.500", "0:00.500");
        row("part", "song.wav --start 0.5 --duration 0.5", "0:00.500|0:01.000", "0:01.500");
        row("compare", "song.wav --what compare --iterations 0 --against-iterations 2",
            "song.wav — Vocals|A: classic, 0 iterations|B: classic, 2 iterations|Difference A − B|+40 %|100 %", "Drums");
        row("compare takes", "a.stemwright --what compare --of spectrogram --stem bass --take quick --against-take 2",
            "song.wav — Bass|A: classic, 0 iterations|B: classic, 3 iterations, soft mask|+20 dB", "");
    }
    void saysWhatIsShown()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, present);
        QFETCH(QStringList, absent);
        const ProgramEnd end = run(words + QStringLiteral(" --out a.svg"));
        QVERIFY2(end.exitCode == 0, end.err.c_str());
        const QStringList found = texts("a.svg");
        for (const QString& wanted : std::as_const(present))
            QVERIFY2(found.contains(wanted), qPrintable(wanted + QStringLiteral(" in ") + found.join(u'|')));
        for (const QString& unwanted : std::as_const(absent))
            QVERIFY2(!found.contains(unwanted), qPrintable(unwanted));
    }

    void differencesAreDrawn()
    {
        QCOMPARE(run(QStringLiteral("song.wav --what compare --iterations 2 --against-iterations 2 --out same.png")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("song.wav --what compare --iterations 0 --against-iterations 2 --out other.png")).exitCode, 0);
        QCOMPARE(coloursInLastPanel(image("same.png")), 1);
        QVERIFY(coloursInLastPanel(image("other.png")) > 10);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* words, int exitCode, const char* reason) {
            QTest::newRow(name) << QString::fromUtf8(words) << exitCode << QString::fromUtf8(reason);
        };
        row("no song", "none.wav --out a.png", 3, "none.wav: ");
        row("no sound", "text.wav --out a.png", 3, "text.wav: ");
        row("no project", "none.stemwright --out a.png", 3, "none.stemwright: ");
        row("no output", "song.wav", 2, "--out is missing");
        row("wrong ending", "song.wav --out a.jpg", 2, "a.jpg: a picture's name ends in .png or .svg");
        row("no ending", "song.wav --what mask --out a", 2, "a: a picture's name ends in .png or .svg");
        row("is there", "song.wav --out there.png", 4, "there.png");
        row("folder is not there", "song.wav --out none/a.png", 4, "none: there is no such folder");
        row("too small", "song.wav --what mask --height 300 --out a.png", 2, "is too small for what it shows");
        row("too large", "song.wav --width 16000 --scale 2 --out a.png", 2, "are more than 16384 either way");
        row("unknown stem", "song.wav --stem voice --out a.png", 5, "has no stem \"voice\" to show; there are vocals, drums");
        row("mask of the song", "song.wav --what mask --stem original --out a.png", 5, "has no stem \"original\"");
        row("unknown kind", "song.wav --what spectrum --out a.png", 2, "none of spectrogram, mask, masked, waveform, compare");
        row("nothing to compare with", "song.wav --what compare --out a.png", 2, "needs --against-iterations");
        row("comparison without compare", "song.wav --against-iterations 2 --out a.png", 2, "is for --what compare");
        row("two stems compared", "song.wav --what compare --against-iterations 2 --stem bass --stem drums --out a.png", 2,
            "shows one --stem");
        row("unknown take", "a.stemwright --what mask --take 3 --out a.png", 3, "a.stemwright: has no take \"3\"");
        row("take of a song", "song.wav --what mask --take 1 --out a.png", 3, "song.wav: has no take \"1\"");
        row("take with a model", "a.stemwright --what mask --take 1 --iterations 2 --out a.png", 2, "--take goes without");
        row("colours", "song.wav --colours pink --out a.png", 2, "--colours: \"pink\" is none of magma, viridis, grey, contrast");
        row("window", "song.wav --window 1000 --out a.png", 2, "--window: is one of 1024");
        row("scale", "song.wav --scale nan --out a.png", 2, "--scale");
        row("no loop", "song.wav --loop --out a.png", 3, "song.wav: has no loop");
        row("unknown model", "song.wav --what mask --model none --out a.png", 5, "none");
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QString, words);
        QFETCH(int, exitCode);
        QFETCH(QString, reason);
        std::ofstream(base() / "there.png") << "mine";
        std::ofstream(base() / "text.wav") << "This is no sound.";
        const ProgramEnd end = run(words);
        QVERIFY2(end.exitCode == exitCode, qPrintable(QString::number(end.exitCode) + u' ' + text(end.err)));
        QCOMPARE(end.errorLines(), std::size_t{1});
        QVERIFY2(text(end.err).contains(reason), end.err.c_str());
        QCOMPARE(fs::file_size(base() / "there.png"), 4U);
        QVERIFY(!fs::exists(base() / "a.png") && !fs::exists(base() / "a"));
    }

    void replacesOnlyWhenTold()
    {
        std::ofstream(base() / "there.png") << "mine";
        QVERIFY(text(run(QStringLiteral("song.wav --out there.png")).err).contains(QStringLiteral("--overwrite replaces it")));
        QCOMPARE(run(QStringLiteral("song.wav --out there.png --overwrite")).exitCode, 0);
        QVERIFY(!image("there.png").isNull());
    }

    void fullDiskLeavesNothing()
    {
        // Enough for the decoded song, not for so large a picture.
        const ProgramEnd end = runProgram({"picture", "song.wav", "--scale", "6", "--out", "a.png"},
                                          {.folder = base(), .fileSizeLimit = std::uint64_t{2} * 44'100 * 2 * 4 + 10});
        QCOMPARE(end.exitCode, 4);
        QVERIFY2(end.err.find("a.png") != std::string::npos, end.err.c_str());
        QVERIFY(!fs::exists(base() / "a.png") && !fs::exists(base() / "a.png.part"));
    }

    void aMissingLibraryIsSaid()
    {
        fs::create_directory(base() / "bin");
        fs::copy_file(STEMWRIGHT_CLI, base() / "bin/stemwright-cli");
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QString::fromStdString((base() / "bin/stemwright-cli").string()),
                      {QStringLiteral("picture"), QStringLiteral("song.wav"), QStringLiteral("--out"), QStringLiteral("a.png")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 5);
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(said.startsWith(QStringLiteral("stemwright-cli: the library for pictures cannot be loaded: ")), qPrintable(said));
        QCOMPARE(said.count(u'\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
