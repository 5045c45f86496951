#include "ui/edit/drawnshape.h"
#include "ui/edit/shapes.h"
#include "ui/edit/strokeedits.h"
#include "ui/edit/strokelist.h"
#include "ui/edit/strokemodel.h"
#include "ui/mixer/mixeredits.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <random>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kRateHz = 44'100;

struct Desk {
    Desk() { mixer.setStems({QStringLiteral("vocals"), QStringLiteral("drums"), QStringLiteral("residual")}); }

    MixerModel mixer;
    MixerEdits mixerEdits{mixer};
    StrokeModel model;
    StrokeEdits edits{model, mixer, mixerEdits.stack()};
    QUndoStack& stack() { return mixerEdits.stack(); }
};

edit::Stroke strokeOf(edit::Shape shape, edit::Operation operation = edit::Operation::MoveTo, std::string target = "vocals")
{
    return {.shape = std::move(shape), .operation = operation, .target = std::move(target)};
}

edit::Rectangle rectangle(std::int64_t first = 88'200)
{
    return {.frames = {.first = first, .end = first + 1'000}, .lowHz = 100.0, .highHz = 200.0};
}

edit::Shape randomShape(std::mt19937& random)
{
    std::uniform_real_distribution<double> frame(0.0, 400'000.0);
    std::uniform_real_distribution<double> hz(50.0, 10'000.0);
    std::vector<edit::Point> points(3);
    for (edit::Point& point : points)
        point = {.frame = frame(random), .hz = hz(random)};
    switch (random() % 4) {
    case 0:
        return rectangle(static_cast<std::int64_t>(frame(random)));
    case 1:
        return edit::Lasso{.corners = points};
    case 2:
        return edit::Brush{.path = points, .frames = 2'000.0, .octaves = 0.5};
    default:
        return edit::Harmonics{.path = points, .partials = 4, .widthHz = 40.0};
    }
}

} // namespace

class TestStrokeEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepHasAName_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<int>("operation");
        QTest::addColumn<QString>("text");
        const std::vector<std::pair<const char*, QStringList>> texts{
            {"rectangle",
             {QStringLiteral("Move rectangle to Voice"), QStringLiteral("Remove rectangle from Voice"),
              QStringLiteral("Keep only rectangle in Voice")}},
            {"outline",
             {QStringLiteral("Move outline to Voice"), QStringLiteral("Remove outline from Voice"),
              QStringLiteral("Keep only outline in Voice")}},
            {"brush",
             {QStringLiteral("Move brush stroke to Voice"), QStringLiteral("Remove brush stroke from Voice"),
              QStringLiteral("Keep only brush stroke in Voice")}},
            {"harmonics",
             {QStringLiteral("Move harmonics to Voice"), QStringLiteral("Remove harmonics from Voice"),
              QStringLiteral("Keep only harmonics in Voice")}}};
        for (int shape = 0; shape < 4; ++shape)
            for (int operation = 0; operation < 3; ++operation)
                QTest::addRow("%s %d", texts[static_cast<std::size_t>(shape)].first, operation)
                    << shape << operation << texts[static_cast<std::size_t>(shape)].second[operation];
    }
    void everyStepHasAName()
    {
        QFETCH(int, shape);
        QFETCH(int, operation);
        QFETCH(QString, text);
        Desk desk;
        desk.mixer.setLook(0, {.name = QStringLiteral("Voice")});
        const std::vector<edit::Shape> shapes{edit::Rectangle(), edit::Lasso(), edit::Brush(), edit::Harmonics()};
        desk.edits.add(strokeOf(shapes[static_cast<std::size_t>(shape)], static_cast<edit::Operation>(operation)));
        QCOMPARE(desk.stack().undoText(), text);
    }

    void stepsAreUndoneAndDoneAgain()
    {
        Desk desk;
        desk.edits.add(strokeOf(rectangle(1)));
        desk.edits.add(strokeOf(rectangle(2)));
        desk.mixerEdits.setMuted(0, true); // among the other edits
        const auto both = desk.model.strokes();
        desk.edits.remove(0);
        QCOMPARE(desk.model.strokes(), (std::vector{both[1]}));
        QCOMPARE(desk.stack().undoText(), QStringLiteral("Delete: Move rectangle to Vocals"));
        desk.stack().undo();
        QCOMPARE(desk.model.strokes(), both);
        desk.stack().undo();
        QVERIFY(!desk.mixer.strip(0).muted);
        QCOMPARE(desk.model.strokes(), both);
        desk.stack().undo();
        desk.stack().undo();
        QVERIFY(desk.model.strokes().empty());
        desk.stack().redo();
        desk.stack().redo();
        QCOMPARE(desk.model.strokes(), both);
    }

    void strengthsOfOneStrokeAreOneStep()
    {
        Desk desk;
        desk.edits.add(strokeOf(rectangle(1)));
        desk.edits.add(strokeOf(rectangle(2)));
        const int before = desk.stack().count();
        for (const double strength : {0.9, 0.8, 0.7})
            desk.edits.setStrength(0, strength);
        desk.edits.setStrength(1, 0.5);
        QCOMPARE(desk.stack().count(), before + 2);
        QCOMPARE(desk.model.strokes()[0].strength, 0.7);
        desk.stack().undo();
        QCOMPARE(desk.model.strokes()[1].strength, 1.0);
        desk.stack().undo();
        QCOMPARE(desk.model.strokes()[0].strength, 1.0);
        desk.edits.setStrength(0, 1.0);
        QCOMPARE(desk.stack().count(), desk.stack().index() + 2); // nothing changed: what was undone is still there
    }

    void tenThousandRandomEditsAreUndoneToTheFirstState()
    {
        constexpr int kEdits = 10'000;
        Desk desk;
        std::mt19937 random(5); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same every time
        desk.edits.add(strokeOf(rectangle()));
        const auto first = desk.model.strokes();
        const int start = desk.stack().index();
        for (int i = 0; i < kEdits; ++i) {
            const std::size_t count = desk.model.strokes().size();
            const auto choice = random() % 3;
            if (choice == 0 || count == 0)
                desk.edits.add(strokeOf(randomShape(random), static_cast<edit::Operation>(random() % 3)));
            else if (choice == 1)
                desk.edits.remove(random() % count);
            else
                desk.edits.setStrength(random() % count, static_cast<double>(random() % 101) / 100.0);
        }
        const auto last = desk.model.strokes();
        QVERIFY(desk.stack().index() > kEdits / 2);
        desk.stack().setIndex(start);
        QCOMPARE(desk.model.strokes(), first);
        desk.stack().setIndex(desk.stack().count());
        QCOMPARE(desk.model.strokes(), last);
    }

    void theListHasTheNewestFirst()
    {
        Desk desk;
        StrokeList list(desk.edits, [] { return kRateHz; });
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.edits.add(strokeOf(rectangle(88'200)));
        desk.edits.add(strokeOf(rectangle(44'100), edit::Operation::Remove, "drums"));
        desk.edits.setStrength(1, 0.8);
        QCOMPARE(list.rowCount({}), 2);
        QCOMPARE(list.placeOf(0), std::size_t{1});
        QCOMPARE(list.data(list.index(0), Qt::DisplayRole).toString(), QStringLiteral("Remove rectangle from Drums\n0:01.0, 80 %"));
        QCOMPARE(list.data(list.index(1), Qt::DisplayRole).toString(), QStringLiteral("Move rectangle to Vocals\n0:02.0, 100 %"));
        desk.edits.remove(0);
        QCOMPARE(list.rowCount({}), 1);
    }
};

QTEST_MAIN(TestStrokeEdits)
#include "tst_strokeedits.moc"
