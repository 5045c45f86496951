#pragma once

#include "ui/lanes/lanecontent.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace stemwright::ui {

class PictureWorker;
class TimeView;

/// The whole song, the part of it that the lanes show, the play head, and a line under what is separated. A click seeks, a drag scrolls;
/// with the keyboard it is a scroll bar.
class Overview : public QWidget {
    Q_OBJECT

public:
    static constexpr int kLane = -1; ///< its number at the worker

    Overview(TimeView& time, PictureWorker& worker, QWidget* parent = nullptr);

    TimeView& time() const { return m_time; }
    void setContent(std::shared_ptr<const LaneContent> content);
    void setDone(std::vector<mix::FrameRange> done);
    void setPlayhead(std::int64_t frame);
    void refresh();

    void setLoop(std::optional<mix::FrameRange> loop);

Q_SIGNALS:
    void seekRequested(std::int64_t frame);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    double framesPerPixel() const;

    TimeView& m_time;
    PictureWorker& m_worker;
    std::shared_ptr<const LaneContent> m_content;
    std::vector<mix::FrameRange> m_done;
    QImage m_picture;
    std::optional<mix::FrameRange> m_loop;
    std::int64_t m_playhead = 0;
};

} // namespace stemwright::ui
