#include "ui/lanes/frequencymarks.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace stemwright::ui {

namespace {

constexpr double kConcertPitchHz = 440.0;
constexpr int kSemitones = 12;
constexpr int kConcertPitchFromC0 = 57; // semitones
constexpr QColor kText(255, 255, 255, 220);
constexpr QColor kGround(0, 0, 0, 140); // so that the text is read over light colours, too

/// Frequencies that are good to read, in the order of their worth.
std::vector<double> candidates(FrequencyNames names)
{
    std::vector<double> found;
    if (names == FrequencyNames::Notes) {
        for (int octave = 1; octave <= 10; ++octave) // each C
            found.push_back(kConcertPitchHz * std::exp2(octave - static_cast<double>(kConcertPitchFromC0) / kSemitones));
        return found;
    }
    for (const double digit : {1.0, 5.0, 2.0, 3.0, 7.0, 1.5, 4.0, 6.0, 8.0})
        for (const double decade : {10.0, 100.0, 1'000.0, 10'000.0})
            found.push_back(digit * decade);
    return found;
}

} // namespace

QString frequencyText(double hz)
{
    constexpr double kKilo = 1'000.0;
    const auto shortest = [](double value, int decimals) {
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        for (int fewer = 0; fewer < decimals; ++fewer)
            if (const double factor = std::pow(10.0, fewer); std::abs(std::round(value * factor) / factor - value) < 1e-6)
                return locale.toString(value, 'f', fewer);
        return locale.toString(value, 'f', decimals);
    };
    return hz < kKilo ? QCoreApplication::translate("stemwright::ui::FrequencyMarks", "%1 Hz").arg(shortest(std::round(hz), 0))
                      : QCoreApplication::translate("stemwright::ui::FrequencyMarks", "%1 kHz").arg(shortest(hz / kKilo, 2));
}

QString noteText(double hz)
{
    static const std::array<QString, kSemitones> names{
        QStringLiteral("C"),  QStringLiteral("C♯"), QStringLiteral("D"),  QStringLiteral("D♯"), QStringLiteral("E"),  QStringLiteral("F"),
        QStringLiteral("F♯"), QStringLiteral("G"),  QStringLiteral("G♯"), QStringLiteral("A"),  QStringLiteral("A♯"), QStringLiteral("B")};
    const auto note = static_cast<int>(std::lround(kSemitones * std::log2(hz / kConcertPitchHz))) + kConcertPitchFromC0;
    if (note < 0)
        return {};
    return names[static_cast<std::size_t>(note % kSemitones)] + QString::number(note / kSemitones);
}

std::vector<FrequencyMark> frequencyMarks(const FrequencyRuler& ruler, double distance)
{
    std::vector<FrequencyMark> marks;
    for (const double hz : candidates(ruler.names)) {
        const double height = ruler.axis.heightOf(hz);
        const bool isFree =
            std::ranges::none_of(marks, [&](const FrequencyMark& mark) { return std::abs(mark.height - height) < distance; });
        if (hz >= ruler.axis.lowHz && height > distance / 2.0 && height < 1.0 - distance / 2.0 && isFree)
            marks.push_back({.height = height, .text = ruler.names == FrequencyNames::Notes ? noteText(hz) : frequencyText(hz)});
    }
    std::ranges::sort(marks, {}, &FrequencyMark::height);
    return marks;
}

void paintFrequencyMarks(QPainter& painter, const QRectF& area, const FrequencyRuler& ruler)
{
    constexpr double kSmaller = 0.8;
    constexpr double kMargin = 3.0;
    painter.save();
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * kSmaller);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const double spacing = metrics.height() * 1.5 / area.height();
    for (const FrequencyMark& mark : frequencyMarks(ruler, spacing)) {
        const double y = area.bottom() - mark.height * area.height();
        const QRectF text(area.left() + 2.0 * kMargin, y - metrics.height() / 2.0, metrics.horizontalAdvance(mark.text) + 2.0 * kMargin,
                          metrics.height());
        painter.fillRect(QRectF(area.left(), y - 0.5, 2.0 * kMargin, 1.0), kText);
        painter.fillRect(text, kGround);
        painter.setPen(kText);
        painter.drawText(text, Qt::AlignCenter, mark.text);
    }
    painter.restore();
}

} // namespace stemwright::ui
