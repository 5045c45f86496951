#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace stemwright::ui {

/// How well the stems explain the song after each iteration of the filter, as points on a line; less is better.
class ObjectivePlot : public QWidget {
    Q_OBJECT

public:
    explicit ObjectivePlot(QWidget* parent = nullptr);

    void setValues(std::vector<double> values);
    /// The iteration that is shown elsewhere.
    void setCurrent(std::size_t iteration);
    QSize sizeHint() const override { return {220, 130}; }
    QSize minimumSizeHint() const override { return {120, 100}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPointF pointOf(std::size_t iteration, const QRectF& area) const;

    std::vector<double> m_values;
    std::size_t m_current = 0;
};

} // namespace stemwright::ui
