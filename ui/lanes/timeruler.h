#pragma once

#include "engine/mix/source.h"

#include <QWidget>

#include <optional>

namespace stemwright::ui {

class TimeView;

/// Times above the lanes; a click seeks, a drag chooses the loop. With the keyboard, arrows and page keys move the play head, by less the
/// more detail is shown, and arrows with Shift the end of the loop, which begins at the play head where there is none.
class TimeRuler : public QWidget {
    Q_OBJECT

public:
    explicit TimeRuler(TimeView& time, QWidget* parent = nullptr);

    TimeView& time() const { return m_time; }
    std::int64_t playhead() const { return m_playhead; }
    void setPlayhead(std::int64_t frame);
    void setLoop(std::optional<mix::FrameRange> loop);

Q_SIGNALS:
    void seekRequested(std::int64_t frame);
    void loopDragBegun(); ///< loopRequested follows, until loopDragEnded
    void loopRequested(stemwright::mix::FrameRange range);
    void loopDragEnded();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void seekBy(std::int64_t frames);
    void moveLoopEnd(std::int64_t frames);
    std::int64_t frameAt(double x) const;

    TimeView& m_time;
    std::optional<mix::FrameRange> m_loop;
    std::int64_t m_playhead = 0;
    std::optional<double> m_pressedX;
    bool m_isDragging = false;
};

} // namespace stemwright::ui
