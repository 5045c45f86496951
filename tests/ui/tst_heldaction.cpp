#include "ui/actions/heldaction.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using stemwright::ui::HeldAction;

namespace {

void send(QWidget& widget, QEvent::Type type, int key, bool isRepeat)
{
    QKeyEvent event(type, key, Qt::NoModifier, QString(), isRepeat);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class TestHeldAction : public QObject {
    Q_OBJECT

private:
    /// A window with a text field, whose action is held by D.
    struct Stage {
        Stage()
        {
            action.setShortcut(Qt::Key_D);
            window.addAction(&action);
            auto* layout = new QVBoxLayout(&window);
            layout->addWidget(text);
            layout->addWidget(plain);
            plain->setFocusPolicy(Qt::StrongFocus);
            window.show();
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("no active window");
            plain->setFocus();
        }
        QWidget window;
        QLineEdit* text = new QLineEdit;
        QWidget* plain = new QWidget;
        QAction action;
        HeldAction held{action, &window};
        QSignalSpy switched{&held, &HeldAction::switched};
    };

private Q_SLOTS:
    void itLastsAsLongAsTheKey()
    {
        Stage stage;
        QTest::keyPress(stage.plain, Qt::Key_D);
        QVERIFY(stage.held.isOn());
        QVERIFY(stage.action.isChecked());
        send(*stage.plain, QEvent::KeyRelease, Qt::Key_D, true); // the keyboard repeats what is held
        QTest::keyRelease(stage.plain, Qt::Key_S);
        QVERIFY(stage.held.isOn());
        QTest::keyRelease(stage.plain, Qt::Key_D);
        QVERIFY(!stage.held.isOn());
        QVERIFY(!stage.action.isChecked());
        QCOMPARE(stage.switched.count(), 2);
    }

    void itEndsWhenTheKeyboardGoes()
    {
        Stage stage;
        QTest::keyPress(stage.plain, Qt::Key_D);
        QVERIFY(stage.held.isOn());
        QWidget other;
        other.show();
        other.activateWindow();
        QTRY_VERIFY(!stage.held.isOn());
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QTest::keyRelease(stage.plain, Qt::Key_D);
        QTest::keyPress(stage.plain, Qt::Key_D);
        QVERIFY(stage.held.isOn());
        stage.action.setEnabled(false);
        QVERIFY(!stage.held.isOn());
    }

    void lettersOfATextAreNoKeys()
    {
        Stage stage;
        stage.text->setFocus();
        QTest::keyPress(stage.text, Qt::Key_D);
        QTest::keyRelease(stage.text, Qt::Key_D);
        QCOMPARE(stage.text->text(), QStringLiteral("d"));
        QCOMPARE(stage.switched.count(), 0);
    }

    void theMenuSwitchesItOnAndOff()
    {
        Stage stage;
        stage.action.trigger();
        QVERIFY(stage.held.isOn());
        stage.action.trigger();
        QVERIFY(!stage.held.isOn());
        QVERIFY(!stage.action.isChecked());
    }

    /// What the menu switched on the key takes over and ends.
    void theKeyTakesOverFromTheMenu()
    {
        Stage stage;
        stage.action.trigger();
        QTest::keyPress(stage.plain, Qt::Key_D);
        QVERIFY(stage.held.isOn() && stage.action.isChecked());
        QTest::keyRelease(stage.plain, Qt::Key_D);
        QVERIFY(!stage.held.isOn() && !stage.action.isChecked());
    }

    void otherKeysCanBeGivenToIt()
    {
        Stage stage;
        stage.action.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_J)});
        QTest::keyPress(stage.plain, Qt::Key_D);
        QVERIFY(!stage.held.isOn());
        QTest::keyRelease(stage.plain, Qt::Key_D);
        QTest::keyPress(stage.plain, Qt::Key_J, Qt::ControlModifier);
        QVERIFY(stage.held.isOn());
        QTest::keyRelease(stage.plain, Qt::Key_J); // whatever becomes of the other one
        QVERIFY(!stage.held.isOn());
    }
};

QTEST_MAIN(TestHeldAction)
#include "tst_heldaction.moc"
