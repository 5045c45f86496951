#pragma once

#include "ui/lanes/lanelooks.h"

#include <QToolButton>

class QMenu;

namespace stemwright::ui {

/// What a lane shows of its stem, in words.
QString laneKindText(LaneKind kind);

/// Adds what the lane of this target (LaneLooks::kSong for the song's own) can show; the chosen one has a mark, which follows the looks.
/// They outlive the menu.
void addLaneKinds(QMenu& menu, LaneLooks& looks, const QString& target);

/// Says what one lane shows and chooses something else, for this lane alone.
class LaneKindButton : public QToolButton {
    Q_OBJECT

public:
    /// Of the lane of this target (LaneLooks::kSong for the song's own); `looks` outlives the button.
    LaneKindButton(LaneLooks& looks, const QString& target, QWidget* parent = nullptr);

private:
    void showKind();

    LaneLooks& m_looks;
    QString m_target;
};

} // namespace stemwright::ui
