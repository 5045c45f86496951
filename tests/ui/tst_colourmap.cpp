#include "ui/look/colourmap.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace stemwright::ui;

namespace {

double distance(const OkLab& a, const OkLab& b)
{
    return std::hypot(a.lightness - b.lightness, a.greenRed - b.greenRed, a.blueYellow - b.blueYellow);
}

/// What an eye sees that has no red, or no green, receptors (Machado, Oliveira, Fernandes 2009, severity 1).
struct Eye {
    double matrix[3][3];
    QRgb sees(QRgb colour) const
    {
        const auto linear = [](int value) { return std::pow(value / 255.0, 2.2); };
        const double in[3]{linear(qRed(colour)), linear(qGreen(colour)), linear(qBlue(colour))};
        int out[3]{};
        for (int i = 0; i < 3; ++i) {
            double sum = 0.0;
            for (int j = 0; j < 3; ++j)
                sum += matrix[i][j] * in[j];
            out[i] = static_cast<int>(std::lround(255.0 * std::pow(std::clamp(sum, 0.0, 1.0), 1.0 / 2.2)));
        }
        return qRgb(out[0], out[1], out[2]);
    }
};
constexpr Eye kProtanope{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Eye kDeuteranope{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};

} // namespace

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
            steps.push_back(distance(a, b));
            sum += steps.back();
        }
        const double mean = sum / static_cast<double>(steps.size());
        for (const double step : steps)
            QVERIFY2(std::abs(step - mean) < 0.12 * mean + kDarkest, qPrintable(QStringLiteral("%1, mean %2").arg(step).arg(mean)));
    }

    void differencesAreEquallyLightOnBothSides_data()
    {
        QTest::addColumn<int>("ground");
        QTest::newRow("dark") << static_cast<int>(DifferenceGround::Dark);
        QTest::newRow("light") << static_cast<int>(DifferenceGround::Light);
    }
    void differencesAreEquallyLightOnBothSides()
    {
        QFETCH(int, ground);
        const bool isDark = static_cast<DifferenceGround>(ground) == DifferenceGround::Dark;
        const DifferenceTable& table = differenceTable(static_cast<DifferenceGround>(ground));
        constexpr double kRounding = 0.01;
        QVERIFY(std::hypot(okLab(table[kNoDifference]).greenRed, okLab(table[kNoDifference]).blueYellow) < kRounding);
        QVERIFY(isDark ? okLab(table[kNoDifference]).lightness < 0.2 : okLab(table[kNoDifference]).lightness > 0.95);
        double last = okLab(table[kNoDifference]).lightness;
        for (std::size_t i = 15; i <= kNoDifference; i += 15) {
            const OkLab less = okLab(table[kNoDifference - i]);
            const OkLab more = okLab(table[kNoDifference + i]);
            QVERIFY2(std::abs(less.lightness - more.lightness) < kRounding, qPrintable(QString::number(i)));
            QVERIFY(isDark ? more.lightness > last : more.lightness < last);
            QVERIFY2(less.blueYellow < -0.001 && more.greenRed > 0.001, qPrintable(QString::number(i)));
            last = more.lightness;
        }
        for (const Eye& eye : {kProtanope, kDeuteranope})
            for (const unsigned parts : {1U, 2U})
                QVERIFY(distance(okLab(eye.sees(table[kNoDifference - kNoDifference / parts])),
                                 okLab(eye.sees(table[kNoDifference + kNoDifference / parts]))) > 0.15 / parts);
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
