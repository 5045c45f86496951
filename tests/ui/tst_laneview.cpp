#include "ui/lanes/laneview.h"
#include "ui/lanes/pictureworker.h"
#include "ui/lanes/timeview.h"

#include <QApplication>
#include <QNativeGestureEvent>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;

class TestLaneView : public QObject {
    Q_OBJECT

private:
    /// Difference of the lightest and the darkest pixel between two columns.
    static int contrast(const QImage& image, int first, int end)
    {
        int darkest = 255;
        int lightest = 0;
        for (int x = first; x < end; ++x) {
            const int grey = qGray(image.pixel(x, image.height() / 2));
            darkest = std::min(darkest, grey);
            lightest = std::max(lightest, grey);
        }
        return lightest - darkest;
    }

private Q_SLOTS:
    /// Two fingers on a touch pad: what lies under them stays there.
    void aPinchZooms()
    {
        TimeView time;
        PictureWorker worker;
        LaneView lane(0, time, worker);
        lane.resize(300, 60);
        time.setSong(300'000, 44100);
        time.setWidth(300);
        const QPointF place(100.0, 30.0);
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, place, place, place, 0.25, {});
        QVERIFY(QApplication::sendEvent(&lane, &pinch));
        QCOMPARE(time.framesPerPixel(), 800.0);
        QCOMPARE(time.frameAt(100.0), 100'000.0);
    }

    void preliminaryPartsAreHatchedMoreLightly()
    {
        TimeView time;
        PictureWorker worker;
        LaneView lane(0, time, worker);
        lane.resize(300, 60);
        time.setSong(300'000, 44100);
        time.setWidth(300);
        lane.setPlayhead(299'999); // out of the way
        lane.setMissing({{.first = 0, .end = 100'000}});
        lane.setPreliminary({{.first = 100'000, .end = 200'000}});
        const QImage image = lane.grab().toImage();
        const int missing = contrast(image, 10, 90);
        const int preliminary = contrast(image, 110, 190);
        QVERIFY(missing > 5);
        QVERIFY2(preliminary > 0 && preliminary < missing, qPrintable(QString::number(preliminary)));
        QCOMPARE(contrast(image, 210, 290), 0);
    }
};

QTEST_MAIN(TestLaneView)
#include "tst_laneview.moc"
