#pragma once

#include <QWidget>

namespace stemwright::ui {

class TimeView;

/// The distance of the ruler's marks: the smallest of 1, 2, 5, 10, 15, 30 s and so on that leaves them far enough apart.
double rulerStepSeconds(double secondsPerPixel);

/// Times above the lanes; a click seeks.
class TimeRuler : public QWidget {
    Q_OBJECT

public:
    explicit TimeRuler(TimeView& time, QWidget* parent = nullptr);

Q_SIGNALS:
    void seekRequested(std::int64_t frame);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    TimeView& m_time;
};

} // namespace stemwright::ui
