#include "ui/look/controlstyle.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr int kBelowTitle = 3;      // of a group, as Fusion lays it out
constexpr int kFieldPadding = 12;   // of boxes of choices, above and below together, as the style sheet has it for texts
constexpr int kFieldIndent = 4;     // more than Fusion leaves, for the same reason
constexpr int kFusionDarkens = 140; // what it makes its lines of the ground by

/// With a ground of which Fusion makes lines in the colour of ours.
template <class Option>
Option withLines(const Option& option)
{
    Option copy(option);
    copy.palette.setColor(QPalette::Window, option.palette.color(QPalette::Mid).lighter(kFusionDarkens));
    return copy;
}

QPalette::ColorGroup groupOf(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
}

/// A frame, filled with the accent where something is on; gives the colour of the mark in it.
QColor drawIndicator(QPainter& painter, const QStyleOption& option, const QRectF& frame, qreal radius)
{
    const QPalette::ColorGroup group = groupOf(option);
    const bool isFilled = !option.state.testFlag(QStyle::State_Off) && group == QPalette::Active;
    const QPalette::ColorRole line =
        isFilled || option.state.testFlag(QStyle::State_HasFocus) ? QPalette::Highlight : QPalette::PlaceholderText;
    painter.setPen(QPen(option.palette.color(group, line), 1.0));
    painter.setBrush(option.palette.color(group, isFilled ? QPalette::Highlight : QPalette::Base));
    painter.drawRoundedRect(frame, radius, radius);
    return option.palette.color(group, isFilled ? QPalette::HighlightedText : QPalette::Text);
}

void drawCheck(QPainter& painter, const QStyleOption& option)
{
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1.0;
    QRectF frame(0.0, 0.0, side, side);
    frame.moveCenter(QRectF(option.rect).center());
    const QColor mark = drawIndicator(painter, option, frame, 2.0);
    painter.setPen(QPen(mark, side / 7.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&frame, side](qreal x, qreal y) { return frame.topLeft() + QPointF(x, y) * side; };
    if (option.state.testFlag(QStyle::State_NoChange))
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    else if (option.state.testFlag(QStyle::State_On))
        painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.3)}));
}

void drawRadio(QPainter& painter, const QStyleOption& option)
{
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1.0;
    QRectF frame(0.0, 0.0, side, side);
    frame.moveCenter(QRectF(option.rect).center());
    const QColor mark = drawIndicator(painter, option, frame, side / 2.0);
    if (!option.state.testFlag(QStyle::State_On))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    painter.drawEllipse(frame.center(), side / 5.0, side / 5.0);
}

void drawChoices(QPainter& painter, const QStyleOptionComboBox& option, const QPointF& arrow)
{
    const QPalette::ColorGroup group = groupOf(option);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(option.palette.color(group, hasFocus ? QPalette::Highlight : QPalette::Mid));
    painter.setBrush(option.palette.color(group, QPalette::Button));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 5.0, 5.0);
    painter.setPen(QPen(option.palette.color(group, QPalette::ButtonText), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({arrow + QPointF(-3.5, -1.5), arrow + QPointF(0.0, 2.0), arrow + QPointF(3.5, -1.5)}));
}

} // namespace

ControlStyle::ControlStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawCheck(*painter, *option);
    else if (element == PE_IndicatorRadioButton)
        drawRadio(*painter, *option);
    else if (element == PE_FrameGroupBox) {
        const int title = std::max(pixelMetric(PM_IndicatorHeight, option, widget), option->fontMetrics.height()) + kBelowTitle;
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, title + 0.5, -0.5, -0.5), 3.0, 3.0);
    } else {
        painter->setRenderHint(QPainter::Antialiasing, false);
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (element == PE_Frame && frame) {
            const auto lined = withLines(*frame);
            QProxyStyle::drawPrimitive(element, &lined, painter, widget);
        } else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    painter->restore();
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option); header && element == CE_HeaderSection) {
        const auto lined = withLines(*header);
        QProxyStyle::drawControl(element, &lined, painter, widget);
    } else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    if (const auto* number = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
        const auto lined = withLines(*number);
        QProxyStyle::drawComplexControl(control, &lined, painter, widget);
    } else if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) { // or scroll bar
        const auto lined = withLines(*slider);
        QProxyStyle::drawComplexControl(control, &lined, painter, widget);
    } else if (const auto* choices = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
        painter->save();
        drawChoices(*painter, *choices, QRectF(subControlRect(control, option, SC_ComboBoxArrow, widget)).center());
        painter->restore();
    } else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const
{
    // Those of Qt have colours of their own, which are lost on some grounds.
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? rect.adjusted(kFieldIndent, 0, 0, 0) : rect;
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_ComboBox ? QSize(size.width() + kFieldIndent, std::max(size.height(), option->fontMetrics.height() + kFieldPadding))
                               : size;
}

} // namespace stemwright::ui
