#include "ui/mixer/levelmeter.h"

#include "ui/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr float kLowestDb = -60.0F;
constexpr float kHighestDb = 6.0F;

double shareOf(float levelDb) { return (std::clamp(levelDb, kLowestDb, kHighestDb) - kLowestDb) / (kHighestDb - kLowestDb); }

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
}

void LevelMeter::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const double barHeight = (height() - 1.0) / 2.0;
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        const QRectF bar(0.0, static_cast<double>(side) * (barHeight + 1.0), width(), barHeight);
        painter.fillRect(bar, palette().color(QPalette::Base));
        const double share = shareOf(m_sides[side].levelDb());
        painter.fillRect(QRectF(bar.x(), bar.y(), bar.width() * share, bar.height()), QColor(kLevelColour));
        if (m_sides[side].heldDb() > kLowestDb) {
            const QColor hold = m_sides[side].hasClipped() ? QColor(kMuteColour) : palette().color(QPalette::WindowText);
            painter.fillRect(QRectF(bar.width() * shareOf(m_sides[side].heldDb()) - 1.0, bar.y(), 2.0, bar.height()), hold);
        }
    }
}

} // namespace stemwright::ui
