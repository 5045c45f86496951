#include "tests/app/projects.h"
#include "tests/support/program.h"
#include "ui/export/exportdialog.h"
#include "ui/window/transportbar.h"

#include <QComboBox>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 120'000;

/// What `mix` is told, and what the dialogue of the window is set to: places in its lists.
struct Export {
    QStringList words;
    int outcome = 0;
    int format = 0;
    int depth = 0;
    int peaks = 0;
    bool isLoop = false;
};

} // namespace

Q_DECLARE_METATYPE(Export)

/// `stemwright-cli mix` writes byte for byte what the window exports of the same project.
class TestMixLikeWindow : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    fs::path m_folder;

    QString path(const fs::path& name) const { return QString::fromStdString((m_folder / name).string()); }

    void makeProject() const
    {
        QVERIFY(tests::makeProject(
            m_folder,
            {.takes = {{.model = "classic", .options = {.softMask = true}}},
             .strips = {{.target = "other", .strip = {.gainDb = 6.0F}},
                        {.target = "vocals", .name = "The voice", .colour = "#123456", .strip = {.gainDb = -3.5F, .balance = -0.5F}},
                        {.target = "drums", .strip = {.gainDb = 9.0F, .balance = 0.75F}},
                        {.target = "bass", .strip = {.muted = true}}},
             .strokes = {{.shape = edit::Rectangle{.frames = {.first = 20'000, .end = 90'000}, .lowHz = 300.0, .highHz = 3'000.0},
                          .operation = edit::Operation::MoveTo,
                          .target = "vocals",
                          .strength = 0.75,
                          .edge = {.seconds = 0.1, .octaves = 0.5}}},
             .loop = FrameRange{.first = 50'000, .end = 123'456}},
            5));
    }

    void exportFromWindow(const Export& wanted) const
    {
        tests::Program program(m_folder / "scratch");
        program.settings.setValue(QStringLiteral("export/outcome"), wanted.outcome);
        program.settings.setValue(QStringLiteral("export/format"), wanted.format);
        program.settings.setValue(QStringLiteral("export/codec"), 0);
        program.settings.setValue(QStringLiteral("export/depth"), wanted.depth);
        program.settings.setValue(QStringLiteral("export/peaks"), wanted.peaks);
        program.settings.setValue(QStringLiteral("export/folder"), path("window"));
        QSignalSpy separated(&program.songs, &SongController::separated);
        program.window.open({path("a.stemwright")});
        QVERIFY(separated.wait(kPatienceMs));
        QTRY_VERIFY(program.playback.loop().has_value());
        auto* transport = program.window.findChild<TransportBar*>();
        QVERIFY(transport);
        Q_EMIT transport->exportRequested();
        auto* dialog = program.window.findChild<ExportDialog*>();
        QVERIFY(dialog);
        if (wanted.isLoop)
            chooseLoop(*dialog);
        dialog->accept();
        const auto files = exporting::filesOf(dialog->job());
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(files, [](const fs::path& file) { return fs::exists(file); }), kPatienceMs);
    }

    static void chooseLoop(ExportDialog& dialog)
    {
        for (auto* box : dialog.findChildren<QComboBox*>())
            if (const int loop = box->findText(QStringLiteral("Loop")); loop >= 0)
                box->setCurrentIndex(loop);
    }

    QByteArray mix(const QStringList& words) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), path("home"));
        for (const char* name : {"XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
            environment.remove(QLatin1String(name));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(STEMWRIGHT_CLI),
                      QStringList{QStringLiteral("mix"), path("a.stemwright"), QStringLiteral("--out"), path("cli")} + words);
        process.waitForFinished(kPatienceMs);
        return process.exitCode() == 0 ? QByteArray() : process.readAllStandardError();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = fs::path(m_temporary.path().toStdString()) / std::to_string(reinterpret_cast<std::uintptr_t>(QTest::currentDataTag()));
        for (const char* name : {"scratch/recovery", "window", "cli", "home"})
            fs::create_directories(m_folder / name);
    }

    void writesTheSameBytes_data()
    {
        const auto words = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
        QTest::addColumn<Export>("wanted");
        QTest::newRow("mix") << Export{.words = {}, .outcome = 2, .format = 1, .depth = 1};
        QTest::newRow("mix, wav") << Export{.words = words("--format wav --depth float"), .outcome = 2, .format = 0, .depth = 2};
        QTest::newRow("loop, limited") << Export{
            .words = words("--loop --peaks limit --depth 16"), .outcome = 2, .format = 1, .depth = 0, .peaks = 1, .isLoop = true};
        QTest::newRow("karaoke") << Export{.words = words("--what karaoke --format ogg"), .outcome = 0, .format = 2};
        QTest::newRow("acapella") << Export{.words = words("--what acapella --format mp3"), .outcome = 1, .format = 4};
        QTest::newRow("stems") << Export{.words = words("--what stems --depth 24"), .outcome = 3, .format = 1, .depth = 1};
        QTest::newRow("stem file") << Export{.words = words("--what stemfile"), .outcome = 4};
    }
    void writesTheSameBytes()
    {
        QFETCH(Export, wanted);
        makeProject();
        exportFromWindow(wanted);
        QCOMPARE(mix(wanted.words), QByteArray());
        std::size_t files = 0;
        for (const auto& entry : fs::directory_iterator(m_folder / "window")) {
            const std::string name = entry.path().filename().string();
            QVERIFY2(fs::exists(m_folder / "cli" / name), name.c_str());
            QVERIFY2(tests::readBytes(entry.path()) == tests::readBytes(m_folder / "cli" / name), name.c_str());
            ++files;
        }
        QVERIFY(files > 0);
        QCOMPARE(std::distance(fs::directory_iterator(m_folder / "cli"), fs::directory_iterator()), static_cast<std::ptrdiff_t>(files));
    }
};

QTEST_MAIN(TestMixLikeWindow)
#include "tst_mixlikewindow.moc"
