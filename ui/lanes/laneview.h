#pragma once

#include "ui/lanes/hatching.h"
#include "ui/lanes/lanecontent.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace stemwright::ui {

class PictureWorker;
class TimeView;

/// One lane: the picture of its content, hatched where it is missing, and the play head. The picture is painted beside the window;
/// until it is there the former one is stretched to its place. With the keyboard, the page keys turn pages of time.
class LaneView : public QWidget {
    Q_OBJECT

public:
    LaneView(int lane, TimeView& time, PictureWorker& worker, QWidget* parent = nullptr);

    void setContent(std::shared_ptr<const LaneContent> content);
    /// Where nothing is there yet.
    void setMissing(std::vector<mix::FrameRange> missing);
    /// In percent, written where something is missing; nothing while nobody works on it.
    void setProgress(std::optional<int> percent);
    /// The height of the picture follows the fader; what is not heard is dimmed.
    void setHearing(float gainLinear, bool isSounding);
    /// What is seen, in words: how much is separated, whether it is heard, and which part is shown.
    QString description() const;
    void setPlayhead(std::int64_t frame);
    /// Asks for a new picture if the shown part or the content changed.
    void refresh();

Q_SIGNALS:
    void seekRequested(std::int64_t frame);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takePicture(int lane, const QImage& picture, const Section& section);
    void paintMissing(QPainter& painter);
    void paintProgress(QPainter& painter);

    int m_lane;
    TimeView& m_time;
    PictureWorker& m_worker;
    std::shared_ptr<const LaneContent> m_content;
    std::vector<mix::FrameRange> m_missing;
    Hatching m_hatching;
    std::optional<int> m_percent;
    QImage m_picture;
    Section m_section; ///< of the picture
    Section m_asked;
    std::uint64_t m_askedGeneration = 0;
    float m_gain = 1.0F;
    bool m_isSounding = true;
    std::int64_t m_playhead = 0;
};

} // namespace stemwright::ui
