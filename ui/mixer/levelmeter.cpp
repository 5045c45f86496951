#include "ui/mixer/levelmeter.h"

#include "ui/look/groove.h"
#include "ui/look/theme.h"
#include "ui/text/format.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr double kTellEverySeconds = 1.0;
constexpr double kHoldWidth = 2.0;
constexpr double kClippedWidth = 6.0; // wider, so that colour is not all that tells it

double shareOf(float levelDb)
{
    constexpr float kLowest = LevelMeter::kLowestDb;
    constexpr float kHighest = LevelMeter::kHighestDb;
    return (std::clamp(levelDb, kLowest, kHighest) - kLowest) / (kHighest - kLowest);
}

} // namespace

LevelMeter::LevelMeter(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(sizeHint().height());
}

void LevelMeter::take(const mix::SidePeaks& peaks, double seconds)
{
    m_sides[0].update(peaks.left, seconds);
    m_sides[1].update(peaks.right, seconds);
    const bool isQuiet =
        std::ranges::all_of(m_sides, [](const mix::PeakMeter& side) { return side.levelDb() <= kLowestDb && side.heldDb() <= kLowestDb; });
    if (!isQuiet || !m_isQuiet)
        update();
    m_isQuiet = isQuiet;
    tell(seconds);
}

void LevelMeter::tell(double seconds)
{
    m_untoldSeconds += seconds;
    if (!QAccessible::isActive() || m_isQuiet || m_untoldSeconds < kTellEverySeconds)
        return;
    m_untoldSeconds = 0.0;
    QAccessibleValueChangeEvent event(this, heldDb());
    QAccessible::updateAccessibility(&event);
}

float LevelMeter::heldDb() const { return std::max({kLowestDb, m_sides[0].heldDb(), m_sides[1].heldDb()}); }

bool LevelMeter::hasClipped() const { return std::ranges::any_of(m_sides, &mix::PeakMeter::hasClipped); }

QString LevelMeter::valueText() const
{
    const QString level = gainText(heldDb());
    return hasClipped() ? tr("%1, full scale was passed").arg(level) : level;
}

void LevelMeter::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const double barHeight = (height() - 1.0) / 2.0;
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        const QRectF bar(0.0, static_cast<double>(side) * (barHeight + 1.0), width(), barHeight);
        paintGroove(painter, bar, 0.0, palette());
        const double share = shareOf(m_sides[side].levelDb());
        painter.fillRect(QRectF(bar.x(), bar.y(), bar.width() * share, bar.height()), QColor(kLevelColour));
        if (m_sides[side].heldDb() > kLowestDb) {
            const QColor hold = m_sides[side].hasClipped() ? QColor(kMuteColour) : palette().color(QPalette::WindowText);
            const double holdWidth = m_sides[side].hasClipped() ? kClippedWidth : kHoldWidth;
            painter.fillRect(QRectF(bar.width() * shareOf(m_sides[side].heldDb()) - holdWidth / 2.0, bar.y(), holdWidth, bar.height()),
                             hold);
        }
    }
}

} // namespace stemwright::ui
