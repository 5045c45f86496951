#include "ui/mixer/listenswitch.h"

#include "ui/mixer/mixermodel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace stemwright::ui {

namespace {

constexpr int kSides = 30; ///< padding and frame beside the text

} // namespace

ListenSwitch::ListenSwitch(MixerModel& mixer, QWidget* parent)
    : QWidget(parent), m_mixer(mixer), m_stems(new QPushButton(tr("Stems"))), m_original(new QPushButton(tr("Original")))
{
    m_stems->setAccessibleName(tr("Listen to the stems"));
    m_stems->setToolTip(tr("Listen to the stems through their strips (B)"));
    m_stems->setProperty("segment", QStringLiteral("left"));
    m_original->setAccessibleName(tr("Listen to the original"));
    m_original->setToolTip(tr("Listen to the song as it came, as loud as the stems together (B)"));
    m_original->setProperty("segment", QStringLiteral("right"));
    QFont chosen = font();
    chosen.setWeight(QFont::DemiBold);
    auto* group = new QButtonGroup(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QPushButton* button : {m_stems, m_original}) {
        button->setCheckable(true);
        button->setMinimumWidth(QFontMetrics(chosen).horizontalAdvance(button->text()) + kSides);
        group->addButton(button);
        layout->addWidget(button);
    }
    connect(m_original, &QPushButton::toggled, this,
            [this](bool on) { m_mixer.setListen(on ? mix::Listen::Original : mix::Listen::Stems); });
    connect(&m_mixer, &MixerModel::mixChanged, this, &ListenSwitch::showListen);
    connect(&m_mixer, &MixerModel::stemsChanged, this, &ListenSwitch::showListen);
    showListen();
}

void ListenSwitch::showListen()
{
    setEnabled(m_mixer.stems() > 0);
    (m_mixer.mix().listen == mix::Listen::Original ? m_original : m_stems)->setChecked(true);
}

} // namespace stemwright::ui
