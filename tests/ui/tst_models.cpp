#include "tests/support/soundfiles.h"
#include "tests/support/spoken.h"
#include "ui/look/theme.h"
#include "ui/mixer/mixermodel.h"
#include "ui/models/filtereffect.h"
#include "ui/models/filterpanel.h"
#include "ui/models/iterationslider.h"
#include "ui/models/modelscontroller.h"
#include "ui/models/modelsdialog.h"
#include "ui/models/separationdock.h"
#include "ui/song/songcontroller.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <fstream>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kPatienceMs = 60'000;

QPushButton* button(const QWidget& parent, const QString& text)
{
    for (auto* candidate : parent.findChildren<QPushButton*>())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    separate::BottleneckCache m_noCache{std::nullopt, 0};

    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    /// A store of this test's own: nothing is fetched and nothing of the user's is touched.
    Result<model::ModelStore> store() const { return model::ModelStore(*model::builtInCatalogue(), folder() / "models", {}); }

    static void waitFor(ModelsController& models)
    {
        QSignalSpy changed(&models, &ModelsController::changed);
        models.refresh();
        QVERIFY(changed.wait(kPatienceMs));
    }

    /// The setting with this value.
    static void choose(const SeparationDock& dock, int value)
    {
        for (auto* choices : dock.findChildren<QComboBox*>())
            if (const int at = choices->findData(value); at >= 0)
                choices->setCurrentIndex(at);
    }

    static bool saysAgain(const SeparationDock& dock)
    {
        return std::ranges::any_of(dock.findChildren<QLabel*>(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("Other settings of the filter need"));
        });
    }

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void listsTheCatalogue()
    {
        ModelsController models([this] { return store(); });
        waitFor(models);
        const ListedModel* classic = models.find(QStringLiteral("classic"));
        QVERIFY(classic && classic->state == ListedModel::State::BuiltIn && classic->isUsable());
        const ListedModel* compact = models.find(QStringLiteral("compact"));
        QVERIFY(compact && compact->state == ListedModel::State::BuiltIn && compact->isUsable());
        QCOMPARE(compact->title, QStringLiteral("Compact (built in)"));
        QCOMPARE(compact->targets.join(u' '), QStringLiteral("vocals drums bass other"));
        const ListedModel* large = models.find(QStringLiteral("umxl"));
        QVERIFY(large && !large->isUsable());
        QCOMPARE(large->targets.size(), 4);
        QVERIFY(large->bytes > 100'000'000U);
        QVERIFY(!large->licenceText.isEmpty());
        QVERIFY(large->sdrDb[0] > 5.0);
    }

    void whatWasInstalledWithoutItsFilesIsNotListed()
    {
        ModelsController models([this] { return model::ModelStore(*model::builtInCatalogue(), folder() / "models", {}, folder()); });
        waitFor(models);
        QVERIFY(models.find(QStringLiteral("classic")) && !models.find(QStringLiteral("compact")));
    }

    void whatIsNoModelIsRefused()
    {
        ModelsController models([this] { return store(); });
        QSignalSpy failed(&models, &ModelsController::failed);
        models.import(m_folder.filePath(QStringLiteral("nothing.pth")));
        QVERIFY(failed.wait(kPatienceMs));
        const auto error = failed.front().front().value<Error>();
        QVERIFY2(error.detail.find("nothing.pth") != std::string::npos, error.detail.c_str());
        models.remove(QStringLiteral("classic"));
        QVERIFY(failed.wait(kPatienceMs));
        QCOMPARE(failed.back().front().value<Error>().code, Errc::InvalidArgument);
    }

    void whatWasFetchedInPartIsRemoved()
    {
        std::filesystem::create_directories(folder() / "models/umxl");
        std::ofstream(folder() / "models/umxl/vocals.pth.part") << "begun";
        ModelsController models([this] { return store(); });
        QSignalSpy changed(&models, &ModelsController::changed);
        models.remove(QStringLiteral("umxl"));
        QVERIFY(changed.wait(kPatienceMs));
        QVERIFY(!std::filesystem::exists(folder() / "models/umxl"));
    }

    void aStoreThatCannotBeOpenedHoldsUpNothing()
    {
        ModelsController models([]() -> Result<model::ModelStore> { return failure(Errc::PermissionDenied, "/data: may not be read"); });
        QSignalSpy failed(&models, &ModelsController::failed);
        models.install(QStringLiteral("umxl"));
        QVERIFY(!models.installing().isEmpty());
        QVERIFY(failed.wait(kPatienceMs));
        QTRY_VERIFY(models.installing().isEmpty());
    }

    void theLicenceIsAskedForFirst()
    {
        ModelsController models([this] { return store(); });
        waitFor(models);
        ModelsDialog dialog(models);
        dialog.show();
        auto* list = dialog.findChild<QTreeWidget*>();
        QCOMPARE(static_cast<std::size_t>(list->topLevelItemCount()), models.models().size());
        QVERIFY(!button(dialog, QStringLiteral("&Get"))->isEnabled()); // the first is built in
        const auto known = models.models();
        const auto offered = std::ranges::find(known, ListedModel::State::Missing, &ListedModel::state);
        QVERIFY(offered != known.end());
        list->setCurrentItem(list->topLevelItem(static_cast<int>(offered - known.begin())));
        button(dialog, QStringLiteral("&Get"))->click();
        auto* question = dialog.findChild<QMessageBox*>();
        QVERIFY(question && question->informativeText() == offered->licenceText);
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(models.installing().isEmpty());
    }

    void targetsHaveTheNamesOfTheStrips()
    {
        const tests::Spoken spoken(QStringLiteral("de_DE"));
        SongController songs(m_noCache, folder());
        ModelsController models([this] { return store(); });
        const SeparationDock dock(models, songs, m_settings);
        const ModelsDialog dialog(models);
        waitFor(models);
        MixerModel mixer;
        mixer.setStems({QStringLiteral("vocals"), QStringLiteral("lead synth")});
        QCOMPARE(mixer.name(0), QStringLiteral("Gesang"));
        QCOMPARE(mixer.name(1), QStringLiteral("lead synth"));
        QString shown;
        for (const QLabel* label : dock.findChildren<QLabel*>())
            shown += label->text();
        QVERIFY2(shown.contains(QStringLiteral("Gesang · Schlagzeug")), qPrintable(shown));
        const auto* list = dialog.findChild<QTreeWidget*>();
        const QString stems = list->topLevelItem(0)->text(list->columnCount() - 1);
        QVERIFY2(stems.startsWith(QStringLiteral("Gesang, ")), qPrintable(stems));
    }

    void theChoiceIsKept()
    {
        SongController songs(m_noCache, folder());
        ModelsController models([this] { return store(); });
        m_settings.setValue(QStringLiteral("separation/model"), QStringLiteral("umxl"));
        const SeparationDock dock(models, songs, m_settings);
        QCOMPARE(songs.model(), QStringLiteral("umxl"));
        waitFor(models); // and it turns out that it is not there: never another one separates in its place
        QCOMPARE(songs.model(), QStringLiteral("umxl"));
        const auto* choice = dock.findChild<QComboBox*>();
        QCOMPARE(choice->count(), 3); // with both that are built in
        QCOMPARE(choice->currentData().toString(), QStringLiteral("umxl"));
        bool isSaid = false;
        for (const QLabel* label : dock.findChildren<QLabel*>())
            isSaid = isSaid || label->text().contains(QLatin1String("not on this computer"));
        QVERIFY(isSaid);
        QVERIFY(!button(dock, QStringLiteral("Separate &again"))->isEnabled());
    }

    void theFilterIsKeptAndUsed()
    {
        SongController songs(m_noCache, folder());
        ModelsController models([this] { return store(); });
        {
            const SeparationDock dock(models, songs, m_settings);
            QCOMPARE(songs.options(), separate::SeparationOptions{});
            QVERIFY(m_settings.allKeys().isEmpty());
            dock.findChild<QSlider*>()->setValue(3);
            dock.findChild<QCheckBox*>()->setChecked(true);
            choose(dock, 600);
            choose(dock, static_cast<int>(separate::Residual::Spread));
        }
        songs.setOptions({});
        const SeparationDock dock(models, songs, m_settings);
        const separate::SeparationOptions chosen{
            .iterations = 3, .windowSlices = 600, .softMask = true, .residual = separate::Residual::Spread};
        QCOMPARE(songs.options(), chosen);
        for (const QVariant& nonsense : {QVariant(QStringLiteral("many")), QVariant(-1), QVariant(11)}) {
            m_settings.setValue(QStringLiteral("separation/iterations"), nonsense);
            const SeparationDock other(models, songs, m_settings);
            QCOMPARE(songs.options().iterations, 1U);
        }
    }

    void keysMoveTheIterations()
    {
        SongController songs(m_noCache, folder());
        ModelsController models([this] { return store(); });
        SeparationDock dock(models, songs, m_settings);
        dock.moveIterations(2);
        QCOMPARE(songs.options().iterations, 3U);
        dock.moveIterations(-4);
        QCOMPARE(songs.options().iterations, 0U);
        dock.moveIterations(20);
        QCOMPARE(songs.options().iterations, 10U);
    }

    /// Of a project that another program or an older version has written.
    void settingsBeyondTheControlsStayUntilTheyAreMoved()
    {
        FilterPanel panel(m_settings);
        panel.setOptions({.iterations = 30, .windowSlices = 7, .residual = separate::Residual::None});
        QCOMPARE(panel.options(), (separate::SeparationOptions{.iterations = 30, .windowSlices = 7}));
        QVERIFY(m_settings.allKeys().isEmpty());
        panel.moveIterations(-1);
        QCOMPARE(panel.options(), (separate::SeparationOptions{.iterations = 9, .windowSlices = 7}));
        panel.setOptions({.windowSlices = 0});
        QCOMPARE(panel.options().windowSlices, 0U);
    }

    void aRememberedChoiceIsShownAndNotKept()
    {
        SongController songs(m_noCache, folder());
        ModelsController models([this] { return store(); });
        waitFor(models);
        const SeparationDock dock(models, songs, m_settings);
        const auto* choice = dock.findChild<QComboBox*>();
        auto* iterations = dock.findChild<QSlider*>();
        const QString song = m_folder.filePath(QStringLiteral("nothing.wav"));
        songs.open(song, SeparationChoice{.model = QStringLiteral("umxl"), .options = {.iterations = 4, .softMask = true}});
        QCOMPARE(choice->currentData().toString(), QStringLiteral("umxl"));
        QCOMPARE(iterations->value(), 4);
        QVERIFY(dock.findChild<QCheckBox*>()->isChecked());
        QVERIFY(m_settings.allKeys().isEmpty());
        songs.open(song);
        QCOMPARE(choice->currentData().toString(), QStringLiteral("classic"));
        QCOMPARE(iterations->value(), 1);
        songs.open(song, SeparationChoice{.options = {.iterations = 4}});
        iterations->setValue(5); // from now on it is the user's own
        songs.open(song);
        QCOMPARE(songs.options().iterations, 5U);
    }

    void aNetworkSeparatesWithTheOptions()
    {
        const std::filesystem::path path = folder() / "song.wav";
        QVERIFY(tests::encodeSound(path, {}, tests::sineSound(44'100)).has_value());
        SongController songs(m_noCache, folder());
        QSignalSpy separated(&songs, &SongController::separated);
        QSignalSpy modelFailed(&songs, &SongController::modelFailed);
        songs.setModel(QStringLiteral(STEMWRIGHT_TEST_DATA "/openunmix/model"));
        songs.open(QString::fromStdString(path.string()));
        QTRY_VERIFY_WITH_TIMEOUT(separated.count() == 1 || modelFailed.count() == 1, kPatienceMs);
        QCOMPARE(modelFailed.count(), 0);
        QCOMPARE(songs.stems()->model, QStringLiteral("model"));
        QCOMPARE(songs.stems()->store->exactFrames(), 44'100);
        const auto vocals = [&songs] {
            const auto at = static_cast<std::size_t>(songs.stems()->names.indexOf(QStringLiteral("vocals")));
            std::vector<float> frames(2 * 44'100);
            return songs.stems()->store->read(at, 0, frames) ? frames : std::vector<float>();
        };
        const std::vector<float> before = vocals();
        songs.setOptions({.iterations = 0});
        songs.separateAgain();
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 2, kPatienceMs);
        QVERIFY(!before.empty() && vocals() != before);
    }

    void theStemsFollowTheFilter()
    {
        const std::filesystem::path path = folder() / "song.wav";
        QVERIFY(tests::encodeSound(path, {}, tests::sineSound(2 * 44'100)).has_value());
        SongController songs(m_noCache, folder());
        ModelsController models([this] { return store(); });
        const SeparationDock dock(models, songs, m_settings);
        QSignalSpy started(&songs, &SongController::stemsStarted);
        QSignalSpy separated(&songs, &SongController::separated);
        QSignalSpy refiltered(&songs, &SongController::refilterStarted);
        songs.open(QString::fromStdString(path.string()));
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        const auto stored = songs.stems()->store;
        const auto loudest = [&songs] {
            std::vector<PeakBin> shown(1);
            songs.stems()->peaks[3]->read(0.0, 2 * 44'100.0, shown);
            return shown[0];
        };
        std::vector<float> frames(4 * 44'100);
        auto* iterations = dock.findChild<QSlider*>();
        for (const int value : {2, 5, 3})
            iterations->setValue(value);
        QCOMPARE(songs.stems()->options.iterations, 1U);
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 2, kPatienceMs);
        QCOMPARE(refiltered.count(), 1); // the slider's way is not filtered
        QCOMPARE(songs.stems()->options.iterations, 3U);
        QCOMPARE(songs.stems()->store, stored);
        QCOMPARE(stored->exactFrames(), 2 * 44'100);
        QCOMPARE(started.count(), 1);
        QVERIFY(stored->read(3, 0, frames).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(loudest().high == peakOf(frames).high && loudest().low == peakOf(frames).low, kPatienceMs);
        dock.findChild<QCheckBox*>()->setChecked(true);
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 3, kPatienceMs);
        QVERIFY(songs.stems()->options.softMask);
        QVERIFY(!saysAgain(dock));
        const auto* slider = dock.findChild<IterationSlider*>();
        QVERIFY(slider->ready().empty());
        songs.setLoop(FrameRange{.first = 10'000, .end = 50'000});
        QTRY_COMPARE_WITH_TIMEOUT(slider->ready(), (std::set<int>{2, 3, 4}), kPatienceMs);
        const auto* effect = dock.findChild<FilterEffect*>();
        QTRY_VERIFY_WITH_TIMEOUT(!effect->isHidden() && effect->text().contains(QStringLiteral("Vocals")), kPatienceMs);
        iterations->setValue(4);
        QTRY_COMPARE_WITH_TIMEOUT(songs.stems()->options.iterations, 4U, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(effect->text().startsWith(QStringLiteral("Since the last change")), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(slider->ready(), (std::set<int>{2, 3, 4, 5}), kPatienceMs);
        songs.setLoop(std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(slider->ready().empty(), kPatienceMs);
        QDir().mkpath(QStringLiteral(STEMWRIGHT_SCENES));
        songs.setLoop(FrameRange{.first = 10'000, .end = 50'000});
        QTRY_VERIFY_WITH_TIMEOUT(slider->ready().size() == 3, kPatienceMs);
        dock.widget()->resize(256, 600);
        dock.widget()->grab().save(QStringLiteral(STEMWRIGHT_SCENES "/separation-panel-effect.png"));
    }

    void aCancelledSeparationSaysWhatFollowingNeeds()
    {
        const std::filesystem::path path = folder() / "song.wav";
        QVERIFY(tests::encodeSound(path, {}, tests::sineSound(60 * 44'100)).has_value());
        SongController songs(m_noCache, folder());
        ModelsController models([this] { return store(); });
        const SeparationDock dock(models, songs, m_settings);
        QSignalSpy started(&songs, &SongController::stemsStarted);
        QSignalSpy cancelled(&songs, &SongController::separationCancelled);
        songs.open(QString::fromStdString(path.string()));
        QTRY_COMPARE_WITH_TIMEOUT(started.count(), 1, kPatienceMs);
        songs.cancelSeparation();
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.count(), 1, kPatienceMs);
        QVERIFY(!saysAgain(dock));
        dock.findChild<QSlider*>()->setValue(2);
        QTRY_VERIFY_WITH_TIMEOUT(saysAgain(dock), kPatienceMs);
        songs.separateAgain();
        QTRY_COMPARE_WITH_TIMEOUT(started.count(), 2, kPatienceMs);
        QVERIFY(!saysAgain(dock));
        QCOMPARE(songs.stems()->options.iterations, 2U);
    }

    void aSongIsSeparatedAgain()
    {
        const std::filesystem::path path = folder() / "song.wav";
        QVERIFY(tests::encodeSound(path, {}, tests::sineSound(44'100)).has_value());
        SongController songs(m_noCache, folder());
        QSignalSpy started(&songs, &SongController::stemsStarted);
        QSignalSpy separated(&songs, &SongController::separated);
        QSignalSpy opened(&songs, &SongController::opened);
        QSignalSpy failed(&songs, &SongController::modelFailed);
        songs.open(QString::fromStdString(path.string()));
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        const auto before = songs.stems()->store;
        songs.setModel(QStringLiteral("no such model"));
        songs.separateAgain();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatienceMs);
        QCOMPARE(songs.stems()->store, before); // what is there stays
        songs.setModel(QStringLiteral("classic"));
        songs.separateAgain();
        songs.separateAgain(); // of an impatient user
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 2, kPatienceMs);
        QCOMPARE(started.count(), 2);
        QCOMPARE(opened.count(), 1);
        QVERIFY(songs.stems()->store != before);
        std::vector<PeakBin> shown(1);
        QTRY_VERIFY_WITH_TIMEOUT((songs.stems()->peaks[3]->read(0.0, 44'100.0, shown), shown[0].high > 0.0F), kPatienceMs);
    }

    void scenes()
    {
        QDir().mkpath(QStringLiteral(STEMWRIGHT_SCENES));
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeKind::Dark);
        ModelsController models([this] { return store(); });
        waitFor(models);
        ModelsDialog dialog(models);
        dialog.show();
        QVERIFY(dialog.minimumSizeHint().width() <= 800 && dialog.minimumSizeHint().height() <= 600);
        SongController songs(m_noCache, folder());
        SeparationDock dock(models, songs, m_settings);
        dock.widget()->resize(240, 500);
        dock.widget()->grab().save(QStringLiteral(STEMWRIGHT_SCENES "/separation-panel.png"));
        dialog.grab().save(QStringLiteral(STEMWRIGHT_SCENES "/models.png"));
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
