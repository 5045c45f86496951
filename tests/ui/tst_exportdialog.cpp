#include "tests/support/memorysource.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportflow.h"
#include "ui/look/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kPatienceMs = 60'000;

exporting::ExportSubject subject(const std::filesystem::path& song,
                                 std::vector<std::string> targets = {"vocals", "drums", "bass", "residual"})
{
    std::vector<audio::StemFileStem> looks;
    for (const std::string& target : targets)
        looks.push_back({.name = "The " + target, .colour = "#102030"});
    return {.source = std::make_shared<test::MemorySource>(test::MemorySource::Shape{.stems = targets.size()}),
            .path = song,
            .targets = std::move(targets),
            .looks = std::move(looks)};
}

const exporting::ExportPlan& planOf(const ExportDialog& dialog) { return std::get<exporting::ExportPlan>(dialog.job()); }

/// Buttons are found by what is read out for them.
QAbstractButton* button(const QWidget& parent, const char* name)
{
    for (auto* candidate : parent.findChildren<QAbstractButton*>())
        if (candidate->accessibleName() == QLatin1String(name) || candidate->text() == QLatin1String(name))
            return candidate;
    return nullptr;
}

} // namespace

class TestExportDialog : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::filesystem::path song() const { return std::filesystem::path(m_folder.path().toStdString()) / "Song.flac"; }

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void showsWhatWillCome()
    {
        ExportDialog dialog(subject(song()), m_settings);
        QCOMPARE(planOf(dialog).files.size(), 1U);
        QCOMPARE(planOf(dialog).files.front().path.filename().string(), "Song (Karaoke).flac");
        button(dialog, "Single stems")->click();
        QCOMPARE(planOf(dialog).files.size(), 4U);
        QCOMPARE(planOf(dialog).files[1].path.filename().string(), "Song (drums).flac");
        QCOMPARE(planOf(dialog).range, (mix::FrameRange{.first = 0, .end = 48'000}));
    }

    void whatIsSeparatedAloneIsOffered()
    {
        exporting::ExportSubject part = subject(song());
        part.loop = {.first = 1'000, .end = 2'000};
        part.separated = {.first = 0, .end = 24'000};
        ExportDialog dialog(std::move(part), m_settings);
        QCOMPARE(planOf(dialog).range, (mix::FrameRange{.first = 0, .end = 24'000}));
        for (auto* box : dialog.findChildren<QComboBox*>())
            if (box->accessibleName() == QStringLiteral("Range"))
                box->setCurrentIndex(1);
        QCOMPARE(planOf(dialog).range, (mix::FrameRange{.first = 1'000, .end = 2'000}));
    }

    void withoutVocalsTheirCardsAreOff()
    {
        ExportDialog dialog(subject(song(), {"speech", "noise"}), m_settings);
        QVERIFY(!button(dialog, "Karaoke")->isEnabled());
        QVERIFY(!button(dialog, "Acapella")->isEnabled());
        QVERIFY(button(dialog, "My remix")->isEnabled());
        QCOMPARE(planOf(dialog).files.size(), 2U);
    }

    void stemFilesNeedTheirFourStems()
    {
        ExportDialog three(subject(song()), m_settings);
        QVERIFY(!button(three, "Stem file")->isEnabled());
        ExportDialog dialog(subject(song(), {"vocals", "drums", "bass", "other", "residual"}), m_settings);
        button(dialog, "Stem file")->click();
        const auto& plan = std::get<exporting::StemFilePlan>(dialog.job());
        QCOMPARE(plan.path.filename().string(), "Song.stem.mp4");
        QCOMPARE(plan.looks.front().name, "The drums");
        QCOMPARE(plan.looks.back().name, "The vocals");
        QCOMPARE(plan.codec, audio::StemFileCodec::Aac);
        button(dialog, "Karaoke")->click();
        QCOMPARE(planOf(dialog).files.front().path.filename().string(), "Song (Karaoke).flac");
    }

    void theFormatStaysWhenAnotherCardIsChosen()
    {
        ExportDialog dialog(subject(song()), m_settings);
        for (auto* box : dialog.findChildren<QComboBox*>())
            if (box->accessibleName() == QStringLiteral("Format"))
                box->setCurrentIndex(0);
        QCOMPARE(planOf(dialog).format, audio::FileFormat::Wav);
        button(dialog, "Acapella")->click();
        QCOMPARE(planOf(dialog).format, audio::FileFormat::Wav);
        QCOMPARE(planOf(dialog).files.front().path.filename().string(), "Song (Acapella).wav");
    }

    void spaceChoosesAndReturnExports()
    {
        ExportDialog dialog(subject(song()), m_settings);
        dialog.show();
        const QSignalSpy accepted(&dialog, &QDialog::accepted);
        QAbstractButton* acapella = button(dialog, "Acapella");
        acapella->setFocus();
        QVERIFY(qobject_cast<QPushButton*>(button(dialog, "&Export"))->isDefault()); // still, though a card has the keyboard
        QTest::keyClick(acapella, Qt::Key_Space);
        QVERIFY(acapella->isChecked());
        QCOMPARE(accepted.size(), 0);
        QCOMPARE(planOf(dialog).files.front().path.filename().string(), "Song (Acapella).flac");
        button(dialog, "Karaoke")->setFocus();
        QTest::keyClick(button(dialog, "Karaoke"), Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(planOf(dialog).files.front().path.filename().string(), "Song (Acapella).flac"); // Return chooses nothing
    }

    void emptyNamesAreNotExported()
    {
        ExportDialog dialog(subject(song()), m_settings);
        for (auto* line : dialog.findChildren<QLineEdit*>())
            if (line->accessibleName() == QStringLiteral("Name of the file"))
                line->setText(QStringLiteral("/"));
        QVERIFY(!button(dialog, "&Export")->isEnabled());
    }

    void everyControlHasAName()
    {
        ExportDialog dialog(subject(song()), m_settings);
        dialog.show();
        for (const QWidget* widget : dialog.findChildren<QWidget*>())
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && widget->parentWidget() == &dialog) {
                const auto* pushed = qobject_cast<const QAbstractButton*>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (pushed && !pushed->text().isEmpty()), widget->metaObject()->className());
            }
    }

    void scenes()
    {
        QDir().mkpath(QStringLiteral(STEMWRIGHT_SCENES));
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
            applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), kind);
            ExportDialog dialog(subject("/music/Rubidium.flac", {"vocals", "drums", "bass", "other", "residual"}), m_settings);
            dialog.show();
            QVERIFY(dialog.width() <= 800 && dialog.height() <= 600);
            dialog.grab().save(
                QStringLiteral(STEMWRIGHT_SCENES "/export-%1.png").arg(QLatin1String(kind == ThemeKind::Dark ? "dark" : "light")));
        }
    }

    void exportsAndAsksBeforeReplacing()
    {
        QWidget window;
        window.show();
        ExportFlow flow(m_settings, window);
        const QSignalSpy ended(&flow, &ExportFlow::ended);
        const QSignalSpy failed(&flow, &ExportFlow::failed);
        const auto file = song().parent_path() / "Song (Karaoke).flac";

        flow.ask(subject(song()));
        button(*window.findChild<ExportDialog*>(), "&Export")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kPatienceMs);
        QVERIFY(std::filesystem::exists(file));
        std::filesystem::resize_file(file, 1);

        QTRY_VERIFY(!window.findChild<ExportDialog*>());
        flow.ask(subject(song()));
        button(*window.findChild<ExportDialog*>(), "&Export")->click();
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QMessageBox*>(), kPatienceMs);
        QCOMPARE(std::filesystem::file_size(file), 1U);
        button(*window.findChild<QMessageBox*>(), "&Replace")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, kPatienceMs);
        QVERIFY(std::filesystem::file_size(file) > 1);

        QTRY_VERIFY(!window.findChild<ExportDialog*>() && !window.findChild<QMessageBox*>());
        flow.ask(subject(song()));
        button(*window.findChild<ExportDialog*>(), "&Export")->click();
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QMessageBox*>(), kPatienceMs);
        window.findChild<QMessageBox*>()->close();
        QCOMPARE(ended.size(), 3); // who closes the question cancels
        QCOMPARE(failed.size(), 0);
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
