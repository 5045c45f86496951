#include "tests/support/dialogues.h"
#include "tests/support/program.h"
#include "tests/support/soundfiles.h"
#include "ui/access/taborder.h"
#include "ui/look/theme.h"
#include "ui/window/errorbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kPatienceMs = 120'000;

QString nameOf(const QWidget* widget)
{
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName());
}

/// The part of `parent` that holds `widget`.
const QWidget* partOf(const QWidget& parent, const QWidget* widget)
{
    while (widget->parentWidget() != &parent)
        widget = widget->parentWidget();
    return widget;
}

/// Whether the eye meets `one` before `other`.
bool standsBefore(const QWidget* one, const QWidget* other)
{
    if (one->isAncestorOf(other))
        return true;
    const QWidget* parent = one->parentWidget();
    while (!parent->isAncestorOf(other))
        parent = parent->parentWidget();
    const QRect first = partOf(*parent, one)->geometry();
    const QRect second = partOf(*parent, other)->geometry();
    const bool isOneRow = first.top() < second.bottom() && second.top() < first.bottom();
    return isOneRow ? first.left() < second.left() : first.top() < second.top();
}

} // namespace

/// The way of Tab through the window and its dialogues.
class TestTabOrder : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path scratch() const { return m_folder.path().toStdString(); }

    /// What takes the keyboard by Tab and can be used now. Of buttons of which one is chosen, that one; arrows reach the others.
    static QList<QWidget*> reachable(const QWidget& window)
    {
        QList<QWidget*> widgets = window.findChildren<QWidget*>();
        widgets.removeIf([&window](const QWidget* widget) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isOther = button && button->group() && button->group()->exclusive() && !button->isChecked();
            return isOther || widget->window() != &window || !widget->isVisible() || !widget->isEnabled() || widget->focusProxy() ||
                   (widget->focusPolicy() & Qt::TabFocus) == 0;
        });
        return widgets;
    }

    /// Until nothing moves any more.
    static void settle(const QWidget& window)
    {
        const auto places = [&window] {
            QList<std::pair<QRect, bool>> found;
            for (const QWidget* widget : window.findChildren<QWidget*>())
                found.emplace_back(widget->geometry(), widget->isVisible());
            return found;
        };
        for (auto before = places(); before.isEmpty() || (QCoreApplication::processEvents(), before != places());)
            before = places();
    }

    static void walk(QWidget& window)
    {
        settle(window);
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());
        const QList<QWidget*> expected = reachable(window);
        QVERIFY(!expected.isEmpty());
        for (const auto& [key, modifiers] : {std::pair(Qt::Key_Tab, Qt::NoModifier), std::pair(Qt::Key_Backtab, Qt::ShiftModifier)}) {
            QList<QWidget*> visited;
            for (qsizetype at = 0; at <= expected.size(); ++at) {
                QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
                visited += QApplication::focusWidget();
            }
            const QWidget* last = visited.takeLast();
            for (QWidget* widget : expected)
                QVERIFY2(visited.count(widget) == 1, qPrintable(nameOf(widget)));
            QCOMPARE(last, visited.front()); // around, and no trap
            if (key == Qt::Key_Tab)
                checkOrder(visited);
        }
    }

    static void checkOrder(const QList<QWidget*>& visited)
    {
        QStringList jumps; // back to what the eye met before; one, from the last to the first
        for (qsizetype at = 0; at < visited.size(); ++at) {
            const QWidget* next = visited[(at + 1) % visited.size()];
            if (visited.size() > 1 && !standsBefore(visited[at], next))
                jumps += nameOf(visited[at]) + QStringLiteral(" → ") + nameOf(next);
        }
        QVERIFY2(jumps.size() <= 1, qPrintable(jumps.join(QStringLiteral(", "))));
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Dark); }

    void whatHasNoHeightYetIsPassed()
    {
        QWidget window;
        QLineEdit first(&window);
        QLineEdit second(&window);
        first.setGeometry(0, 0, 50, 10);
        second.setGeometry(0, 20, 50, 0); // shown, and not laid out so far
        window.show();
        QCOMPARE(tabStops(window), (QList<QWidget*>{&first, &second}));
    }

    void theWindow()
    {
        tests::Program program(scratch());
        program.window.setAnimated(false);
        walk(program.window);
        const std::filesystem::path path = scratch() / "song.wav";
        QVERIFY(tests::encodeSound(path, {}, tests::sineSound(3 * 44'100)));
        QSignalSpy separated(&program.songs, &SongController::separated);
        program.window.open({QString::fromStdString(path.string()), QString::fromStdString(path.string())}); // and so the queue is seen
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        program.window.showError({.code = Errc::Corrupt, .detail = "something to close"});
        QTRY_VERIFY(program.window.findChild<ErrorBar*>()->height() > 20);
        walk(program.window);
        program.mixer.move(4, -3);
        walk(program.window);
        program.window.resize(800, 600);
        walk(program.window);
        QTest::keyClick(&program.window, Qt::Key_E); // the mode in which masks are corrected
        walk(program.window);
    }

    void aDialogue_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : tests::Dialogues::kNames)
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aDialogue()
    {
        QFETCH(QString, name);
        tests::Dialogues dialogues(scratch());
        const auto dialogue = dialogues.make(name.toStdString());
        dialogue->show();
        walk(*dialogue);
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
