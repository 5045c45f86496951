#pragma once

#include <QRgb>
#include <QWidget>

#include <vector>

namespace stemwright::ui {

/// What the colours of a picture mean: a bar of them between the words for its ends.
class ColourLegend : public QWidget {
    Q_OBJECT

public:
    explicit ColourLegend(QWidget* parent = nullptr);

    void show(std::vector<QRgb> colours, const QString& first, const QString& last);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::vector<QRgb> m_colours;
    QString m_first;
    QString m_last;
};

} // namespace stemwright::ui
