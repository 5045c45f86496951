#include "ui/look/contrast.h"
#include "ui/look/theme.h"
#include "ui/mixer/editabletext.h"
#include "ui/mixer/fader.h"
#include "ui/mixer/mixeredits.h"
#include "ui/mixer/stemcolours.h"
#include "ui/mixer/strip.h"
#include "ui/mixer/stripmenu.h"
#include "ui/text/format.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace stemwright;
using namespace stemwright::ui;

class TestMixerEdits : public QObject {
    Q_OBJECT

private:
    struct Desk {
        Desk() { model.setStems({QStringLiteral("vocals"), QStringLiteral("drums"), QStringLiteral("bass")}); }
        MixerModel model;
        MixerEdits edits{model};
    };

private Q_SLOTS:
    void everyEditIsUndoneAndDoneAgain()
    {
        Desk desk;
        std::vector<MixerState> states{desk.model.state()};
        const auto edit = [&](const auto& work) {
            work();
            states.push_back(desk.model.state());
        };
        edit([&] { desk.edits.setGainDb(0, -3.0F); });
        edit([&] { desk.edits.setBalance(1, 0.5F); });
        edit([&] { desk.edits.setMuted(2, true); });
        edit([&] { desk.edits.setSoloed(0, true); });
        edit([&] { desk.edits.toggleExclusiveSolo(1); });
        edit([&] { desk.edits.setLook(0, {.name = QStringLiteral("Lead")}); });
        edit([&] { desk.edits.move(0, 2); });
        edit([&] { desk.edits.reset(1); });
        QCOMPARE(static_cast<std::size_t>(desk.edits.stack().count()), states.size() - 1);
        QCOMPARE(desk.edits.stack().undoText(), QStringLiteral("Reset Drums"));
        for (std::size_t at = states.size() - 1; at-- > 0;) {
            desk.edits.stack().undo();
            QCOMPARE(desk.model.state(), states[at]);
        }
        QVERIFY(!desk.edits.stack().canUndo());
        for (std::size_t at = 1; at < states.size(); ++at) {
            desk.edits.stack().redo();
            QCOMPARE(desk.model.state(), states[at]);
        }
    }

    void aDragIsOneStep()
    {
        Desk desk;
        desk.edits.beginDrag();
        for (const float gainDb : {-1.0F, -2.0F, -3.0F})
            desk.edits.setGainDb(0, gainDb);
        desk.edits.endDrag();
        QCOMPARE(desk.edits.stack().count(), 1);
        desk.edits.beginDrag();
        desk.edits.setGainDb(0, -4.0F);
        desk.edits.endDrag();
        QCOMPARE(desk.edits.stack().count(), 2);
        desk.edits.stack().undo();
        QCOMPARE(desk.model.strip(0).gainDb, -3.0F);
        desk.edits.stack().undo();
        QCOMPARE(desk.model.strip(0).gainDb, 0.0F);
    }

    void whatChangesNothingIsNoStep()
    {
        Desk desk;
        desk.edits.setGainDb(0, 0.0F);
        desk.edits.setMuted(0, false);
        desk.edits.move(0, -1);
        QCOMPARE(desk.edits.stack().count(), 0);
    }

    void otherStemsForgetTheSteps()
    {
        Desk desk;
        desk.edits.setMuted(0, true);
        desk.model.setStems({QStringLiteral("speech")});
        QVERIFY(!desk.edits.stack().canUndo());
    }

    void theSameStemsAgainForgetNothing()
    {
        Desk desk;
        desk.edits.setMuted(0, true);
        desk.model.setStems({QStringLiteral("vocals"), QStringLiteral("drums"), QStringLiteral("bass")}); // separated again
        QVERIFY(desk.model.strip(0).muted);
        desk.edits.stack().undo();
        QVERIFY(!desk.model.strip(0).muted);
        desk.edits.stack().redo();
        desk.model.setStems({});
        QVERIFY(!desk.edits.stack().canUndo());
    }

