#pragma once

#include <QWidget>

#include <vector>

namespace stemwright::ui {

/// A curve of the filter's objective over its iterations, with a mark at the present one; less is better.
class ObjectivePlot : public QWidget {
    Q_OBJECT

public:
    /// Numbers: of the iterations below, and the present value at its mark.
    enum class Detail { Curve, Numbers };

    explicit ObjectivePlot(Detail detail, QWidget* parent = nullptr);

    /// One value for each count of iterations from 0 on; `current` may lie beyond them.
    void setObjectives(std::vector<double> objectives, std::size_t current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPointF point(std::size_t at, const QRectF& area) const;
    void paintNumbers(QPainter& painter, std::size_t at, QPointF place) const;

    Detail m_detail;
    std::vector<double> m_objectives;
    std::size_t m_current = 0;
};

} // namespace stemwright::ui
