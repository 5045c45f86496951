#include "tests/support/program.h"
#include "tests/support/soundfiles.h"
#include "ui/lanes/laneview.h"
#include "ui/lanes/overview.h"
#include "ui/lanes/timemarks.h"
#include "ui/lanes/timeruler.h"
#include "ui/lanes/timeview.h"
#include "ui/look/theme.h"
#include "ui/mixer/fader.h"
#include "ui/mixer/strip.h"
#include "ui/models/separationdock.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;
using tests::Program;

namespace {

constexpr int kPatienceMs = 120'000;
constexpr int kRateHz = 44'100;
constexpr int kSeconds = 10;

LaneView* laneOf(const Program& program, int stem)
{
    for (LaneView* lane : program.window.findChildren<LaneView*>())
        if (lane->accessibleName() == program.mixer.name(stem))
            return lane;
    return nullptr;
}

int heightOf(const QWidget* lane) { return lane->mapTo(lane->window(), QPoint()).y(); }

QAbstractButton* buttonOf(const QWidget& window, const QString& name)
{
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>())
        if (button->accessibleName() == name || button->text() == name)
            return button;
    return nullptr;
}

/// Pressed where the keyboard is.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }

} // namespace

/// The window without a mouse.
class TestKeyboard : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path scratch() const { return m_folder.path().toStdString(); }
    /// With its stems there, and the keyboard with the window.
    void openSong(Program& program) const
    {
        const std::filesystem::path path = scratch() / "song.wav";
        QVERIFY(tests::encodeSound(path, {}, tests::sineSound(kSeconds * kRateHz)));
        program.window.setAnimated(false);
        program.songs.open(QString::fromStdString(path.string()));
        QTRY_COMPARE_WITH_TIMEOUT(program.mixer.stems(), 5, kPatienceMs);
        program.window.activateWindow();
        QTRY_VERIFY(program.window.isActiveWindow());
        const auto* panel = program.window.findChild<SeparationDock*>();
        const auto edge = [&program] { return laneOf(program, 4)->mapTo(&program.window, laneOf(program, 4)->rect().topRight()).x(); };
        QTRY_VERIFY(panel->isVisible() && laneOf(program, 4) && panel->x() - edge() < 10); // what is shown no longer changes
    }
    static void give(QWidget* widget)
    {
        QVERIFY(widget);
        widget->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(QApplication::focusWidget(), widget);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Dark); }

    void aSongBeginsWithItsFirstLane()
    {
        Program program(scratch());
        openSong(program);
        QTRY_COMPARE(QApplication::focusWidget(), laneOf(program, 0));
    }

    void arrowsGoFromLaneToLane()
    {
        Program program(scratch());
        openSong(program);
        give(laneOf(program, 0));
        press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), laneOf(program, 1));
        press(Qt::Key_Up);
        press(Qt::Key_Up); // there is none above
        QCOMPARE(QApplication::focusWidget(), laneOf(program, 0));
        give(program.window.findChild<TimeRuler*>());
        press(Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), laneOf(program, 4));
        program.mixer.move(4, -4); // to the top
        QTRY_VERIFY(laneOf(program, 4)->hasFocus() && heightOf(laneOf(program, 4)) < heightOf(laneOf(program, 0)));
        press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), laneOf(program, 0));
    }

    void arrowsGoFromStripToStrip()
    {
        Program program(scratch());
        openSong(program);
        give(buttonOf(program.window, QStringLiteral("Solo Vocals")));
        press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), buttonOf(program.window, QStringLiteral("Solo Drums")));
        press(Qt::Key_Return);
        QVERIFY(program.mixer.strip(1).soloed);
    }

    void theFocusedLaneIsMutedSoloedAndMoved()
    {
        Program program(scratch());
        openSong(program);
        give(laneOf(program, 2));
        press(Qt::Key_M);
        QVERIFY(program.mixer.strip(2).muted);
        press(Qt::Key_S);
        QVERIFY(program.mixer.strip(2).soloed && !program.mixer.strip(0).soloed);
        press(Qt::Key_U, Qt::ShiftModifier);
        QVERIFY(!program.mixer.strip(2).muted);
        press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(program.mixer.order(), (QList<int>{0, 2, 1, 3, 4}));
        QTRY_COMPARE(QApplication::focusWidget(), laneOf(program, 2));
        press(Qt::Key_Right);
        QCOMPARE(program.playback.position(), kRateHz);
        press(Qt::Key_End);
        QCOMPARE(program.playback.position(), kSeconds * kRateHz);
    }

    void pageKeysTurnPagesOfTime()
    {
        Program program(scratch());
        openSong(program);
        give(laneOf(program, 0));
        TimeView& time = program.window.findChild<Overview*>()->time();
        time.zoom(4.0, 0.0);
        const double page = time.endFrame() - time.firstFrame();
        press(Qt::Key_PageDown);
        QCOMPARE(time.firstFrame(), page);
        press(Qt::Key_PageUp);
        QCOMPARE(time.firstFrame(), 0.0);
    }

    void theOverviewScrolls()
    {
        Program program(scratch());
        openSong(program);
        auto* overview = program.window.findChild<Overview*>();
        give(overview);
        TimeView& time = overview->time();
        time.zoom(4.0, 0.0);
        const double page = time.endFrame() - time.firstFrame();
        press(Qt::Key_Right);
        QCOMPARE(time.firstFrame(), page / 10.0);
        press(Qt::Key_PageDown);
        QCOMPARE(time.firstFrame(), page * 1.1);
        press(Qt::Key_Left);
        QVERIFY(std::abs(time.firstFrame() - page) < 1e-6);
        press(Qt::Key_End);
        QVERIFY(std::abs(time.endFrame() - kSeconds * kRateHz) < 1e-3);
        press(Qt::Key_Home);
        QCOMPARE(time.firstFrame(), 0.0);
        QCOMPARE(program.playback.position(), 0);
    }

    void theRulerMovesThePlayheadAndTheLoop()
    {
        Program program(scratch());
        openSong(program);
        auto* ruler = program.window.findChild<TimeRuler*>();
        give(ruler);
        const TimeView& time = ruler->time();
        const double mark = rulerStepSeconds(time.framesPerPixel() / kRateHz) * kRateHz;
        const auto step = std::llround(mark / 10.0);
        press(Qt::Key_Left); // there is nothing before the start
        QCOMPARE(program.playback.position(), 0);
        press(Qt::Key_PageDown);
        press(Qt::Key_Right);
        QCOMPARE(program.playback.position(), std::llround(mark) + step);
        press(Qt::Key_Left);
        const auto here = program.playback.position();
        QCOMPARE(here, std::llround(mark));
        press(Qt::Key_Left, Qt::ShiftModifier); // no loop ends before it begins
        QVERIFY(!program.playback.loop());
        press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(program.playback.loop(), (mix::FrameRange{.first = here, .end = here + step}));
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(program.playback.loop(), (mix::FrameRange{.first = here, .end = here + 2 * step}));
        QCOMPARE(program.playback.position(), here);
    }

    void aFaderKeepsItsKeys()
    {
        Program program(scratch());
        openSong(program);
        program.playback.seek(2 * kRateHz);
        Fader* fader = program.window.findChildren<Fader*>().front();
        give(fader);
        press(Qt::Key_Up);
        QCOMPARE(program.mixer.strip(0).gainDb, 1.0F);
        press(Qt::Key_PageDown);
        QCOMPARE(program.mixer.strip(0).gainDb, -5.0F);
        press(Qt::Key_Right);
        QCOMPARE(program.mixer.strip(0).gainDb, -4.0F);
        press(Qt::Key_End);
        QCOMPARE(program.mixer.strip(0).gainDb, 12.0F);
        press(Qt::Key_Home);
        QVERIFY(std::isinf(program.mixer.strip(0).gainDb));
        QCOMPARE(QApplication::focusWidget(), fader);
        QCOMPARE(program.playback.position(), 2 * kRateHz);
        press(Qt::Key_M);
        QVERIFY(program.mixer.strip(0).muted);
    }

    void listsKeepTheirKeys()
    {
        Program program(scratch());
        openSong(program);
        program.playback.seek(2 * kRateHz);
        auto* choices = new QComboBox(&program.window);
        auto* list = new QListView(&program.window);
        choices->addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
        list->setModel(choices->model());
        choices->show();
        list->show();
        give(choices);
        press(Qt::Key_Down);
        press(Qt::Key_End);
        QCOMPARE(choices->currentIndex(), 2);
        give(list);
        press(Qt::Key_Down);
        press(Qt::Key_End);
        QCOMPARE(list->currentIndex().row(), 2);
        press(Qt::Key_Home);
        QCOMPARE(list->currentIndex().row(), 0);
        QCOMPARE(program.playback.position(), 2 * kRateHz);
        give(choices);
        press(Qt::Key_Left); // not its own
        QCOMPARE(program.playback.position(), kRateHz);
        press(Qt::Key_Return); // as Space plays
        QVERIFY(choices->view()->isVisible());
        choices->hidePopup();
    }

    void whatHasTheKeyboardIsFramed()
    {
        Program program(scratch());
        openSong(program);
        const QColor accent = program.window.palette().color(QPalette::Highlight);
        for (QWidget* widget : std::initializer_list<QWidget*>{laneOf(program, 3), program.window.findChild<Overview*>(),
                                                               program.window.findChild<TimeRuler*>()}) {
            program.window.setFocus();
            QVERIFY(widget->grab().toImage().pixelColor(1, widget->height() / 2) != accent);
            give(widget);
            const QImage picture = widget->grab().toImage();
            for (const QPoint at : {QPoint(1, 1), QPoint(widget->width() - 2, widget->height() - 2)})
                QCOMPARE(picture.pixelColor(at), accent);
        }
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
