#include "ui/look/contrast.h"
#include "ui/look/theme.h"
#include "ui/mixer/fader.h"
#include "ui/mixer/levelmeter.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOption>
#include <QTest>

using namespace stemwright::ui;

namespace {

QImage pictureOf(QWidget& widget)
{
    widget.clearFocus();
    return widget.grab().toImage();
}

/// Pixels of `area` that stand out from `ground`.
int marksOn(const QImage& picture, const QRect& area, const QColor& ground)
{
    int found = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            found += contrast(picture.pixelColor(x, y), ground) >= kVisibleContrast;
    return found;
}

/// Pixels of `area` in which two pictures differ so that it is seen.
int differences(const QImage& one, const QImage& other, const QRect& area)
{
    int found = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            found += contrast(one.pixelColor(x, y), other.pixelColor(x, y)) >= kVisibleContrast;
    return found;
}

} // namespace

/// What the style draws, by the contrast of its pixels.
class TestControlStyle : public QObject {
    Q_OBJECT

private:
    static void addThemes()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::newRow("dark") << ThemeKind::Dark;
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("high contrast") << ThemeKind::HighContrast;
    }

    static QRect indicatorOf(const QAbstractButton& button, QStyle::SubElement part)
    {
        QStyleOptionButton option;
        option.initFrom(&button);
        return button.style()->subElementRect(part, &option, &button);
    }

    static void checkIndicator(QAbstractButton& button, QStyle::SubElement part)
    {
        button.setAutoExclusive(false);
        button.setCheckable(true);
        button.resize(button.sizeHint());
        for (const bool isEnabled : {true, false}) {
            button.setEnabled(isEnabled);
            button.setChecked(false);
            const QImage off = pictureOf(button);
            button.setChecked(true);
            const QImage on = pictureOf(button);
            const QRect area = indicatorOf(button, part);
            QVERIFY(marksOn(off, area, button.palette().color(QPalette::Window)) >= 2 * area.width()); // its frame
            QVERIFY(differences(off, on, area) >= area.width() / 2);                                   // its mark
        }
    }

private Q_SLOTS:
    void marksAreSeen_data() { addThemes(); }
    void marksAreSeen()
    {
        QFETCH(ThemeKind, kind);
        applyTheme(*qApp, kind);
        QCheckBox check(QStringLiteral("Check"));
        checkIndicator(check, QStyle::SE_CheckBoxIndicator);
        QRadioButton radio(QStringLiteral("Radio"));
        checkIndicator(radio, QStyle::SE_RadioButtonIndicator);
    }

    void aPartlyCheckedBoxIsAStateOfItsOwn_data() { addThemes(); }
    void aPartlyCheckedBoxIsAStateOfItsOwn()
    {
        QFETCH(ThemeKind, kind);
        applyTheme(*qApp, kind);
        QCheckBox check(QStringLiteral("Check"));
        check.setTristate();
        check.resize(check.sizeHint());
        const QRect area = indicatorOf(check, QStyle::SE_CheckBoxIndicator);
        QList<QImage> states;
        for (const auto state : {Qt::Unchecked, Qt::PartiallyChecked, Qt::Checked}) {
            check.setCheckState(state);
            states += pictureOf(check);
        }
        QVERIFY(differences(states[0], states[1], area) > area.width());
        QVERIFY(differences(states[1], states[2], area) > area.width() / 2);
    }

    void fieldsAreFramedInHighContrast()
    {
        applyTheme(*qApp, ThemeKind::HighContrast);
        QSpinBox number;
        QComboBox choices;
        choices.addItem(QStringLiteral("One"));
        QListWidget list;
        QGroupBox group(QStringLiteral("Group"));
        QSlider slider(Qt::Horizontal);
        for (QWidget* widget : std::initializer_list<QWidget*>{&number, &choices, &list, &group, &slider}) {
            widget->resize(160, 60);
            const int seen = marksOn(pictureOf(*widget), widget->rect(), Qt::black);
            QVERIFY2(seen >= 2 * widget->width(), qPrintable(QLatin1String(widget->metaObject()->className()) + QString::number(seen)));
        }
    }

    void textsInEmptyFieldsCanBeRead_data() { addThemes(); }
    void textsInEmptyFieldsCanBeRead()
    {
        QFETCH(ThemeKind, kind);
        applyTheme(*qApp, kind);
        QLineEdit field;
        field.setPlaceholderText(QString(20, u'█'));
        field.resize(160, 30);
        const QColor text = pictureOf(field).pixelColor(80, 15);
        const double found = contrast(text, field.palette().color(QPalette::Button));
        QVERIFY2(found >= (kind == ThemeKind::HighContrast ? 7.0 : 4.5), qPrintable(QString::number(found)));
    }

    void theMainButtonLooksAsItIs_data() { addThemes(); }
    void theMainButtonLooksAsItIs()
    {
        QFETCH(ThemeKind, kind);
        applyTheme(*qApp, kind);
        QPushButton button;
        button.setProperty("primary", true);
        button.resize(80, 30);
        const QColor there = pictureOf(button).pixelColor(40, 15);
        button.setEnabled(false);
        QVERIFY(pictureOf(button).pixelColor(40, 15) != there);
    }

    void buttonsOfDialoguesHaveNoIcons()
    {
        applyTheme(*qApp, ThemeKind::HighContrast);
        QDialogButtonBox box(QDialogButtonBox::Close);
        QVERIFY(!box.button(QDialogButtonBox::Close)->style()->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons));
        QVERIFY(box.button(QDialogButtonBox::Close)->icon().isNull());
    }

    void groovesAreFramedInHighContrast()
    {
        applyTheme(*qApp, ThemeKind::HighContrast);
        Fader fader(-100, 100, 0);
        fader.resize(160, 20);
        QVERIFY(marksOn(pictureOf(fader), QRect(100, 0, 60, 20), Qt::black) >= 2 * 50); // right of the handle
        LevelMeter meter;
        meter.resize(160, meter.sizeHint().height());
        QVERIFY(marksOn(pictureOf(meter), meter.rect(), Qt::black) >= 4 * 150);
    }

    void numbersShowTheirArrows_data() { addThemes(); }
    void numbersShowTheirArrows()
    {
        QFETCH(ThemeKind, kind);
        applyTheme(*qApp, kind);
        QSpinBox number;
        number.setValue(5); // so that both ways are open
        number.resize(number.sizeHint());
        QVERIFY(number.height() > number.fontMetrics().height() + 8);
        QStyleOptionSpinBox option;
        option.initFrom(&number);
        option.subControls = QStyle::SC_All;
        for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
            const QRect area = number.style()->subControlRect(QStyle::CC_SpinBox, &option, part, &number).adjusted(3, 2, -3, -2);
            QVERIFY(marksOn(pictureOf(number), area, number.palette().color(QPalette::Button)) >= 4);
        }
    }
};

QTEST_MAIN(TestControlStyle)
#include "tst_controlstyle.moc"
