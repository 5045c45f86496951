#include "ui/text/format.h"

#include "engine/mix/mix.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stemwright::ui {

namespace {

/// The texts of this file, for translators.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(stemwright::ui::Text)
};

QString sentenceOf(Errc code)
{
    switch (code) {
    case Errc::InvalidArgument:
        return Text::tr("This setting makes no sense.");
    case Errc::NotFound:
        return Text::tr("This was not found.");
    case Errc::NotAFile:
        return Text::tr("This is no file.");
    case Errc::PermissionDenied:
        return Text::tr("You have no permission for this file or folder.");
    case Errc::AlreadyExists:
        return Text::tr("This file is there already.");
    case Errc::Unsupported:
        return Text::tr("This is no sound file that can be opened here.");
    case Errc::Corrupt:
        return Text::tr("This file is damaged.");
    case Errc::TooLarge:
        return Text::tr("This is larger than the program can take.");
    case Errc::ShapeMismatch:
        return Text::tr("Parts of the data do not fit each other.");
    case Errc::OutOfMemory:
        return Text::tr("There is not enough memory.");
    case Errc::DiskFull:
        return Text::tr("The disk is full.");
    case Errc::IoError:
        return Text::tr("A file could not be read or written.");
    case Errc::NetworkError:
        return Text::tr("The network does not answer.");
    case Errc::HashMismatch:
        return Text::tr("A file is not what it should be.");
    case Errc::MissingComponent:
        return Text::tr("A part of the program is not installed.");
    case Errc::Cancelled:
        return Text::tr("It was cancelled.");
    case Errc::Internal:
        break;
    }
    return Text::tr("The program made a mistake.");
}

} // namespace

QString clockText(double seconds, ClockDetail detail)
{
    const auto thousandths = static_cast<qint64>(std::floor(std::max(0.0, seconds) * 1000.0 + 1e-6));
    const qint64 whole = thousandths / 1000;
    const QLatin1Char zero('0');
    QString text = QStringLiteral("%1:%2").arg(whole / 60 % 60, whole >= 3600 ? 2 : 1, 10, zero).arg(whole % 60, 2, 10, zero);
    if (whole >= 3600)
        text.prepend(QStringLiteral("%1:").arg(whole / 3600));
    if (detail == ClockDetail::Tenths)
        text += QLocale().decimalPoint() + QString::number(thousandths % 1000 / 100);
    if (detail == ClockDetail::Thousandths)
        text += QLocale().decimalPoint() + QStringLiteral("%1").arg(thousandths % 1000, 3, 10, zero);
    return text;
}

QString levelText(double levelDb)
{
    if (std::isinf(levelDb))
        return QStringLiteral("−∞");
    const double rounded = std::round(levelDb * 10.0) / 10.0;
    const QString sign = rounded > 0.0 ? QStringLiteral("+") : rounded < 0.0 ? QStringLiteral("−") : QString();
    return sign + QLocale().toString(std::abs(rounded), 'f', 1);
}

QString gainText(double gainDb) { return Text::tr("%1 dB", "a level").arg(levelText(gainDb)); }

std::optional<float> gainFromText(const QString& text)
{
    QString number = text.toLower().remove(QStringLiteral("db")).remove(u' ');
    number.replace(QChar(0x2212), u'-').replace(u',', u'.');
    if (number == QStringLiteral("-∞") || number == QStringLiteral("-inf"))
        return -std::numeric_limits<float>::infinity();
    constexpr float kSilentBelowDb = -60.0F; // as a fader
    bool isNumber = false;
    const float gainDb = QLocale::c().toFloat(number, &isNumber);
    if (!isNumber || !std::isfinite(gainDb))
        return std::nullopt;
    return gainDb < kSilentBelowDb ? -std::numeric_limits<float>::infinity() : std::min(gainDb, mix::kMaxGainDb);
}

QString balanceText(double balance)
{
    const int percent = static_cast<int>(std::lround(balance * 100.0));
    if (percent == 0)
        return Text::tr("C", "centre of the stereo balance");
    return percent < 0 ? Text::tr("L %1", "left part of the stereo balance").arg(-percent)
                       : Text::tr("R %1", "right part of the stereo balance").arg(percent);
}

QString timeLeftText(double seconds)
{
    const double whole = std::ceil(seconds);
    return whole < 60.0 ? Text::tr("%1 s left").arg(static_cast<int>(whole))
                        : Text::tr("%1 left", "minutes and seconds").arg(clockText(whole, ClockDetail::Seconds));
}

QString errorText(const Error& error) { return sentenceOf(error.code); }

} // namespace stemwright::ui
