#include "tests/support/memorysource.h"
#include "tests/support/soundfiles.h"
#include "ui/access/accessibility.h"
#include "ui/evaluation/evaluationdock.h"
#include "ui/evaluation/scorelane.h"
#include "ui/evaluation/scoretable.h"
#include "ui/evaluation/scoretext.h"
#include "ui/evaluation/scoring.h"
#include "ui/lanes/timeview.h"

#include <QAccessible>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <limits>

using namespace stemwright;
using namespace stemwright::tests;
using namespace stemwright::ui;

namespace {

namespace fs = std::filesystem;
using Kind = ScoringProblem::Kind;

constexpr int kPatienceMs = 60'000;
constexpr int kRate = 8'000;
constexpr std::int64_t kFrames = std::int64_t{5} * kRate;
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// The open song with its stems, and their truth in files: the stems, which the separation made half as loud.
class Stage {
public:
    Stage()
        : source(std::make_shared<test::MemorySource>(
              test::MemorySource::Shape{.frames = kFrames, .channels = 1, .stems = 2, .sampleRateHz = kRate})),
          scoring({.stems = [this] { return now(); },
                   .freeze = [](const auto& stems) { return stems; },
                   .scratchFolder = folder.path().toStdString()})
    {
        write("true/vocals.wav", 0);
        write("true/drums.wav", 1);
        source->setStemFactor(0.5F);
    }

    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    void write(const char* name, std::size_t stem, std::int64_t frames = kFrames, int rateHz = kRate, float gain = 1.0F)
    {
        Sound sound{.sampleRateHz = rateHz, .channels = 1};
        sound.frames.resize(static_cast<std::size_t>(frames));
        if (frames <= kFrames && source->readStem(stem, 0, sound.frames))
            for (float& sample : sound.frames)
                sample *= gain;
        const fs::path file = path(name).toStdString();
        fs::create_directories(file.parent_path());
        QVERIFY(encodeSound(file, {.sampleRateHz = rateHz, .channels = 1}, sound));
    }
    Scoring::Stems now() const
    {
        Scoring::Stems stems;
        stems.song = QStringLiteral("One.flac");
        stems.targets = targets;
        stems.source = source;
        stems.areComplete = areComplete;
        stems.isPart = isPart;
        return stems;
    }
    bool scored()
    {
        return QTest::qWaitFor([this] { return !scoring.isRunning() && (scoring.scores() || scoring.problem()); }, kPatienceMs) &&
               scoring.scores();
    }

    QTemporaryDir folder;
    std::shared_ptr<test::MemorySource> source;
    QStringList targets{QStringLiteral("vocals"), QStringLiteral("drums")};
    bool areComplete = true;
    bool isPart = false;
    Scoring scoring;
};

double sdrOf(const StemScores& scores, std::size_t stem) { return scores.song.targets.at(scores.ofStem.at(stem).value()).whole.snr; }

QPushButton& button(EvaluationDock& dock, const char* name) { return *dock.findChild<QPushButton*>(QString::fromLatin1(name)); }

QString textsOf(EvaluationDock& dock)
{
    QStringList texts;
    for (const QLabel* label : dock.findChildren<QLabel*>())
        if (label->isVisibleTo(&dock))
            texts += label->text();
    return texts.join(QLatin1Char('\n'));
}

void drop(QWidget& widget, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

ScoreCurve curve(std::vector<double> sdrDb)
{
    return {.sdrDb = std::move(sdrDb), .windowSeconds = 1.0, .hopSeconds = 1.0, .medianDb = 4.0};
}

} // namespace

/// The stems of the window against the true ones.
class TstEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Half as loud: what is wrong is half the truth, 6.02 dB below it.
    void stemsAreScoredByTheirNames()
    {
        Stage stage;
        stage.scoring.setTruth({stage.path("true")});
        QVERIFY(stage.scored());
        for (const std::size_t stem : {0U, 1U})
            QVERIFY(std::abs(sdrOf(*stage.scoring.scores(), stem) - 6.0206) < 1e-3);
        QCOMPARE(stage.scoring.scores()->song.targets.size(), std::size_t(2));
        QCOMPARE(stage.scoring.scores()->song.targets[0].frames.size(), std::size_t(5));
        QVERIFY(!stage.scoring.areOutdated());
    }

    void filesAreStems()
    {
        Stage stage;
        stage.scoring.setTruth({stage.path("true/drums.wav"), stage.path("true/vocals.wav")});
        QVERIFY(stage.scored());
        QVERIFY(stage.scoring.scores()->ofStem[0].has_value());
        QCOMPARE(stage.scoring.scores()->truth, QStringLiteral("true"));
    }

