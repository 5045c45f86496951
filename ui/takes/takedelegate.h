#pragma once

#include <QStyledItemDelegate>

namespace stemwright::ui {

/// Paints a take as two lines beside its mark: its name, bold for the current one, and how it was made and how far it is.
class TakeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace stemwright::ui
