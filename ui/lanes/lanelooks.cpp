#include "ui/lanes/lanelooks.h"

#include <algorithm>

namespace stemwright::ui {

namespace {

const QString kKind = QStringLiteral("lanes/kind");
const QString kMap = QStringLiteral("spectrogram/colours");
const QString kScale = QStringLiteral("spectrogram/scale");
const QString kWindow = QStringLiteral("spectrogram/window");
const QString kNames = QStringLiteral("spectrogram/names");
const QString kLowest = QStringLiteral("spectrogram/lowest");
const QString kHighest = QStringLiteral("spectrogram/highest");

template <typename T>
using Names = std::initializer_list<std::pair<T, const char*>>;

const Names<LaneKind> kKindNames{{LaneKind::Waveform, "waveform"},
                                 {LaneKind::Spectrogram, "spectrogram"},
                                 {LaneKind::Mask, "mask"},
                                 {LaneKind::MaskedSpectrogram, "masked-spectrogram"},
                                 {LaneKind::WaveformOverSpectrogram, "waveform-over-spectrogram"}};
const Names<ColourMap> kMapNames{
    {ColourMap::Magma, "magma"}, {ColourMap::Viridis, "viridis"}, {ColourMap::Grey, "grey"}, {ColourMap::HighContrast, "high-contrast"}};
const Names<dsp::FrequencyScale> kScaleNames{
    {dsp::FrequencyScale::Log, "log"}, {dsp::FrequencyScale::Mel, "mel"}, {dsp::FrequencyScale::Linear, "linear"}};

const Names<FrequencyNames> kNamesNames{{FrequencyNames::Hertz, "hertz"}, {FrequencyNames::Notes, "notes"}};

template <typename T>
T named(const QSettings& settings, const QString& key, const Names<T>& names, T otherwise)
{
    const QString name = settings.value(key).toString();
    for (const auto& [value, text] : names)
        if (name == QLatin1String(text))
            return value;
    return otherwise;
}

template <typename T>
QString nameOf(const Names<T>& names, T value)
{
    for (const auto& [candidate, text] : names)
        if (candidate == value)
            return QString::fromLatin1(text);
    return {};
}

template <typename Choices, typename T>
T chosen(const QSettings& settings, const QString& key, const Choices& choices, T otherwise)
{
    bool isNumber = false;
    const int number = settings.value(key).toInt(&isNumber);
    const auto found = std::ranges::find_if(choices, [number](T choice) { return static_cast<int>(choice) == number; });
    return isNumber && found != choices.end() ? *found : otherwise;
}

} // namespace

const QString LaneLooks::kSong = QStringLiteral("song");

LaneLooks::LaneLooks(QSettings& settings, QObject* parent)
    : QObject(parent), m_settings(settings), m_kind(named(settings, kKind, kKindNames, LaneKind::Waveform))
{
    SpectrogramLook& look = m_spectrogram;
    look.map = named(settings, kMap, kMapNames, look.map);
    look.scale = named(settings, kScale, kScaleNames, look.scale);
    look.names = named(settings, kNames, kNamesNames, look.names);
    look.window = chosen(settings, kWindow, kWindows, look.window);
    look.lowestDb = chosen(settings, kLowest, kLowestDb, look.lowestDb);
    look.highestDb = chosen(settings, kHighest, kHighestDb, look.highestDb);
}

void LaneLooks::setKind(LaneKind kind)
{
    if (kind == m_kind && m_own.isEmpty())
        return;
    m_kind = kind;
    m_own.clear();
    m_settings.setValue(kKind, nameOf(kKindNames, kind));
    Q_EMIT changed();
}

void LaneLooks::setKindOf(const QString& target, LaneKind kind)
{
    if (kind == kindOf(target))
        return;
    m_own[target] = kind;
    Q_EMIT changed();
}

void LaneLooks::setSpectrogram(const SpectrogramLook& look)
{
    if (look == m_spectrogram)
        return;
    m_spectrogram = look;
    m_settings.setValue(kMap, nameOf(kMapNames, look.map));
    m_settings.setValue(kScale, nameOf(kScaleNames, look.scale));
    m_settings.setValue(kNames, nameOf(kNamesNames, look.names));
    m_settings.setValue(kWindow, static_cast<int>(look.window));
    m_settings.setValue(kLowest, look.lowestDb);
    m_settings.setValue(kHighest, look.highestDb);
    Q_EMIT changed();
}

} // namespace stemwright::ui
