#include "ui/mixer/stemcolours.h"

#include "ui/look/contrast.h"
#include "ui/mixer/mixermodel.h"

namespace stemwright::ui {

StemColours coloursOf(const MixerModel& mixer, int stem, const QPalette& palette)
{
    if (const QColor own = mixer.look(stem).colour; own.isValid())
        return {.mark = own, .wave = visibleOn(palette.color(QPalette::Base), own)};
    return stemColours(mixer.target(stem), stem, palette);
}

QColor textOn(const QColor& ground)
{
    constexpr double kAsFarFromBoth = 0.179; // here black and white have the same contrast
    return luminance(ground) > kAsFarFromBoth ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace stemwright::ui
