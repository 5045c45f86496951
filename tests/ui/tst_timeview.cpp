#include "ui/lanes/timemarks.h"
#include "ui/lanes/timeruler.h"
#include "ui/lanes/timeview.h"

#include <QSignalSpy>
#include <QTest>

using namespace stemwright::ui;

class TestTimeView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAllAtFirst()
    {
        TimeView view;
        view.setWidth(1000);
        view.setSong(441'000, 44'100);
        QCOMPARE(view.firstFrame(), 0.0);
        QCOMPARE(view.endFrame(), 441'000.0);
        view.setWidth(500);
        QCOMPARE(view.endFrame(), 441'000.0);
    }

    void zoomKeepsWhatIsUnderThePointer()
    {
        TimeView view;
        view.setWidth(1000);
        view.setSong(441'000, 44'100);
        view.zoom(4.0, 300.0);
        QCOMPARE(view.frameAt(300.0), 0.3 * 441'000.0);
        QCOMPARE(view.framesPerPixel(), 441.0 / 4.0);
        view.zoom(1e9, 300.0);
        QCOMPARE(view.framesPerPixel(), 1.0);
        view.zoom(1e-9, 300.0);
        QCOMPARE(view.endFrame(), 441'000.0);
    }

    void scrollingStaysInsideTheSong()
    {
        TimeView view;
        view.setWidth(1000);
        view.setSong(441'000, 44'100);
        view.zoom(2.0, 0.0);
        view.scrollByPixels(-50.0);
        QCOMPARE(view.firstFrame(), 0.0);
        view.scrollTo(1e9);
        QCOMPARE(view.endFrame(), 441'000.0);
        QSignalSpy changed(&view, &TimeView::changed);
        view.scrollTo(1e9);
        QCOMPARE(changed.count(), 0);
    }

    void followsOnlyWhatIsNotShown()
    {
        TimeView view;
        view.setWidth(1000);
        view.setSong(441'000, 44'100);
        view.zoom(4.0, 0.0);
        view.follow(100'000);
        QCOMPARE(view.firstFrame(), 0.0);
        view.follow(200'000);
        QVERIFY(view.firstFrame() > 180'000.0 && view.firstFrame() < 200'000.0);
    }

    void rulerStepsLeaveRoom_data()
    {
        QTest::addColumn<double>("secondsPerPixel");
        QTest::addColumn<double>("step");
        QTest::newRow("close") << 0.00001 << 0.001;
        QTest::newRow("a minute") << 0.06 << 10.0;
        QTest::newRow("an hour") << 3.6 << 600.0;
        QTest::newRow("a day") << 86.4 << 10'800.0;
    }
    void rulerStepsLeaveRoom()
    {
        QFETCH(double, secondsPerPixel);
        QTEST(rulerStepSeconds(secondsPerPixel), "step");
    }
};

QTEST_GUILESS_MAIN(TestTimeView)
#include "tst_timeview.moc"
