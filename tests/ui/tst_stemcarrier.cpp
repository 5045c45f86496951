#include "engine/audio/decoder.h"
#include "tests/support/memorysource.h"
#include "ui/drag/draghandle.h"
#include "ui/drag/stemcarrier.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kDrums = 1;
const std::vector<std::string> kTargets{"vocals", "drums", "bass", "residual"};

std::vector<float> samplesOf(const QString& path)
{
    auto decoder = audio::openDecoder(path.toStdString());
    if (!decoder)
        return {};
    std::vector<float> samples;
    std::vector<float> block(4096);
    while (const auto count = (*decoder)->read(block).value_or(0))
        samples.insert(samples.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count * 2));
    return samples;
}

std::vector<float> stem(mix::Source& source, std::size_t index, mix::FrameRange range)
{
    std::vector<float> samples(static_cast<std::size_t>(range.frames()) * source.channels());
    return source.readStem(index, range.first, samples) ? samples : std::vector<float>();
}

QString droppedFile(const QMimeData* data)
{
    return data && data->urls().size() == 1 && data->urls().front().isLocalFile() ? data->urls().front().toLocalFile() : QString();
}

} // namespace

class TestStemCarrier : public QObject {
    Q_OBJECT

private:
    /// A carrier, and what hangs on it.
    struct Scene {
        explicit Scene(const QString& folder)
            : settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat),
              carrier([this] { return subject; }, settings, folder.toStdString() + "/carried",
                      [this](QWidget&, QMimeData* data) { dragged.reset(data); }),
              name(&strip)
        {
            strip.resize(200, 100);
            name.setGeometry(0, 0, 100, 20);
            name.setReadOnly(true);
            name.setText(QStringLiteral("Drums"));
            carrier.attach(handle, kDrums);
            strip.show();
        }
        /// Leaves the button down.
        static void dragOn(QWidget& widget)
        {
            QTest::mousePress(&widget, Qt::LeftButton, {}, QPoint(10, 10));
            QTest::mouseMove(&widget, QPoint(60, 10));
        }

