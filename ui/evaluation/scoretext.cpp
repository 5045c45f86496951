#include "ui/evaluation/scoretext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace stemwright::ui {

QString scoreText(double scoreDb)
{
    if (std::isnan(scoreDb))
        return QStringLiteral("—");
    if (std::isinf(scoreDb))
        return scoreDb > 0.0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    const double rounded = std::round(scoreDb * 10.0) / 10.0;
    return (rounded < 0.0 ? QStringLiteral("−") : QString()) + QLocale().toString(std::abs(rounded), 'f', 1);
}

QString decibelText(double scoreDb)
{
    return QCoreApplication::translate("stemwright::ui::ScoreText", "%1 dB", "a score").arg(scoreText(scoreDb));
}

} // namespace stemwright::ui
