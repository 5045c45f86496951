#pragma once

#include "ui/lanes/spectrogramcontent.h"

#include <QMap>
#include <QObject>
#include <QSettings>

namespace stemwright::ui {

/// What a lane shows of its stem.
enum class LaneKind { Waveform, Spectrogram, Mask, MaskedSpectrogram, WaveformOverSpectrogram };
inline constexpr std::array kLaneKinds{LaneKind::Waveform, LaneKind::Spectrogram, LaneKind::Mask, LaneKind::MaskedSpectrogram,
                                       LaneKind::WaveformOverSpectrogram};

/// What the lanes show and how spectrograms look, kept in the settings. A stored value that is none counts as not chosen.
///
/// Thread  the GUI thread.
class LaneLooks : public QObject {
    Q_OBJECT

public:
    static constexpr std::array<std::size_t, 5> kWindows{1024, 2048, 4096, 8192, 16384};
    static constexpr std::array<int, 4> kLowestDb{-120, -90, -70, -50};
    static constexpr std::array<int, 4> kHighestDb{0, -10, -20, -30};

    static const QString kSong; ///< stands for a target where the lane is the song's own

    /// `settings` outlives the looks.
    explicit LaneLooks(QSettings& settings, QObject* parent = nullptr);

    /// Of all lanes that have no choice of their own.
    LaneKind kind() const { return m_kind; }
    /// Of all lanes; choices of their own end.
    void setKind(LaneKind kind);
    /// Of the lane of one target until all are chosen for, or the program ends.
    LaneKind kindOf(const QString& target) const { return m_own.value(target, m_kind); }
    void setKindOf(const QString& target, LaneKind kind);

    const SpectrogramLook& spectrogram() const { return m_spectrogram; }
    void setSpectrogram(const SpectrogramLook& look);

Q_SIGNALS:
    void changed();

private:
    QSettings& m_settings;
    LaneKind m_kind = LaneKind::Waveform;
    QMap<QString, LaneKind> m_own;
    SpectrogramLook m_spectrogram;
};

} // namespace stemwright::ui
