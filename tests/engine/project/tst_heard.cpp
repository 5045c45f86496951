#include "engine/project/heard.h"
#include "engine/separate/stemtracks.h"

#include <QTest>

using namespace stemwright;
using namespace stemwright::project;

class TestHeard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stripsFindTheirStems()
    {
        const Project project{.strips = {{.target = "bass", .strip = {.gainDb = -6.0F, .balance = 0.5F}},
                                         {.target = "lead", .strip = {.gainDb = 3.0F}}, // of another model
                                         {.target = "vocals", .strip = {.muted = true}},
                                         {.target = "bass", .strip = {.soloed = true}}},
                              .masterDb = -2.0F};
        const mix::Mix mix = mixOf(project, std::vector<std::string>{"vocals", "drums", "bass"});
        QVERIFY(mix.strips[0] == mix::Strip{.muted = true});
        QVERIFY(mix.strips[1] == mix::Strip{});
        QVERIFY((mix.strips[2] == mix::Strip{.gainDb = -6.0F, .balance = 0.5F}));
        QCOMPARE(mix.masterDb, -2.0F);
        QVERIFY(mix.listen == mix::Listen::Stems);
    }

    void theTakeThatIsHeardSeparates()
    {
        Project project{.takes = {{.model = "umxl", .modelHash = "abc", .options = {.iterations = 2}, .stemsHash = "def"},
                                  {.model = "classic", .options = {.softMask = true}}}};
        const Separation expected{.model = "umxl", .options = {.iterations = 2}, .modelHash = "abc", .stemsHash = "def"};
        QVERIFY(separationOf(project) == expected);
        project.currentTake = 1;
        QCOMPARE(separationOf(project)->model, std::string("classic"));
        QVERIFY(separationOf(project)->options.softMask);
        project.currentTake = 2;
        QVERIFY(!separationOf(project));
        QVERIFY(!separationOf(Project{}));
    }

    void strangersNameNoFoldersAndTakeNoMemory()
    {
        QVERIFY(!separationOf(Take{.model = "/models/own"}));
        QVERIFY(!separationOf(Take{.model = "../model"}));
        QVERIFY(!separationOf(Take{}));
        QVERIFY(!separationOf(Take{.model = std::string(separate::kStemFileModel)}));
        const separate::SeparationOptions usual;
        const auto usable =
            usableOptions({.iterations = 1'000'000, .windowSlices = 0, .softMask = true, .residual = separate::Residual::None});
        QCOMPARE(usable.iterations, std::size_t{100});
        QCOMPARE(usable.windowSlices, usual.windowSlices);
        QVERIFY(usable.softMask);
        QVERIFY(usable.residual == usual.residual);
        QCOMPARE(usableOptions({.windowSlices = 1200}).windowSlices, std::size_t{1200});
        QCOMPARE(usableOptions({.windowSlices = 1201}).windowSlices, usual.windowSlices);
    }
};

QTEST_GUILESS_MAIN(TestHeard)
#include "tst_heard.moc"
