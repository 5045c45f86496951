#include "engine/separate/firstpass.h"
#include "ui/compare/teachingpage.h"
#include "ui/lanes/laneview.h"
#include "ui/look/theme.h"
#include "ui/models/objectiveplot.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kRateHz = 44'100;
constexpr std::int64_t kFrames = 3L * kRateHz;
constexpr auto kWithoutHaste = PaintClock::time_point::max();

/// Nine bins of 1 kHz and four slices of 100 frames, from the song's sixth on; two stems and two steps.
FilmPtr makeFilm()
{
    auto film = std::make_shared<FilterFilm>();
    film->trace = {.stems = 2, .bins = 9, .slices = 4, .firstSlice = 5, .mixtureEnergies = {}, .steps = {}};
    for (std::size_t i = 0; i < 36; ++i)
        film->trace.mixtureEnergies.push_back(std::pow(10.0F, -static_cast<float>(i % 7)));
    for (const float factor : {0.01F, 0.02F}) {
        separate::FilterStep step;
        for (std::size_t i = 0; i < 72; ++i)
            step.shares.push_back(factor * static_cast<float>(i % 47));
        film->trace.steps.push_back(std::move(step));
    }
    film->range = {.first = 450, .end = 850};
    film->framesPerSlice = 100.0;
    film->hzPerBin = 1'000.0;
    return film;
}

/// A row for each bin but the highest, a column for each slice; one more on either side.
const Section kSection{.firstFrame = 350.0, .framesPerPixel = 100.0, .pixels = {6, 8}};
const SpectrogramLook kLook{.map = ColourMap::Grey, .scale = dsp::FrequencyScale::Linear};

int greyOf(float place) { return qGray(colourTable(ColourMap::Grey)[static_cast<std::size_t>(std::clamp(place, 0.0F, 1.0F) * 255.0F)]); }

/// Noise that a tone joins.
std::shared_ptr<const audio::Song> makeSong(const std::filesystem::path& scratch)
{
    std::mt19937 generator(5);
    std::normal_distribution<float> noise(0.0F, 0.05F);
    std::vector<float> samples;
    for (std::int64_t frame = 0; frame < kFrames; ++frame) {
        const float tone = 0.2F * std::sin(0.06F * static_cast<float>(frame));
        samples.push_back(tone + noise(generator));
        samples.push_back(tone + noise(generator));
    }
    auto file = RowFile::createTemporary(scratch, 2);
    if (!file || !file->write(0, samples))
        qFatal("no scratch file");
    audio::AudioInfo info;
    info.sampleRateHz = kRateHz;
    info.channels = 2;
    return std::make_shared<audio::Song>(info, std::move(*file), "a song for lessons");
}

} // namespace

