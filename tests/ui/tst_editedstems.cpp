#include "tests/support/memorysource.h"
#include "tests/support/soundsource.h"
#include "ui/edit/editedstems.h"
#include "ui/edit/strokemodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

const QStringList kNames{QStringLiteral("vocals"), QStringLiteral("drums"), QStringLiteral("residual")};

std::vector<edit::Stroke> strokes(const std::string& target)
{
    return {{.shape = edit::Rectangle{.frames = {.first = 10'000, .end = 20'000}, .lowHz = 100.0, .highHz = 5000.0}, .target = target}};
}

std::shared_ptr<test::MemorySource> noise()
{
    return std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = 30'000, .stems = 3});
}

} // namespace

class TestEditedStems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheStrokes()
    {
        StrokeModel model;
        QSignalSpy changed(&model, &StrokeModel::changed);
        model.setStrokes(strokes("drums"));
        model.setStrokes(strokes("drums"));
        QCOMPARE(changed.count(), 1);
        EditedStems edited(model);
        const auto source = noise();
        const auto corrected = edited.correct(source, kNames);
        edit::EditedSource expected(source, {"vocals", "drums", "residual"}, strokes("drums"));
        QCOMPARE(test::wholeStem(*corrected, 0), test::wholeStem(expected, 0));
        QVERIFY(test::wholeStem(*corrected, 0) != test::wholeStem(*source, 0));
        model.setStrokes(strokes("vocals"));
        expected.setStrokes(strokes("vocals"));
        QCOMPARE(test::wholeStem(*corrected, 0), test::wholeStem(expected, 0));
        model.setStrokes({});
        QCOMPARE(test::wholeStem(*corrected, 0), test::wholeStem(*source, 0));
    }

    void freezesWhatIsExported()
    {
        StrokeModel model;
        model.setStrokes(strokes("drums"));
        EditedStems edited(model);
        edited.correct(noise(), kNames).reset(); // of a song that is closed
        const std::shared_ptr<mix::Source> corrected = edited.correct(noise(), kNames);
        const auto frozen = edited.frozen(corrected);
        const auto before = test::wholeStem(*frozen, 0);
        QCOMPARE(before, test::wholeStem(*corrected, 0));
        model.setStrokes({});
        QCOMPARE(test::wholeStem(*frozen, 0), before);
        QVERIFY(test::wholeStem(*corrected, 0) != before);
        const std::shared_ptr<mix::Source> other = noise();
        QCOMPARE(edited.frozen(other), other);
        QCOMPARE(edited.frozen(nullptr), nullptr);
    }
};

QTEST_GUILESS_MAIN(TestEditedStems)
#include "tst_editedstems.moc"
