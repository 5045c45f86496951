#include "ui/evaluation/scoretext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace stemwright::ui {

namespace {

QString signedText(double value, int decimals)
{
    return (value < 0.0 ? QStringLiteral("−") : QString()) + QLocale().toString(std::abs(value), 'f', decimals);
}

QString withUnit(const QString& score) { return QCoreApplication::translate("stemwright::ui::ScoreText", "%1 dB", "a score").arg(score); }

} // namespace

QString scoreText(double scoreDb)
{
    if (std::isnan(scoreDb))
        return QStringLiteral("—");
    if (std::isinf(scoreDb))
        return scoreDb > 0.0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    return signedText(std::round(scoreDb * 10.0) / 10.0, 1);
}

QString decibelText(double scoreDb) { return withUnit(scoreText(scoreDb)); }

QString scaleText(double scoreDb) { return withUnit(signedText(scoreDb, 0)); }

} // namespace stemwright::ui