    void oneOfSeveralSongsIsFoundByItsName()
    {
        Stage stage;
        for (const char* song : {"set/One", "set/Two"})
            stage.write(qPrintable(QLatin1String(song) + QStringLiteral("/vocals.wav")), 0);
        stage.scoring.setTruth({stage.path("set")});
        QVERIFY(stage.scored());
        QCOMPARE(stage.scoring.scores()->truth, QStringLiteral("One"));
        QVERIFY(!stage.scoring.scores()->ofStem[1].has_value());
        ScoreTable table;
        table.show(*stage.scoring.scores(), stage.targets);
        QCOMPARE(table.rowCount(), 1);
    }

    void residualBesideVocalsIsTheAccompaniment()
    {
        Stage stage;
        stage.targets = {QStringLiteral("vocals"), QStringLiteral("residual")};
        stage.scoring.setTruth({stage.path("true")});
        QVERIFY(stage.scored());
        QVERIFY(std::abs(sdrOf(*stage.scoring.scores(), 1) - 6.0206) < 1e-3);
    }

    void withoutCommonNamesTheSoundDecides()
    {
        Stage stage;
        QVERIFY(QFile::rename(stage.path("true/vocals.wav"), stage.path("true/b.wav")));
        QVERIFY(QFile::rename(stage.path("true/drums.wav"), stage.path("true/a.wav")));
        stage.scoring.setTruth({stage.path("true")});
        QVERIFY(stage.scored());
        const StemScores& scores = *stage.scoring.scores();
        QVERIFY(scores.bySound);
        QCOMPARE(scores.song.targets[scores.ofStem[0].value()].name, std::string("b"));
        QVERIFY(std::abs(sdrOf(scores, 0) - 6.0206) < 1e-3);
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QString>("truth");
        QTest::addColumn<int>("kind");
        QTest::newRow("no stems") << QStringLiteral("empty") << static_cast<int>(Kind::NoTrueStems);
        QTest::newRow("a stem twice") << QStringLiteral("twice") << static_cast<int>(Kind::SameStemTwice);
        QTest::newRow("several songs") << QStringLiteral("several") << static_cast<int>(Kind::SeveralSongs);
        QTest::newRow("other rate") << QStringLiteral("rate") << static_cast<int>(Kind::OtherRate);
        QTest::newRow("other length") << QStringLiteral("length") << static_cast<int>(Kind::OtherLength);
        QTest::newRow("no name fits") << QStringLiteral("names") << static_cast<int>(Kind::NoNameFits);
        QTest::newRow("no sound") << QStringLiteral("broken") << static_cast<int>(Kind::Failed);
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(const QString, truth);
        QFETCH(const int, kind);
        Stage stage;
        fs::create_directories(stage.path("empty").toStdString());
        stage.write("twice/vocals.wav", 0);
        stage.write("twice/Vocals.wav", 0);
        stage.write("several/Two/vocals.wav", 0);
        stage.write("several/Three/vocals.wav", 0);
        stage.write("rate/vocals.wav", 0, kFrames, 2 * kRate);
        stage.write("length/vocals.wav", 0, kFrames - kRate);
        stage.write("names/choir.wav", 0);
        fs::create_directories(stage.path("broken").toStdString());
        writeBytes(stage.path("broken/vocals.wav").toStdString(), randomBytes(1000, 1));
        stage.scoring.setTruth({stage.path(qPrintable(truth))});
        QVERIFY(!stage.scored());
        QVERIFY(stage.scoring.problem().has_value());
        QCOMPARE(static_cast<int>(stage.scoring.problem()->kind), kind);
        QVERIFY(problemText(*stage.scoring.problem()).endsWith(QLatin1Char('.')));
    }

