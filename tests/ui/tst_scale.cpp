#include "tests/support/dialogues.h"
#include "tests/support/languages.h"
#include "tests/support/program.h"
#include "tests/support/soundfiles.h"
#include "tests/support/spoken.h"
#include "ui/look/theme.h"
#include "ui/models/separationdock.h"
#include "ui/queue/queuedock.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kPatienceMs = 120'000;
constexpr QSize kSmallestScreen(800, 600);
constexpr QSize kFrame(16, 48); // so much a window manager may add
constexpr QSize kToolFrame(4, 2);

QString nameOf(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QString text = label ? label->text() : button ? button->text() : widget.accessibleName();
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget.metaObject()->className()), text);
}

QString textOf(const QSize& size) { return QStringLiteral("%1×%2").arg(size.width()).arg(size.height()); }

/// What the text needs; the frame of a small button may be narrower than the style has it.
QSize neededSize(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return {};
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->minimumSizeHint();
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (!button || button->text().isEmpty())
        return {};
    const QSize text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
    return qobject_cast<const QToolButton*>(button) ? text + kToolFrame : QSize(button->minimumSizeHint().width(), text.height());
}

} // namespace

/// The window and its dialogues in every language on the smallest screen; run at several scales (QT_SCALE_FACTOR).
class TestScale : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path scratch() const { return m_folder.path().toStdString(); }

    static QStringList objections(const QWidget& window)
    {
        QStringList found;
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->window() != &window)
                continue;
            const QSize needed = neededSize(*widget);
            if (widget->width() < needed.width() || widget->height() < needed.height())
                found += QStringLiteral("%1 is cut: %2, needs %3").arg(nameOf(*widget), textOf(widget->size()), textOf(needed));
            const QWidget* parent = widget->parentWidget();
            if (!qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) && !parent->rect().contains(widget->geometry()))
                found += QStringLiteral("%1 sticks out of %2").arg(nameOf(*widget), nameOf(*parent));
        }
        return found + overlaps(window);
    }

    static QStringList overlaps(const QWidget& window)
    {
        QStringList found;
        for (const QWidget* parent : window.findChildren<QWidget*>() + QList<QWidget*>{const_cast<QWidget*>(&window)}) {
            if (!parent->isVisible() || parent->window() != &window || !parent->layout())
                continue;
            QList<QWidget*> children = parent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
            children.removeIf([](const QWidget* child) { return !child->isVisible() || child->isWindow(); });
            for (qsizetype one = 0; one < children.size(); ++one)
                for (qsizetype other = one + 1; other < children.size(); ++other)
                    if (children[one]->geometry().intersects(children[other]->geometry()))
                        found += QStringLiteral("%1 lies on %2").arg(nameOf(*children[one]), nameOf(*children[other]));
        }
        return found;
    }

    static void grabScene(QWidget& window, const QString& scene)
    {
        const QString folder = QStringLiteral(STEMWRIGHT_SCENES "/scale");
        QDir().mkpath(folder);
        QVERIFY(window.grab().save(QStringLiteral("%1/%2-%3x.png").arg(folder, scene).arg(window.devicePixelRatio())));
    }

    static void addRows()
    {
        tests::addLanguageRows();
        QTest::newRow("en") << QStringLiteral("en") << true;
    }

private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeKind::Light); }

    void dialoguesFit_data() { addRows(); }
    void dialoguesFit()
    {
        QFETCH(QString, language);
        const tests::Spoken spoken(language);
        tests::Dialogues dialogues(scratch());
        QSignalSpy listed(&dialogues.models, &ModelsController::changed);
        QVERIFY(listed.wait(kPatienceMs));
        QStringList found;
        for (const char* name : tests::Dialogues::kNames) {
            const auto dialogue = dialogues.make(name);
            dialogue->resize(dialogue->size().boundedTo(kSmallestScreen - kFrame));
            dialogue->show();
            QCoreApplication::processEvents();
            if (dialogue->width() > kSmallestScreen.width() - kFrame.width() ||
                dialogue->height() > kSmallestScreen.height() - kFrame.height())
                found += QStringLiteral("%1 is larger than the screen: %2").arg(QLatin1String(name), textOf(dialogue->size()));
            for (const QString& objection : objections(*dialogue))
                found += QLatin1String(name) + QStringLiteral(": ") + objection;
            grabScene(*dialogue, QStringLiteral("%1-%2").arg(QLatin1String(name), language));
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n').left(900)));
    }

    void theWindowFits_data() { addRows(); }
    void theWindowFits()
    {
        QFETCH(QString, language);
        const tests::Spoken spoken(language);
        tests::Program program(scratch());
        program.window.setAnimated(false);
        program.window.resize(kSmallestScreen);
        QCoreApplication::processEvents();
        QStringList found = objections(program.window);
        const std::filesystem::path path = scratch() / "song.wav";
        QVERIFY(tests::encodeSound(path, {}, tests::sineSound(3 * 44'100)));
        QSignalSpy separated(&program.songs, &SongController::separated);
        program.songs.open(QString::fromStdString(path.string()));
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        QTRY_VERIFY(program.window.findChild<SeparationDock*>()->isVisible());
        QTest::qWait(200); // for the picture
        QCOMPARE(program.window.size(), kSmallestScreen);
        found += objections(program.window);
        grabScene(program.window, QStringLiteral("window-") + language);
        program.window.findChild<QueueDock*>()->show();
        QTest::qWait(200); // the same
        QCOMPARE(program.window.size(), kSmallestScreen);
        found += objections(program.window);
        grabScene(program.window, QStringLiteral("queue-") + language);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n').left(900)));
    }
};

QTEST_MAIN(TestScale)
#include "tst_scale.moc"
