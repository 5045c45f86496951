#pragma once

#include "engine/dsp/frequencyaxis.h"

#include <QString>

#include <vector>

class QPainter;
class QRectF;

namespace stemwright::ui {

enum class FrequencyNames { Hertz, Notes };

/// What the height of a picture means.
struct FrequencyRuler {
    dsp::FrequencyAxis axis{};
    FrequencyNames names = FrequencyNames::Hertz;
};

/// "440 Hz", "1.32 kHz".
QString frequencyText(double hz);
/// "A4", "C♯5": the nearest of equal temperament at A4 = 440 Hz; empty below C0.
QString noteText(double hz);

struct FrequencyMark {
    double height = 0.0; ///< from 0 to 1, upwards
    QString text;
};
/// The marks of a ruler, at least `distance` (in parts of its height) from each other and from its ends, the lowest first.
std::vector<FrequencyMark> frequencyMarks(const FrequencyRuler& ruler, double distance);

/// Writes the marks at the left edge, over whatever is there.
void paintFrequencyMarks(QPainter& painter, const QRectF& area, const FrequencyRuler& ruler);

} // namespace stemwright::ui
