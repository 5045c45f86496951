#include "tests/support/languages.h"
#include "tests/support/program.h"
#include "tests/support/soundfiles.h"
#include "tests/support/spoken.h"
#include "ui/evaluation/evaluationdock.h"
#include "ui/evaluation/scorelane.h"
#include "ui/lanes/lanekindbutton.h"
#include "ui/lanes/laneview.h"
#include "ui/lanes/probeview.h"
#include "ui/lanes/timeruler.h"
#include "ui/look/theme.h"
#include "ui/mixer/editabletext.h"
#include "ui/mixer/fader.h"
#include "ui/mixer/loudnessdisplay.h"
#include "ui/mixer/strip.h"
#include "ui/models/separationdock.h"
#include "ui/window/errorbar.h"
#include "ui/window/transportbar.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <cmath>

using namespace stemwright;
using namespace stemwright::ui;
using tests::Program;

namespace {

constexpr int kPatienceMs = 120'000;

bool drop(QWidget& target, const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &dropped);
    return true;
}

/// Two of the texts that Alt and the same letter reach; empty where there are none.
QString sharedLetter(const QStringList& texts)
{
    QHash<QString, QString> taken; // the key, and the text that has it
    for (const QString& text : texts)
        if (const QString key = QKeySequence::mnemonic(text).toString(); !key.isEmpty()) {
            if (taken.contains(key))
                return taken[key] + QStringLiteral(" / ") + text;
            taken[key] = text;
        }
    return {};
}

