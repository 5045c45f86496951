#pragma once

#include <QWidget>

class QPushButton;

namespace stemwright::ui {

class MixerModel;

/// Stems or original: which of both is heard. Without stems there is nothing to choose.
class ListenSwitch : public QWidget {
    Q_OBJECT

public:
    /// `mixer` outlives the switch.
    explicit ListenSwitch(MixerModel& mixer, QWidget* parent = nullptr);

private:
    void showListen();

    MixerModel& m_mixer;
    QPushButton* m_stems;
    QPushButton* m_original;
};

} // namespace stemwright::ui
