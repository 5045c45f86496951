#include "ui/mixer/fader.h"

#include "ui/look/groove.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

namespace {

constexpr double kHandleWidth = 9.0;
constexpr double kHandleHeight = 15.0;
constexpr double kTrackHeight = 4.0;
constexpr double kCatchPixels = 3.0;
constexpr double kFineFactor = 0.1; // with Shift

} // namespace

Fader::Fader(int lowest, int highest, int special, QWidget* parent) : QSlider(Qt::Horizontal, parent), m_special(special)
{
    setRange(lowest, highest);
    setValue(special);
    setFocusPolicy(Qt::StrongFocus);
}

void Fader::setScale(double unitsPerStep, std::function<QString(int)> text)
{
    m_unitsPerStep = unitsPerStep;
    m_text = std::move(text);
}

void Fader::setFill(const QColor& colour, bool fromSpecial)
{
    m_fill = colour;
    m_fillsFromSpecial = fromSpecial;
    update();
}

double Fader::xOf(int value) const
{
    return kHandleWidth / 2.0 + (width() - kHandleWidth) * (value - minimum()) / static_cast<double>(maximum() - minimum());
}

double Fader::valuesPerPixel() const { return (maximum() - minimum()) / std::max(1.0, width() - kHandleWidth); }

void Fader::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const auto track = [middle](double from, double to) {
        return QRectF(std::min(from, to), middle - kTrackHeight / 2.0, std::abs(to - from), kTrackHeight);
    };
    paintGroove(painter, track(kHandleWidth / 2.0, width() - kHandleWidth / 2.0), 2.0, palette());
    const double x = xOf(value());
    painter.setBrush(isEnabled() ? m_fill : palette().color(QPalette::Mid));
    painter.drawRoundedRect(track(m_fillsFromSpecial ? xOf(m_special) : xOf(minimum()), x), 2.0, 2.0);
    painter.fillRect(QRectF(xOf(m_special) - 0.5, middle - 6.0, 1.0, 12.0), palette().color(QPalette::PlaceholderText));
    const QRectF handle(x - kHandleWidth / 2.0, middle - kHandleHeight / 2.0, kHandleWidth, kHandleHeight);
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::PlaceholderText), hasFocus() ? 2.0 : 1.0));
    painter.setBrush(palette().color(QPalette::Light));
    painter.drawRoundedRect(handle, 2.5, 2.5);
}

void Fader::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    m_lastX = event->position().x();
    m_dragged = value();
    // On the handle the drag begins where it is; elsewhere the handle comes.
    if (std::abs(m_lastX - xOf(value())) > kHandleWidth) {
        m_dragged = minimum() + (m_lastX - kHandleWidth / 2.0) * valuesPerPixel();
        setValue(static_cast<int>(std::lround(m_dragged)));
    }
}

void Fader::mouseMoveEvent(QMouseEvent* event)
{
    if (!isSliderDown())
        return;
    const bool isFine = event->modifiers().testFlag(Qt::ShiftModifier);
    m_dragged += (event->position().x() - m_lastX) * valuesPerPixel() * (isFine ? kFineFactor : 1.0);
    m_lastX = event->position().x();
    const bool catches = !isFine && std::abs(m_dragged - m_special) < kCatchPixels * valuesPerPixel();
    setValue(catches ? m_special : static_cast<int>(std::lround(m_dragged)));
}

void Fader::mouseReleaseEvent(QMouseEvent* /*event*/) { setSliderDown(false); }

void Fader::mouseDoubleClickEvent(QMouseEvent* /*event*/) { setValue(m_special); }

void Fader::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete)
        setValue(m_special);
    else
        QSlider::keyPressEvent(event);
}

} // namespace stemwright::ui
