#include "tests/support/soundfiles.h"
#include "ui/look/theme.h"
#include "ui/models/modelcontroller.h"
#include "ui/separation/separationdock.h"
#include "ui/song/songcontroller.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kPatienceMs = 120'000;

const QString kModel = QStringLiteral("separation/model");
const QString kIterations = QStringLiteral("separation/iterations");
const QString kSoftMask = QStringLiteral("separation/soft-mask");

} // namespace

class TestSeparationDock : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    separate::BottleneckCache m_noCache{std::nullopt, 0};

    std::filesystem::path scratch() const { return m_folder->path().toStdString(); }
    /// What the dock and all that it works with look like after the models are known.
    struct Program {
        explicit Program(const TestSeparationDock& test) : songs(test.m_noCache, test.scratch()), dock(songs, models, *test.m_settings)
        {
            QSignalSpy known(&models, &ModelController::modelsChanged);
            if (known.isEmpty())
                known.wait(kPatienceMs);
            model = dock.findChild<QComboBox*>();
            iterations = dock.findChild<QSlider*>();
            softMask = dock.findChild<QCheckBox*>();
            again = dock.findChild<QPushButton*>();
        }
        QString text() const
        {
            QString all;
            for (const QLabel* label : dock.findChildren<QLabel*>())
                all += label->text() + QLatin1Char('\n');
            return all;
        }
        SongController songs;
        ModelController models;
        SeparationDock dock;
        QComboBox* model = nullptr;
        QSlider* iterations = nullptr;
        QCheckBox* softMask = nullptr;
        QPushButton* again = nullptr;
    };
    static void grabScene(QWidget& widget, const char* name)
    {
        const QString folder = QStringLiteral(STEMWRIGHT_SCENES);
        QDir().mkpath(folder);
        QVERIFY(widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name))));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8() + "/data");
        qputenv("TORCH_HOME", m_folder->path().toUtf8() + "/torch");
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    }

    void beginsWithTheBuiltInModel()
    {
        Program program(*this);
        QCOMPARE(program.model->count(), 1); // the others have to be downloaded
        QCOMPARE(program.model->currentData().toString(), QStringLiteral("classic"));
        QCOMPARE(program.iterations->value(), 1);
        QVERIFY(!program.softMask->isChecked() && !program.again->isEnabled());
        QVERIFY2(program.text().contains(QLatin1String("GPL-3.0-or-later")), qPrintable(program.text()));
        QVERIFY(program.text().contains(QLatin1String("vocals, drums, bass, other")));
        QVERIFY(m_settings->allKeys().isEmpty());
    }

    void whatIsChosenIsUsedAndKept()
    {
        const QString source = QStringLiteral(STEMWRIGHT_TEST_DATA "/openunmix/model");
        {
            const auto store = model::ModelStore::ofUser();
            QVERIFY(store && store->importModel(source.toStdString(), "mine"));
        }
        {
            Program program(*this);
            QCOMPARE(program.model->count(), 2);
            program.model->setFocus();
            QTest::keyClick(program.model, Qt::Key_Down);
            program.iterations->setValue(3);
            program.softMask->setChecked(true);
            QCOMPARE(m_settings->value(kModel).toString(), QStringLiteral("mine"));
            QVERIFY(program.text().contains(QLatin1String("unknown"))); // its licence
        }
        Program program(*this);
        QCOMPARE(program.model->currentData().toString(), QStringLiteral("mine"));
        QCOMPARE(program.iterations->value(), 3);
        QVERIFY(program.softMask->isChecked());

        // The next song is separated by it.
        const tests::Sound sound = tests::sineSound(44'100);
        QVERIFY(tests::encodeSound(scratch() / "song.wav", {}, sound).has_value());
        QSignalSpy begun(&program.songs, &SongController::separationStarted);
        QSignalSpy asked(&program.dock, &SeparationDock::separateAgainRequested);
        program.songs.open(m_folder->filePath(QStringLiteral("song.wav")));
        QTRY_COMPARE_WITH_TIMEOUT(begun.count(), 1, kPatienceMs);
        QCOMPARE(begun[0][0].toString(), QStringLiteral("mine"));
        QVERIFY(program.again->isEnabled());
        program.again->click();
        QCOMPARE(asked.count(), 1);
    }

    void aModelThatIsGoneStaysChosen()
    {
        m_settings->setValue(kModel, QStringLiteral("umxl"));
        Program program(*this);
        QCOMPARE(program.model->currentData().toString(), QStringLiteral("umxl"));
        QVERIFY(program.text().contains(QLatin1String("downloaded first")));
        QVERIFY(program.text().contains(QLatin1String("CC-BY-NC-SA-4.0")));
        QVERIFY(program.text().contains(QLatin1String("vocals 7.2")));
        program.model->setCurrentIndex(program.model->findData(QStringLiteral("classic")));
        Q_EMIT program.model->activated(program.model->currentIndex());
        QCOMPARE(m_settings->value(kModel).toString(), QStringLiteral("classic"));
    }

    void nonsenseInTheSettingsIsLeftOut_data()
    {
        QTest::addColumn<QVariant>("iterations");
        QTest::newRow("word") << QVariant(QStringLiteral("many"));
        QTest::newRow("negative") << QVariant(-1);
        QTest::newRow("too many") << QVariant(7);
    }
    void nonsenseInTheSettingsIsLeftOut()
    {
        QFETCH(QVariant, iterations);
        m_settings->setValue(kIterations, iterations);
        m_settings->setValue(kSoftMask, QStringLiteral("perhaps"));
        Program program(*this);
        QCOMPARE(program.iterations->value(), 1);
    }

    void scenes()
    {
        m_settings->setValue(kModel, QStringLiteral("umxl"));
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
            applyTheme(*qApp, kind);
            Program program(*this);
            program.dock.resize(280, 500);
            grabScene(program.dock, kind == ThemeKind::Dark ? "separation-dock-dark" : "separation-dock-light");
        }
    }
};

QTEST_MAIN(TestSeparationDock)
#include "tst_separationdock.moc"