    void anExclusiveSoloStillGoesBack()
    {
        Desk desk;
        desk.edits.setSoloed(2, true);
        desk.edits.toggleExclusiveSolo(0);
        desk.edits.toggleExclusiveSolo(0);
        QVERIFY(desk.model.strip(2).soloed && !desk.model.strip(0).soloed);
    }

    void levelsAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<float>("gainDb");
        QTest::newRow("plain") << QStringLiteral("-3") << -3.0F;
        QTest::newRow("comma and unit") << QStringLiteral("+1,5 dB") << 1.5F;
        QTest::newRow("as it is shown") << QStringLiteral("−12.0 dB") << -12.0F;
        QTest::newRow("silence") << QStringLiteral("-inf") << -std::numeric_limits<float>::infinity();
        QTest::newRow("as silence is shown") << QStringLiteral("−∞ dB") << -std::numeric_limits<float>::infinity();
        QTest::newRow("below the fader") << QStringLiteral("-200") << -std::numeric_limits<float>::infinity();
        QTest::newRow("beyond the fader") << QStringLiteral("40") << 12.0F;
        QTest::newRow("no number") << QStringLiteral("loud") << -6.0F;
        QTest::newRow("not finite") << QStringLiteral("nan") << -6.0F;
    }
    void levelsAreTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const float, gainDb);
        Desk desk;
        desk.edits.setGainDb(0, -6.0F); // stays where no number is typed
        Strip strip(desk.edits, 0);
        strip.resize(226, 140);
        strip.show();
        auto* level = strip.findChildren<EditableText*>().back();
        QCOMPARE(level->text(), gainText(-6.0));
        QTest::keyClick(level, Qt::Key_F2);
        level->setText(typed);
        QTest::keyClick(level, Qt::Key_Return);
        QCOMPARE(desk.model.strip(0).gainDb, gainDb);
        QCOMPARE(level->text(), gainText(static_cast<double>(gainDb)));
    }

    void namesAreTypedAndGivenUp()
    {
        Desk desk;
        Strip strip(desk.edits, 0);
        strip.show();
        auto* name = strip.findChildren<EditableText*>().front();
        QTest::keyClick(name, Qt::Key_F2);
        name->setText(QStringLiteral("Choir"));
        QTest::keyClick(name, Qt::Key_Escape);
        QCOMPARE(name->text(), QStringLiteral("Vocals"));
        QCOMPARE(desk.edits.stack().count(), 0);
        QTest::mouseDClick(name, Qt::LeftButton);
        name->setText(QStringLiteral("Choir"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(desk.model.name(0), QStringLiteral("Choir"));
        QVERIFY(name->toolTip().startsWith(QStringLiteral("Choir\n")));
        QTest::keyClick(name, Qt::Key_Return);
        name->setText({});
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(desk.model.name(0), QStringLiteral("Vocals"));
    }

    void f2RenamesFromEveryControlOfAStrip()
    {
        Desk desk;
        Strip strip(desk.edits, 0);
        strip.show();
        auto* name = strip.findChildren<EditableText*>().front();
        QTest::keyClick(strip.findChildren<Fader*>().front(), Qt::Key_F2);
        QVERIFY(!name->isReadOnly());
    }

    void whatAFaderShowsIsNoEdit()
    {
        Desk desk;
        Strip strip(desk.edits, 0);
        strip.show();
        desk.edits.setGainDb(0, -3.1415F); // the fader rounds
        QCOMPARE(desk.model.strip(0).gainDb, -3.1415F);
        QCOMPARE(desk.edits.stack().count(), 1);
    }

    void theMenuDoesTheRest()
    {
        Desk desk;
        QMenu menu;
        fillStripMenu(menu, desk.edits, 0, {.rename = [] {}, .copy = [] {}});
        QCOMPARE(menu.findChildren<QMenu*>().size(), 1); // without a lane there is nothing to choose for it
        const auto action = [](const QMenu& of, const QString& text) {
            for (QAction* each : of.actions())
                if (each->text() == text)
                    return each;
            return static_cast<QAction*>(nullptr);
        };
        QVERIFY(!action(menu, QStringLiteral("Move &up"))->isEnabled());
        action(menu, QStringLiteral("Move &down"))->trigger();
        QCOMPARE(desk.model.order(), (QList<int>{1, 0, 2}));
        action(*action(menu, QStringLiteral("&Colour"))->menu(), QStringLiteral("Blue"))->trigger();
        QVERIFY(desk.model.look(0).colour.isValid());
        QCOMPARE(coloursOf(desk.model, 0, qApp->palette()).mark, desk.model.look(0).colour);
        QCOMPARE(desk.edits.stack().count(), 2);
        QString chosen;
        fillStripMenu(
            menu, desk.edits, 0,
            {.rename = [] {},
             .copy = [] {},
             .addLaneKinds =
                 [&chosen](QMenu& kinds) { kinds.addAction(QStringLiteral("Mask"), [&chosen] { chosen = QStringLiteral("mask"); }); }});
        action(*action(menu, QStringLiteral("&Lane Shows"))->menu(), QStringLiteral("Mask"))->trigger();
        QCOMPARE(chosen, QStringLiteral("mask"));
        QCOMPARE(menu.findChildren<QMenu*>().size(), 2); // filled anew, not once more
        QAction* colour = action(*action(menu, QStringLiteral("&Colour"))->menu(), QStringLiteral("Red"));
        desk.model.setStems({});
        colour->trigger();
        QCOMPARE(desk.model.stems(), 0);
    }

    void aLongTextEndsWithAnEllipsis()
    {
        EditableText text;
        const QString name = QString(40, u'W');
        text.show(name);
        text.resize(100, 20);
        QImage picture(text.size(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        text.render(&picture, {}, {}, {}); // without a ground of its own
        const auto hasInk = [&](int x, int from, int to) {
            for (int y = from; y < to; ++y)
                if (contrast(picture.pixelColor(x, y), Qt::white) > kVisibleContrast)
                    return true;
            return false;
        };
        int last = picture.width() - 1;
        while (last > 0 && !hasInk(last, 0, picture.height()))
            --last;
        QVERIFY(last > picture.width() / 2);
        for (int x = last; x > last - 6; --x) // dots stand on the line of the text, and no letter beside them
            QVERIFY(!hasInk(x, 0, picture.height() / 2));
        int letters = 0;
        for (int x = 0; x < last / 2; ++x)
            letters += hasInk(x, 0, picture.height() / 2);
        QVERIFY(letters > 0);
        QCOMPARE(text.text(), name); // for all but the eye
    }

    void aDarkColourIsDrawnLighterOnDarkLanes()
    {
        Desk desk;
        const QColor own(0x20, 0x10, 0x30);
        desk.model.setLook(0, {.name = {}, .colour = own});
        const QPalette palette = paletteOf(ThemeKind::Dark);
        const StemColours colours = coloursOf(desk.model, 0, palette);
        QCOMPARE(colours.mark, own); // as it was chosen, and as it is exported
        QVERIFY(contrast(colours.wave, palette.color(QPalette::Base)) >= kVisibleContrast);
        QCOMPARE(coloursOf(desk.model, 0, paletteOf(ThemeKind::Light)).wave.rgb(), own.rgb());
    }

    void textIsReadOnEveryColour()
    {
        QCOMPARE(textOn(Qt::yellow), QColor(Qt::black));
        QCOMPARE(textOn(Qt::darkBlue), QColor(Qt::white));
    }

    void scenes()
    {
        QDir().mkpath(QStringLiteral(STEMWRIGHT_SCENES));
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeKind::Dark);
        Desk desk;
        desk.edits.setLook(0, {.name = QStringLiteral("A choir with a long name"), .colour = Qt::darkBlue});
        Strip strip(desk.edits, 0);
        strip.resize(226, 140);
        strip.show();
        strip.grab().save(QStringLiteral(STEMWRIGHT_SCENES "/strip.png"));
    }
};

QTEST_MAIN(TestMixerEdits)
#include "tst_mixeredits.moc"
