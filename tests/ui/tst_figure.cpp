#include "ui/lanes/spectrogramcontent.h"
#include "ui/look/palette.h"
#include "ui/pictures/figure.h"
#include "ui/pictures/figurelayout.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <numbers>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kRateHz = 44'100;
constexpr double kSineHz = 1'000.0;
constexpr std::int64_t kFrames = 4 * kRateHz;

/// A song of one sine.
class Sine final : public mix::Source {
public:
    int sampleRateHz() const override { return kRateHz; }
    std::size_t channels() const override { return 1; }
    std::int64_t frames() const override { return kFrames; }
    std::size_t stems() const override { return 0; }
    std::vector<FrameRange> available() const override { return {}; }
    std::uint64_t generation(FrameRange /*range*/) const override { return 0; }
    Status readOriginal(std::int64_t first, std::span<float> frames) override
    {
        for (std::size_t i = 0; i < frames.size(); ++i)
            frames[i] = static_cast<float>(
                0.5 * std::sin(2.0 * std::numbers::pi * kSineHz / kRateHz * (static_cast<double>(first) + static_cast<double>(i))));
        return {};
    }
    Status readStem(std::size_t /*stem*/, std::int64_t /*first*/, std::span<float> /*frames*/) override
    {
        return failure(Errc::NotFound, "no stem");
    }
};

FigurePanel sinePanel(const SpectrogramLook& look)
{
    const auto tiles = std::make_shared<const SpectrumTiles>(std::make_shared<Sine>(), std::make_shared<TileCache>(std::size_t{16} << 20));
    const ColourTable& table = colourTable(look.map);
    return {.title = QStringLiteral("Original"),
            .content = std::make_shared<SpectrogramContent>(tiles, SpectrumTiles::kOriginal, SpectrogramKind::Levels, look),
            .bar = ColourBar{.colours = {table.begin(), table.end()},
                             .lowest = static_cast<double>(look.lowestDb),
                             .highest = static_cast<double>(look.highestDb),
                             .unit = QStringLiteral("dB")}};
}

Figure sineFigure(const SpectrogramLook& look = {}, ThemeKind theme = ThemeKind::Dark)
{
    return {.title = QStringLiteral("Sine & <friends>.wav"),
            .sources = {QStringLiteral("the song itself")},
            .panels = {sinePanel(look)},
            .range = {.first = 0, .end = kFrames},
            .rateHz = kRateHz,
            .size = {800, 400},
            .palette = paletteOf(theme)};
}

/// The lightest row of a column of the picture, counted from its top.
int lightestRow(const QImage& image, const QRectF& picture, double scale)
{
    const int x = static_cast<int>(picture.center().x() * scale);
    int found = -1;
    int lightest = -1;
    for (int y = static_cast<int>(picture.top() * scale) + 2; y < static_cast<int>(picture.bottom() * scale) - 2; ++y)
        if (const int light = qGray(image.pixel(x, y)); light > lightest) {
            lightest = light;
            found = y;
        }
    return found - static_cast<int>(picture.top() * scale);
}

/// What each text of an SVG says.
QStringList textsOf(const std::string& svg)
{
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    QStringList texts;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            texts << reader.readElementText();
    return reader.hasError() ? QStringList{reader.errorString()} : texts;
}

} // namespace

class TestFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSineIsAtItsFrequency_data()
    {
        QTest::addColumn<int>("scale");
        QTest::addColumn<double>("pixels");
        for (const double pixels : {1.0, 2.0}) {
            QTest::addRow("log, %g", pixels) << static_cast<int>(dsp::FrequencyScale::Log) << pixels;
            QTest::addRow("mel, %g", pixels) << static_cast<int>(dsp::FrequencyScale::Mel) << pixels;
            QTest::addRow("linear, %g", pixels) << static_cast<int>(dsp::FrequencyScale::Linear) << pixels;
        }
    }
    void aSineIsAtItsFrequency()
    {
        QFETCH(int, scale);
        QFETCH(double, pixels);
        Figure figure = sineFigure({.scale = static_cast<dsp::FrequencyScale>(scale)});
        figure.scale = pixels;
        const auto image = paintFigure(figure, {});
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(800, 400) * pixels);
        const QRectF picture = FigureLayout(figure).pictures().front();
        const double height = figure.panels.front().content->frequencies()->axis.heightOf(kSineHz);
        const double row = (1.0 - height) * picture.height() * pixels;
        const int found = lightestRow(*image, picture, pixels);
        QVERIFY2(std::abs(found - row) < 2.5 * pixels, qPrintable(QStringLiteral("%1 instead of %2").arg(found).arg(row)));
    }

    void axesAreLabelled()
    {
        const auto svg = figureSvg(sineFigure(), {});
        QVERIFY(svg);
        const QStringList texts = textsOf(*svg);
        for (const char* text : {"Sine & <friends>.wav", "the song itself", "Original", "1 kHz", "100 Hz", "0:00", "0:01", "−50 dB"})
            QVERIFY2(texts.contains(QString::fromUtf8(text)), qPrintable(texts.join(u'|')));
        const auto withNotes = figureSvg(sineFigure({.names = FrequencyNames::Notes}), {});
        QVERIFY(withNotes);
        QVERIFY(textsOf(*withNotes).contains(QStringLiteral("C4")));
        QVERIFY(!textsOf(*withNotes).contains(QStringLiteral("1 kHz")));
    }

    void thePictureInAnSvgIsThatOfThePng()
    {
        const Figure figure = sineFigure();
        const auto svg = figureSvg(figure, {});
        const auto png = paintFigure(figure, {});
        QVERIFY(svg && png);
        QXmlStreamReader reader(QByteArray::fromStdString(*svg));
        QImage embedded;
        while (!reader.atEnd() && embedded.isNull())
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("image")) {
                const QByteArray data = reader.attributes().value(QLatin1String("xlink:href")).toLatin1();
                embedded.loadFromData(QByteArray::fromBase64(data.mid(data.indexOf(',') + 1), QByteArray::AbortOnBase64DecodingErrors));
            }
        const QRect place = FigureLayout(figure).pictures().front().toRect();
        QCOMPARE(embedded.size(), place.size());
        const QRect inner = QRect(QPoint(), place.size()).adjusted(2, 2, -2, -2); // without the frame, which is drawn over it
        QCOMPARE(embedded.convertToFormat(QImage::Format_RGB32).copy(inner), png->copy(place).copy(inner));
    }

    void themesDiffer()
    {
        const auto dark = paintFigure(sineFigure({}, ThemeKind::Dark), {});
        const auto light = paintFigure(sineFigure({}, ThemeKind::Light), {});
        QVERIFY(dark && light);
        QVERIFY(qGray(dark->pixel(2, 2)) < 64);
        QVERIFY(qGray(light->pixel(2, 2)) > 192);
        QDir().mkpath(QStringLiteral(STEMWRIGHT_SCENES));
        QVERIFY(dark->save(QStringLiteral(STEMWRIGHT_SCENES "/figure-dark.png")));
        QVERIFY(light->save(QStringLiteral(STEMWRIGHT_SCENES "/figure-light.png")));
    }

    void partsOfASongKeepTheirTimes()
    {
        Figure figure = sineFigure();
        figure.range = {.first = kRateHz, .end = 3 * kRateHz};
        const auto svg = figureSvg(figure, {});
        QVERIFY(svg);
        const QStringList texts = textsOf(*svg);
        QVERIFY(texts.contains(QStringLiteral("0:01.500")));
        QVERIFY(!texts.contains(QStringLiteral("0:00.500")));
    }

    void panelsStandInRowsAndColumns()
    {
        Figure figure = sineFigure();
        figure.panels.assign(4, figure.panels.front());
        figure.columns = 2;
        figure.size = {1200, 800};
        const std::vector<QRectF> places = FigureLayout(figure).pictures();
        QCOMPARE(places.size(), 4U);
        QCOMPARE(places[0].top(), places[1].top());
        QCOMPARE(places[0].left(), places[2].left());
        QVERIFY(places[1].left() > places[0].right());
        QVERIFY(places[2].top() > places[0].bottom());
        QVERIFY(paintFigure(figure, {}));
    }

    void refusesWhatCannotBeDrawn()
    {
        Figure figure = sineFigure();
        figure.size = {100, 100};
        QCOMPARE(checkFigure(figure).error().code, Errc::InvalidArgument);
        figure.size = FigureLayout(figure).smallest();
        QVERIFY(checkFigure(figure));
        figure.scale = 1'000.0;
        QCOMPARE(checkFigure(figure).error().code, Errc::TooLarge);
        figure.scale = std::nan("");
        QVERIFY(!checkFigure(figure));
        figure = sineFigure();
        figure.range.end = 0;
        QCOMPARE(checkFigure(figure).error().code, Errc::InvalidArgument);
        figure = sineFigure();
        figure.panels.clear();
        QCOMPARE(checkFigure(figure).error().code, Errc::InvalidArgument);
    }

    void canBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(paintFigure(sineFigure(), stop.get_token()).error().code, Errc::Cancelled);
    }

    void savesByTheEnding()
    {
        const QTemporaryDir folder;
        const std::filesystem::path base = folder.path().toStdString();
        QVERIFY(saveFigure(sineFigure(), base / "a.PNG", {}));
        QCOMPARE(QImage(folder.filePath(QStringLiteral("a.PNG"))), *paintFigure(sineFigure(), {}));
        QVERIFY(saveFigure(sineFigure(), base / "a.svg", {}));
        QFile svg(folder.filePath(QStringLiteral("a.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QCOMPARE(svg.readAll().toStdString(), *figureSvg(sineFigure(), {}));
        QCOMPARE(saveFigure(sineFigure(), base / "a.jpg", {}).error().code, Errc::Unsupported);
        QCOMPARE(saveFigure(sineFigure(), base / "none" / "a.png", {}).error().code, Errc::NotFound);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }
};

QTEST_MAIN(TestFigure)
#include "tst_figure.moc"
