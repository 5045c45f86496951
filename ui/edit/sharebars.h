#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <vector>

namespace stemwright::ui {

/// A stem's part of the energy somewhere.
struct StemShare {
    QString name{};
    QColor colour{};
    double part = 0.0; ///< from 0 to 1
};

/// One bar with its name and percentage for each stem. Told to screen readers as one sentence.
class ShareBars : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setShares(std::vector<StemShare> shares);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int rowHeight() const;

    std::vector<StemShare> m_shares;
};

} // namespace stemwright::ui