/// The same of the entries of a menu, or of one below it.
QString sharedMnemonic(const QList<QAction*>& entries)
{
    QStringList texts;
    for (const QAction* entry : entries)
        if (entry->isVisible())
            texts += entry->text();
    if (const QString shared = sharedLetter(texts); !shared.isEmpty())
        return shared;
    for (const QAction* entry : entries)
        if (const QMenu* below = entry->menu())
            if (const QString shared = sharedMnemonic(below->actions()); !shared.isEmpty())
                return shared;
    return {};
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path scratch() const { return m_folder.path().toStdString(); }
    QString makeSong(int seconds) const
    {
        tests::Sound sound = tests::sineSound(seconds * 44'100);
        for (std::size_t i = 0; i < sound.frames.size(); ++i) // beats, so that there is something to see
            sound.frames[i] *= static_cast<float>(std::exp(-static_cast<double>(i % 44'100) / 12'000.0));
        const std::filesystem::path path = scratch() / ("song of " + std::to_string(seconds) + " s.wav");
        if (!tests::encodeSound(path, {}, sound))
            qFatal("no song");
        return QString::fromStdString(path.string());
    }
    static void grabScene(QWidget& window, const char* scene)
    {
        const QString folder = QStringLiteral(STEMWRIGHT_SCENES);
        QDir().mkpath(folder);
        const QPixmap picture = window.grab();
        QVERIFY(picture.save(QStringLiteral("%1/%2-%3x.png").arg(folder, QLatin1String(scene)).arg(window.devicePixelRatio())));
        const QImage image = picture.toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        QVERIFY2(colours.size() > 8, "the window is empty");
    }
    static void checkNames(QWidget& window)
    {
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&window) || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeKind::Dark); }

    void emptyWindow()
    {
        Program program(scratch());
        grabScene(program.window, "empty-dark");
        checkNames(program.window);
        QVERIFY(!drop(program.window, {}));
        QVERIFY(!drop(program.window, {QUrl(QStringLiteral("https://example.org/song.mp3"))}));
        QVERIFY(!program.songs.song());
    }

    void everyMnemonicIsUsedOnceInItsMenu_data()
    {
        tests::addLanguageRows();
        QTest::newRow("en") << QStringLiteral("en") << true;
    }
    void everyMnemonicIsUsedOnceInItsMenu()
    {
        QFETCH(QString, language);
        QFETCH(bool, isComplete);
        if (!isComplete)
            QSKIP("texts that are missing show in English, whose letters may be taken");
        const tests::Spoken spoken(language);
        const Program program(scratch());
        const QString shared = sharedMnemonic(program.window.menuBar()->actions());
        QVERIFY2(shared.isEmpty(), qPrintable(shared));
    }

    void noPanelTakesALetterOfTheMenuBar_data() { everyMnemonicIsUsedOnceInItsMenu_data(); }
    void noPanelTakesALetterOfTheMenuBar()
    {
        QFETCH(QString, language);
        QFETCH(bool, isComplete);
        if (!isComplete)
            QSKIP("texts that are missing show in English, whose letters may be taken");
        const tests::Spoken spoken(language);
        const Program program(scratch());
        QStringList texts;
        for (const QAction* menu : program.window.menuBar()->actions())
            texts += menu->text();
        for (const auto* button : program.window.findChildren<QAbstractButton*>())
            texts += button->text();
        for (const auto* label : program.window.findChildren<QLabel*>())
            if (label->buddy())
                texts += label->text();
        QVERIFY(texts.size() > 10);
        QCOMPARE(sharedLetter(texts), QString());
    }

    void anotherLanguageFitsTheWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("de") << QStringLiteral("de_DE");
        QTest::newRow("ja") << QStringLiteral("ja_JP");
    }
    void anotherLanguageFitsTheWindow()
    {
        QFETCH(QString, language);
        const tests::Spoken spoken(language);
        Program program(scratch());
        QSignalSpy separated(&program.songs, &SongController::separated);
        grabScene(program.window, qPrintable(QStringLiteral("empty-%1").arg(language)));
        QVERIFY(drop(program.window, {QUrl::fromLocalFile(makeSong(5))}));
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        program.window.resize(program.window.minimumSize());
        QTest::qWait(200); // for the picture only
        grabScene(program.window, qPrintable(QStringLiteral("smallest-%1").arg(language)));
    }

    void aDroppedSongIsOpenedAndSeparated()
    {
        Program program(scratch());
        QSignalSpy separated(&program.songs, &SongController::separated);
        QStringList titles;
        connect(&program.songs, &SongController::percentChanged, &program.window, [&] { titles += program.window.windowTitle(); });
        QVERIFY(drop(program.window, {QUrl::fromLocalFile(makeSong(20))}));
        QTRY_VERIFY_WITH_TIMEOUT(program.songs.stems() && program.songs.stems()->store->exactFrames() > 0, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(program.window.findChildren<LaneView*>().size()), 5, kPatienceMs);
        QTest::qWait(100); // for the picture only
        grabScene(program.window, "loading-dark");
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        QTest::qWait(200); // the same
        grabScene(program.window, "finished-dark");
        QCOMPARE(titles.first(), QStringLiteral("0 % · song of 20 s.wav[*] — Stemwright"));
        QCOMPARE(titles.last(), QStringLiteral("song of 20 s.wav[*] — Stemwright"));
        checkNames(program.window);
        applyTheme(*qApp, ThemeKind::Light);
        QTest::qWait(200);
        grabScene(program.window, "finished-light");
        applyTheme(*qApp, ThemeKind::HighContrast);
        QTest::qWait(200);
        grabScene(program.window, "finished-high-contrast");
        applyTheme(*qApp, ThemeKind::Light);
        program.window.resize(program.window.minimumSize());
        QTest::qWait(200);
        QCOMPARE(program.window.size(), program.window.minimumSize());
        QVERIFY(program.window.findChild<LoudnessDisplay*>()->isVisible());
        for (const auto* control : program.window.findChild<TransportBar*>()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            if (!control->isHidden())
                QVERIFY2(control->width() >= control->minimumSizeHint().width(), control->metaObject()->className());
        Q_EMIT program.playback.loudnessMeasured(
            {.momentaryLufs = -12.8, .shortTermLufs = -13.0, .integratedLufs = -14.1, .truePeakDb = 0.6});
        grabScene(program.window, "smallest-light");
    }

    /// The true stems are dropped on the page beside the lanes; under each lane that has a truth its SDR goes with the lane's time.
    void trueStemsScoreTheLanes()
    {
        Program program(scratch());
        QSignalSpy separated(&program.songs, &SongController::separated);
        const QString song = makeSong(20);
        program.window.open({song});
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        const std::filesystem::path truth = scratch() / "truth";
        std::filesystem::create_directories(truth);
        for (const char* stem : {"vocals.wav", "drums.wav", "bass.wav", "other.wav"})
            std::filesystem::copy_file(song.toStdString(), truth / stem);
        auto* dock = program.window.findChild<EvaluationDock*>();
        QVERIFY(dock->isHidden());
        dock->toggleViewAction()->trigger();
        QVERIFY(drop(*dock, {QUrl::fromLocalFile(QString::fromStdString(truth.string()))}));
        const auto shown = [&program] {
            QList<ScoreLane*> lanes = program.window.findChildren<ScoreLane*>();
            lanes.removeIf([](const ScoreLane* lane) { return lane->isHidden(); });
            return lanes;
        };
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(shown().size()), 4, kPatienceMs); // the residual has no truth
        QTRY_VERIFY(shown().front()->width() > 0 && shown().front()->y() > 0);
        for (const ScoreLane* scores : shown()) {
            const auto* lane = scores->parentWidget()->findChild<LaneView*>();
            QCOMPARE(scores->x(), lane->x());
            QCOMPARE(scores->width(), lane->width());
            QVERIFY(scores->y() >= lane->geometry().bottom());
        }
        checkNames(program.window);
        grabScene(program.window, "evaluation-dark");
        program.window.resize(program.window.minimumSize());
        applyTheme(*qApp, ThemeKind::Light);
        QTest::qWait(200); // for the picture only
        grabScene(program.window, "evaluation-smallest-light");
        dock->toggleViewAction()->trigger();
        QVERIFY(shown().isEmpty());
        program.songs.close();
        QTRY_VERIFY(program.songs.song() == nullptr);
    }

    void lanesShowEveryKindOfPicture()
    {
        Program program(scratch());
        QSignalSpy separated(&program.songs, &SongController::separated);
        program.songs.open(makeSong(5));
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        program.window.activateWindow(); // keys go to the active window
        QTRY_VERIFY(program.window.isActiveWindow());
        const QList<LaneKindButton*> buttons = program.window.findChildren<LaneKindButton*>();
        QCOMPARE(buttons.size(), program.mixer.stems());
        for (const auto& [theme, name] : {std::pair(ThemeKind::Dark, "dark"), std::pair(ThemeKind::Light, "light")}) {
            applyTheme(*qApp, theme);
            for (const LaneKind kind : kLaneKinds) {
                const int number = static_cast<int>(kind) + 1;
                QTest::keyClick(&program.window, static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier);
                for (const LaneKindButton* button : buttons)
                    QVERIFY(button->text().startsWith(laneKindText(kind)));
                QTest::qWait(150); // for the picture only
                grabScene(program.window, qPrintable(QStringLiteral("lanes-%1-%2").arg(number).arg(QLatin1String(name))));
            }
        }
        checkNames(program.window);
        // Over a picture of frequencies the pointer reads; over a waveform it does not.
        const auto* probe = program.window.findChild<ProbeView*>();
        LaneView* lane = program.window.findChildren<LaneView*>().front();
        Q_EMIT lane->pointedAt(lane->rect().center());
        QTRY_VERIFY_WITH_TIMEOUT(probe->isVisible(), kPatienceMs);
        QVERIFY(probe->accessibleName().startsWith(QLatin1String("0:02.")));
        grabScene(program.window, "probe-light");
        Q_EMIT lane->pointerLeft();
        QVERIFY(!probe->isVisible());
    }

    void controlsAndKeysMoveTheMix()
    {
        Program program(scratch());
        program.songs.open(makeSong(3));
        QTRY_COMPARE_WITH_TIMEOUT(program.mixer.stems(), 5, kPatienceMs);
        const QList<Fader*> faders = program.window.findChildren<Fader*>();
        QAccessibleInterface* level = QAccessible::queryAccessibleInterface(faders[0]);
        level->valueInterface()->setCurrentValue(-60);
        QCOMPARE(program.mixer.strip(0).gainDb, -6.0F);
        QTest::keyClick(faders[0], Qt::Key_Up);
        QCOMPARE(program.mixer.strip(0).gainDb, -5.0F);
        level->valueInterface()->setCurrentValue(level->valueInterface()->minimumValue());
        QVERIFY(std::isinf(program.mixer.strip(0).gainDb));
        QTest::keyClick(faders[0], Qt::Key_Delete);
        QCOMPARE(program.mixer.strip(0).gainDb, 0.0F);

        QTest::keyClick(&program.window, Qt::Key_2);
        QVERIFY(program.mixer.strip(1).muted && !program.mixer.isSounding(1));
        QTest::keyClick(&program.window, Qt::Key_1, Qt::ShiftModifier);
        QVERIFY(program.mixer.strip(0).soloed && !program.mixer.isSounding(2));
    }

    void stripsAreRenamedColouredAndMoved()
    {
        Program program(scratch());
        program.songs.open(makeSong(3));
        QTRY_COMPARE_WITH_TIMEOUT(program.mixer.stems(), 5, kPatienceMs);
        program.mixer.setLook(0, {.name = QStringLiteral("Lead and backing vocals"), .colour = QColor(0x9C, 0x75, 0x5F)});
        program.mixer.setLook(1, {.name = QStringLiteral("Kit"), .colour = QColor(0xB0, 0x7A, 0xA1)});
        const auto stripOf = [&program](const char* name) {
            for (Strip* strip : program.window.findChildren<Strip*>())
                for (const EditableText* text : strip->findChildren<EditableText*>())
                    if (text->text() == QLatin1String(name))
                        return strip;
            return static_cast<Strip*>(nullptr);
        };
        const auto placeOf = [&](const char* name) {
            const Strip* strip = stripOf(name);
            return strip ? strip->mapTo(&program.window, QPoint()).y() : -1;
        };
        QTRY_VERIFY(placeOf("Kit") > placeOf("Lead and backing vocals"));
        program.window.activateWindow(); // keys go to the active window
        QTRY_VERIFY(program.window.isActiveWindow());
        auto* name = stripOf("Kit")->findChildren<EditableText*>().front();
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Right); // the window's key, as nothing is being typed
        QCOMPARE(program.playback.position(), 44'100);
        QTest::keyClick(name, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(program.mixer.order(), (QList<int>{1, 0, 2, 3, 4}));
        QTRY_VERIFY(placeOf("Kit") < placeOf("Lead and backing vocals"));
        QVERIFY(stripOf("Kit")->isAncestorOf(QApplication::focusWidget())); // to be moved on
        QTest::keyClick(&program.window, Qt::Key_1);
        QVERIFY(program.mixer.strip(1).muted && !program.mixer.strip(0).muted);
        grabScene(program.window, "renamed-dark");
        QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!program.mixer.strip(1).muted);
        QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(program.mixer.order(), (QList<int>{0, 1, 2, 3, 4}));
        QTRY_VERIFY(placeOf("Kit") > placeOf("Lead and backing vocals"));
        QTest::keyClick(&program.window, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(program.mixer.order(), (QList<int>{1, 0, 2, 3, 4}));
    }

    void stemsAndOriginalAreComparedAtOneLevel()
    {
        Program program(scratch());
        const auto buttonOf = [&program](const char* name) {
            const QList<QAbstractButton*> buttons = program.window.findChildren<QAbstractButton*>();
            const auto found =
                std::ranges::find_if(buttons, [name](const auto* button) { return button->accessibleName() == QLatin1String(name); });
            return found == buttons.end() ? nullptr : *found;
        };
        QAbstractButton* original = buttonOf("Listen to the original");
        QAbstractButton* stems = buttonOf("Listen to the stems");
        QVERIFY(original && stems);
        QVERIFY(!original->isEnabled());
        QSignalSpy separated(&program.songs, &SongController::separated);
        program.songs.open(makeSong(3));
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        QVERIFY(stems->isChecked());
        QTest::mouseClick(original, Qt::LeftButton);
        QCOMPARE(program.mixer.mix().listen, mix::Listen::Original);
        QTest::keyClick(&program.window, Qt::Key_B);
        QCOMPARE(program.mixer.mix().listen, mix::Listen::Stems);
        QVERIFY(stems->isChecked() && !original->isChecked());
        for (int stem = 0; stem < program.mixer.stems(); ++stem)
            program.mixer.setGainDb(stem, -12.0F);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(program.mixer.mix().originalDb + 12.0F) < 0.1F, kPatienceMs);
        QTest::keyClick(&program.window, Qt::Key_B);
        QCOMPARE(program.mixer.mix().listen, mix::Listen::Original);
        QTest::qWait(50); // for the picture only
        grabScene(program.window, "original-dark");
        program.songs.close();
        QTRY_VERIFY(!original->isEnabled());
        QCOMPARE(program.mixer.mix().listen, mix::Listen::Stems);
    }

    void theLoopAloneIsSeparated()
    {
        Program program(scratch());
        program.songs.setSeparatesByItself(false);
        QSignalSpy awaited(&program.songs, &SongController::separationAwaited);
        QSignalSpy separated(&program.songs, &SongController::separated);
        program.window.open({makeSong(40)});
        QTRY_COMPARE_WITH_TIMEOUT(awaited.count(), 1, kPatienceMs);
        const auto buttons = program.window.findChildren<QPushButton*>();
        const auto button =
            std::ranges::find_if(buttons, [](const QPushButton* each) { return each->text() == QStringLiteral("Separate only the loop"); });
        QVERIFY(button != buttons.end());
        QVERIFY(!(*button)->isEnabled());
        program.playback.setLoop({.first = 20 * 44'100, .end = 22 * 44'100});
        (*button)->click();
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        QVERIFY(program.songs.stems()->range.has_value());
        const auto labels = program.window.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel* label) { return label->text() == QStringLiteral("Separated with classic: 0:20 to 0:22"); }));
        QApplication::processEvents();
        grabScene(program.window, "loop-alone");
    }

    void whereStemsAreStillToComePlayWaits()
    {
        Program program(scratch());
        program.songs.setSeparatesByItself(false);
        program.playback.setWaitsForStems(true);
        QSignalSpy awaited(&program.songs, &SongController::separationAwaited);
        program.window.open({makeSong(3)});
        QTRY_COMPARE_WITH_TIMEOUT(awaited.count(), 1, kPatienceMs);
        const QString sentence = QStringLiteral("Play waits for the stems.");
        const auto isSaid = [&] {
            const auto labels = program.window.findChildren<QLabel*>();
            const auto tools = program.window.findChildren<QToolButton*>();
            return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == sentence; }) &&
                   std::ranges::any_of(tools, [&](const QToolButton* tool) { return tool->accessibleDescription() == sentence; });
        };
        program.playback.expectStems({.first = 0, .end = program.playback.frames()});
        QVERIFY(!isSaid());
        program.playback.togglePlay();
        QVERIFY(isSaid());
        QApplication::processEvents();
        grabScene(program.window, "waiting");
        program.playback.expectStems({});
        QVERIFY(!isSaid());
        QVERIFY(program.playback.isPlaying());
    }

    void aClickInALaneSeeks()
    {
        Program program(scratch());
        program.songs.open(makeSong(3));
        QTRY_COMPARE_WITH_TIMEOUT(program.mixer.stems(), 5, kPatienceMs);
        LaneView* lane = program.window.findChildren<LaneView*>().front();
        // Until the panel beside the lanes has its place, their width changes.
        QTRY_VERIFY((QTest::mouseClick(lane, Qt::LeftButton, Qt::NoModifier, QPoint(lane->width() / 2, 20)),
                     std::abs(program.playback.position() - 3 * 44'100 / 2) < 2 * 3 * 44'100 / lane->width()));
        QTest::keyClick(&program.window, Qt::Key_Home);
        QCOMPARE(program.playback.position(), 0);
    }

    void theLoopFollowsKeysAndTheRuler()
    {
        Program program(scratch());
        program.songs.open(makeSong(3));
        QTRY_COMPARE_WITH_TIMEOUT(program.mixer.stems(), 5, kPatienceMs);
        program.playback.seek(44'100);
        QTest::keyClick(&program.window, Qt::Key_I);
        QCOMPARE(program.playback.loop(), (mix::FrameRange{.first = 44'100, .end = 3 * 44'100}));
        program.playback.seek(2 * 44'100);
        QTest::keyClick(&program.window, Qt::Key_O);
        QCOMPARE(program.playback.loop(), (mix::FrameRange{.first = 44'100, .end = 2 * 44'100}));
        QTest::keyClick(&program.window, Qt::Key_L);
        QVERIFY(!program.playback.loop());
        QTest::keyClick(&program.window, Qt::Key_L);
        QCOMPARE(program.playback.loop(), (mix::FrameRange{.first = 44'100, .end = 2 * 44'100}));

        auto* ruler = program.window.findChild<TimeRuler*>();
        const auto frameAt = [ruler](int x) { return static_cast<std::int64_t>(3.0 * 44'100.0 * x / ruler->width()); };
        QTest::mousePress(ruler, Qt::LeftButton, Qt::NoModifier, QPoint(400, 10));
        QTest::mouseMove(ruler, QPoint(200, 10)); // backwards is as good
        QTest::mouseRelease(ruler, Qt::LeftButton, Qt::NoModifier, QPoint(200, 10));
        QVERIFY(std::abs(program.playback.loop()->first - frameAt(200)) <= 2);
        QVERIFY(std::abs(program.playback.loop()->end - frameAt(400)) <= 2);
        QTest::mouseClick(ruler, Qt::LeftButton, Qt::NoModifier, QPoint(300, 10));
        QVERIFY(std::abs(program.playback.position() - frameAt(300)) <= 2);
        QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier); // the drag
        QCOMPARE(program.playback.loop(), (mix::FrameRange{.first = 44'100, .end = 2 * 44'100}));
        QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!program.playback.loop());
    }

    void aProjectsMissingModelIsNamed()
    {
        Program program(scratch());
        program.songs.open(makeSong(3), SeparationChoice{.model = QStringLiteral("no such model")});
        QTRY_COMPARE_WITH_TIMEOUT(program.mixer.stems(), 5, kPatienceMs);
        const auto* bar = program.window.findChild<ErrorBar*>();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->accessibleName().contains(QLatin1String("no such model")), qPrintable(bar->accessibleName()));
        grabScene(program.window, "missing-model");
    }

    void aLongMessageHasRoomInTheSmallestWindow()
    {
        const tests::Spoken spoken(QStringLiteral("de_DE"));
        Program program(scratch());
        program.window.resize(program.window.minimumSize());
        auto* bar = program.window.findChild<ErrorBar*>();
        const QString model = QStringLiteral("a model of one's own with a rather long name");
        bar->showProblem(QCoreApplication::translate("stemwright::ui::MainWindow", // the longest sentence
                                                     "The project's model %1 cannot be used here; %2 takes its place.")
                             .arg(model, model),
                         {.code = Errc::NotFound, .detail = "/" + std::string(250, 'x') + " is not there: " + model.toStdString()});
        QTRY_VERIFY(bar->height() > 20);
        QTest::qWait(100); // for the picture only
        grabScene(program.window, "long-message");
        QCOMPARE(program.window.size(), program.window.minimumSize());
        QVERIFY(program.window.centralWidget()->minimumSizeHint().width() <= program.window.width());
        for (const auto* part : bar->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            QVERIFY2(bar->rect().contains(part->geometry()) && part->height() >= part->heightForWidth(part->width()),
                     part->metaObject()->className());
    }

    void closingAsksForWhatIsNotSaved()
    {
        const QString path = m_folder.filePath(QStringLiteral("mix.stemwright"));
        Program program(scratch());
        program.songs.open(makeSong(3));
        QTRY_COMPARE_WITH_TIMEOUT(program.mixer.stems(), 5, kPatienceMs);
        QVERIFY(!program.window.isWindowModified());
        program.mixer.setMuted(0, true);
        QTRY_VERIFY(program.window.isWindowModified());
        const auto ask = [&program] {
            program.window.close();
            const QList<QMessageBox*> boxes = program.window.findChildren<QMessageBox*>();
            return QPointer<QMessageBox>(boxes.isEmpty() ? nullptr : boxes.back());
        };
        QPointer<QMessageBox> box = ask();
        QVERIFY(box);
        grabScene(*box, "save-changes-dark");
        QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        QTRY_VERIFY(!box);
        QVERIFY(program.window.isVisible());

        program.window.activateWindow(); // keys go to the active window
        QTRY_VERIFY(program.window.isActiveWindow());
        QTest::keyClick(&program.window, Qt::Key_S, Qt::ControlModifier);
        auto* dialog = program.window.findChild<QFileDialog*>();
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->selectedFiles().front()).fileName(), QStringLiteral("song of 3 s.stemwright"));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(!program.window.isWindowModified(), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(program.window.windowTitle(), QStringLiteral("mix.stemwright[*] — Stemwright"), kPatienceMs);

        program.mixer.setMuted(1, true);
        QTRY_VERIFY(program.window.isWindowModified());
        box = ask();
        QTest::mouseClick(box->button(QMessageBox::Save), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!program.window.isVisible(), kPatienceMs);
    }

    void aDroppedProjectIsOpened()
    {
        const QString path = m_folder.filePath(QStringLiteral("mix.stemwright")); // of the test before
        Program program(scratch());
        QVERIFY(QFileInfo::exists(path));
        QVERIFY(drop(program.window, {QUrl::fromLocalFile(path)}));
        QTRY_COMPARE_WITH_TIMEOUT(program.mixer.stems(), 5, kPatienceMs);
        QVERIFY(program.mixer.strip(0).muted && program.mixer.strip(1).muted && !program.mixer.strip(2).muted);
        QTRY_COMPARE_WITH_TIMEOUT(program.window.windowTitle(), QStringLiteral("mix.stemwright[*] — Stemwright"), kPatienceMs);
        program.mixer.setMuted(2, true);
        QTRY_VERIFY(program.window.isWindowModified());
        program.window.close();
        auto* box = program.window.findChild<QMessageBox*>();
        QVERIFY(box);
        QTest::mouseClick(box->button(QMessageBox::Discard), Qt::LeftButton);
        QTRY_VERIFY(!program.window.isVisible());
    }

    void panelsStayWhereTheyAreWhileAnotherSongOpens()
    {
        Program program(scratch());
        const auto* bar = program.window.findChild<QToolBar*>();
        const auto* panel = program.window.findChild<SeparationDock*>();
        QVERIFY(!bar->isVisible());
        QSignalSpy opened(&program.songs, &SongController::opened);
        const QString song = makeSong(1);
        program.songs.open(song);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatienceMs);
        QVERIFY(bar->isVisible() && bar->isEnabled());
        program.songs.open(song);
        QVERIFY(bar->isVisible() && !bar->isEnabled());
        QVERIFY(panel->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 2, kPatienceMs);
        QVERIFY(bar->isVisible() && bar->isEnabled());
        program.songs.open(m_folder.filePath(QStringLiteral("nothing.wav")));
        QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), kPatienceMs);
        QVERIFY(!panel->isVisible()); // there is nothing to separate
        program.songs.open(song);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && bar->isEnabled(), kPatienceMs);
        program.songs.close();
        QVERIFY(!bar->isVisible());
    }

    void whatCannotBeOpenedIsSaid()
    {
        Program program(scratch());
        program.songs.open(m_folder.filePath(QStringLiteral("nothing.wav")));
        const auto* bar = program.window.findChild<ErrorBar*>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), kPatienceMs);
        QVERIFY(bar->accessibleName().contains(QLatin1String("nothing.wav")));
        grabScene(program.window, "error-dark");
        checkNames(program.window);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
