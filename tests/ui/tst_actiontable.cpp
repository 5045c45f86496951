#include "ui/actions/actiontable.h"
#include "ui/actions/shortcutsdialog.h"

#include <QDir>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace stemwright::ui;

namespace {

const QString kPlay = QStringLiteral("play");
const QString kLoop = QStringLiteral("loop");
const QList<QKeySequence> kSpace{Qt::Key_Space};
const QList<QKeySequence> kLetter{Qt::Key_L};

void fill(ActionTable& table)
{
    table.add(kPlay, QStringLiteral("&Play && go"), kSpace, ActionNeeds::Song, [] {});
    table.add(kLoop, QStringLiteral("&Loop"), kLetter, ActionNeeds::Nothing, [] {});
}

} // namespace

class TestActionTable : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".ini")); }

private Q_SLOTS:
    void needsASong()
    {
        QSettings settings(file(), QSettings::IniFormat);
        ActionTable table(settings);
        fill(table);
        QVERIFY(!table.entry(kPlay)->action->isEnabled());
        QVERIFY(table.entry(kLoop)->action->isEnabled());
        table.setThere(ActionNeeds::Song);
        QVERIFY(table.entry(kPlay)->action->isEnabled());
        QCOMPARE(plainText(*table.entry(kPlay)->action), QStringLiteral("Play & go"));
    }

    void keysAreTakenFromTheOtherAndKept()
    {
        QSettings settings(file(), QSettings::IniFormat);
        {
            ActionTable table(settings);
            fill(table);
            QVERIFY(!table.conflict(kLoop, kLetter));
            QCOMPARE(table.conflict(kLoop, kSpace)->id, kPlay);
            table.setKeys(kLoop, kSpace);
            QCOMPARE(table.entry(kPlay)->action->shortcuts(), QList<QKeySequence>());
        }
        ActionTable again(settings);
        fill(again);
        QCOMPARE(again.entry(kLoop)->action->shortcuts(), kSpace);
        QCOMPARE(again.entry(kPlay)->action->shortcuts(), QList<QKeySequence>());
        again.resetKeys();
        QCOMPARE(again.entry(kLoop)->action->shortcuts(), kLetter);
        QCOMPARE(again.entry(kPlay)->action->shortcuts(), kSpace);
        QVERIFY(settings.allKeys().isEmpty());
    }

    void keysThatBeginOthersCollide()
    {
        QSettings settings(file(), QSettings::IniFormat);
        ActionTable table(settings);
        fill(table);
        QVERIFY(table.conflict(kPlay, {QKeySequence(Qt::Key_L, Qt::Key_M)}));
    }

    void dialogueAssigns()
    {
        QSettings settings(file(), QSettings::IniFormat);
        ActionTable table(settings);
        fill(table);
        ShortcutsDialog dialog(table);
        dialog.show();
        auto* rows = dialog.findChild<QTableWidget*>();
        rows->selectRow(1);
        dialog.findChild<QKeySequenceEdit*>()->setKeySequence(Qt::Key_Space);
        bool tellsOwner = false;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            tellsOwner = tellsOwner || label->text().contains(QStringLiteral("Play & go"));
        QVERIFY(tellsOwner);
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("&Assign"))
                button->click();
        QCOMPARE(table.entry(kLoop)->action->shortcuts(), kSpace);
        QCOMPARE(rows->item(0, 1)->text(), QString());
        QDir().mkpath(QStringLiteral(STEMWRIGHT_SCENES));
        dialog.grab().save(QStringLiteral(STEMWRIGHT_SCENES "/shortcuts.png"));
    }
};

QTEST_MAIN(TestActionTable)
#include "tst_actiontable.moc"
