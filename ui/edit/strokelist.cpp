#include "ui/edit/strokelist.h"

#include "ui/edit/shapes.h"
#include "ui/edit/strokeedits.h"
#include "ui/edit/strokemodel.h"
#include "ui/text/format.h"

#include <cmath>

namespace stemwright::ui {

StrokeList::StrokeList(StrokeEdits& edits, std::function<int()> rateHz, QObject* parent)
    : QAbstractListModel(parent), m_edits(edits), m_rateHz(std::move(rateHz))
{
    connect(&edits.model(), &StrokeModel::changed, this, &StrokeList::takeStrokes);
    takeStrokes();
}

void StrokeList::takeStrokes()
{
    const auto rows = static_cast<int>(m_edits.model().strokes().size());
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows > 0) {
        Q_EMIT dataChanged(index(0), index(rows - 1));
    }
}

std::size_t StrokeList::placeOf(int row) const { return static_cast<std::size_t>(m_rows - 1 - row); }

int StrokeList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

QVariant StrokeList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const edit::Stroke& stroke = m_edits.model().strokes()[placeOf(index.row())];
    const edit::Rectangle bounds = boundsOf(stroke.shape);
    return tr("%1\n%2, %3 %", "what a correction does; where; its strength")
        .arg(m_edits.text(stroke), clockText(static_cast<double>(bounds.frames.first) / m_rateHz(), ClockDetail::Tenths))
        .arg(std::lround(100.0 * stroke.strength));
}

} // namespace stemwright::ui
