#pragma once

#include <QStyledItemDelegate>

namespace stemwright::ui {

/// Paints a take as two lines beside its mark: its name, bold for the current one, and how far its stems are.
class TakeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace stemwright::ui