    void silentTruthHasNoScore()
    {
        Stage stage;
        stage.write("true/drums.wav", 1, kFrames, kRate, 0.0F);
        EvaluationDock dock(stage.scoring);
        dock.setSong(stage.path("One.flac"), {QStringLiteral("Singer"), QStringLiteral("Kit")});
        dock.setVisible(true);
        drop(dock, {stage.path("true")});
        QVERIFY(stage.scored());
        QVERIFY(textsOf(dock).contains(QStringLiteral("Kit or its true stem is silent throughout")));
        const auto* table = dock.findChild<ScoreTable*>();
        QCOMPARE(table->item(1, 1)->text(), QStringLiteral("—"));
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("6.0"));
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("Singer"));
    }

    /// Other stems: the scores are outdated at once, and new ones come by themselves while somebody looks.
    void scoresFollowTheStems()
    {
        Stage stage;
        EvaluationDock dock(stage.scoring);
        dock.setVisible(true);
        drop(dock, {stage.path("true")});
        QVERIFY(stage.scored());
        stage.source->setStemFactor(0.75F);
        QTRY_VERIFY_WITH_TIMEOUT(stage.scoring.areOutdated(), kPatienceMs);
        QVERIFY(stage.scoring.scores()->song.targets.size() == 2); // the former ones stay until then
        QVERIFY(textsOf(dock).contains(QStringLiteral("outdated")));
        QVERIFY(!button(dock, "save").isVisibleTo(&dock));
        QTRY_VERIFY_WITH_TIMEOUT(!stage.scoring.areOutdated(), kPatienceMs);
        QVERIFY(std::abs(sdrOf(*stage.scoring.scores(), 0) - 12.0412) < 1e-3);
    }

    void nobodyLooksNothingIsComputed()
    {
        Stage stage;
        EvaluationDock dock(stage.scoring);
        dock.setVisible(true);
        drop(dock, {stage.path("true")});
        QVERIFY(stage.scored());
        dock.setVisible(false);
        stage.source->setStemFactor(0.75F);
        QTest::qWait(1500);
        QVERIFY(!stage.scoring.isRunning());
        QVERIFY(std::abs(sdrOf(*stage.scoring.scores(), 0) - 6.0206) < 1e-3);
        dock.setVisible(true);
        QTRY_VERIFY_WITH_TIMEOUT(stage.scoring.scores() && std::abs(sdrOf(*stage.scoring.scores(), 0) - 12.0412) < 1e-3, kPatienceMs);
    }

    void incompleteStemsAreAwaited()
    {
        Stage stage;
        stage.areComplete = false;
        EvaluationDock dock(stage.scoring);
        dock.setVisible(true);
        drop(dock, {stage.path("true")});
        QVERIFY(!stage.scoring.isRunning());
        QVERIFY(textsOf(dock).contains(QStringLiteral("as soon as they are complete")));
        stage.areComplete = true;
        QVERIFY(stage.scored());
        stage.isPart = true;
        QVERIFY(!stage.scoring.canStart());
    }

    void cancelledScoresAreAskedFor()
    {
        Stage stage;
        EvaluationDock dock(stage.scoring);
        dock.setVisible(true);
        drop(dock, {stage.path("true")});
        QVERIFY(stage.scoring.isRunning());
        QCOMPARE(button(dock, "run").text(), QStringLiteral("Cancel"));
        button(dock, "run").click();
        QVERIFY(!stage.scoring.isRunning());
        QTest::qWait(1200);
        QVERIFY(!stage.scoring.isRunning() && !stage.scoring.scores());
        QCOMPARE(button(dock, "run").text(), QStringLiteral("Score again"));
        button(dock, "run").click();
        QVERIFY(stage.scored());
    }

    void anotherSongForgetsTheTruth()
    {
        Stage stage;
        stage.scoring.setTruth({stage.path("true")});
        QVERIFY(stage.scored());
        stage.scoring.forget();
        QVERIFY(!stage.scoring.hasTruth() && !stage.scoring.scores() && !stage.scoring.canStart());
    }

    void scoresAreSaved_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("frames") << QStringLiteral("scores.json") << QByteArray("{\n  \"targets\": [");
        QTest::newRow("table") << QStringLiteral("scores.csv") << QByteArray("song,target,frames");
    }
    void scoresAreSaved()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, begins);
        Stage stage;
        EvaluationDock dock(stage.scoring);
        dock.setSong(stage.path("One.flac"), stage.targets);
        dock.setVisible(true);
        drop(dock, {stage.path("true")});
        QVERIFY(stage.scored());
        button(dock, "save").click();
        auto* dialog = dock.findChild<QFileDialog*>();
        QVERIFY(dialog);
        const QString path = stage.path(qPrintable(file));
        Q_EMIT dialog->fileSelected(path);
        QTRY_VERIFY_WITH_TIMEOUT(textsOf(dock).contains(path), kPatienceMs);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith(begins));
    }

    void everyControlHasAName()
    {
        Stage stage;
        EvaluationDock dock(stage.scoring);
        for (const QWidget* widget : dock.findChildren<QWidget*>())
            if ((widget->focusPolicy() & Qt::TabFocus) != 0 && qobject_cast<const QAbstractButton*>(widget))
                QVERIFY(!static_cast<const QAbstractButton*>(widget)->text().isEmpty() || !widget->accessibleName().isEmpty());
        QVERIFY(!dock.findChild<ScoreTable*>()->accessibleName().isEmpty());
    }

    void scoresAsText()
    {
        QCOMPARE(scoreText(4.66), QStringLiteral("4.7"));
        QCOMPARE(scoreText(-3.24), QStringLiteral("−3.2"));
        QCOMPARE(scoreText(-0.01), QStringLiteral("0.0"));
        QCOMPARE(scoreText(kNan), QStringLiteral("—"));
        QCOMPARE(scoreText(std::numeric_limits<double>::infinity()), QStringLiteral("∞"));
        QCOMPARE(decibelText(1.0), QStringLiteral("1.0 dB"));
        QCOMPARE(scaleText(-10.0), QStringLiteral("−10 dB"));
    }

    void scaleHoldsAllCurves()
    {
        QCOMPARE(scaleOf({}), (ScoreScale{.lowestDb = 0.0, .highestDb = 10.0}));
        QCOMPARE(scaleOf({curve({3.0, kNan, 12.0}), curve({-6.0, 1.0})}), (ScoreScale{.lowestDb = -10.0, .highestDb = 15.0}));
        std::vector<double> many(40, 5.0);
        many.front() = -60.0;
        QCOMPARE(scaleOf({curve(many)}), (ScoreScale{.lowestDb = 0.0, .highestDb = 10.0}));
    }

    void curveKnowsItsFrames()
    {
        const ScoreCurve three = curve({1.0, kNan, 3.0});
        QCOMPARE(three.at(0.5).value_or(kNan), 1.0);
        QVERIFY(!three.at(1.5));
        QCOMPARE(three.at(2.0).value_or(kNan), 3.0);
        QVERIFY(!three.at(3.0));
        QVERIFY(!three.at(-0.1));
    }

    /// The second half of the song is better, and drawn higher; with the time zoomed in on it, it fills the strip.
    void curveFollowsTheTime()
    {
        TimeView time;
        time.setSong(4 * 1000, 1000);
        time.setWidth(400);
        ScoreLane lane(time);
        lane.resize(400, lane.height());
        lane.show(ScoreLane::Shown{.curve = curve({1.0, 1.0, 9.0, 9.0}), .scale = {.lowestDb = 0.0, .highestDb = 10.0}, .colour = Qt::red},
                  QStringLiteral("Singer"));
        const auto highest = [&lane](int x) { // row of the curve's line
            const QImage picture = lane.grab().toImage();
            for (int y = 0; y < picture.height(); ++y)
                if (const QColor at = picture.pixelColor(x, y); at.red() > 200 && at.green() < 90)
                    return y;
            return picture.height();
        };
        QVERIFY(highest(350) < highest(180));
        time.showRange(2000.0, 4000.0);
        QCOMPARE(highest(240), highest(260));
        QVERIFY(highest(240) < lane.height() / 2);
    }

    void laneSaysWhatItShows()
    {
        installAccessibility();
        TimeView time;
        time.setSong(4 * 1000, 1000);
        time.setWidth(400);
        ScoreLane lane(time);
        ScoreLane::Shown shown{.curve = curve({1.0, kNan, 9.0, 9.0}), .scale = {}, .colour = Qt::red};
        lane.show(shown, QStringLiteral("Singer"));
        lane.setPlayhead(2500);
        const QAccessibleInterface* read = QAccessible::queryAccessibleInterface(&lane);
        QCOMPARE(read->text(QAccessible::Name), QStringLiteral("SDR of Singer over time"));
        QCOMPARE(read->text(QAccessible::Description), QStringLiteral("SDR here 9.0 dB, median 4.0 dB"));
        lane.setPlayhead(1500);
        QCOMPARE(lane.words(), QStringLiteral("SDR median 4.0 dB"));
        shown.isOutdated = true;
        lane.show(shown, QStringLiteral("Singer"));
        QCOMPARE(lane.words(), QStringLiteral("SDR median 4.0 dB (outdated)"));
        lane.show(std::nullopt, QStringLiteral("Singer"));
        QVERIFY(lane.isHidden());
    }
};

QTEST_MAIN(TstEvaluation)
#include "tst_evaluation.moc"
