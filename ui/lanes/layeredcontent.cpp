#include "ui/lanes/layeredcontent.h"

#include <QPainter>

namespace stemwright::ui {

namespace {

constexpr QColor kVeil(0, 0, 0, 110); // over what lies below

} // namespace

Picture LayeredContent::paint(const Section& section, PaintClock::time_point deadline) const
{
    const Picture above = m_above->paint(section, deadline);
    Picture picture = m_below->paint(section, deadline);
    picture.isComplete = picture.isComplete && above.isComplete;
    QPainter painter(&picture.image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop); // only where there is a picture below
    painter.fillRect(picture.image.rect(), kVeil);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.drawImage(0, 0, above.image);
    return picture;
}

} // namespace stemwright::ui
