#include "ui/look/colourmap.h"

#include <QTest>

#include <cmath>

using namespace stemwright::ui;

class TestColourMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lightnessGrowsInEvenSteps_data()
    {
        QTest::addColumn<int>("map");
        QTest::newRow("magma") << static_cast<int>(ColourMap::Magma);
        QTest::newRow("viridis") << static_cast<int>(ColourMap::Viridis);
        QTest::newRow("grey") << static_cast<int>(ColourMap::Grey);
        QTest::newRow("high contrast") << static_cast<int>(ColourMap::HighContrast);
    }
    void lightnessGrowsInEvenSteps()
    {
        QFETCH(int, map);
        const ColourTable& table = colourTable(static_cast<ColourMap>(map));
        constexpr double kRounding = 0.006; // of eight bits for each colour, as far as it changes the lightness
        for (std::size_t i = 1; i < table.size(); ++i)
            QVERIFY2(okLab(table[i]).lightness > okLab(table[i - 1]).lightness - kRounding, qPrintable(QString::number(i)));
        constexpr double kDarkest = 0.008; // the same next to black, where a step of eight bits is largest
        constexpr std::size_t kStep = 15;
        std::vector<double> steps;
        double sum = 0.0;
        for (std::size_t i = kStep; i < table.size(); i += kStep) {
            const OkLab a = okLab(table[i - kStep]);
            const OkLab b = okLab(table[i]);
            QVERIFY(b.lightness > a.lightness);
            steps.push_back(std::hypot(b.lightness - a.lightness, b.greenRed - a.greenRed, b.blueYellow - a.blueYellow));
            sum += steps.back();
        }
        const double mean = sum / static_cast<double>(steps.size());
        for (const double step : steps)
            QVERIFY2(std::abs(step - mean) < 0.12 * mean + kDarkest, qPrintable(QStringLiteral("%1, mean %2").arg(step).arg(mean)));
    }

    void theLabOfKnownColours()
    {
        QVERIFY(std::abs(okLab(qRgb(255, 255, 255)).lightness - 1.0) < 1e-4);
        QCOMPARE(okLab(qRgb(0, 0, 0)).lightness, 0.0);
        const OkLab red = okLab(qRgb(255, 0, 0)); // as Ottosson gives it
        QVERIFY(std::abs(red.lightness - 0.628) < 1e-3 && std::abs(red.greenRed - 0.225) < 1e-3 && std::abs(red.blueYellow - 0.126) < 1e-3);
    }

    void coloursAreThoseThatWereAskedFor()
    {
        const OkLab yellow = okLab(colourTable(ColourMap::Viridis).back()); // lightness 0.92, chroma 0.18, 105 degrees
        QVERIFY(std::abs(yellow.lightness - 0.92) < 0.01);
        QVERIFY(std::abs(yellow.greenRed + 0.0466) < 0.01);
        QVERIFY(std::abs(yellow.blueYellow - 0.1739) < 0.01);
    }

    void mapsReachFromDarkToLight()
    {
        for (const ColourMap map : {ColourMap::Magma, ColourMap::Viridis, ColourMap::Grey, ColourMap::HighContrast}) {
            QVERIFY(okLab(colourTable(map).front()).lightness < 0.3);
            QVERIFY(okLab(colourTable(map).back()).lightness > 0.9);
        }
    }
};

QTEST_GUILESS_MAIN(TestColourMap)
#include "tst_colourmap.moc"
