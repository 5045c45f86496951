#include "tests/support/soundfiles.h"
#include "ui/look/theme.h"
#include "ui/takes/takesdock.h"
#include "ui/takes/takesmodel.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kPatienceMs = 120'000; // a limit for what never comes; nothing is measured

} // namespace

/// The list, with takes of a song that is really separated: one complete and current, one whose stems are to be made.
class TestTakesDock : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_song;
    separate::BottleneckCache m_noCache{std::nullopt, 0};
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<SongController> m_songs;
    std::unique_ptr<TakesModel> m_takes;
    std::unique_ptr<TakesDock> m_dock;

    QListView& list() const { return *m_dock->findChild<QListView*>(); }
    QPushButton& button(const QString& text) const
    {
        const auto buttons = m_dock->findChildren<QPushButton*>();
        for (QPushButton* button : buttons)
            if (button->text() == text)
                return *button;
        qFatal("no such button");
    }
    int idAt(int row) const { return m_takes->takes()[static_cast<std::size_t>(row)].id; }
    void clickRow(int row) const
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(m_takes->index(row)).center());
    }
    void waitUntilComplete(int row) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_takes->takes()[static_cast<std::size_t>(row)].state == TakeState::Complete, kPatienceMs);
    }
    void answerQuestion(QMessageBox::ButtonRole role) const
    {
        auto* question = m_dock->findChild<QMessageBox*>();
        QVERIFY(question);
        const auto buttons = question->buttons();
        for (QAbstractButton* answer : buttons)
            if (question->buttonRole(answer) == role)
                answer->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_dock->findChild<QMessageBox*>(), kPatienceMs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const std::filesystem::path path = std::filesystem::path(m_folder.path().toStdString()) / "song.wav";
        QVERIFY(tests::encodeSound(path, {}, tests::sineSound(44'100)).has_value());
        m_song = QString::fromStdString(path.string());
    }

    void init()
    {
        applyTheme(*qApp, ThemeKind::Dark);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_songs = std::make_unique<SongController>(m_noCache, m_folder.path().toStdString());
        m_takes = std::make_unique<TakesModel>(*m_songs);
        m_dock = std::make_unique<TakesDock>(*m_takes, *m_settings);
        QVERIFY(!m_dock->isVisible());
        m_dock->resize(250, 300);
        m_songs->open(m_song);
        const SongTake made{.choice = {.model = QStringLiteral("classic"), .options = {}}};
        const SongTake wanted{.look = {.name = QStringLiteral("Wanted"), .colour = Qt::green, .notes = QStringLiteral("from a project")},
                              .choice = {.model = QStringLiteral("classic"), .options = {.iterations = 2}}};
        m_takes->restore({made, wanted}, 0);
        waitUntilComplete(0);
        QVERIFY(m_dock->isVisible());
    }

    void cleanup()
    {
        m_dock.reset();
        m_takes.reset();
        m_songs.reset();
    }

    void aClickChoosesATake()
    {
        const int first = idAt(0);
        button(QStringLiteral("Keep as take")).click();
        QCOMPARE(m_takes->rowCount(), 3);
        const int copy = m_takes->currentId();
        QCOMPARE(m_takes->rowOf(copy), 1);
        QCOMPARE(list().currentIndex().row(), 1);
        clickRow(0);
        QCOMPARE(m_takes->currentId(), first);
        QTest::keyClick(&list(), Qt::Key_Down);
        QCOMPARE(m_takes->currentId(), first); // the cursor alone
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(m_takes->currentId(), copy);
        m_dock->selectNext(-1);
        QCOMPARE(m_takes->currentId(), first);
        m_dock->selectNext(-1);
        QCOMPARE(m_takes->currentId(), first);
    }

    void stemsAreMadeOnRequestOnly()
    {
        QSignalSpy separations(m_songs.get(), &SongController::separationStarted);
        QVERIFY(!button(QStringLiteral("Make its stems")).isVisible());
        clickRow(1);
        QCOMPARE(m_takes->currentId(), idAt(0));
        QCOMPARE(separations.count(), 0);
        QVERIFY(button(QStringLiteral("Make its stems")).isVisible());
        button(QStringLiteral("Make its stems")).click();
        QCOMPARE(m_takes->currentId(), idAt(1));
        waitUntilComplete(1);
        QCOMPARE(separations.count(), 1);
        QVERIFY(!button(QStringLiteral("Make its stems")).isVisible());
        QCOMPARE(m_songs->options().iterations, std::size_t{2});
    }

    void aNameIsTypedInPlace()
    {
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_F2);
        auto* line = list().findChild<QLineEdit*>();
        QVERIFY(line);
        line->setText(QStringLiteral("  Ä best  "));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(m_takes->index(0).data().toString(), QStringLiteral("Ä best"));
        QVERIFY(m_takes->setData(m_takes->index(0), QString(), Qt::EditRole));
        QCOMPARE(m_takes->index(0).data().toString(), QStringLiteral("classic, 1 iteration"));
        QVERIFY(m_takes->setData(m_takes->index(0), QString(1000, u'x'), Qt::EditRole));
        QCOMPARE(m_takes->index(0).data().toString().size(), 200);
    }

    void notesBelongToTheirTake()
    {
        auto& notes = *m_dock->findChild<QPlainTextEdit*>();
        QTest::keyClicks(&notes, QStringLiteral("less hiss"));
        QCOMPARE(m_takes->find(idAt(0))->look.notes, QStringLiteral("less hiss"));
        clickRow(1);
        QCOMPARE(notes.toPlainText(), QStringLiteral("from a project"));
        clickRow(0);
        QCOMPARE(notes.toPlainText(), QStringLiteral("less hiss"));
        notes.setPlainText(QString(10'000, u'x'));
        QCOMPARE(notes.toPlainText().size(), 4000); // as many as a project takes
    }

    void aTakeIsDeletedAfterAQuestion()
    {
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Delete);
        answerQuestion(QMessageBox::RejectRole);
        QCOMPARE(m_takes->rowCount(), 2);
        clickRow(1);
        auto& remove = *m_dock->findChild<QToolButton*>(QStringLiteral("remove"));
        remove.click();
        answerQuestion(QMessageBox::AcceptRole);
        QCOMPARE(m_takes->rowCount(), 1);
        QCOMPARE(m_takes->takes().front().look.name, QString());
        QVERIFY(!remove.isEnabled()); // the last one stays
        QTest::keyClick(&list(), Qt::Key_Delete);
        QVERIFY(!m_dock->findChild<QMessageBox*>());
    }

    void theMenuHasAllOfIt()
    {
        Q_EMIT list().customContextMenuRequested(QPoint(5, 5));
        auto* menu = list().findChild<QMenu*>();
        QVERIFY(menu);
        QStringList texts;
        for (const QAction* action : menu->actions())
            if (!action->isSeparator())
                texts += action->text();
        QCOMPARE(texts,
                 (QStringList{QStringLiteral("Make it the &current one"), QStringLiteral("&Make its stems"), QStringLiteral("&Duplicate"),
                              QStringLiteral("&Rename"), QStringLiteral("C&olour…"), QStringLiteral("De&lete…")}));
        menu->actions()[2]->trigger();
        QCOMPARE(m_takes->rowCount(), 3);
        menu->close();
    }

    void itStaysHiddenOnceItIsClosed()
    {
        m_dock->close();
        m_takes->setLook(idAt(0), {.name = QStringLiteral("another"), .colour = Qt::red, .notes = {}});
        QVERIFY(!m_dock->isVisible());
        TakesDock other(*m_takes, *m_settings);
        QVERIFY(other.isHidden());
    }

    void screenReadersAreToldAll()
    {
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&list());
        QVERIFY(table);
        QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Takes of the song"));
        QAccessibleInterface* row = table->child(1);
        QVERIFY(row);
        QCOMPARE(row->text(QAccessible::Name), QStringLiteral("Take 2, Wanted, classic, 2 iterations, Stems to be made"));
        QVERIFY(table->child(0)->text(QAccessible::Name).endsWith(QStringLiteral("current take")));
        for (const QWidget* widget : m_dock->widget()->findChildren<QWidget*>())
            if (widget->focusPolicy() & Qt::TabFocus)
                QVERIFY(!widget->accessibleName().isEmpty() || qobject_cast<const QPushButton*>(widget));
    }

    void looks_data()
    {
        QTest::addColumn<ThemeKind>("theme");
        QTest::newRow("dark") << ThemeKind::Dark;
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("high-contrast") << ThemeKind::HighContrast;
    }
    void looks()
    {
        QFETCH(ThemeKind, theme);
        applyTheme(*qApp, theme);
        m_takes->setLook(idAt(0), {.name = QStringLiteral("Gesang weiter vorn, Schlagzeug unverändert übernommen"),
                                   .colour = QColor(0x6e, 0xa8, 0xfe),
                                   .notes = QStringLiteral("weniger Rauschen, mehr Übersprechen in den Zwischenspielen")});
        m_takes->duplicate(idAt(1));
        m_takes->setLetter(idAt(0), QStringLiteral("A"));
        m_takes->setLetter(idAt(1), QStringLiteral("B"));
        clickRow(1);
        list().setFocus();
        m_dock->activateWindow();
        QTRY_VERIFY(list().hasFocus());
        const QString folder = QStringLiteral(STEMWRIGHT_SCENES);
        QDir().mkpath(folder);
        const QPixmap picture = m_dock->grab();
        QVERIFY(picture.save(
            QStringLiteral("%1/takes-%2-%3x.png").arg(folder, QLatin1String(QTest::currentDataTag())).arg(m_dock->devicePixelRatio())));
        // The marks have their colours, the cursor is on the second row, the bar beside the first.
        const QImage image = list().viewport()->grab().toImage();
        const auto colourAt = [&image, ratio = m_dock->devicePixelRatio()](QPoint at) { return image.pixelColor(at * ratio); };
        const QRect first = list().visualRect(m_takes->index(0));
        QCOMPARE(colourAt({first.left() + 8, first.center().y()}), QColor(0x6e, 0xa8, 0xfe));
        QCOMPARE(colourAt({first.left() + 1, first.center().y()}), m_dock->palette().color(QPalette::Highlight));
        const QRect second = list().visualRect(m_takes->index(1));
        QCOMPARE(colourAt({second.right() - 3, second.center().y()}), m_dock->palette().color(QPalette::Button));
    }
};

QTEST_MAIN(TestTakesDock)
#include "tst_takesdock.moc"
