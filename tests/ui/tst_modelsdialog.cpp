#include "tests/support/tinymodel.h"
#include "ui/look/theme.h"
#include "ui/models/modelcontroller.h"
#include "ui/models/modelsdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <latch>

using namespace stemwright;
using namespace stemwright::test;
using namespace stemwright::ui;

namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 120'000;
const QString kNetwork = QStringLiteral("umxse");
constexpr int kNetworkRow = 1;

} // namespace

class TestModelsDialog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    fs::path folder() const { return m_folder->path().toStdString(); }
    ModelController::StoreOpener opener() const
    {
        return [root = folder() / "store"]() -> Result<model::ModelStore> {
            model::Catalogue catalogue = testCatalogue();
            catalogue[0].title = "Classic";
            catalogue[1].title = "Network";
            catalogue[1].sourcePage = "https://example.org/network";
            catalogue[1].licence = {.name = "MIT", .text = "You may do what you like."};
            catalogue[1].targets[0].scores = model::Scores{.sdrDb = 7.21, .sirDb = {}, .sarDb = {}, .isrDb = {}};
            return model::ModelStore(std::move(catalogue), root, {});
        };
    }
    /// The dialogue with the list of models in it.
    struct Shown {
        explicit Shown(ModelController& models) : dialog(models)
        {
            dialog.show();
            table = dialog.findChild<QTableWidget*>();
        }
        bool isFilled() const { return table->rowCount() >= 2; }
        QPushButton* button(const QString& text) const { return buttonOf(dialog, text); }
        QString state(int row) const { return table->item(row, table->columnCount() - 1)->text(); }
        QString message() const
        {
            QString all = dialog.findChild<QPlainTextEdit*>()->toPlainText();
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                if (label->isVisible())
                    all += label->text() + QLatin1Char('\n');
            return all;
        }
        ModelsDialog dialog;
        QTableWidget* table = nullptr;
    };
    static QPushButton* buttonOf(const QWidget& parent, const QString& text)
    {
        for (QPushButton* button : parent.findChildren<QPushButton*>())
            if (button->text().remove(QLatin1Char('&')) == text)
                return button;
        return nullptr;
    }
    static void grabScene(QWidget& widget, const char* name)
    {
        const QString scenes = QStringLiteral(STEMWRIGHT_SCENES);
        QDir().mkpath(scenes);
        QVERIFY(widget.grab().save(QStringLiteral("%1/%2.png").arg(scenes, QLatin1String(name))));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char* name : {"http_proxy", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
        applyTheme(*qApp, ThemeKind::Dark);
    }

    void opensWithoutTheNetwork()
    {
        const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveModel(c, r); });
        ModelController models(opener(), installFrom(server));
        const Shown shown(models);
        QTRY_VERIFY_WITH_TIMEOUT(shown.isFilled(), kPatienceMs);
        QCOMPARE(shown.state(0), QStringLiteral("built in"));
        QCOMPARE(shown.state(kNetworkRow), QStringLiteral("not here"));
        QCOMPARE(shown.table->item(kNetworkRow, 1)->text(), QStringLiteral("speech 7.2, noise"));
        QCOMPARE(shown.table->item(kNetworkRow, 3)->text(), QStringLiteral("MIT"));
        QVERIFY(!shown.button(QStringLiteral("Get…"))->isEnabled());
        QVERIFY(!shown.button(QStringLiteral("Delete…"))->isEnabled());
        for (const QWidget* widget : shown.dialog.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&shown.dialog) || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
        QVERIFY(server.requests().empty());
    }

    void theLicenceComesBeforeTheDownload()
    {
        const HttpServer server([](const Connection& c, const HttpRequest& r, std::size_t) { serveModel(c, r); });
        ModelController models(opener(), installFrom(server));
        Shown shown(models);
        QTRY_VERIFY_WITH_TIMEOUT(shown.isFilled(), kPatienceMs);
        shown.table->selectRow(kNetworkRow);
        QVERIFY(shown.message().contains(QLatin1String("You may do what you like.")));
        shown.button(QStringLiteral("Get…"))->click();
        QPointer<QMessageBox> box = shown.dialog.findChild<QMessageBox*>();
        QVERIFY(box);
        grabScene(*box, "models-licence-dark");
        QVERIFY(box->informativeText().contains(QLatin1String("You may do what you like.")));
        box->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!box);
        QVERIFY(!models.download(kNetwork) && server.requests().empty());

        shown.button(QStringLiteral("Get…"))->click();
        box = shown.dialog.findChild<QMessageBox*>();
        buttonOf(*box, QStringLiteral("Accept and Download"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown.state(kNetworkRow), QStringLiteral("ready"), kPatienceMs);
        QVERIFY(!shown.button(QStringLiteral("Get…"))->isEnabled());

        shown.button(QStringLiteral("Delete…"))->click();
        QTRY_VERIFY(shown.dialog.findChild<QMessageBox*>());
        buttonOf(*shown.dialog.findChild<QMessageBox*>(), QStringLiteral("Delete"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown.state(kNetworkRow), QStringLiteral("not here"), kPatienceMs);
    }

    void aDownloadIsShownAndCancelled()
    {
        std::latch asked(1);
        const HttpServer server([&asked](const Connection& c, const HttpRequest& r, std::size_t) {
            serveBeginning(c, r, kSpeech.substr(0, kSpeech.size() / 2), kSpeech.size());
            asked.count_down();
            c.waitForHangUp();
        });
        ModelController models(opener(), installFrom(server));
        Shown shown(models);
        QTRY_VERIFY_WITH_TIMEOUT(shown.isFilled(), kPatienceMs);
        shown.table->selectRow(kNetworkRow);
        models.startDownload(kNetwork);
        asked.wait();
        QVERIFY(shown.dialog.findChild<QProgressBar*>()->isVisible());
        QCOMPARE(shown.state(0), QStringLiteral("built in"));
        QVERIFY(shown.state(kNetworkRow) != QStringLiteral("not here"));
        QTest::qWait(100); // for the picture only
        grabScene(shown.dialog, "models-downloading-dark");
        shown.button(QStringLiteral("Cancel Download"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown.state(kNetworkRow), QStringLiteral("not here"), kPatienceMs);
        QVERIFY(!shown.dialog.findChild<QProgressBar*>()->isVisible());
    }

    void aFileFromDiskIsTakenOrRefused()
    {
        ModelController models(opener());
        Shown shown(models);
        QTRY_VERIFY_WITH_TIMEOUT(shown.isFilled(), kPatienceMs);
        std::ofstream(folder() / "piano.safetensors", std::ios::binary) << weights('\3');
        std::ofstream(folder() / "text.pth") << "no weights";
        const auto choose = [&shown](const fs::path& path) {
            shown.button(QStringLiteral("Use a File…"))->click();
            auto* dialog = shown.dialog.findChild<QFileDialog*>();
            Q_EMIT dialog->fileSelected(QString::fromStdString(path.string()));
            dialog->close();
            delete dialog;
        };
        choose(folder() / "piano.safetensors");
        QTRY_COMPARE_WITH_TIMEOUT(shown.table->rowCount(), 3, kPatienceMs);
        QCOMPARE(shown.table->item(2, 0)->text(), QStringLiteral("piano"));
        QVERIFY(shown.message().contains(QLatin1String("piano is on this computer")));
        choose(folder() / "text.pth");
        QTRY_VERIFY_WITH_TIMEOUT(shown.message().contains(QLatin1String("text.pth")), kPatienceMs);
        QCOMPARE(shown.table->rowCount(), 3);
        grabScene(shown.dialog, "models-refused-dark");
    }

    void scenes()
    {
        const auto real = [root = folder() / "store"]() -> Result<model::ModelStore> {
            auto catalogue = model::builtInCatalogue();
            return catalogue ? Result<model::ModelStore>(model::ModelStore(*catalogue, root, {})) : std::unexpected(catalogue.error());
        };
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
            applyTheme(*qApp, kind);
            ModelController models(real);
            Shown shown(models);
            QTRY_VERIFY_WITH_TIMEOUT(shown.isFilled(), kPatienceMs);
            shown.table->selectRow(kNetworkRow);
            grabScene(shown.dialog, kind == ThemeKind::Dark ? "models-dark" : "models-light");
        }
    }
};

QTEST_MAIN(TestModelsDialog)
#include "tst_modelsdialog.moc"