        std::shared_ptr<test::MemorySource> source = std::make_shared<test::MemorySource>(test::MemorySource::Shape{});
        std::optional<exporting::ExportSubject> subject =
            exporting::ExportSubject{.source = source, .path = "/nowhere/Größe 🎵.flac", .targets = kTargets, .looks = {}};
        QSettings settings;
        StemCarrier carrier;
        std::unique_ptr<QMimeData> dragged{};
        QWidget strip{};
        QLineEdit name;
        DragHandle handle{{&strip, &name}};
        QSignalSpy ended{&carrier, &StemCarrier::ended};
        QSignalSpy failed{&carrier, &StemCarrier::failed};
    };

    QTemporaryDir m_folder;

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
    }

    void aDraggedStemIsAFileOfIt()
    {
        Scene scene(m_folder.path());
        Scene::dragOn(scene.name);
        QTRY_VERIFY_WITH_TIMEOUT(scene.dragged, kPatienceMs);
        const QString path = droppedFile(scene.dragged.get());
        QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("Größe 🎵 (drums).wav"));
        QCOMPARE(samplesOf(path), stem(*scene.source, kDrums, {.first = 0, .end = scene.source->frames()}));
        QVERIFY(scene.name.selectedText().isEmpty());
    }

    void theLoopIsDraggedWhenThereIsOne()
    {
        Scene scene(m_folder.path());
        scene.subject->loop = mix::FrameRange{.first = 1'000, .end = 5'000};
        scene.source->setAvailable({{.first = 40, .end = 5'960}}, {.first = 0, .end = 48'000});
        Scene::dragOn(scene.strip);
        QTRY_VERIFY_WITH_TIMEOUT(scene.dragged, kPatienceMs);
        QCOMPARE(samplesOf(droppedFile(scene.dragged.get())), stem(*scene.source, kDrums, *scene.subject->loop));
    }

    void aClickIsNoDrag()
    {
        Scene scene(m_folder.path());
        const QSignalSpy dragged(&scene.handle, &DragHandle::dragged);
        QTest::mousePress(&scene.strip, Qt::LeftButton, {}, QPoint(10, 10));
        QTest::mouseMove(&scene.strip, QPoint(12, 10));
        QTest::mouseRelease(&scene.strip, Qt::LeftButton, {}, QPoint(12, 10));
        QTest::mouseMove(&scene.strip, QPoint(90, 10));
        QCOMPARE(dragged.size(), 0);
    }

    void aNameThatIsTypedIsNotDragged()
    {
        Scene scene(m_folder.path());
        const QSignalSpy dragged(&scene.handle, &DragHandle::dragged);
        scene.name.setReadOnly(false);
        Scene::dragOn(scene.name);
        QCOMPARE(dragged.size(), 0);
    }

    void whoLetsGoEarlyDragsTheFileTheNextTime()
    {
        Scene scene(m_folder.path());
        Scene::dragOn(scene.strip);
        QTest::mouseRelease(&scene.strip, Qt::LeftButton, {}, QPoint(60, 10)); // before the worker's word can come
        QTRY_COMPARE_WITH_TIMEOUT(scene.ended.size(), 1, kPatienceMs);
        QVERIFY(!scene.dragged);
        QCOMPARE(scene.ended.front().front().toString(), QStringLiteral("Größe 🎵 (drums).wav is ready: drag it once more"));
        Scene::dragOn(scene.strip);
        QVERIFY(scene.dragged);
        QVERIFY(QFileInfo::exists(droppedFile(scene.dragged.get())));
    }

    void changedStemsAreWrittenAnew()
    {
        Scene scene(m_folder.path());
        scene.carrier.copy(kDrums);
        QTRY_COMPARE_WITH_TIMEOUT(scene.ended.size(), 1, kPatienceMs);
        const QString before = droppedFile(QGuiApplication::clipboard()->mimeData());
        scene.source->setStemFactor(0.5F);
        scene.carrier.copy(kDrums);
        QTRY_COMPARE_WITH_TIMEOUT(scene.ended.size(), 2, kPatienceMs);
        const QString after = droppedFile(QGuiApplication::clipboard()->mimeData());
        QVERIFY(before != after);
        QCOMPARE(samplesOf(after), stem(*scene.source, kDrums, {.first = 0, .end = scene.source->frames()}));
        QVERIFY(samplesOf(before) != samplesOf(after)); // the first one may be in use: it stays as it was
    }

    void shiftAndClickCopies()
    {
        QGuiApplication::clipboard()->clear();
        Scene scene(m_folder.path());
        QTest::mouseClick(&scene.strip, Qt::LeftButton, Qt::ShiftModifier, QPoint(10, 10));
        QTRY_COMPARE_WITH_TIMEOUT(scene.ended.size(), 1, kPatienceMs);
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        const QString path = droppedFile(data);
        QCOMPARE(samplesOf(path), stem(*scene.source, kDrums, {.first = 0, .end = scene.source->frames()}));
        QCOMPARE(data->data(QStringLiteral("x-special/gnome-copied-files")), "copy\n" + QUrl::fromLocalFile(path).toEncoded());
        QVERIFY(!scene.dragged);
    }

    void whatIsMissingIsSaidAndNotDragged()
    {
        Scene scene(m_folder.path());
        scene.source->setAvailable({{.first = 0, .end = 47'999}}, {.first = 0, .end = 48'000});
        const QString sentence = QStringLiteral("Some of the song is not separated yet.");
        QHelpEvent help(QEvent::ToolTip, QPoint(10, 10), scene.strip.mapToGlobal(QPoint(10, 10)));
        QCoreApplication::sendEvent(&scene.strip, &help);
        QCOMPARE(scene.strip.toolTip(), sentence);
        Scene::dragOn(scene.strip);
        QCOMPARE(scene.ended.front().front().toString(), sentence);
        scene.subject.reset();
        QVERIFY(!scene.carrier.obstacle().isEmpty());
        scene.carrier.copy(kDrums);
        QCOMPARE(scene.ended.size(), 2);
        QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("carried"))));
    }

    void theLastChoiceOfTheExportMakesItSmaller()
    {
        Scene scene(m_folder.path());
        scene.settings.setValue(QStringLiteral("export/format"), 1); // FLAC
        scene.settings.setValue(QStringLiteral("export/depth"), 1);  // 24 bit
        scene.carrier.copy(kDrums);
        QTRY_COMPARE_WITH_TIMEOUT(scene.ended.size(), 1, kPatienceMs);
        const std::vector<float> samples = samplesOf(droppedFile(QGuiApplication::clipboard()->mimeData()));
        const std::vector<float> wanted = stem(*scene.source, kDrums, {.first = 0, .end = scene.source->frames()});
        QCOMPARE(samples.size(), wanted.size());
        float difference = 0.0F;
        for (std::size_t at = 0; at < samples.size(); ++at) {
            QCOMPARE(samples[at] * 0x1p23F, std::round(samples[at] * 0x1p23F));
            difference = std::max(difference, std::abs(samples[at] - wanted[at]));
        }
        QVERIFY(difference > 0.0F);
        QVERIFY(difference < 2.0F * 0x1p-23F);
    }

    void aFolderThatCannotBeMadeIsToldOf()
    {
        QFile(m_folder.filePath(QStringLiteral("carried"))).open(QIODevice::WriteOnly);
        Scene scene(m_folder.path());
        scene.carrier.copy(kDrums);
        QTRY_COMPARE_WITH_TIMEOUT(scene.failed.size(), 1, kPatienceMs);
        QCOMPARE(scene.ended.size(), 0);
    }

    void theNextStartRemovesWhatEndedProgramsLeft()
    {
        const QDir folder(m_folder.filePath(QStringLiteral("carried")));
        const QString ended = QStringLiteral("999999999"); // beyond every process number
        const QString running = QStringLiteral("1");
        const QString own = QString::number(QCoreApplication::applicationPid()); // of a former program that had this number
        for (const QString& program : {ended, running, own, QStringLiteral("notes")})
            QVERIFY(folder.mkpath(program + QStringLiteral("/1")));
        {
            const Scene scene(m_folder.path());
        }
        QCOMPARE(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot), (QStringList{running, QStringLiteral("notes")}));
    }
};

QTEST_MAIN(TestStemCarrier)
#include "tst_stemcarrier.moc"
