#include "ui/lanes/lanekindbutton.h"

#include <QActionGroup>
#include <QMenu>

namespace stemwright::ui {

QString laneKindText(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Waveform:
        return LaneKindButton::tr("Waveform");
    case LaneKind::Spectrogram:
        return LaneKindButton::tr("Spectrogram");
    case LaneKind::Mask:
        return LaneKindButton::tr("Mask");
    case LaneKind::MaskedSpectrogram:
        return LaneKindButton::tr("Masked spectrogram");
    case LaneKind::WaveformOverSpectrogram:
        return LaneKindButton::tr("Waveform over spectrogram");
    }
    return {};
}

void addLaneKinds(QMenu& menu, LaneLooks& looks, const QString& target)
{
    auto* group = new QActionGroup(&menu);
    for (const LaneKind kind : kLaneKinds) {
        if (target == LaneLooks::kSong && (kind == LaneKind::Mask || kind == LaneKind::MaskedSpectrogram))
            continue; // a song by itself has no shares
        QAction* action = menu.addAction(laneKindText(kind), &looks, [&looks, target, kind] { looks.setKindOf(target, kind); });
        action->setCheckable(true);
        group->addAction(action);
        const auto show = [action, &looks, target, kind] { action->setChecked(looks.kindOf(target) == kind); };
        QObject::connect(&looks, &LaneLooks::changed, action, show);
        show();
    }
}

LaneKindButton::LaneKindButton(LaneLooks& looks, const QString& target, QWidget* parent)
    : QToolButton(parent), m_looks(looks), m_target(target)
{
    auto* menu = new QMenu(this);
    addLaneKinds(*menu, looks, target);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }")); // it would lie over the text
    setToolTip(tr("What this lane shows"));
    connect(&looks, &LaneLooks::changed, this, &LaneKindButton::showKind);
    showKind();
}

void LaneKindButton::showKind()
{
    const LaneKind kind = m_looks.kindOf(m_target);
    setText(laneKindText(kind) + QStringLiteral(" ▾"));
    setAccessibleName(tr("This lane shows: %1", "what a lane shows").arg(laneKindText(kind)));
}

} // namespace stemwright::ui
