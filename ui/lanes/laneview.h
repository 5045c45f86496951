#pragma once

#include "ui/lanes/hatching.h"
#include "ui/lanes/lanecontent.h"
#include "ui/lanes/lanetool.h"
#include "ui/lanes/pictureplane.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace stemwright::ui {

class PictureWorker;
class TimeView;

/// One lane: the picture of its content, hatched where it is missing or preliminary, and the play head. The picture is painted beside the
/// window; until it is there the former one is stretched to its place. With the keyboard, the page keys turn pages of time.
class LaneView : public QWidget {
    Q_OBJECT

public:
    LaneView(int lane, TimeView& time, PictureWorker& worker, QWidget* parent = nullptr);

    void setContent(std::shared_ptr<const LaneContent> content);
    /// Where nothing is there yet.
    void setMissing(std::vector<mix::FrameRange> missing);
    /// Where what is there will still be replaced by something more exact.
    void setPreliminary(std::vector<mix::FrameRange> preliminary);
    /// In percent, written where something is missing; nothing while nobody works on it.
    void setProgress(std::optional<int> percent);
    /// The height of the picture follows the fader; what is not heard is dimmed.
    struct Hearing {
        float gainLinear = 1.0F;
        bool isSounding = true;
        bool isMuted = false;
        bool isSoloed = false;
        bool operator==(const Hearing&) const = default;
    };
    void setHearing(const Hearing& hearing);
    /// What is seen, in words: how much is separated, whether it is heard, and which part is shown. Screen readers are told when the stem
    /// is complete, muted or soloed, and when it begins or ceases to be heard.
    QString description() const;
    void setPlayhead(std::int64_t frame);
    /// Works in pictures over frequencies as long as it is there. What it draws has changed, and what it says, when showTool() is called.
    void setTool(LaneTool* tool);
    void showTool();
    /// Asks for a new picture if the shown part or the content changed.
    void refresh();

Q_SIGNALS:
    void seekRequested(std::int64_t frame);
    void pointedAt(QPointF position); ///< of a picture over frequencies
    void pointerLeft();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takePicture(int lane, const QImage& picture, const Section& section);
    void paintHatching(QPainter& painter, const std::vector<mix::FrameRange>& ranges);
    void tellDescription();
    void paintProgress(QPainter& painter);
    /// Where the tool works; nothing while there is none, or no picture for it.
    std::optional<PicturePlane> plane() const;

    int m_lane;
    TimeView& m_time;
    PictureWorker& m_worker;
    std::shared_ptr<const LaneContent> m_content;
    std::vector<mix::FrameRange> m_missing;
    std::vector<mix::FrameRange> m_preliminary;
    Hatching m_hatching;
    std::optional<int> m_percent;
    QImage m_picture;
    Section m_section; ///< of the picture
    Section m_asked;
    std::uint64_t m_askedGeneration = 0;
    Hearing m_hearing;
    std::int64_t m_playhead = 0;
    QPointer<LaneTool> m_tool;
};

} // namespace stemwright::ui