class TestTeachingPage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    LaneLooks m_looks{m_settings};
    separate::BottleneckCache m_cache{scratch() / "cache", std::uint64_t{1} << 30};
    std::shared_ptr<const audio::Song> m_song;

    std::filesystem::path scratch() const { return m_folder.path().toStdString(); }

    static QStringList texts(const QWidget& page)
    {
        QStringList found;
        for (const QLabel* label : page.findChildren<QLabel*>())
            found += label->text();
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeKind::Dark);
        QVERIFY(QDir().mkpath(QStringLiteral(STEMWRIGHT_SCENES)));
        m_song = makeSong(scratch());
        const auto model = model::loadModel({});
        QVERIFY(model.has_value());
        ThreadPool pool(2);
        const auto first = separate::FirstPass::run(*m_song, **model, m_cache, scratch(), {.pool = pool});
        QVERIFY(first.has_value());
        (*first)->keep({});
    }

    void aMaskIsTheShareOfTheTrace()
    {
        const FilmPtr film = makeFilm();
        const QImage image = FilmContent(film, FilmPart::Mask, 1, 1, kLook).paint(kSection, kWithoutHaste).image;
        for (int x = 0; x < 4; ++x)
            for (int y = 0; y < 8; ++y) {
                const auto place = static_cast<std::size_t>(9 + 7 - y) * 4 + static_cast<std::size_t>(x); // of the second stem
                QCOMPARE(qGray(image.pixel(x + 1, y)), greyOf(film->trace.steps[1].shares[place]));
            }
        for (int y = 0; y < 8; ++y) {
            QCOMPARE(qAlpha(image.pixel(0, y)), 0); // outside the film
            QCOMPARE(qAlpha(image.pixel(5, y)), 0);
        }
    }

    void levelsAreBesideTheStrongest()
    {
        const FilmPtr film = makeFilm();
        const QImage song = FilmContent(film, FilmPart::Mixture, 0, 0, kLook).paint(kSection, kWithoutHaste).image;
        const QImage stem = FilmContent(film, FilmPart::Stem, 0, 1, kLook).paint(kSection, kWithoutHaste).image;
        for (int x = 0; x < 4; ++x)
            for (int y = 0; y < 8; ++y) {
                const auto place = static_cast<std::size_t>(7 - y) * 4 + static_cast<std::size_t>(x);
                const float energy = film->trace.mixtureEnergies[place]; // the strongest has 1
                const float own = energy * film->trace.steps[1].shares[place];
                QVERIFY(std::abs(qGray(song.pixel(x + 1, y)) - greyOf(1.0F + 10.0F * std::log10(energy) / 80.0F)) <= 1);
                QVERIFY(std::abs(qGray(stem.pixel(x + 1, y)) - greyOf(1.0F + 10.0F * std::log10(own) / 80.0F)) <= 1);
            }
    }

    void severalBinsShareARowByTheirEnergies()
    {
        const FilmPtr film = makeFilm();
        const QImage image = FilmContent(film, FilmPart::Mask, 0, 1, kLook)
                                 .paint({.firstFrame = 450.0, .framesPerPixel = 100.0, .pixels = {1, 1}}, kWithoutHaste)
                                 .image;
        float own = 0.0F;
        float all = 0.0F;
        for (std::size_t bin = 0; bin < 8; ++bin) {
            own += film->trace.mixtureEnergies[bin * 4] * film->trace.steps[1].shares[bin * 4];
            all += film->trace.mixtureEnergies[bin * 4];
        }
        QCOMPARE(qGray(image.pixel(0, 0)), greyOf(own / all));
    }

    void showsTheFilterAtWork_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark);
        QTest::newRow("light") << static_cast<int>(ThemeKind::Light);
        QTest::newRow("high-contrast") << static_cast<int>(ThemeKind::HighContrast);
    }
    void showsTheFilterAtWork()
    {
        QFETCH(int, theme);
        applyTheme(*qApp, static_cast<ThemeKind>(theme));
        TeachingPage page(m_looks, m_cache, scratch());
        page.resize(1'000, 700);
        QSignalSpy changes(&page, &TeachingPage::pictureChanged);
        page.setSubject({.song = m_song, .model = QStringLiteral("classic")});
        page.setRange({.first = 0, .end = 2L * kRateHz});
        page.setTarget(QStringLiteral("vocals"), QStringLiteral("Vocals"));
        QVERIFY(!page.hasPicture());
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.hasPicture(), kPatienceMs);
        auto* slider = page.findChild<QSlider*>();
        QVERIFY(slider->isEnabled());
        QCOMPARE(slider->maximum(), 4);
        QCOMPARE(page.findChild<ObjectivePlot*>()->accessibleDescription().count(QChar(0x00b7)), 4);
        const QStringList before = texts(page);
        QTest::keyClick(slider, Qt::Key_Right);
        QTest::keyClick(slider, Qt::Key_Right);
        QVERIFY(texts(page) != before);
        QVERIFY(texts(page).contains(QStringLiteral("2 of 4")));
        const Figure figure = page.figure();
        QCOMPARE(figure.panels.size(), std::size_t{15});
        QCOMPARE(figure.columns, 5);
        QVERIFY(checkFigure(figure).has_value());
        QTest::qWait(300);
        const QString scene = QStringLiteral(STEMWRIGHT_SCENES "/steps-%1").arg(QLatin1String(QTest::currentDataTag()));
        QVERIFY(page.grab().save(scene + QStringLiteral(".png")));
        QVERIFY(paintFigure(figure, {}).value().save(scene + QStringLiteral("-figure.png")));
        page.setTarget(QStringLiteral("residual"), QStringLiteral("Residual"));
        QVERIFY(!page.hasPicture());
        QVERIFY(texts(page).join(u' ').contains(QStringLiteral("what the others leave")));
    }

    void iterationsArePlayed()
    {
        TeachingPage page(m_looks, m_cache, scratch());
        page.setSubject({.song = m_song, .model = QStringLiteral("classic")});
        page.setRange({.first = 0, .end = kRateHz});
        page.setTarget(QStringLiteral("drums"), QStringLiteral("Drums"));
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.hasPicture(), kPatienceMs);
        auto* button = page.findChild<QPushButton*>();
        button->click();
        QVERIFY(button->text().contains(QStringLiteral("Stop")));
        QTRY_VERIFY_WITH_TIMEOUT(page.findChild<QSlider*>()->value() > 0, kPatienceMs);
        button->click();
        QVERIFY(button->text().contains(QStringLiteral("Play")));
    }

    void whatCannotBeShownIsTold()
    {
        TeachingPage page(m_looks, m_cache, scratch());
        page.setRange({.first = 0, .end = kRateHz});
        page.show();
        QTRY_VERIFY(texts(page).join(u' ').contains(QStringLiteral("No filter has worked here yet")));
        page.setSubject({.song = m_song, .model = QStringLiteral("no-such-model")});
        QTRY_VERIFY_WITH_TIMEOUT(texts(page).join(u' ').contains(QStringLiteral("no-such-model")), kPatienceMs);
        QVERIFY(!page.hasPicture());
    }
};

QTEST_MAIN(TestTeachingPage)
#include "tst_teachingpage.moc"
