#pragma once

#include "ui/evaluation/scorecurve.h"

#include <QColor>
#include <QWidget>

namespace stemwright::ui {

class TimeView;

/// A narrow strip under a lane: the SDR of its stem over the lane's time, with the scale at the right, and what it is where the song is.
class ScoreLane : public QWidget {
    Q_OBJECT

public:
    /// `time` outlives the lane.
    explicit ScoreLane(TimeView& time, QWidget* parent = nullptr);

    struct Shown {
        ScoreCurve curve{};
        ScoreScale scale{};
        QColor colour{};
        bool isOutdated = false;
        bool operator==(const Shown&) const = default;
    };
    /// Nothing: the strip is hidden. `name` is that of the stem.
    void show(const std::optional<Shown>& shown, const QString& name);
    void setPlayhead(std::int64_t frame);
    /// "SDR here 4.2 dB, median 4.7 dB": what the strip says in words, and screen readers read.
    QString words() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void seekRequested(std::int64_t frame);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    double yOf(double scoreDb) const;
    double secondsAt(double x) const;
    void paintCurve(QPainter& painter);
    void paintScale(QPainter& painter);
    void writeAt(QPainter& painter, const QString& text, QPointF corner, Qt::Alignment side, const QColor& colour);
    void fit();

    TimeView& m_time;
    std::optional<Shown> m_shown;
    std::int64_t m_playhead = 0;
};

} // namespace stemwright::ui
