#pragma once

#include <QWidget>

#include <vector>

namespace stemwright::ui {

/// A curve of the filter's objective over its iterations, with a mark at the present one.
class ObjectivePlot : public QWidget {
    Q_OBJECT

public:
    explicit ObjectivePlot(QWidget* parent = nullptr);

    /// One value for each count of iterations from 0 on; `current` may lie beyond them.
    void setObjectives(const std::vector<double>& objectives, std::size_t current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPointF point(std::size_t at, double lowest, double highest) const;

    std::vector<double> m_objectives;
    std::size_t m_current = 0;
};

} // namespace stemwright::ui
