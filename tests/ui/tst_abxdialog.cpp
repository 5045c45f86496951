#include "tests/support/memorysource.h"
#include "ui/compare/abxdialog.h"
#include "ui/compare/comparison.h"
#include "ui/look/theme.h"
#include "ui/mixer/mixermodel.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/song/hearing.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::ui;
using test::MemorySource;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr std::int64_t kFrames = 30 * 48'000;
constexpr std::uint32_t kSeed = 4;

std::shared_ptr<MemorySource> stemsTimes(float factor)
{
    auto source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = kFrames, .stems = 2});
    source->setStemFactor(factor);
    return source;
}

/// All that a screen reader could be told, and all texts.
QString toldBy(QAccessibleInterface* node)
{
    QString told = node->text(QAccessible::Name) + u'|' + node->text(QAccessible::Description) + u'|' + node->text(QAccessible::Help) +
                   u'|' + node->text(QAccessible::Value) + u'|' + QString::number(node->state().checked) + u'\n';
    for (int child = 0; child < node->childCount(); ++child)
        told += toldBy(node->child(child));
    return told;
}

} // namespace

class TestAbxDialog : public QObject {
    Q_OBJECT

private:
    /// A song with two takes, of which B has another sign.
    struct Stage {
        Stage()
        {
            const QStringList targets{QStringLiteral("vocals"), QStringLiteral("drums")};
            mixer.setStems(targets);
            playback.load(a);
            comparison.setTake(Memory::A, ComparedTake{.name = QStringLiteral("classic, 0 iterations"), .targets = targets, .stems = a});
            comparison.setTake(Memory::B, ComparedTake{.name = QStringLiteral("classic, 2 iterations"), .targets = targets, .stems = b});
        }
        /// A dialogue whose levels are measured.
        std::unique_ptr<AbxDialog> open()
        {
            auto dialog = std::make_unique<AbxDialog>(comparison, playback, nullptr, [] { return kSeed; });
            dialog->show();
            if (!QTest::qWaitForWindowActive(dialog.get()) || !QTest::qWaitFor([this] { return !comparison.isMatching(); }, kPatienceMs))
                qFatal("no dialogue");
            return dialog;
        }
        Memory heard() const
        {
            std::vector<float> frames(2);
            if (!comparison.source()->readStem(0, 1'000, frames))
                qFatal("cannot be read");
            std::vector<float> ofA(2);
            if (!a->readStem(0, 1'000, ofA))
                qFatal("cannot be read");
            return std::signbit(frames[0]) == std::signbit(ofA[0]) ? Memory::A : Memory::B;
        }

        std::shared_ptr<MemorySource> a = stemsTimes(1.0F);
        std::shared_ptr<MemorySource> b = stemsTimes(-0.9F);
        MixerModel mixer;
        PlaybackController playback;
        Comparison comparison{mixer};
    };

    static QPushButton* button(const QDialog& dialog, const char* name) { return dialog.findChild<QPushButton*>(QLatin1String(name)); }
    static void start(QDialog& dialog)
    {
        QTest::keyClick(&dialog, Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(button(dialog, "X")->isVisible());
    }
    static void answer(QDialog& dialog, Memory memory)
    {
        QTest::keyClick(&dialog, memory == Memory::A ? Qt::Key_A : Qt::Key_B, Qt::ShiftModifier);
    }
    static QString visibleTexts(const QDialog& dialog)
    {
        QString texts;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisible())
                texts += label->text() + u'\n';
        return texts;
    }

private Q_SLOTS:
    void xIsOfChance()
    {
        int ofB = 0;
        for (std::uint32_t seed = 0; seed < 200; ++seed) {
            AbxTest test(5, seed);
            for (int trial = 0; trial < 5; ++trial)
                ofB += test.x(trial) == Memory::B ? 1 : 0;
        }
        QVERIFY2(ofB > 430 && ofB < 570, qPrintable(QString::number(ofB))); // of 1,000; four standard deviations
        AbxTest one(50, 1);
        AbxTest same(50, 1);
        AbxTest other(50, 2);
        int different = 0;
        for (int trial = 0; trial < 50; ++trial) {
            QCOMPARE(one.x(trial), same.x(trial));
            different += one.x(trial) != other.x(trial) ? 1 : 0;
        }
        QVERIFY(different > 10);
    }

    void theScoreIsThatOfTheAnswers()
    {
        AbxTest test(8, kSeed);
        for (int trial = 0; trial < 8; ++trial) {
            QVERIFY(!test.isDone());
            test.answer(trial == 3 ? otherThan(test.x()) : test.x());
        }
        QVERIFY(test.isDone());
        QCOMPARE(test.right(), 7);
        QCOMPARE(test.guessingProbability(), 9.0 / 256.0);
    }

    void aWholeTestByKeys()
    {
        Stage stage;
        const auto dialog = stage.open();
        start(*dialog);
        const AbxTest expected(AbxTest::kUsualTrials, kSeed);
        for (int trial = 0; trial < AbxTest::kUsualTrials; ++trial) {
            QVERIFY(visibleTexts(*dialog).contains(QStringLiteral("Trial %1 of 8").arg(trial + 1)));
            QTest::keyClick(dialog.get(), Qt::Key_B);
            QCOMPARE(stage.heard(), Memory::B);
            QTest::keyClick(dialog.get(), Qt::Key_A);
            QCOMPARE(stage.heard(), Memory::A);
            QTest::keyClick(dialog.get(), Qt::Key_X);
            QCOMPARE(stage.heard(), expected.x(trial));
            answer(*dialog, trial == 5 ? otherThan(expected.x(trial)) : expected.x(trial));
        }
        const QString score = dialog->findChild<QLabel*>(QStringLiteral("score"))->text();
        QCOMPARE(score, QStringLiteral("7 of 8 right. Probability of guessing: 3.5 %."));
        QVERIFY(visibleTexts(*dialog).contains(QStringLiteral("hardly by chance")));
        QVERIFY(!stage.comparison.isBlind());
        button(*dialog, "copy")->click();
        const QString copied = QApplication::clipboard()->text();
        for (const QString& part : {score, QStringLiteral("A: classic, 0 iterations\nB: classic, 2 iterations"),
                                    QStringLiteral("Levels: level matched, B +0.9 dB"),
                                    QStringLiteral("\n8: X was %1, answered %1").arg(letterOf(expected.x(7)))})
            QVERIFY2(copied.contains(part), qPrintable(copied));
    }

    /// Whatever X is, the window and what it tells screen readers are the same.
    void nothingGivesXAway()
    {
        const AbxTest expected(AbxTest::kUsualTrials, kSeed);
        std::array<QString, 2> told;
        std::array<QImage, 2> seen;
        Stage stage;
        const auto dialog = stage.open();
        start(*dialog);
        QSignalSpy peaks(&stage.playback, &PlaybackController::peaksTaken);
        for (int trial = 0; trial < AbxTest::kUsualTrials; ++trial) {
            QTest::keyClick(dialog.get(), Qt::Key_X);
            auto* count = dialog->findChild<QLabel*>(QStringLiteral("trial"));
            const QString trialText = count->text();
            count->setText({}); // what differs from trial to trial
            dialog->findChild<QProgressBar*>()->setValue(0);
            const auto which = static_cast<std::size_t>(expected.x(trial));
            const QString now = toldBy(QAccessible::queryAccessibleInterface(dialog.get()));
            const QImage picture = dialog->grab().toImage();
            if (!told[which].isEmpty()) {
                QCOMPARE(now, told[which]);
                QCOMPARE(picture, seen[which]);
            }
            told[which] = now;
            seen[which] = picture;
            count->setText(trialText);
            answer(*dialog, Memory::A);
        }
        QVERIFY(!told[0].isEmpty() && !told[1].isEmpty());
        QCOMPARE(told[0], told[1]);
        QCOMPARE(seen[0], seen[1]);
        for (const auto& taken : peaks)
            QCOMPARE(taken.first().value<mix::Peaks>().master.left, 0.0F);
    }

    void whatWasThereComesBack_data()
    {
        QTest::addColumn<bool>("hasLoop");
        QTest::newRow("a loop") << true;
        QTest::newRow("no loop") << false;
    }

    void whatWasThereComesBack()
    {
        QFETCH(bool, hasLoop);
        Stage stage;
        const mix::FrameRange loop{.first = 48'000, .end = 3 * 48'000};
        if (hasLoop)
            stage.playback.setLoop(loop);
        stage.comparison.hear(Memory::B);
        const auto dialog = stage.open();
        start(*dialog);
        QCOMPARE(stage.playback.loop(), std::optional(hasLoop ? loop : mix::FrameRange{.first = 0, .end = 10 * 48'000}));
        QVERIFY(stage.playback.isPlaying());
        dialog->reject();
        QCOMPARE(stage.playback.loop().has_value(), hasLoop);
        QVERIFY(!stage.playback.isPlaying());
        QCOMPARE(stage.comparison.heard(), Memory::B);
    }

    void itEndsWithItsTakes_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::newRow("the song is closed") << true;
        QTest::newRow("other stems") << false;
    }

    void itEndsWithItsTakes()
    {
        QFETCH(bool, closed);
        Stage stage;
        const auto dialog = stage.open();
        start(*dialog);
        if (closed) {
            stage.playback.load(nullptr);
            stage.comparison.setTake(Memory::A, std::nullopt);
            QVERIFY(!dialog->isVisible());
        } else {
            stage.comparison.setTake(
                Memory::A,
                ComparedTake{.name = QStringLiteral("C"), .targets = stage.comparison.take(Memory::A)->targets, .stems = stemsTimes(0.5F)});
            QVERIFY(dialog->isVisible());
            QVERIFY(!button(*dialog, "X")->isVisible());
            QVERIFY(visibleTexts(*dialog).contains(QStringLiteral("The test has ended")));
        }
        QVERIFY(!stage.comparison.isBlind());
    }

    void levelsAreMatchedUnlessTheUserSaysSo()
    {
        Stage stage;
        {
            const auto dialog = stage.open();
            QTest::keyClick(dialog.get(), Qt::Key_M, Qt::AltModifier);
            QTRY_VERIFY(!stage.comparison.isMatched());
        }
        const auto dialog = stage.open();
        dialog->reject();
        QVERIFY(stage.comparison.isMatched());
    }

    void scenes_data()
    {
        QTest::addColumn<ThemeKind>("theme");
        QTest::newRow("dark") << ThemeKind::Dark;
        QTest::newRow("light") << ThemeKind::Light;
    }

    void scenes()
    {
        QFETCH(ThemeKind, theme);
        applyTheme(*qApp, theme);
        Stage stage;
        const auto dialog = stage.open();
        const auto keep = [&](const char* page) {
            const QString folder = QStringLiteral(STEMWRIGHT_SCENES);
            QDir().mkpath(folder);
            QVERIFY(dialog->grab().save(QStringLiteral("%1/blind-test-%2-%3-%4x.png")
                                            .arg(folder, QLatin1String(page), QLatin1String(QTest::currentDataTag()))
                                            .arg(dialog->devicePixelRatio())));
        };
        keep("start");
        start(*dialog);
        const AbxTest expected(AbxTest::kUsualTrials, kSeed);
        for (int trial = 0; trial < AbxTest::kUsualTrials; ++trial) {
            QTest::keyClick(dialog.get(), Qt::Key_X);
            if (trial == 2)
                keep("trial");
            answer(*dialog, trial == 5 ? otherThan(expected.x(trial)) : expected.x(trial));
        }
        keep("result");
    }
};

QTEST_MAIN(TestAbxDialog)
#include "tst_abxdialog.moc"
