#include "tests/support/memorysource.h"
#include "tests/support/othertake.h"
#include "ui/compare/comparewindow.h"
#include "ui/lanes/laneview.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr std::int64_t kFrames = 480'000;

bool hasInk(const QImage& picture, const QRect& part, const QColor& ground)
{
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            if (picture.pixelColor(x, y) != ground)
                return true;
    return false;
}

class Stage {
public:
    Stage() : source(std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = kFrames, .channels = 2, .stems = 2}))
    {
        window.resize(1'000, 700);
        songTime.setSong(kFrames, 48'000);
        songTime.setWidth(700);
        window.setSongName(QStringLiteral("Lithium.flac"));
    }
    void setBoth()
    {
        window.setTakes(ComparedTake{.name = QStringLiteral("umxl, 0 iterations"),
                                     .targets = {QStringLiteral("vocals"), QStringLiteral("residual")},
                                     .stems = source},
                        ComparedTake{.name = QStringLiteral("umxl, 2 iterations"),
                                     .targets = {QStringLiteral("vocals"), QStringLiteral("residual")},
                                     .stems = std::make_shared<test::OtherTake>(source)},
                        {{QStringLiteral("vocals"), QStringLiteral("Singer")}});
    }
    bool show()
    {
        window.show();
        return QTest::qWaitForWindowExposed(&window);
    }
    QComboBox& stems()
    {
        for (QComboBox* choice : window.findChildren<QComboBox*>())
            if (choice->accessibleName() == QStringLiteral("Stem"))
                return *choice;
        qFatal("there is no choice of stems");
    }
    /// As somebody does who types a name; whether the window says that it was saved there.
    bool saveAs(const QString& path)
    {
        for (QPushButton* button : window.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Save &picture…"))
                button->click();
        auto* dialog = window.findChild<QFileDialog*>();
        if (!dialog)
            return false;
        dialog->selectFile(path);
        static_cast<QDialog*>(dialog)->accept();
        return QTest::qWaitFor(
            [this, &path] {
                return std::ranges::any_of(window.findChildren<QLabel*>(), [&path](const QLabel* label) {
                    return label->text() == QStringLiteral("The picture is saved: %1").arg(path);
                });
            },
            kPatienceMs);
    }
    LaneView& lane(int index) { return *window.findChild<CompareLanes*>()->findChildren<LaneView*>().at(index); }
    QTableWidget& table() { return *window.findChild<QTableWidget*>(); }
    QStringList row(int index)
    {
        QStringList texts;
        for (int column = 0; column < table().columnCount(); ++column)
            texts += table().item(index, column)->text();
        return texts;
    }

    /// Of a figure in the table, as it is written there.
    bool isAbout(int row, int column, double expected)
    {
        bool isNumber = false;
        const QString text = table().item(row, column)->text().replace(QChar(0x2212), u'-');
        return std::abs(text.toDouble(&isNumber) - expected) < 0.11 && isNumber;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    LaneLooks looks{settings};
    TimeView songTime;
    std::shared_ptr<test::MemorySource> source;
    separate::BottleneckCache noCache{std::nullopt, 0};
    CompareWindow window{{.looks = looks, .songTime = songTime, .cache = noCache, .scratchFolder = folder.path().toStdString()}};
};

} // namespace

class TestCompareWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeKind::Dark);
        QVERIFY(QDir().mkpath(QStringLiteral(STEMWRIGHT_SCENES)));
    }

    void withoutTwoTakesItSaysWhatToDo()
    {
        Stage stage;
        stage.window.setTakes(ComparedTake{.stems = stage.source}, std::nullopt, {});
        QVERIFY(stage.show());
        const auto* words = stage.window.findChild<QStackedWidget*>()->currentWidget();
        QVERIFY(qobject_cast<const QLabel*>(words)->text().contains(QStringLiteral("only one take")));
        stage.setBoth();
        QVERIFY(!words->isVisible());
    }

    void figuresTellWhatMoved()
    {
        Stage stage;
        stage.setBoth();
        QVERIFY(stage.show());
        stage.window.setLoop(mix::FrameRange{.first = 0, .end = 4'800}); // where the other take's stems have 0.1 and 3 times the first's
        QTRY_VERIFY_WITH_TIMEOUT(stage.isAbout(0, 2, -42.4), kPatienceMs);
        QCOMPARE(stage.row(0)[0], QStringLiteral("Singer"));
        QVERIFY(stage.isAbout(0, 1, -22.8) && stage.isAbout(0, 3, -19.6));
        QVERIFY(stage.isAbout(1, 3, 9.6));
        QVERIFY(stage.row(1)[3].startsWith(u'+'));
        stage.window.setLoop(mix::FrameRange{.first = kFrames - 4'800, .end = kFrames});
        QTRY_VERIFY_WITH_TIMEOUT(stage.isAbout(0, 3, 0.8), kPatienceMs);
        stage.source->setAvailable({}, {.first = 0, .end = kFrames}); // as when the stems are made anew
        QTRY_COMPARE_WITH_TIMEOUT(stage.row(0).last(), QStringLiteral("—"), kPatienceMs);
    }

    void stemsOfOneTakeOnlyAreNamed()
    {
        Stage stage;
        const auto other = std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = kFrames, .channels = 2, .stems = 1});
        stage.window.setTakes(ComparedTake{.name = QStringLiteral("one"),
                                           .targets = {QStringLiteral("vocals"), QStringLiteral("residual")},
                                           .stems = stage.source},
                              ComparedTake{.name = QStringLiteral("two"), .targets = {QStringLiteral("bass")}, .stems = other}, {});
        QVERIFY(stage.show());
        QCOMPARE(stage.stems().count(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(stage.isAbout(0, 1, -22.8), kPatienceMs);
        QCOMPARE(stage.row(0)[0], QStringLiteral("Vocals"));
        QCOMPARE(stage.row(0)[2], QStringLiteral("—"));
        QCOMPARE(stage.row(0)[3], QStringLiteral("—"));
        QCOMPARE(stage.row(2)[0], QStringLiteral("Bass"));
        QCOMPARE(stage.row(2)[1], QStringLiteral("—"));
        QStringList titles;
        for (const QLabel* label : stage.window.findChildren<QLabel*>())
            titles += label->text();
        QVERIFY(titles.contains(QStringLiteral("A: one")));
        QVERIFY(titles.contains(QStringLiteral("B: two has no stem “Vocals”.")));
    }

    void theTimeIsThatOfTheSong()
    {
        Stage stage;
        stage.setBoth();
        stage.songTime.showRange(100'000.0, 200'000.0);
        QVERIFY(stage.show());
        const auto shown = [&stage] {
            const auto& text = stage.lane(0).description();
            return text;
        };
        QTRY_VERIFY(shown().contains(QStringLiteral("Shows 0:02 to 0:04")));
        stage.songTime.showRange(240'000.0, 340'000.0);
        QVERIFY2(shown().contains(QStringLiteral("Shows 0:05 to 0:07")), qPrintable(shown()));
        QTest::keyClick(&stage.lane(0), Qt::Key_PageUp);
        QCOMPARE(stage.songTime.firstFrame(), 140'000.0);
    }

    void thePointerReadsBothTakes()
    {
        Stage stage;
        stage.setBoth();
        QVERIFY(stage.show());
        QTest::mouseMove(&stage.lane(2), QPoint(30, 40));
        const auto text = [&stage] {
            for (const QLabel* label : stage.window.findChildren<QLabel*>())
                if (label->text().contains(QStringLiteral("kHz")) || label->text().contains(QStringLiteral("Hz")))
                    return label->text();
            return QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(text().contains(QStringLiteral("A: ")) && text().contains(QStringLiteral("B: ")), kPatienceMs);
        QVERIFY2(text().contains(QStringLiteral("% of all stems")), qPrintable(text()));
    }

    void aClickSeeks()
    {
        Stage stage;
        stage.setBoth();
        QVERIFY(stage.show());
        QSignalSpy seeks(&stage.window, &CompareWindow::seekRequested);
        QTest::mouseClick(&stage.lane(1), Qt::LeftButton, {}, QPoint(stage.lane(1).width() / 2, 10));
        QCOMPARE(seeks.size(), 1);
        QVERIFY(std::abs(seeks[0][0].toLongLong() - kFrames / 2) < 2'000);
    }

    void thePictureIsSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("PNG") << QStringLiteral("figure.png");
        QTest::newRow("SVG") << QStringLiteral("figure.svg");
    }
    void thePictureIsSaved()
    {
        QFETCH(QString, name);
        Stage stage;
        stage.setBoth();
        QVERIFY(stage.show());
        const QString path = stage.folder.filePath(name);
        QVERIFY(stage.saveAs(path));
        QVERIFY(!QFile::exists(stage.folder.filePath(name + QStringLiteral(".png"))));
        if (name.endsWith(QStringLiteral(".png"))) {
            const QImage picture(path);
            QCOMPARE(picture.size(), QSize(1280, 960));
            const QColor ground = stage.window.palette().color(QPalette::Window);
            QVERIFY(!hasInk(picture, QRect(0, 0, 10, 10), ground));
            QVERIFY(hasInk(picture, QRect(0, 200, 40, 500), ground));    // numbers of the frequencies
            QVERIFY(hasInk(picture, QRect(100, 920, 1000, 40), ground)); // of the time
            return;
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString drawing = QString::fromUtf8(file.readAll());
        for (const char* text : {"Lithium.flac", "Singer, Mask of take A", ">A: umxl, 0 iterations<", ">B: umxl, 2 iterations<",
                                 ">Difference A − B<", "blue: more in B", ">100 %<", ">+40 %<", ">1 kHz<", ">0:05<"})
            QVERIFY2(drawing.contains(QString::fromUtf8(text)), text);
    }

    void looksRightInEveryTheme_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark);
        QTest::newRow("light") << static_cast<int>(ThemeKind::Light);
        QTest::newRow("high-contrast") << static_cast<int>(ThemeKind::HighContrast);
    }
    void looksRightInEveryTheme()
    {
        QFETCH(int, theme);
        applyTheme(*qApp, static_cast<ThemeKind>(theme));
        Stage stage;
        stage.setBoth();
        stage.window.setPlayhead(100'000);
        QVERIFY(stage.show());
        QTRY_VERIFY_WITH_TIMEOUT(!stage.row(0).last().isEmpty(), kPatienceMs);
        QTest::qWait(300);
        QVERIFY(stage.window.grab().save(QStringLiteral(STEMWRIGHT_SCENES "/compare-%1.png").arg(QLatin1String(QTest::currentDataTag()))));
    }
};

QTEST_MAIN(TestCompareWindow)
#include "tst_comparewindow.moc"
