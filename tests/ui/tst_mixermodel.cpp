#include "ui/mixer/mixermodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;

class TestMixerModel : public QObject {
    Q_OBJECT

private:
    static QStringList targets() { return {QStringLiteral("vocals"), QStringLiteral("drums"), QStringLiteral("bass")}; }

private Q_SLOTS:
    void namesAndColoursAreByTheTargetUntilSet()
    {
        MixerModel model;
        model.setStems(targets());
        QCOMPARE(model.name(0), QStringLiteral("Vocals"));
        QVERIFY(!model.look(0).colour.isValid());
        QSignalSpy changed(&model, &MixerModel::looksChanged);
        model.setLook(0, {.name = QStringLiteral("Lead"), .colour = Qt::red});
        QCOMPARE(model.name(0), QStringLiteral("Lead"));
        QCOMPARE(model.name(1), QStringLiteral("Drums"));
        model.setLook(0, {.name = QStringLiteral("Lead"), .colour = Qt::red});
        QCOMPARE(changed.count(), 1);
        model.setLook(0, {});
        QCOMPARE(model.name(0), QStringLiteral("Vocals"));
    }

    void stripsMoveWithinTheirEnds()
    {
        MixerModel model;
        model.setStems(targets());
        QSignalSpy changed(&model, &MixerModel::orderChanged);
        model.move(2, -1);
        QCOMPARE(model.order(), (QList<int>{0, 2, 1}));
        model.move(0, 2);
        QCOMPARE(model.order(), (QList<int>{2, 1, 0}));
        QVERIFY(!model.canMove(2, -1));
        model.move(2, -1);
        model.move(0, 1);
        QCOMPARE(model.order(), (QList<int>{2, 1, 0}));
        QCOMPARE(changed.count(), 2);
    }

    void theOriginalIsHeardOnWhenOnlyTheTakeChanges()
    {
        MixerModel model;
        model.setStems(targets());
        model.setListen(mix::Listen::Original);
        model.setOriginalDb(-2.5F);
        model.setStems(targets().mid(0, 2));
        QCOMPARE(model.mix().listen, mix::Listen::Original);
        QCOMPARE(model.mix().originalDb, -2.5F);
        model.setStems({});
        QCOMPARE(model.mix().listen, mix::Listen::Stems);
        QCOMPARE(model.mix().originalDb, 0.0F);
    }

    void otherStemsBeginAnew()
    {
        MixerModel model;
        model.setStems(targets());
        model.setLook(1, {.name = QStringLiteral("Kit")});
        model.move(0, 1);
        model.setMuted(0, true);
        model.setStems({});
        model.setStems(targets());
        QCOMPARE(model.state(), (MixerState{.strips = {}, .looks = {StripLook{}, StripLook{}, StripLook{}}, .order = QList<int>{0, 1, 2}}));
    }

    /// Levels belong to the song: what a take of another model lacks is as it was when a former take is chosen again.
    void stemsThatComeBackAreAsTheyWereSet()
    {
        MixerModel model;
        model.setStems(targets());
        model.setGainDb(1, -6.0F);
        model.setLook(1, {.name = QStringLiteral("Kit")});
        model.setStems({QStringLiteral("piano"), model.target(0)});
        QCOMPARE(model.strip(0).gainDb, 0.0F);
        model.setGainDb(0, -3.0F);
        model.setStems(targets());
        QCOMPARE(model.strip(1).gainDb, -6.0F);
        QCOMPARE(model.name(1), QStringLiteral("Kit"));
        QCOMPARE(model.strip(2).gainDb, 0.0F);
    }

    void stemsOfTheSameNamesStayAsTheyWereSet()
    {
        MixerModel model;
        model.setStems(targets());
        model.setLook(1, {.name = QStringLiteral("Kit")});
        model.setMuted(1, true);
        model.setGainDb(2, -4.0F);
        const MixerState before = model.state();
        model.setStems(targets());
        QCOMPARE(model.state(), before);
        model.setStems({QStringLiteral("drums"), QStringLiteral("vocals"), QStringLiteral("piano")});
        QVERIFY(model.strip(0).muted);
        QCOMPARE(model.name(0), QStringLiteral("Kit"));
        QVERIFY(!model.strip(1).muted);
        QCOMPARE(model.strip(2).gainDb, 0.0F);
    }

    void aStateForgetsTheSolosBeforeAnExclusiveOne()
    {
        MixerModel model;
        model.setStems(targets());
        const MixerState without = model.state();
        model.setSoloed(2, true);
        model.toggleExclusiveSolo(0);
        MixerState alone = without;
        alone.strips[0].soloed = true;
        model.setState(without);
        model.setState(alone);
        model.toggleExclusiveSolo(0);
        QCOMPARE(model.state(), without); // and not the solo of strip 2
    }

    void aStateComesBackWholeAndLeavesWhatIsListenedTo()
    {
        MixerModel model;
        model.setStems(targets());
        model.setGainDb(1, -3.0F);
        model.setLook(1, {.name = QStringLiteral("Kit"), .colour = Qt::blue});
        model.move(1, 1);
        const MixerState kept = model.state();
        model.setGainDb(1, 0.0F);
        model.setLook(1, {});
        model.move(1, -1);
        model.setListen(mix::Listen::Original);
        model.setOriginalDb(-2.0F);
        QSignalSpy mixed(&model, &MixerModel::mixChanged);
        QSignalSpy looked(&model, &MixerModel::looksChanged);
        QSignalSpy moved(&model, &MixerModel::orderChanged);
        model.setState(kept);
        QCOMPARE(model.state(), kept);
        QCOMPARE(model.mix().listen, mix::Listen::Original);
        QCOMPARE(model.mix().originalDb, -2.0F);
        model.setState(kept);
        QCOMPARE(mixed.count() + looked.count() + moved.count(), 3);
    }
};

QTEST_GUILESS_MAIN(TestMixerModel)
#include "tst_mixermodel.moc"
