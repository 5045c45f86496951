#include "tests/support/program.h"
#include "tests/support/soundfiles.h"
#include "ui/edit/editbar.h"
#include "ui/edit/editpanel.h"
#include "ui/edit/edittools.h"
#include "ui/edit/sharebars.h"
#include "ui/lanes/laneview.h"
#include "ui/look/theme.h"
#include "ui/mixer/strip.h"
#include "ui/models/separationdock.h"
#include "ui/takes/takesdock.h"
#include "ui/window/statusline.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace stemwright;
using namespace stemwright::ui;
using tests::Program;

namespace {

constexpr int kPatienceMs = 120'000;
constexpr int kRateHz = 44'100;
constexpr int kSeconds = 8;

template <typename T>
QList<T*> visibleOf(const QWidget& parent)
{
    QList<T*> found;
    for (T* child : parent.findChildren<T*>())
        if (child->isVisibleTo(&parent))
            found += child;
    return found;
}

QAbstractButton* buttonOf(const QWidget& parent, const QString& text)
{
    for (QAbstractButton* button : parent.findChildren<QAbstractButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }

} // namespace

/// The window while masks are corrected.
class TestEditMode : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path scratch() const { return m_folder.path().toStdString(); }
    /// With all stems there, and the keyboard in the first lane.
    void openSong(Program& program) const
    {
        tests::Sound sound = tests::sineSound(kSeconds * kRateHz);
        for (std::size_t i = 0; i < sound.frames.size(); ++i) // beats, so that there is something to see
            sound.frames[i] *= static_cast<float>(std::exp(-static_cast<double>(i % kRateHz) / 12'000.0));
        const std::filesystem::path path = scratch() / "song.wav";
        QVERIFY(tests::encodeSound(path, {}, sound));
        program.window.setAnimated(false);
        QSignalSpy separated(&program.songs, &SongController::separated);
        program.songs.open(QString::fromStdString(path.string()));
        QTRY_COMPARE_WITH_TIMEOUT(program.mixer.stems(), 5, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        program.window.activateWindow();
        QTRY_VERIFY(program.window.isActiveWindow());
        QTRY_COMPARE(visibleOf<LaneView>(program.window).size(), 5);
        laneOf(program, 0)->setFocus();
        QTRY_VERIFY(laneOf(program, 0)->hasFocus());
    }
    static LaneView* laneOf(const Program& program, int stem)
    {
        for (LaneView* lane : program.window.findChildren<LaneView*>())
            if (lane->accessibleName() == program.mixer.name(stem))
                return lane;
        return nullptr;
    }
    static LaneView* onlyLane(const Program& program)
    {
        const QList<LaneView*> lanes = visibleOf<LaneView>(program.window);
        return lanes.size() == 1 ? lanes.front() : nullptr;
    }
    static void drag(LaneView& lane, QPointF from, QPointF to) ///< in parts of its size
    {
        const auto at = [&lane](QPointF place) { return QPointF(place.x() * lane.width(), place.y() * lane.height()).toPoint(); };
        QTest::mousePress(&lane, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(&lane, at((from + to) / 2.0));
        QTest::mouseMove(&lane, at(to));
        QTest::mouseRelease(&lane, Qt::LeftButton, {}, at(to));
    }
    static QListView* corrections(const Program& program) { return program.window.findChild<EditPanel*>()->findChild<QListView*>(); }
    static void grabScene(QWidget& window, const char* scene)
    {
        const QString folder = QStringLiteral(STEMWRIGHT_SCENES);
        QDir().mkpath(folder);
        QVERIFY(window.grab().save(QStringLiteral("%1/%2-%3x.png").arg(folder, QLatin1String(scene)).arg(window.devicePixelRatio())));
    }

private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeKind::Dark); }

    void theModeShowsOneLaneAndGoesAgain()
    {
        Program program(scratch());
        openSong(program);
        press(Qt::Key_E);
        QTRY_COMPARE(onlyLane(program), laneOf(program, 0));
        QVERIFY(visibleOf<Strip>(program.window).isEmpty());
        for (const QWidget* part : QList<QWidget*>{program.window.findChild<EditBar*>(), program.window.findChild<EditTools*>(),
                                                   program.window.findChild<EditPanel*>()})
            QVERIFY(part->isVisible());
        QCOMPARE(visibleOf<QDockWidget>(program.window), QList<QDockWidget*>{program.window.findChild<EditPanel*>()});
        QVERIFY(laneOf(program, 0)->hasFocus());
        press(Qt::Key_Down);
        QTRY_COMPARE(onlyLane(program), laneOf(program, 1));
        press(Qt::Key_Escape);
        QTRY_COMPARE(visibleOf<LaneView>(program.window).size(), 5);
        QCOMPARE(visibleOf<Strip>(program.window).size(), 5);
        QVERIFY(!program.window.findChild<EditBar*>()->isVisible());
        QVERIFY(!program.window.findChild<EditPanel*>()->isVisible());
        QVERIFY(program.window.findChild<SeparationDock*>()->isVisible() && program.window.findChild<TakesDock*>()->isVisible());
    }

    void aSelectionIsMovedHeardAndUndone()
    {
        Program program(scratch());
        openSong(program);
        press(Qt::Key_E);
        QTRY_VERIFY(onlyLane(program));
        drag(*onlyLane(program), {0.2, 0.3}, {0.6, 0.8});
        auto* shares = program.window.findChild<ShareBars*>();
        QTRY_VERIFY(!shares->accessibleName().isEmpty()); // measured beside the window
        auto* panel = program.window.findChild<EditPanel*>();
        buttonOf(*panel, QStringLiteral("Move all of it to Vocals"))->click();
        QCOMPARE(corrections(program)->model()->rowCount(), 1);
        QTRY_VERIFY(shares->accessibleName().startsWith(QStringLiteral("Vocals: 100 %")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(corrections(program)->model()->rowCount(), 0);
        QTRY_VERIFY(!shares->accessibleName().startsWith(QStringLiteral("Vocals: 100 %")));
    }

    void correctionsForOtherStemsAreTold()
    {
        Program program(scratch());
        openSong(program);
        press(Qt::Key_E);
        drag(*laneOf(program, 0), {0.2, 0.3}, {0.6, 0.7});
        press(Qt::Key_Delete);
        QTRY_COMPARE(corrections(program)->model()->rowCount(), 1);
        const auto isTold = [&program] {
            return std::ranges::any_of(program.window.findChild<StatusLine*>()->findChildren<QLabel*>(), [](const QLabel* label) {
                return label->text() == QStringLiteral("1 correction is for a stem that these do not have, and changes nothing");
            });
        };
        QVERIFY(!isTold());
        program.mixer.setStems({QStringLiteral("piano")});
        QVERIFY(isTold());
    }

    void everythingWorksByKeyboard()
    {
        Program program(scratch());
        openSong(program);
        press(Qt::Key_E);
        QTRY_VERIFY(onlyLane(program));
        press(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(onlyLane(program)->description().contains(QStringLiteral("Selection ")));
        QCOMPARE(program.playback.position(), 0); // the arrow did not seek
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_Delete);
        press(Qt::Key_Delete, Qt::ShiftModifier);
        press(Qt::Key_Delete, Qt::ControlModifier);
        QStringList texts;
        for (int row = 3; row >= 0; --row)
            texts += corrections(program)->model()->index(row, 0).data().toString().section(u'\n', 0, 0);
        QCOMPARE(texts, (QStringList{QStringLiteral("Move rectangle to Vocals"), QStringLiteral("Remove rectangle from Vocals"),
                                     QStringLiteral("Move rectangle to Residual"), QStringLiteral("Keep only rectangle in Vocals")}));
        corrections(program)->setFocus();
        press(Qt::Key_Delete);
        QCOMPARE(corrections(program)->model()->rowCount(), 3);
    }

    void theSelectionAloneIsHeardWhileAKeyIsDown()
    {
        Program program(scratch());
        openSong(program);
        press(Qt::Key_E);
        QTRY_VERIFY(onlyLane(program));
        drag(*onlyLane(program), {0.4, 0.3}, {0.6, 0.8});
        QVERIFY(!program.playback.isPlaying());
        QTest::keyPress(onlyLane(program), Qt::Key_Alt, Qt::AltModifier);
        QVERIFY(program.playback.isPlaying());
        QTest::keyRelease(onlyLane(program), Qt::Key_Alt);
        QVERIFY(!program.playback.isPlaying());
        QTRY_COMPARE(program.playback.position(), 0);
        QVERIFY(onlyLane(program)->hasFocus()); // rather than the menu bar
        QTest::keyPress(onlyLane(program), Qt::Key_H);
        QVERIFY(program.playback.isPlaying());
        QTest::keyRelease(onlyLane(program), Qt::Key_H);
        QVERIFY(!program.playback.isPlaying());
    }

    void anotherSongEndsTheMode()
    {
        Program program(scratch());
        openSong(program);
        press(Qt::Key_E);
        QTRY_VERIFY(onlyLane(program));
        program.songs.close();
        QTRY_VERIFY(!program.window.findChild<EditBar*>()->isVisible());
    }

    void scenes_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("edit-dark") << static_cast<int>(ThemeKind::Dark) << QSize(1280, 800);
        QTest::newRow("edit-light") << static_cast<int>(ThemeKind::Light) << QSize(1280, 800);
        QTest::newRow("edit-contrast") << static_cast<int>(ThemeKind::HighContrast) << QSize(1280, 800);
        QTest::newRow("edit-small") << static_cast<int>(ThemeKind::Dark) << QSize(800, 600);
    }
    void scenes()
    {
        QFETCH(int, theme);
        QFETCH(QSize, size);
        applyTheme(*qApp, static_cast<ThemeKind>(theme));
        Program program(scratch());
        openSong(program);
        program.window.resize(size);
        press(Qt::Key_E);
        QTRY_VERIFY(onlyLane(program));
        LaneView& lane = *onlyLane(program);
        program.window.findChild<EditTools*>()->choose(ToolKind::Harmonics);
        drag(lane, {0.55, 0.7}, {0.8, 0.65});
        press(Qt::Key_Return, Qt::ControlModifier);
        program.window.findChild<EditTools*>()->choose(ToolKind::Brush);
        drag(lane, {0.1, 0.2}, {0.3, 0.3});
        press(Qt::Key_Delete);
        program.window.findChild<EditTools*>()->choose(ToolKind::Rectangle);
        drag(lane, {0.3, 0.35}, {0.5, 0.8});
        QTRY_VERIFY(!program.window.findChild<ShareBars*>()->accessibleName().isEmpty());
        QTest::qWait(500); // until the pictures are fine; what is grabbed is looked at, not compared
        grabScene(program.window, QTest::currentDataTag());
        for (const QWidget* widget : program.window.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&program.window) || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestEditMode)
#include "tst_editmode.moc"
