#pragma once

#include <QLayout>
#include <QList>

namespace stemwright::ui {

/// One row as long as there is room, and as many as are needed where there is not: texts are longer in some languages than in others.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent) : QLayout(parent) {}
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    enum class Effect { Measure, Place };
    int arrange(const QRect& area, Effect effect) const; ///< returns the height
    /// From this item on, as many as there is room for; moves `first` behind them. Returns the height of the row.
    int arrangeRow(qsizetype& first, QPoint at, int width, Effect effect) const;

    QList<QLayoutItem*> m_items;
};

} // namespace stemwright::ui
