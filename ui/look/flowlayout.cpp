#include "ui/look/flowlayout.h"

#include <algorithm>

namespace stemwright::ui {

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem* FlowLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

int FlowLayout::heightForWidth(int width) const { return arrange({0, 0, width, 0}, Effect::Measure); }

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const QLayoutItem* item : m_items)
        widest = widest.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return widest + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    arrange(area, Effect::Place);
}

int FlowLayout::arrange(const QRect& area, Effect effect) const
{
    const QRect inner = area.marginsRemoved(contentsMargins());
    int y = inner.top();
    for (qsizetype first = 0; first < m_items.size();)
        y += arrangeRow(first, {inner.left(), y}, inner.width(), effect) + spacing();
    return y - spacing() - area.top() + contentsMargins().bottom();
}

int FlowLayout::arrangeRow(qsizetype& first, QPoint at, int width, Effect effect) const
{
    int used = 0;
    int height = 0;
    qsizetype end = first;
    for (; end < m_items.size(); ++end) {
        const QSize size = m_items[end]->isEmpty() ? QSize() : m_items[end]->sizeHint();
        if (used > 0 && used + size.width() > width)
            break;
        used += size.isValid() ? size.width() + spacing() : 0;
        height = std::max(height, size.height());
    }
    for (; first < end; ++first)
        if (QLayoutItem* item = m_items[first]; !item->isEmpty() && effect == Effect::Place) {
            const QSize size = item->sizeHint();
            item->setGeometry({at + QPoint(0, (height - size.height()) / 2), size});
            at.rx() += size.width() + spacing();
        }
    return height;
}

} // namespace stemwright::ui
