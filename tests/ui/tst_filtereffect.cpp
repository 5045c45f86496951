#include "ui/models/filtereffect.h"
#include "ui/models/iterationslider.h"
#include "ui/models/objectiveplot.h"

#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

/// With two stems, of which the first gains a decibel and the second loses two with every iteration.
std::shared_ptr<const separate::FilterTrace> makeTrace(std::int64_t firstSlice, double baseDb, const separate::SeparationOptions& options)
{
    separate::FilterTrace trace{.stems = 2, .bins = 3, .slices = 4, .firstSlice = firstSlice};
    trace.options = options;
    for (int at = 0; at < 11; ++at)
        trace.steps.push_back({.objective = 3.0 - at * 0.25, .stemDb = {baseDb + at, -2.0 * at}, .residualDb = -20.0 - at, .shares = {}});
    return std::make_shared<const separate::FilterTrace>(std::move(trace));
}

} // namespace

class TestFilterEffect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHasMovedSinceTheLastChange()
    {
        FilterEffect effect;
        effect.setStems({QStringLiteral("vocals"), QStringLiteral("drums"), QStringLiteral("residual")});
        QVERIFY(effect.isHidden());
        effect.setOptions({.iterations = 1});
        QVERIFY(effect.isHidden());
        effect.setTrace(makeTrace(10, -5.0, {.iterations = 10}));
        QVERIFY(!effect.isHidden());
        QCOMPARE(effect.text(), QStringLiteral("Against 0 iterations: Vocals +1.0 dB · Drums −2.0 dB\nWhat no stem explains: −21.0 dB"));
        effect.setOptions({.iterations = 3});
        QCOMPARE(effect.text(), QStringLiteral("Since the last change: Vocals +2.0 dB · Drums −4.0 dB\nWhat no stem explains: −23.0 dB"));
        effect.setOptions({.iterations = 2});
        QVERIFY(effect.text().startsWith(QStringLiteral("Since the last change: Vocals −1.0 dB · Drums +2.0 dB")));
    }

    /// Their effect is told when they are traced, beside what was heard before in the same place.
    void otherSettingsWaitForTheirTrace()
    {
        FilterEffect effect;
        effect.setStems({QStringLiteral("vocals"), QStringLiteral("drums")});
        effect.setOptions({.iterations = 1});
        effect.setTrace(makeTrace(10, -5.0, {.iterations = 10}));
        const QString before = effect.text();
        effect.setOptions({.iterations = 1, .softMask = true});
        QCOMPARE(effect.text(), before);
        effect.setTrace(makeTrace(10, -4.5, {.iterations = 10, .softMask = true}));
        QVERIFY(effect.text().startsWith(QStringLiteral("Since the last change: Vocals +0.5 dB · Drums 0.0 dB")));
        effect.setTrace(makeTrace(99, -7.0, {.iterations = 10, .softMask = true})); // elsewhere in the song
        QVERIFY(effect.text().startsWith(QStringLiteral("Against 0 iterations: Vocals +1.0 dB")));
        effect.setStems({QStringLiteral("voice"), QStringLiteral("noise")});
        QVERIFY(effect.isHidden());
    }

    void silenceDoesNotMove()
    {
        FilterEffect effect;
        effect.setStems({QStringLiteral("vocals"), QStringLiteral("drums")});
        effect.setOptions({.iterations = 5});
        effect.setTrace(makeTrace(10, -200.0, {.iterations = 10}));
        QVERIFY(effect.text().startsWith(QStringLiteral("Against 0 iterations: Vocals 0.0 dB")));
    }

    void theCurveIsToldInWords()
    {
        ObjectivePlot plot(ObjectivePlot::Detail::Curve);
        plot.setObjectives({3.25, 2.5, 2.0}, 1);
        QCOMPARE(plot.accessibleDescription(), QStringLiteral("From 0 iterations on: 3.25 · 2.50 · 2.00"));
    }

    void theMarkMovesAlongTheCurve()
    {
        ObjectivePlot plot(ObjectivePlot::Detail::Curve);
        plot.resize(200, 48);
        const auto picture = [&plot](std::size_t current) {
            plot.setObjectives({3.0, 2.0, 1.5, 1.25}, current);
            return plot.grab().toImage();
        };
        QVERIFY(picture(0) != picture(1));
        QVERIFY(picture(1) == picture(1));
        QVERIFY(picture(4) == picture(7)); // beyond the curve there is none
    }

    void dotsAreSeenAndTold()
    {
        IterationSlider slider(10);
        slider.resize(220, 30);
        slider.setValue(3);
        QCOMPARE(slider.valueText(), QStringLiteral("3 iterations"));
        const QImage before = slider.grab().toImage();
        slider.setReady({2, 3, 4});
        QCOMPARE(slider.valueText(), QStringLiteral("3 iterations, ready"));
        QVERIFY(slider.grab().toImage() != before);
        slider.setValue(5);
        QCOMPARE(slider.valueText(), QStringLiteral("5 iterations"));
        slider.setValue(1);
        QCOMPARE(slider.valueText(), QStringLiteral("1 iteration"));
    }
};

QTEST_MAIN(TestFilterEffect)
#include "tst_filtereffect.moc"
