#include "ui/edit/sharebars.h"

#include "ui/look/groove.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

namespace {

constexpr int kGap = 8;
constexpr double kBarHeight = 6.0;
constexpr double kWidestName = 0.4; // of the width; longer ones are cut
constexpr int kLeastBar = 60;
constexpr int kBetweenRows = 4;

QString percentText(double part) { return ShareBars::tr("%1 %").arg(std::lround(100.0 * part)); }

} // namespace

int ShareBars::rowHeight() const { return fontMetrics().height() + kBetweenRows; }

QSize ShareBars::sizeHint() const
{
    return {kLeastBar + 2 * kGap + fontMetrics().horizontalAdvance(percentText(1.0)), static_cast<int>(m_shares.size()) * rowHeight()};
}

void ShareBars::setShares(std::vector<StemShare> shares)
{
    m_shares = std::move(shares);
    QStringList parts;
    for (const StemShare& share : m_shares)
        parts += tr("%1: %2", "a stem and its share").arg(share.name, percentText(share.part));
    setAccessibleName(parts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void ShareBars::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int percents = fontMetrics().horizontalAdvance(percentText(1.0));
    int names = 0;
    for (const StemShare& share : m_shares)
        names = std::max(names, fontMetrics().horizontalAdvance(share.name));
    names = std::min(names, static_cast<int>(kWidestName * width()));
    QRect row(0, 0, width(), rowHeight());
    for (const StemShare& share : m_shares) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(row.adjusted(0, 0, names - width(), 0), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(share.name, Qt::ElideRight, names));
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, percentText(share.part));
        const QRectF groove(names + kGap, row.top() + (row.height() - kBarHeight) / 2.0, width() - names - percents - 2 * kGap, kBarHeight);
        paintGroove(painter, groove, kBarHeight / 2.0, palette());
        painter.setBrush(share.colour);
        painter.drawRoundedRect(QRectF(groove.topLeft(), QSizeF(groove.width() * share.part, groove.height())), kBarHeight / 2.0,
                                kBarHeight / 2.0);
        row.translate(0, rowHeight());
    }
}

} // namespace stemwright::ui
