#pragma once

#include <QAbstractListModel>

#include <functional>

namespace stemwright::ui {

class StrokeEdits;

/// The corrections as a list, the newest first: what each does, and where and how strongly.
class StrokeList : public QAbstractListModel {
    Q_OBJECT

public:
    /// `edits` outlives the list. `rateHz` is asked whenever times are shown.
    StrokeList(StrokeEdits& edits, std::function<int()> rateHz, QObject* parent = nullptr);

    /// Of the stroke model; the row is there.
    std::size_t placeOf(int row) const;

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void takeStrokes();

    StrokeEdits& m_edits;
    std::function<int()> m_rateHz;
    int m_rows = 0;
};

} // namespace stemwright::ui
